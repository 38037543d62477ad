import { normalCdf } from './normal.ts';
import { ascending } from './quantile.ts';

export interface SignedRank {
  /** Differences, zeros among them. */
  readonly n: number;
  /** One-sided p of "the differences are not above 0". */
  readonly greater: number;
  /** One-sided p of "the differences are not below 0". */
  readonly less: number;
  readonly exact: boolean;
}

/** Up to so many differences the distribution is counted, in some tenths of a second. */
const mostExact = 500;

/**
 * Wilcoxon's signed-rank test. The p-values are exact, also with ties: the distribution of the sum of midranks over all
 * signs that are as likely when the differences are symmetric about 0, counted as in `mannWhitney` (F. Wilcoxon, Biometrics
 * Bulletin 1, 1945). A zero takes part in the ranks and is then left out (J. W. Pratt, "Remarks on zeros and ties in the
 * Wilcoxon signed rank procedures", JASA 54, 1959): a difference that grows can so never make the test say less.
 *
 * Beyond 500 differences (`exact` is then false) the normal approximation with a continuity correction of ½ is used.
 *
 * @param differences infinities are allowed: they have the greatest ranks and tie with each other
 * @throws RangeError for NaN.
 */
export function signedRank(differences: readonly number[]): SignedRank {
  if (differences.some(Number.isNaN)) throw new RangeError('NaN has no rank');
  const n = differences.length;
  const doubled = doubledMidranks(differences.map(Math.abs));
  const ranks = doubled.filter((_, i) => differences[i] !== 0);
  const observed = doubled.reduce((sum, r, i) => sum + ((differences[i] as number) > 0 ? r : 0), 0);
  if (ranks.length === 0) return { n, greater: 1, less: 1, exact: true };
  const exact = n <= mostExact;
  return { n, ...(exact ? exactTails(ranks, observed) : normalTails(ranks, observed)), exact };
}

/** Smallest one-sided p that n differences can have: all of one sign. */
export function smallestSignedRankP(n: number): number {
  return 2 ** -n;
}

/** Twice each value's midrank: whole numbers. */
function doubledMidranks(values: readonly number[]): number[] {
  const sorted = ascending(values);
  const range = new Map<number, [number, number]>();
  for (const [i, v] of sorted.entries()) range.set(v, [range.get(v)?.[0] ?? i, i]);
  return values.map(v => {
    const [first, last] = range.get(v) as [number, number];
    return first + last + 2;
  });
}

function exactTails(ranks: readonly number[], observed: number) {
  const total = ranks.reduce((s, r) => s + r, 0);
  const chance = new Float64Array(total + 1);
  chance[0] = 1;
  let reached = 0;
  for (const r of ranks) {
    reached += r;
    for (let s = reached; s >= 0; s--) {
      // Halved at once: these are chances, which do not overflow as counts would.
      chance[s] = ((chance[s] as number) + (s >= r ? (chance[s - r] as number) : 0)) / 2;
    }
  }
  const sum = (from: number, to: number) => {
    let p = 0;
    for (let s = from; s <= to; s++) p += chance[s] as number;
    return Math.min(1, p);
  };
  return { greater: sum(observed, total), less: sum(0, observed) };
}

function normalTails(ranks: readonly number[], observed: number) {
  const middle = ranks.reduce((s, r) => s + r, 0) / 2;
  const deviation = Math.sqrt(ranks.reduce((s, r) => s + r * r, 0)) / 2;
  // Doubled ranks: a correction of ½ is 1 here.
  return {
    greater: normalCdf((middle - observed + 1) / deviation),
    less: normalCdf((observed - middle + 1) / deviation),
  };
}
