import jStat from 'jstat';

/** Φ(x) of the standard normal. Absolute error below 1e-14 (jstat's error function). */
export function normalCdf(x: number): number {
  return jStat.normal.cdf(x, 0, 1);
}

/**
 * Φ⁻¹(p) of the standard normal, 0 < p < 1. Relative error below 1e-9.
 *
 * @throws RangeError outside (0, 1).
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1 is needed, got ${p}`);
  return jStat.normal.inv(p, 0, 1);
}

/** z such that a standard normal lies within ±z with probability `level`; 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
  return normalQuantile((1 + level) / 2);
}
