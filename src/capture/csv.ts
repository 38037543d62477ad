import type { Numbers } from './data.ts';

/** So many numbers are still written as text, in which a change can be read. */
const mostNumbers = 20_000;
const mostColumns = 60;

/**
 * An array as a table that people would rather read than a file of NumPy's: a sample a line, or of samples with steps of several
 * features a step a line. Undefined where it is none.
 */
export function tableOf({ shape, values }: Numbers): Numbers | undefined {
  const [rows = 0, columns = 1, features = 1] = shape;
  if (shape.length > 3 || values.length > mostNumbers) return undefined;
  const table = shape.length < 3 ? shape : features === 1 ? [rows, columns] : [rows * columns, features];
  return (table[1] ?? 1) <= mostColumns ? { shape: table, values } : undefined;
}

/**
 * The names of a table's columns: those that it had in the script, else x-train-1, x-train-2, … or, of a single one, its own.
 *
 * @param known as the script has them
 */
export const columnsOf = (
  { shape }: Pick<Numbers, 'shape'>,
  name: string,
  known?: readonly string[],
): string[] => {
  const count = shape[1] ?? 1;
  // A name that a line of CSV would have to quote is left to the script.
  const plain = known?.every(text => /^[^\s,"']+(?: [^\s,"']+)*$/.test(text) && text.length <= 60);
  if (known?.length === count && plain === true && new Set(known).size === count) return [...known];
  return count === 1 ? [name] : Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
};

/** The shortest decimal digits that are the same number, of a float32 the same float32: 0.1 and not 0.10000000149011612. */
export function digitsOf(value: number, float32: boolean): string {
  if (!float32) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** A table as CSV with a header line. */
export function csvOf(table: Numbers, name: string, known?: readonly string[]): string {
  const columns = columnsOf(table, name, known);
  const float32 = table.values instanceof Float32Array;
  const rows = Array.from({ length: table.shape[0] ?? 0 }, (_, r) =>
    columns.map((_, c) => digitsOf(table.values[r * columns.length + c] ?? 0, float32)).join(','),
  );
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}
