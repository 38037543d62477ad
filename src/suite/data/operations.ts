import { formatShape, maxElements, sizeOf, takeRows } from '../array.ts';
import type { NdArray } from '../array-types.ts';
import type { DataOperation } from '../data-schema.ts';
import type { SuitePath } from '../errors.ts';
import { type Fail, map, oneHot, rowwise, slice, stackColumns, takeStep, windows } from './arrays.ts';
import { type Draw, permutation, streamFor } from './draws.ts';
import { packNamed } from './named.ts';

/** The same operation on other parts; each part is given with its path within the operation. */
export function withParts<A, B>(
  operation: DataOperation<{ of: A }>,
  part: (of: A, at: SuitePath) => B,
): DataOperation<{ of: B }> {
  const of = <O extends { of: A }>(options: O, name: string) => ({
    ...options,
    of: part(options.of, [name, 'of']),
  });
  if ('columns' in operation) return { columns: operation.columns.map((c, i) => part(c, ['columns', i])) };
  if ('named' in operation) {
    const parts = Object.entries(operation.named).map(
      ([name, value]) => [name, part(value, [name])] as const,
    );
    return { named: Object.fromEntries(parts) };
  }
  if ('rowSum' in operation) return { rowSum: part(operation.rowSum, ['rowSum']) };
  if ('rowProduct' in operation) return { rowProduct: part(operation.rowProduct, ['rowProduct']) };
  if ('rowMean' in operation) return { rowMean: part(operation.rowMean, ['rowMean']) };
  if ('reshape' in operation) return { reshape: of(operation.reshape, 'reshape') };
  if ('scale' in operation) return { scale: of(operation.scale, 'scale') };
  if ('shift' in operation) return { shift: of(operation.shift, 'shift') };
  if ('sin' in operation) return { sin: of(operation.sin, 'sin') };
  if ('step' in operation) return { step: of(operation.step, 'step') };
  if ('windows' in operation) return { windows: of(operation.windows, 'windows') };
  if ('slice' in operation) return { slice: of(operation.slice, 'slice') };
  if ('noise' in operation) return { noise: of(operation.noise, 'noise') };
  if ('shuffle' in operation) return { shuffle: of(operation.shuffle, 'shuffle') };
  return { oneHot: of(operation.oneHot, 'oneHot') };
}

/**
 * What an operation makes of its parts.
 *
 * @param part names the operation for the stream that it draws from
 * @param fail says what is wrong, at a path within the operation
 */
export function applyOperation(
  operation: DataOperation<{ of: NdArray }>,
  draw: Draw,
  part: string,
  fail: (message: string, ...at: (string | number)[]) => never,
): NdArray {
  const failAt =
    (name: string): Fail =>
    message =>
      fail(message, name);
  if ('columns' in operation) return stackColumns(operation.columns, failAt('columns'));
  if ('named' in operation) return packNamed(operation.named, fail);
  if ('reshape' in operation) {
    const { of, shape } = operation.reshape;
    if (sizeOf(shape) !== of.values.length)
      fail(`${of.values.length} numbers do not fill ${formatShape(shape)}`, 'reshape', 'shape');
    return { shape, values: of.values };
  }
  if ('scale' in operation) {
    const { of, by } = operation.scale;
    return map(of, v => v * by);
  }
  if ('shift' in operation) {
    const { of, by } = operation.shift;
    return map(of, v => v + by);
  }
  if ('sin' in operation) return map(operation.sin.of, Math.sin);
  if ('step' in operation) return takeStep(operation.step.of, operation.step.at, failAt('step'));
  if ('windows' in operation) {
    const { of, steps, stride } = operation.windows;
    return windows(of, steps, stride ?? 1, failAt('windows'));
  }
  if ('rowSum' in operation) return rowwise(operation.rowSum, row => row.reduce((a, b) => a + b, 0));
  if ('rowProduct' in operation) return rowwise(operation.rowProduct, row => row.reduce((a, b) => a * b, 1));
  if ('rowMean' in operation)
    return rowwise(operation.rowMean, row => row.reduce((a, b) => a + b, 0) / row.length);
  if ('slice' in operation) {
    const { of, from, to } = operation.slice;
    return slice(of, from, to, failAt('slice'));
  }
  if ('noise' in operation) {
    const { of, sd, ...from } = operation.noise;
    const { normal } = streamFor(from, draw, part);
    return map(of, v => v + sd * normal());
  }
  if ('shuffle' in operation) {
    const { of, ...from } = operation.shuffle;
    return takeRows(of, permutation(of.shape[0] ?? 0, streamFor(from, draw, part)));
  }
  return oneHot(operation.oneHot.of, operation.oneHot.classes, failAt('oneHot'));
}

/** An array of numbers that are drawn one after the other. */
export function drawnArray(shape: readonly number[], next: () => number, fail: Fail): NdArray {
  const count = sizeOf(shape);
  if (count > maxElements) return fail(`holds ${count} numbers; at most ${maxElements} are allowed`);
  return { shape, values: Array.from({ length: count }, next) };
}
