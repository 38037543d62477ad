import jStat from 'jstat';
import type { Interval } from '../values.ts';
import { normalCdf } from './normal.ts';

export interface Luck {
  readonly values: number;
  /** Mean of the places; ½ is what one run gives. */
  readonly meanPlace: number;
  /** One-sided: chance of a mean this small when every value is of one run. */
  readonly p: number;
  /** k̂: the printed errors look like the best of so many runs. */
  readonly picks: number;
  readonly interval: Interval;
}

/**
 * Place of a printed error among those of our runs, between 0 and 1: (½ + #{smaller} + ½ #{equal}) / (n + 1). Small is
 * lucky. Of one run it is uniform.
 *
 * @param errors of our runs; dead ones are left out, for nothing is printed of them
 * @param half errors this near are equal: half a unit of the last printed digit
 */
export function placeOf(error: number, errors: readonly number[], half = 0): number {
  const alive = errors.filter(Number.isFinite);
  const equal = alive.filter(e => Math.abs(e - error) <= half).length;
  const smaller = alive.filter(e => e < error - half).length;
  return (0.5 + smaller + equal / 2) / (alive.length + 1);
}

/**
 * Were the printed values picked? One run's places are uniform, so that
 * - their mean has the Bates distribution (p: exact for up to 20 values, normal beyond, where it is off by less than 0.001);
 * - those of the best of k runs have 1 − (1 − p)ᵏ uniform, so −ln(1 − p) is exponential with rate k, the likeliest k is
 *   k̂ = m / −Σ ln(1 − pᵢ), and 2k · m / k̂ is chi-squared with 2m degrees of freedom, which gives the interval.
 *
 * Places of the same run are not independent: give one place a run, the mean of its own.
 *
 * @param places each between 0 and 1
 * @throws RangeError without a place, or for one that is not between 0 and 1.
 */
export function luck(places: readonly number[]): Luck {
  const m = places.length;
  if (m === 0 || !places.every(p => p > 0 && p < 1))
    throw new RangeError('luck needs places between 0 and 1');
  const sum = places.reduce((s, p) => s + p, 0);
  const logs = -places.reduce((s, p) => s + Math.log1p(-p), 0);
  return {
    values: m,
    meanPlace: sum / m,
    p: m <= 20 ? irwinHall(sum, m) : normalCdf((sum - m / 2) / Math.sqrt(m / 12)),
    picks: m / logs,
    interval: {
      low: jStat.chisquare.inv(0.025, 2 * m) / (2 * logs),
      high: jStat.chisquare.inv(0.975, 2 * m) / (2 * logs),
      level: 0.95,
    },
  };
}

/** P(sum of m uniforms ≤ x) = Σₖ (−1)ᵏ C(m, k) (x − k)ᵐ / m!, k up to x. */
function irwinHall(x: number, m: number): number {
  // The terms cancel less in the lower half, and the distribution is symmetric.
  if (x > m / 2) return 1 - irwinHall(m - x, m);
  let total = 0;
  let term = 1;
  for (let k = 0; k < x; k++) {
    let power = 1;
    for (let i = 1; i <= m; i++) power *= (x - k) / i;
    total += term * power;
    term *= -(m - k) / (k + 1);
  }
  return Math.min(1, Math.max(0, total));
}
