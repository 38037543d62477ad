import type { Summary } from '../values.ts';

/**
 * Quantile of an ascending array: linear between the order statistics, h = (n − 1)q
 * (type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996); the default of numpy and R). Infinite values are allowed: between a finite value and an infinite one
 * lies the infinite one.
 *
 * @param sorted ascending, not empty, without NaN
 * @param q 0 to 1
 */
export function quantileSorted(sorted: readonly number[], q: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile of nothing');
  if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile from 0 to 1 is needed, got ${q}`);
  const h = (sorted.length - 1) * q;
  const below = sorted[Math.floor(h)] as number;
  const above = sorted[Math.ceil(h)] as number;
  // Equal values, infinities among them, and a place that is a value's own need no arithmetic.
  if (below === above) return below;
  const part = h - Math.floor(h);
  // Weighted and not below + part · (above − below): the difference of two large numbers may overflow.
  return below * (1 - part) + above * part;
}

/** An ascending copy; numbers, not text. @throws RangeError for NaN, which has no place in an order. */
export function ascending(values: readonly number[]): number[] {
  if (values.some(Number.isNaN)) throw new RangeError('NaN has no place in an order');
  // A typed array is sorted by value without a function to compare with, in a fraction of the time.
  return [...Float64Array.from(values).sort()];
}

/** The median; of an even number the middle between the two. */
export function median(values: readonly number[]): number {
  return quantileSorted(ascending(values), 0.5);
}

/**
 * Five numbers an output.
 *
 * @param rows seeds × outputs, finite
 */
export function summarise(rows: readonly (readonly number[])[]): Summary | undefined {
  const first = rows[0];
  if (first === undefined) return undefined;
  const columns = first.map((_, output) => ascending(rows.map(row => row[output] as number)));
  const at = (q: number) => columns.map(column => quantileSorted(column, q));
  return { n: rows.length, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}
