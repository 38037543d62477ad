import type { MeanDistance } from '../values.ts';
import { fisherExact } from './fisher.ts';
import { holm } from './holm.ts';
import { kolmogorovSmirnov } from './kolmogorov.ts';
import { normalQuantile } from './normal.ts';
import { median } from './quantile.ts';
import { aboveP, belowP, differenceInterval, type MeanDifference, meanDifference } from './welch.ts';

/** Level at which two variants are called equivalent, or different. */
export const equivalenceLevel = 0.05;
/** With fewer runs a side nothing is concluded: a spread is not known from so few. */
export const fewestForEquivalence = 5;

/** Two samples of one number, held to a margin. */
export interface Alike {
  readonly mean: MeanDistance;
  /** Mean distance of the values from their own median. */
  readonly spread: MeanDistance;
  /** p of "one distribution", Kolmogorov and Smirnov. */
  readonly sameDistribution: number;
  /** p of "further apart than the margin, in mean or spread". */
  readonly equivalent: number;
  /** p of "no further apart than the margin, in mean and spread". */
  readonly differ: number;
  /** Runs a side with which it is settled with a chance of 80 %, if what was seen goes on; infinite beyond a million. */
  readonly needed: number;
}

/**
 * Whether two samples are of two distributions that are equal within a margin: in the mean, and in the spread about the
 * median, so that the same middle with another spread is another thing.
 *
 * Equivalence has to be shown: each of the two differences by two one-sided t-tests against the margin (D. J. Schuirmann,
 * "A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average
 * bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15, 1987) in Welch's form for unequal spreads; the
 * greatest p of the four counts, which needs no correction since all have to reject (R. L. Berger, "Multiparameter hypothesis
 * testing and acceptance sampling", Technometrics 24, 1982). The spread is compared as the mean of |x − median| (M. B. Brown
 * and A. B. Forsythe, "Robust tests for the equality of variances", JASA 69, 1974), in the unit of the numbers.
 *
 * That they differ is shown by the same tests the other way, the least p times their number (Bonferroni). Seeds of two programs
 * have nothing to do with each other, so the samples are not paired.
 *
 * @param x finite values, `fewestForEquivalence` or more
 * @param y likewise
 * @param margin greatest difference that does not matter, in the unit of the values
 * @param family comparisons that are judged together, for the number of runs that would settle it
 */
export function equivalence(x: readonly number[], y: readonly number[], margin: number, family = 1): Alike {
  const mean = meanDifference(x, y);
  const spread = meanDifference(distances(x), distances(y));
  const both = [mean, spread];
  const outside = both.flatMap(d => [aboveP(d, margin), belowP(d, -margin)]);
  return {
    mean: measure(mean),
    spread: measure(spread),
    sameDistribution: kolmogorovSmirnov(x, y).p,
    equivalent: Math.max(...both.flatMap(d => [belowP(d, margin), aboveP(d, -margin)])),
    differ: Math.min(1, outside.length * Math.min(...outside)),
    needed: runsNeeded(both, margin, Math.min(x.length, y.length), family),
  };
}

const measure = (d: MeanDifference): MeanDistance => ({
  of: d.means,
  difference: d.difference,
  interval: differenceInterval(d, 0.9),
});

function distances(values: readonly number[]): number[] {
  const middle = median(values);
  return values.map(v => Math.abs(v - middle));
}

/** p of "as many runs die on both sides", two-sided. */
export function deathsP(dead: readonly [number, number], runs: readonly [number, number]): number {
  const { more, fewer } = fisherExact(dead[0], runs[0], dead[1], runs[1]);
  return Math.min(1, 2 * Math.min(more, fewer));
}

export interface EquivalenceP {
  readonly equivalent: number;
  readonly differ: number;
}

/** Holm's correction over the equivalences of a suite, in each direction by itself. */
export function adjustEquivalences(all: readonly EquivalenceP[]): EquivalenceP[] {
  const [equivalent, differ] = [holm(all.map(p => p.equivalent)), holm(all.map(p => p.differ))];
  return all.map((_, i) => ({ equivalent: equivalent[i] as number, differ: differ[i] as number }));
}

const mostRuns = 1e6;

/**
 * Runs a side with which it is shown with a chance of 80 %. What is not known yet is drawn from what was seen: after N runs the
 * difference is normal about the one of today with the variance v/n − v/N, as in `seedsToSettle`.
 */
function runsNeeded(both: readonly MeanDifference[], margin: number, runs: number, family: number): number {
  const beyond = both.filter(d => Math.abs(d.difference) > margin);
  const level = equivalenceLevel / Math.max(1, family);
  // Where one lies outside, that they differ may be shown by it; otherwise both have to be shown to lie within.
  const each =
    beyond.length > 0
      ? beyond.map(d => runsFor(d, margin, runs, level / 4))
      : both.map(d => runsFor(d, margin, runs, level));
  return beyond.length > 0 ? Math.min(...each) : Math.max(...each);
}

function runsFor({ difference, error }: MeanDifference, margin: number, runs: number, level: number): number {
  const room = Math.abs(margin - Math.abs(difference));
  const variance = error ** 2 * runs;
  const shown = (n: number) =>
    room >=
    normalQuantile(1 - level) * Math.sqrt(variance / n) +
      // On both sides of the margin, each with a chance of 90 %.
      normalQuantile(0.9) * Math.sqrt(variance * (1 / runs - 1 / n));
  let [short, enough] = [runs, runs + 1];
  while (!shown(enough)) {
    if (enough > mostRuns) return Number.POSITIVE_INFINITY;
    [short, enough] = [enough, 2 * enough];
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (shown(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
