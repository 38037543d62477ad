import { normalCdf } from './normal.ts';

export interface MannWhitney {
  /** Pairs in which x is greater than y, ties half: 0 to |x|·|y|. */
  readonly u: number;
  /** u / (|x|·|y|): P(x > y) with ties half. */
  readonly probabilityGreater: number;
  /** One-sided p of "x is not greater": P(U ≥ u) when every split of the pooled values is as likely. */
  readonly greater: number;
  /** One-sided p of "x is not smaller": P(U ≤ u). */
  readonly less: number;
  /** Twice the smaller of the two, at most 1. */
  readonly twoSided: number;
  readonly exact: boolean;
}

/** Additions that the exact distribution may take; 100 against 100 with ties needs 4·10⁸, about a second. */
const mostWork = 5e8;

/**
 * Mann–Whitney's U. The p-values are exact, also with ties: the distribution of the sum of midranks over all
 * C(n + m, n) splits of the pooled values (the conditional permutation distribution), counted by dynamic
 * programming as in P. Streitberg and J. Röhmel, "Exact distributions for permutation and rank tests",
 * Statistical Software Newsletter 12 (1986). Counts are doubles: their relative error stays below 1e-12.
 *
 * Beyond about 100 against 100 (`exact` is then false) the normal approximation with the variance for ties and a
 * continuity correction of ½ is used (H. B. Mann and D. R. Whitney, 1947; E. L. Lehmann, "Nonparametrics", 1.3).
 *
 * @param x n values; infinities are allowed and tie with each other
 * @param y m values
 * @throws RangeError for an empty sample or NaN.
 */
export function mannWhitney(x: readonly number[], y: readonly number[]): MannWhitney {
  const [n, m] = [x.length, y.length];
  if (n === 0 || m === 0) throw new RangeError('Mann–Whitney needs a value on both sides');
  const { doubled, groups } = midranks([...x, ...y]);
  // 2U is whole: twice the rank sum of x, less its least possible value n(n + 1).
  const u2 = doubled.slice(0, n).reduce((sum, r) => sum + r, 0) - n * (n + 1);
  const tail =
    workOf(n, m, groups) <= mostWork ? exactTails(n, m, groups, u2) : normalTails(n, m, groups, u2);
  return {
    u: u2 / 2,
    probabilityGreater: u2 / 2 / (n * m),
    greater: tail.greater,
    less: tail.less,
    twoSided: Math.min(1, 2 * Math.min(tail.greater, tail.less)),
    exact: tail.exact,
  };
}

/** Smallest one-sided p that samples of these sizes can have: 1 / C(n + m, n), when all of one exceed all of the other. */
export function smallestP(n: number, m: number): number {
  let p = 1;
  for (let i = 1; i <= n; i++) p *= i / (m + i);
  return p;
}

/** Twice each value's midrank, and the sizes of the groups of equal values in ascending order. */
function midranks(values: readonly number[]): { doubled: number[]; groups: number[] } {
  if (values.some(Number.isNaN)) throw new RangeError('NaN has no rank');
  // Of two infinities the difference is NaN, which a sort takes for 0: they are equal.
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const doubled = new Array<number>(values.length);
  const groups: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    // Beyond the end there is no value that could be equal.
    while (values[order[to] as number] === values[order[from] as number]) to++;
    for (let i = from; i < to; i++) doubled[order[i] as number] = from + 1 + to;
    groups.push(to - from);
    from = to;
  }
  return { doubled, groups };
}

const untied = (groups: readonly number[]) => groups.every(size => size === 1);

function workOf(n: number, m: number, groups: readonly number[]): number {
  const small = Math.min(n, m);
  return small * (n + m) * n * m * (untied(groups) ? 1 : 2);
}

interface Tails {
  readonly greater: number;
  readonly less: number;
  readonly exact: boolean;
}

/** Distributions by sizes and ties: a suite asks for the same one for many probes. */
const memory = new Map<string, Float64Array>();

function exactTails(n: number, m: number, groups: readonly number[], u2: number): Tails {
  // U of the smaller sample is distributed as n·m − U of the other.
  const swap = m < n;
  const [size, others] = [Math.min(n, m), Math.max(n, m)];
  const step = untied(groups) ? 2 : 1;
  const name = `${size},${others},${step === 2 ? '' : groups.join('.')}`;
  let counts = memory.get(name);
  if (counts === undefined) {
    counts = splitCounts(size, others, groups, step);
    if (memory.size >= 32) memory.delete(memory.keys().next().value as string);
    memory.set(name, counts);
  }
  const at = (swap ? 2 * n * m - u2 : u2) / step;
  let [below, equal, above] = [0, 0, 0];
  counts.forEach((count, i) => {
    if (i < at) below += count;
    else if (i > at) above += count;
    else equal += count;
  });
  const total = below + equal + above;
  const [up, down] = [(above + equal) / total, (below + equal) / total];
  return { greater: swap ? down : up, less: swap ? up : down, exact: true };
}

/** Number of ways to choose `size` of all, by 2U / step. */
function splitCounts(size: number, others: number, groups: readonly number[], step: number): Float64Array {
  const most = (2 * size * others) / step;
  // By number chosen so far: counts by what the chosen have of 2U.
  const chosen = Array.from({ length: size + 1 }, () => new Float64Array(most + 1));
  (chosen[0] as Float64Array)[0] = 1;
  let before = 0;
  for (const group of groups) {
    for (let i = 0; i < group; i++) {
      for (let k = size; k >= 1; k--) {
        // The k-th chosen has rank k among the chosen: what exceeds it is what its doubled midrank adds to 2U.
        const gain = (2 * before + group + 1 - 2 * k) / step;
        const from = chosen[k - 1] as Float64Array;
        const to = chosen[k] as Float64Array;
        // A gain below zero happens inside a group of ties only, and is made up for by its other members.
        for (let s = Math.max(0, -gain); s <= most; s++) {
          const target = s + gain;
          if (target > most) break;
          to[target] = (to[target] as number) + (from[s] as number);
        }
      }
    }
    before += group;
  }
  return chosen[size] as Float64Array;
}

function normalTails(n: number, m: number, groups: readonly number[], u2: number): Tails {
  const all = n + m;
  const ties = groups.reduce((sum, t) => sum + (t ** 3 - t), 0);
  const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
  // Of values that are all equal the deviation is 0, and so is the distance: both p are 1.
  const distance = u2 / 2 - (n * m) / 2;
  return {
    greater: normalCdf((0.5 - distance) / deviation),
    less: normalCdf((distance + 0.5) / deviation),
    exact: false,
  };
}
