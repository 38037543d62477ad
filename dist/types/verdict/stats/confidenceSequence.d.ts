import type { Interval } from '../types.ts';
/**
 * Interval for a share that stays valid when it is looked at after every trial and stopped at will: the chance that it
 * ever leaves the true share out is at most 1 − level, over all n together.
 *
 * It holds all p at which the beta-binomial mixture martingale
 * M_n(p) = B(s + 1, n − s + 1) / (p^s (1 − p)^{n − s}) stays below 1/α; M is a martingale under p with M_0 = 1, so
 * Ville's inequality bounds the chance of ever reaching 1/α. H. Robbins, "Statistical methods related to the law of the
 * iterated logarithm", Annals of Mathematical Statistics 41 (1970), with a uniform mixture; S. R. Howard et al., "Time-uniform,
 * nonparametric, nonasymptotic confidence sequences", Annals of Statistics 49 (2021).
 *
 * @param successes 0 to n
 */
export declare function confidenceSequence(successes: number, n: number, level?: number): Interval;
