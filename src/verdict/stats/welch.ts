import jStat from 'jstat';
import type { Interval } from '../values.ts';

/** How far the means of two samples are apart. */
export interface MeanDifference {
  readonly means: readonly [number, number];
  /** The first mean less the second. */
  readonly difference: number;
  /** Standard error of the difference. */
  readonly error: number;
  /** Degrees of freedom after Welch and Satterthwaite; infinite where nothing varies. */
  readonly freedom: number;
}

/**
 * Welch's comparison of two means, whose spreads may differ (B. L. Welch, "The generalization of 'Student's' problem when
 * several different population variances are involved", Biometrika 34, 1947).
 *
 * @param x two values or more, finite
 * @param y two values or more, finite
 * @throws RangeError for a shorter sample
 */
export function meanDifference(x: readonly number[], y: readonly number[]): MeanDifference {
  const [a, b] = [moments(x), moments(y)];
  const [va, vb] = [a.variance / x.length, b.variance / y.length];
  const sum = va + vb;
  return {
    means: [a.mean, b.mean],
    difference: a.mean - b.mean,
    error: Math.sqrt(sum),
    freedom:
      sum === 0 ? Number.POSITIVE_INFINITY : sum ** 2 / (va ** 2 / (x.length - 1) + vb ** 2 / (y.length - 1)),
  };
}

/** One-sided p of "the true difference is at least `limit`": small when what was seen lies below it. */
export function belowP({ difference, error, freedom }: MeanDifference, limit: number): number {
  if (error === 0) return difference < limit ? 0 : 1;
  return jStat.studentt.cdf((difference - limit) / error, freedom);
}

/** One-sided p of "the true difference is at most `limit`": small when what was seen lies above it. */
export function aboveP(found: MeanDifference, limit: number): number {
  return belowP({ ...found, difference: -found.difference }, -limit);
}

/** Interval of the difference, two-sided. */
export function differenceInterval({ difference, error, freedom }: MeanDifference, level: number): Interval {
  const reach = error === 0 ? 0 : jStat.studentt.inv((1 + level) / 2, freedom) * error;
  return { low: difference - reach, high: difference + reach, level };
}

/** Mean and sample variance, in ascending order so that they do not depend on the order of the seeds. */
function moments(values: readonly number[]): { mean: number; variance: number } {
  if (values.length < 2) throw new RangeError('a comparison of means needs two values on both sides');
  const sorted = [...values].sort((p, q) => p - q);
  const [first = 0] = sorted;
  // Measured from one of them, so that equal values have a variance of exactly 0.
  const mean = first + sorted.reduce((s, v) => s + (v - first), 0) / sorted.length;
  return { mean, variance: sorted.reduce((s, v) => s + (v - mean) ** 2, 0) / (sorted.length - 1) };
}
