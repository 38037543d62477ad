import type { Interval } from '../types.ts';
/**
 * Wilson's score interval for a share: all p that a score test at 1 − level does not reject.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @param successes 0 to n; need not be whole (an effective number is allowed)
 * @param n number of trials; with 0 nothing is known and the interval is [0, 1]
 */
export declare function wilson(successes: number, n: number, level?: number): Interval;
/**
 * Number of trials from which on Wilson's interval leaves `share` out if the observed share holds:
 * n ≥ z² · share · (1 − share) / (observed − share)², the score test solved for n. Infinite if they are equal.
 */
export declare function trialsToSettle(observed: number, share: number, level?: number): number;
/** Fewest trials at which n of n has a lower bound of at least `share`: z² · share / (1 − share). 16 for 0.8. */
export declare function fewestTrials(share: number, level?: number): number;
