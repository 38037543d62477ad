/** Φ(x) of the standard normal. Absolute error below 1e-14 (jstat's error function). */
export declare function normalCdf(x: number): number;
/**
 * Φ⁻¹(p) of the standard normal, 0 < p < 1. Relative error below 1e-9.
 *
 * @throws RangeError outside (0, 1).
 */
export declare function normalQuantile(p: number): number;
/** z such that a standard normal lies within ±z with probability `level`; 1.96 for 0.95. */
export declare function twoSidedZ(level: number): number;
