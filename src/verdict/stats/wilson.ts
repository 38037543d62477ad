import type { Interval } from '../values.ts';
import { twoSidedZ } from './normal.ts';

/**
 * Wilson's score interval for a share: all p that a score test at 1 − level does not reject.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @param successes 0 to n; need not be whole (an effective number is allowed)
 * @param n number of trials; with 0 nothing is known and the interval is [0, 1]
 */
export function wilson(successes: number, n: number, level = 0.95): Interval {
  if (!(successes >= 0 && successes <= n)) {
    throw new RangeError(`${successes} of ${n} is no share`);
  }
  const z = twoSidedZ(level);
  const z2 = z * z;
  const middle = (successes + z2 / 2) / (n + z2);
  const half = (z / (n + z2)) * Math.sqrt((successes * (n - successes)) / n + z2 / 4);
  // At the ends the formula gives exactly 0 and 1, but for rounding, and of no trial nothing.
  const low = successes === 0 ? 0 : Math.max(0, middle - half);
  const high = successes === n ? 1 : Math.min(1, middle + half);
  return { low, high, level };
}

/**
 * Number of trials from which on Wilson's interval leaves `share` out if the observed share holds:
 * n ≥ z² · share · (1 − share) / (observed − share)², the score test solved for n. Infinite if they are equal.
 */
export function trialsToSettle(observed: number, share: number, level = 0.95): number {
  const z = twoSidedZ(level);
  return Math.ceil((z * z * share * (1 - share)) / (observed - share) ** 2);
}

/** Fewest trials at which n of n has a lower bound of at least `share`: z² · share / (1 − share). 16 for 0.8. */
export function fewestTrials(share: number, level = 0.95): number {
  const z = twoSidedZ(level);
  return Math.ceil((z * z * share) / (1 - share));
}
