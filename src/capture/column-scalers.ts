import { isReference } from './blocks.ts';
import type { TransformEvent } from './events.ts';
import type { Arrays } from './files.ts';

/** Tables of more columns are none that a person has put together to take one of them back. */
const mostColumns = 50;

/**
 * The calls of scalers, with those of each column beside them: where a scaler was fitted on a whole table, scripts put what a model
 * gave among the other columns to take it back to its units.
 */
export const withColumns = (transforms: readonly TransformEvent[], arrays: Arrays): TransformEvent[] =>
  transforms.flatMap(t => (t.method === 'inverse_transform' ? [t, ...eachColumn(t, arrays)] : [t]));

function eachColumn({ of, result, fitted, ...call }: TransformEvent, arrays: Arrays): TransformEvent[] {
  const [rows = 0, columns = 1] = isReference(of) ? of.shape : [];
  if (!isReference(of) || !isReference(result) || of.shape.length !== 2) return [];
  if (columns < 2 || columns > mostColumns || of.shape.join() !== result.shape.join()) return [];
  const [before, after] = [arrays.read(of).values, arrays.read(result).values];
  return Array.from({ length: columns }, (_, c) => {
    const column = (values: ArrayLike<number>) =>
      arrays.made({
        shape: [rows, 1],
        values: Array.from({ length: rows }, (_, r) => values[r * columns + c] ?? Number.NaN),
      });
    const own = Object.entries(fitted).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === columns ? [value[c]] : value,
    ]);
    return { ...call, fitted: Object.fromEntries(own), of: column(before), result: column(after) };
  });
}
