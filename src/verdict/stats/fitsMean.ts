import jStat from 'jstat';
import { drawsOf } from './draws.ts';
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
  /** Where it lies if the settings are the same, with the chance that is `promised`; made for 95 %. */
  readonly low: number;
  readonly high: number;
}

/** How often the interval of what was printed of several runs holds, as measured with 30 of ours: bench/verdicts.md. */
export const promised = { mean: 0.95, sd: 0.9, best: 0.95 } as const;

export interface MeanFit {
  readonly n: number;
  readonly mean: SummaryFit;
  /** When a standard deviation was printed. */
  readonly sd?: SummaryFit;
}

/**
 * Could k runs of these settings have this mean and this standard deviation? By summaries alone, since the single runs
 * were not printed. Two ways are taken, and what the more cautious one says counts: its p is the greater one, its interval
 * reaches further. On trained runs each of them alone is wrong too often where the other one holds (bench/verdicts.md).
 *
 * - By formula: Hahn's prediction interval of a mean, and Shoemaker's F test of a standard deviation.
 * - By resampling: k runs at a time are drawn from ours with replacement, 19,999 times, from a stream that the values name;
 *   their means, and the logarithms of their standard deviations, are stretched by √(1 + k/n), for ours are but a sample, too
 *   (B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, 12 and 25). This takes the distribution as it
 *   is, skewed or with two modes.
 *
 * What 30 runs have not shown of a distribution's tails no interval made from them knows. So of a standard deviation less is
 * promised than its 95 % (`promised`); Bonett's interval and the bootstrap-t were tried, and hold no more often at a width
 * that still says something.
 *
 * Both take the value within half a printed unit that fits best. Where all our runs are equal only that value fits.
 *
 * @param values of our runs, finite
 * @throws RangeError below two runs on either side.
 */
export function fitsMean(values: readonly number[], printed: PrintedMean): MeanFit {
  const [n, k] = [values.length, printed.runs];
  if (n < 2 || !(k >= 2)) throw new RangeError(`a mean of ${k} runs against ${n}: both take 2 or more`);
  const { mean, sd } = momentsOf(values);
  const drawn = resample(values, k);
  const stretch = Math.sqrt(1 + k / n);
  const means = Float64Array.from(drawn.means, m => mean + (m - mean) * stretch).sort();
  const half = printed.half + 1e-12 * Math.max(Math.abs(printed.mean), Math.abs(mean));
  const byMeans = tailsOf(means, printed.mean - half, printed.mean + half);
  const sds = Float64Array.from(drawn.sds, s => (s === 0 ? 0 : sd * (s / sd) ** stretch)).sort();
  const range = sdRange(printed, k);
  return {
    n,
    mean: cautious(meanByT(values, printed), sd === 0 ? undefined : byMeans),
    ...(range && {
      sd: cautious(sdByF(values, printed), sd === 0 ? undefined : tailsOf(sds, range.least, range.most)),
    }),
  };
}

/**
 * t = (m − x̄) / (s √(1/k + 1/n)) with n − 1 degrees of freedom, x̄ and s of our n runs: the prediction interval of a mean of
 * k (G. J. Hahn, "Factors for calculating two-sided prediction intervals for samples from a normal distribution", JASA 64,
 * 1969; J. R. Spence and D. J. Stanley, "Prediction interval", PLoS ONE 11, 2016).
 */
export function meanByT(values: readonly number[], printed: PrintedMean): SummaryFit {
  const { n, mean, sd } = momentsOf(values);
  const scale = sd * Math.sqrt(1 / printed.runs + 1 / n);
  const reach = jStat.studentt.inv(0.975, n - 1) * scale;
  // A double's rounding must not make the edge of the last digit a difference.
  const distance = Math.abs(printed.mean - mean) - printed.half;
  const same = distance <= 1e-12 * Math.max(Math.abs(printed.mean), Math.abs(mean));
  const p = same ? 1 : scale === 0 ? 0 : 2 * jStat.studentt.cdf(-distance / scale, n - 1);
  return { p: Math.min(1, p), low: mean - reach, high: mean + reach };
}

/**
 * F = s_k² / s² with the degrees of freedom that the kurtosis leaves, r = 2n / (κ − (n − 3)/(n − 1)), and k for n likewise,
 * κ of our runs (L. H. Shoemaker, "Fixing the F test for equal variances", The American Statistician 57, 2003). For κ = 3
 * these are n − 1 and k − 1, the plain F test, which is badly off for other shapes. The source may have divided by k or by
 * k − 1: the one that fits better counts.
 *
 * @throws RangeError when no standard deviation was printed.
 */
export function sdByF(values: readonly number[], printed: PrintedMean): SummaryFit {
  const range = sdRange(printed, printed.runs);
  if (range === undefined) throw new RangeError('no standard deviation was printed');
  const { n, sd, kurtosis } = momentsOf(values);
  if (sd === 0) return { p: range.least <= 0 ? 1 : 0, low: 0, high: 0 };
  const freedom = (size: number) => (2 * size) / (kurtosis - (size - 3) / (size - 1));
  const [a, b] = [freedom(printed.runs), freedom(n)];
  const below = (s: number) => jStat.centralF.cdf((s / sd) ** 2, a, b);
  return {
    p: Math.min(1, Math.max(0, 2 * Math.min(below(range.most), 1 - below(range.least)))),
    low: sd * Math.sqrt(jStat.centralF.inv(0.025, a, b)),
    high: sd * Math.sqrt(jStat.centralF.inv(0.975, a, b)),
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

/** A p below 2 in 20,000 is none; enough for 250 printed values. */
const resamples = 19_999;

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

/** What a printed standard deviation may have been, divided by k or by k − 1. */
function sdRange({ sd, sdHalf = 0 }: PrintedMean, k: number): { least: number; most: number } | undefined {
  if (sd === undefined) return undefined;
  return { least: Math.max(0, sd - sdHalf), most: (sd + sdHalf) * Math.sqrt(k / (k - 1)) };
}

const cautious = (a: SummaryFit, b: SummaryFit = a): SummaryFit => ({
  p: Math.max(a.p, b.p),
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Means and standard deviations of k runs at a time. */
function resample(values: readonly number[], k: number): { means: Float64Array; sds: Float64Array } {
  const below = drawsOf('mean', k, ...values);
  const [means, sds] = [new Float64Array(resamples), new Float64Array(resamples)];
  // About the first value, so that the squares of large values do not cancel.
  const origin = values[0] as number;
  for (let i = 0; i < resamples; i++) {
    let [sum, squares] = [0, 0];
    for (let j = 0; j < k; j++) {
      const v = (values[below(values.length)] as number) - origin;
      sum += v;
      squares += v * v;
    }
    means[i] = origin + sum / k;
    sds[i] = Math.sqrt(Math.max(0, squares - (sum * sum) / k) / (k - 1));
  }
  return { means, sds };
}

/** Two-sided p of what lies between two values, among ascending draws, and their middle 95 %. */
function tailsOf(sorted: Float64Array, least: number, most: number): SummaryFit {
  const n = sorted.length;
  const atMost = sorted.filter(v => v <= most).length;
  const atLeast = sorted.filter(v => v >= least).length;
  const at = (q: number) => sorted[Math.round(q * (n - 1))] as number;
  return { p: Math.min(1, (2 * (1 + Math.min(atMost, atLeast))) / (n + 1)), low: at(0.025), high: at(0.975) };
}
