import type { Interval } from '../values.ts';
import { wilson } from './wilson.ts';

export interface Improvement {
  /** P(a < b), ties half: the share of all |a|·|b| pairs. */
  readonly probability: number;
  /** Number of independent trials that the pairs are worth: min(n, m) or more. */
  readonly effective: number;
  readonly interval: Interval;
}

/**
 * Probability that a draw of `a` is smaller than one of `b`, ties half ("probability of improvement" when both are
 * errors; 1 − AUC), with an interval in closed form.
 *
 * The interval is Wilson's (1927) for `effective` trials, effective = θ(1 − θ) / V, where V is the variance of the
 * estimate: the greater of
 * - the one from placements, S²/n + S²/m (E. R. DeLong et al., Biometrics 44, 1988; E. Brunner and U. Munzel,
 *   Biometrical Journal 42, 2000), which needs no assumption but falls to 0 as the samples separate, and
 * - that of Hanley and McNeil (Radiology 143, 1982) with the mean sample size, as in Newcombe's method 5 (Statistics
 *   in Medicine 25, 2006), which does not;
 * but at most θ(1 − θ) / min(n, m), which no variance can exceed (D. van Dantzig, 1951), and that bound itself when the
 * samples do not overlap, since then they say nothing about their variance.
 *
 * A bootstrap of two samples that do not overlap gives [1, 1], and so does the delta method: this gives [0.89, 1] for
 * 30 against 30. Measured coverage of the 95 % interval: test/verdict/coverage.test.ts.
 *
 * @param a n values; infinities are allowed and tie with each other
 * @param b m values
 * @throws RangeError for an empty sample or NaN.
 */
export function improvement(a: readonly number[], b: readonly number[], level = 0.95): Improvement {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) throw new RangeError('a probability of improvement needs a value on both sides');
  if (a.some(Number.isNaN) || b.some(Number.isNaN))
    throw new RangeError('NaN is neither smaller nor greater');
  // Counted in halves, so that neither the order of the seeds nor how they are counted can change a bit.
  const wins = winsOver(a, b);
  const losses = winsOver(b, a).map(won => n - won);
  const ofA = wins.map(won => won / m);
  const ofB = losses.map(lost => lost / n);
  const probability = wins.reduce((sum, won) => sum + won, 0) / (n * m);
  const effective = effectiveTrials(probability, variance(ofA) / n + variance(ofB) / m, n, m);
  return { probability, effective, interval: wilson(probability * effective, effective, level) };
}

function effectiveTrials(theta: number, placements: number, n: number, m: number): number {
  const least = Math.min(n, m);
  const spread = theta * (1 - theta);
  if (spread === 0) return least;
  const others = (n + m) / 2 - 1;
  const hanleyMcNeil = (1 + others * ((1 - theta) / (2 - theta) + theta / (1 + theta))) / (n * m);
  return Math.max(least, 1 / Math.max(placements / spread, hanleyMcNeil));
}

/** Of each value, how many of the others are greater, ties half. */
function winsOver(values: readonly number[], others: readonly number[]): number[] {
  const sorted = Float64Array.from(others).sort();
  return values.map(value => {
    const [less, upTo] = [firstBeyond(sorted, y => y >= value), firstBeyond(sorted, y => y > value)];
    return sorted.length - upTo + (upTo - less) / 2;
  });
}

/** Place of the first value of a sorted list from which on something holds. */
function firstBeyond(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Number.NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const mean = (values: readonly number[]) => values.reduce((s, v) => s + v, 0) / values.length;

/** Sample variance, in ascending order so that it does not depend on the order of the seeds; 0 for one value. */
function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const sorted = [...values].sort((x, y) => x - y);
  const centre = mean(sorted);
  return sorted.reduce((s, v) => s + (v - centre) ** 2, 0) / (sorted.length - 1);
}
