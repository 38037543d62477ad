import type { Interval } from '../values.ts';
import { holm } from './holm.ts';

/** Family-wise level of the claims of a suite, in each direction. */
export const claimLevel = 0.05;
/** An advantage of 3 in 4 means something: γ of Bouthillier et al., MLSys 2021. */
export const advantage = 0.75;

export type ComparisonOutcome =
  | 'holds'
  | 'does not hold, the other way round'
  | 'does not hold, no real advantage'
  | 'open';

/** One-sided p-values of one comparison "A better than B", θ = P(A nearer than B). */
export interface ComparisonP {
  /** Of θ ≤ ½. */
  readonly noBetter: number;
  /** Of θ ≥ ½. */
  readonly noWorse: number;
  /** Of θ ≥ ¾. */
  readonly real: number;
}

/** Holm's correction over the comparisons of a suite, in each of the three directions by itself. */
export function adjustComparisons(all: readonly ComparisonP[]): ComparisonP[] {
  const column = (key: keyof ComparisonP) => holm(all.map(p => p[key]));
  const [noBetter, noWorse, real] = [column('noBetter'), column('noWorse'), column('real')];
  return all.map((_, i) => ({
    noBetter: noBetter[i] as number,
    noWorse: noWorse[i] as number,
    real: real[i] as number,
  }));
}

/**
 * - holds: θ ≤ ½ is rejected (it may still be a small advantage: `small`);
 * - does not hold, the other way round: θ ≥ ½ is rejected;
 * - does not hold, no real advantage: θ ≥ ¾ is rejected;
 * - open: none of these.
 *
 * @param adjusted by Holm
 * @returns `small` when θ ≥ ¾ is rejected, `leans` when the interval of θ lies below ½
 */
export function comparisonOutcome(
  adjusted: ComparisonP,
  interval: Interval,
): { outcome: ComparisonOutcome; small: boolean; leans: boolean } {
  const rejected = (p: number) => p <= claimLevel;
  const small = rejected(adjusted.real);
  const outcome = rejected(adjusted.noBetter)
    ? 'holds'
    : rejected(adjusted.noWorse)
      ? 'does not hold, the other way round'
      : small
        ? 'does not hold, no real advantage'
        : 'open';
  return { outcome, small, leans: interval.high < 0.5 };
}
