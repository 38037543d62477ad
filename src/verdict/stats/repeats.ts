import type { Interval } from '../values.ts';
import { ascending } from './quantile.ts';
import { wilson } from './wilson.ts';

/** Chance that two runs agree which a value must have to repeat. */
export const repeatShare = 0.8;

export interface Repeats {
  /** π: share of the pairs of runs that agree. */
  readonly share: number;
  /** Number of independent trials that the pairs are worth: n/2 to 2n. */
  readonly effective: number;
  readonly interval: Interval;
  readonly pairs: number;
}

/**
 * Would a re-run print nearly this? π is the share of all pairs of planned runs that agree; a dead run agrees with none.
 *
 * The interval is Wilson's for n_eff = π(1 − π) / (4 · var(hᵢ) / n) trials, hᵢ the share of the other runs that run i
 * agrees with: 4 · var(hᵢ) / n is the variance of such a share of pairs (W. Hoeffding, "A class of statistics with
 * asymptotically normal distribution", Annals of Mathematical Statistics 19, 1948). It is kept between n/2, the pairs that
 * share no run, and 2n. When all agree or none do, it is 0/0; then n_eff = (n + 1)/2. What may hide there is a second
 * outcome too rare to have been met: (1 − r)ⁿ = 2.5 % leaves π = r² + (1 − r)² = 0.796 after 30 runs that all agree, and
 * this n_eff a lower bound of 0.801.
 *
 * @param rows runs × outputs, undefined for a run that left no prediction
 * @param agree whether two runs agree; must not depend on their order
 */
export function repeats(
  rows: readonly (readonly number[] | undefined)[],
  agree: (a: readonly number[], b: readonly number[]) => boolean,
): Repeats {
  const n = rows.length;
  if (n < 2) return { share: 0, effective: 0, interval: wilson(0, 0), pairs: 0 };
  const others = new Array<number>(n).fill(0);
  for (const [i, a] of rows.entries()) {
    for (let j = 0; a !== undefined && j < i; j++) {
      const b = rows[j];
      if (b === undefined || !agree(a, b)) continue;
      others[i] = (others[i] as number) + 1;
      others[j] = (others[j] as number) + 1;
    }
  }
  const pairs = (n * (n - 1)) / 2;
  const share = others.reduce((sum, h) => sum + h, 0) / 2 / pairs;
  const variance = others.reduce((sum, h) => sum + (h / (n - 1) - share) ** 2, 0) / (n - 1);
  const effective =
    share === 0 || share === 1
      ? (n + 1) / 2
      : Math.min(2 * n, Math.max(n / 2, (share * (1 - share) * n) / (4 * variance)));
  return { share, effective, interval: wilson(share * effective, effective), pairs };
}

/** repeats: at least the wanted share of re-runs agree, by the interval · varies by seed: fewer · open: it holds both. */
export function repeatsOutcome(
  { low, high }: Interval,
  wanted = repeatShare,
): 'repeats' | 'varies by seed' | 'open' {
  if (low >= wanted) return 'repeats';
  return high < wanted ? 'varies by seed' : 'open';
}

/**
 * Where one more run lands: between the least and the greatest of n, with a chance of (n − 1)/(n + 1) or more, whatever
 * the distribution (S. S. Wilks, "Determination of sample sizes for setting tolerance limits", Annals of Mathematical
 * Statistics 12, 1941).
 *
 * @param values of one output, finite
 * @returns undefined below two values, which promise nothing
 */
export function oneMoreRange(values: readonly number[]): Interval | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const sorted = ascending(values);
  return { low: sorted[0] as number, high: sorted[n - 1] as number, level: (n - 1) / (n + 1) };
}
