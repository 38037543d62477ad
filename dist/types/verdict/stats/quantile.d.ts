import type { Summary } from '../types.ts';
/**
 * Quantile of an ascending array: linear between the order statistics, h = (n − 1)q
 * (type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50
 * (1996); the default of numpy and R). Infinite values are allowed: between a finite value and an infinite one
 * lies the infinite one.
 *
 * @param sorted ascending, not empty, without NaN
 * @param q 0 to 1
 */
export declare function quantileSorted(sorted: readonly number[], q: number): number;
/** An ascending copy; numbers, not text. @throws RangeError for NaN, which has no place in an order. */
export declare function ascending(values: readonly number[]): number[];
/** The median; of an even number the middle between the two. */
export declare function median(values: readonly number[]): number;
/**
 * Five numbers an output.
 *
 * @param rows seeds × outputs, finite
 */
export declare function summarise(rows: readonly (readonly number[])[]): Summary | undefined;
