import jStat from 'jstat';
import { type FitOutcome, fitAlpha } from './fits.ts';

export interface PrintedMean {
  readonly mean: number;
  /** Half a unit of the mean's last printed digit. */
  readonly half: number;
  readonly sd?: number;
  readonly sdHalf?: number;
  /** k, the number of runs it was taken over: 2 or more. */
  readonly runs: number;
}

/** A printed number of k runs against the same of k of ours. */
export interface SummaryFit {
  /** Two-sided. */
  readonly p: number;
  /** Where it lies with a chance of 95 % if the settings are the same. */
  readonly low: number;
  readonly high: number;
}

export interface MeanFit {
  readonly n: number;
  readonly mean: SummaryFit;
  /** When a standard deviation was printed. */
  readonly sd?: SummaryFit;
}

/**
 * Could k runs of these settings have this mean and this standard deviation? By summaries alone, since the single runs
 * were not printed.
 *
 * - Mean: t = (m − x̄) / (s √(1/k + 1/n)) with n − 1 degrees of freedom, x̄ and s of our n runs: the prediction interval of
 *   a mean of k (G. J. Hahn, "Factors for calculating two-sided prediction intervals for samples from a normal
 *   distribution", JASA 64, 1969; J. R. Spence and D. J. Stanley, "Prediction interval", PLoS ONE 11, 2016).
 * - Standard deviation: F = s_k² / s² with the degrees of freedom that the kurtosis leaves,
 *   r = 2n / (κ − (n − 3)/(n − 1)), and k for n likewise, κ of our runs (L. H. Shoemaker, "Fixing the F test for equal
 *   variances", The American Statistician 57, 2003). For κ = 3 these are n − 1 and k − 1, the plain F test, which is badly
 *   off for other shapes. The source may have divided by k or by k − 1: the one that fits better counts.
 *
 * Both take the value within half a printed unit that fits best. Where all our runs are equal only that value fits.
 *
 * @param values of our runs, finite
 * @throws RangeError below two runs on either side.
 */
export function fitsMean(values: readonly number[], printed: PrintedMean): MeanFit {
  const [n, k] = [values.length, printed.runs];
  if (n < 2 || !(k >= 2)) throw new RangeError(`a mean of ${k} runs against ${n}: both take 2 or more`);
  const moments = momentsOf(values);
  return {
    n,
    mean: fitOfMean(moments, printed.mean, printed.half, k),
    ...(printed.sd !== undefined && { sd: fitOfSd(moments, printed.sd, printed.sdHalf ?? 0, k) }),
  };
}

/**
 * The rule for a mean with or without its standard deviation, with Bonferroni over what was printed of it and over the
 * m printed values: from N runs on it does not fit when p ≤ α/m and fits otherwise; before that it fits when p > α, and
 * is open otherwise. Asked after every further run up to N, only the answer at N can be "does not fit".
 */
export function meanOutcome(fits: readonly MeanFit[], needed: number, m: number): FitOutcome {
  const parts = fits.flatMap(f => (f.sd === undefined ? [f.mean.p] : [f.mean.p, f.sd.p]));
  const p = Math.min(1, parts.length * Math.min(...parts));
  const n = Math.min(...fits.map(f => f.n));
  if (n >= needed) return p <= fitAlpha / m ? 'does not fit' : 'fits';
  return p > fitAlpha ? 'fits' : 'open';
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly kurtosis: number;
}

function momentsOf(values: readonly number[]): Moments {
  const n = values.length;
  const mean = values.reduce((s, v) => s + v, 0) / n;
  const power = (e: number) => values.reduce((s, v) => s + (v - mean) ** e, 0);
  // Of equal values the mean may be off by a rounding error, and nothing else is.
  const sd = values.every(v => v === values[0]) ? 0 : Math.sqrt(power(2) / (n - 1));
  return { n, mean: sd === 0 ? (values[0] as number) : mean, sd, kurtosis: (n * power(4)) / power(2) ** 2 };
}

function fitOfMean({ n, mean, sd }: Moments, printed: number, half: number, k: number): SummaryFit {
  const scale = sd * Math.sqrt(1 / k + 1 / n);
  const reach = jStat.studentt.inv(0.975, n - 1) * scale;
  // A double's rounding must not make the edge of the last digit a difference.
  const distance = Math.abs(printed - mean) - half;
  const same = distance <= 1e-12 * Math.max(Math.abs(printed), Math.abs(mean));
  const p = same ? 1 : scale === 0 ? 0 : 2 * jStat.studentt.cdf(-distance / scale, n - 1);
  return { p: Math.min(1, p), low: mean - reach, high: mean + reach };
}

function fitOfSd(moments: Moments, printed: number, half: number, k: number): SummaryFit {
  const { n, sd, kurtosis } = moments;
  const [least, most] = [Math.max(0, printed - half), (printed + half) * Math.sqrt(k / (k - 1))];
  if (sd === 0) return { p: least <= 0 ? 1 : 0, low: 0, high: 0 };
  const freedom = (size: number) => (2 * size) / (kurtosis - (size - 3) / (size - 1));
  const [a, b] = [freedom(k), freedom(n)];
  const below = (s: number) => jStat.centralF.cdf((s / sd) ** 2, a, b);
  // The least of the two tails is greatest where both are half: there, if the printed range reaches it.
  const [low, high] = [below(least), below(most)];
  const p = low <= 0.5 && high >= 0.5 ? 1 : 2 * Math.min(high, 1 - low);
  return {
    p: Math.min(1, Math.max(0, p)),
    low: sd * Math.sqrt(jStat.centralF.inv(0.025, a, b)),
    high: sd * Math.sqrt(jStat.centralF.inv(0.975, a, b)),
  };
}
