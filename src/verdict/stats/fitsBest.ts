import { atLeast, atMost } from './exact.ts';
import { type FitOutcome, fitAlpha } from './fits.ts';
import { ascending } from './quantile.ts';

/** A printed best of k runs against the best of k of ours. */
export interface BestFit {
  readonly n: number;
  /** Two-sided. */
  readonly p: number;
  /** Of our runs, those that may be as good as printed or better. */
  readonly reached: number;
  /** Twice the chance that it is this good or better, and that it is this poor or poorer, each at most 1. */
  readonly tooGood: number;
  readonly tooPoor: number;
  /** Where the best of k of ours lies with a chance of 95 %; infinite where n runs do not bound it. */
  readonly low: number;
  readonly high: number;
}

/**
 * Could the best of k runs of these settings be this? With n of ours and k more of the same settings every choice of the
 * k among all n + k is as likely, so the chance that at least j of ours beat the best of the k is that the first j of all
 * are ours: S(j) = C(n, j) / C(n + k, j) (the distribution of exceedances: E. J. Gumbel and H. von Schelling, Annals of
 * Mathematical Statistics 21, 1950). With j⁺ of ours that reach the printed value and j⁻ that surely beat it,
 * p = min(1, 2 · min(1 − S(j⁺ + 1), S(j⁻))). For k = 1 this is the p of `fitsRun`.
 *
 * @param values of our runs; dead ones are left out
 * @param printed with half a unit of its last digit, and `of`: k
 */
export function fitsBest(
  values: readonly number[],
  printed: { readonly value: number; readonly half: number; readonly of: number },
  better: 'lower' | 'higher',
): BestFit {
  const { value, half, of: k } = printed;
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`the best of ${k} runs is of none`);
  const n = values.length;
  const reaches = (x: number) => (better === 'lower' ? atMost(x, value, half) : atLeast(x, value, -half));
  const poorer = (x: number) => (better === 'lower' ? atLeast(x, value, -half) : atMost(x, value, half));
  const reached = values.filter(reaches).length;
  const beaten = n - values.filter(poorer).length;
  const tooGood = Math.min(1, 2 * (1 - atLeastBeat(reached + 1, n, k)));
  const tooPoor = Math.min(1, 2 * atLeastBeat(beaten, n, k));
  return { n, p: Math.min(tooGood, tooPoor), reached, tooGood, tooPoor, ...rangeOfBest(values, k, better) };
}

/** Runs from which on a printed best of k that none of ours reaches does not fit: the least n with 2qm · k/(n + k) ≤ α. */
export function runsToDecideBest(
  k: number,
  outputs: number,
  printedValues: number,
  alpha = fitAlpha,
): number {
  return Math.ceil(k * ((2 * outputs * printedValues) / alpha - 1) - 1e-6);
}

/**
 * The rule for a best of k, which may be asked after every further run: from N runs on it does not fit when p ≤ α/m and
 * fits otherwise; before that it is open while no run of ours reaches it or it is poorer than it should be (p ≤ α).
 *
 * @param fits by output
 */
export function bestOutcome(fits: readonly BestFit[], needed: number, m: number): FitOutcome {
  const q = fits.length;
  const n = Math.min(...fits.map(f => f.n));
  // At N the p of a value that none reaches is α/m exactly, but for rounding.
  if (n >= needed) return fits.some(f => q * f.p <= (fitAlpha / m) * (1 + 1e-9)) ? 'does not fit' : 'fits';
  return fits.some(f => f.reached === 0 || q * f.tooPoor <= fitAlpha) ? 'open' : 'fits';
}

/** S(j): chance that the best j of n + k are all among the n. */
function atLeastBeat(j: number, n: number, k: number): number {
  let chance = 1;
  for (let i = 0; i < j; i++) chance *= Math.max(0, n - i) / (n + k - i);
  return chance;
}

/** From the run that more than j of ours beat with at most 2.5 % to the one that at most j beat with at most 2.5 %. */
function rangeOfBest(values: readonly number[], k: number, better: 'lower' | 'higher') {
  const n = values.length;
  const sign = better === 'lower' ? 1 : -1;
  const sorted = ascending(values.map(v => sign * v));
  // Fewer than `few` of ours beat it, with at most 2.5 % more chance than that; and at least `many` do.
  let few = 0;
  while (few < n && 1 - atLeastBeat(few + 1, n, k) <= 0.025) few++;
  let many = 0;
  while (many <= n && atLeastBeat(many, n, k) > 0.025) many++;
  const best = few === 0 ? Number.NEGATIVE_INFINITY : (sorted[few - 1] as number);
  const worst = many > n ? Number.POSITIVE_INFINITY : (sorted[many - 1] as number);
  return better === 'lower' ? { low: best, high: worst } : { low: -worst, high: -best };
}
