import { ascending } from './quantile.ts';

/** Cells of the table that the exact p is counted in; larger samples have the limit's p. */
const mostCells = 1e7;

/**
 * The two-sample test of Kolmogorov and Smirnov: p of "both samples are of one distribution". It is exact without ties, counted
 * over the paths of the two empirical distributions (J. L. Hodges, "The significance probability of the Smirnov two-sample
 * test", Arkiv för Matematik 3, 1958), and errs on the safe side with them.
 *
 * @returns the greatest distance of the empirical distributions, and its two-sided p
 * @throws RangeError for an empty sample or NaN
 */
export function kolmogorovSmirnov(
  x: readonly number[],
  y: readonly number[],
): { distance: number; p: number } {
  const [n, m] = [x.length, y.length];
  if (n === 0 || m === 0) throw new RangeError('a comparison of distributions needs a value on both sides');
  const [a, b] = [ascending(x), ascending(y)];
  // The distance times n·m is whole.
  let [i, j, greatest] = [0, 0, 0];
  while (i < n && j < m) {
    const value = Math.min(a[i] as number, b[j] as number);
    while (i < n && a[i] === value) i++;
    while (j < m && b[j] === value) j++;
    greatest = Math.max(greatest, Math.abs(i * m - j * n));
  }
  const distance = greatest / (n * m);
  if (greatest === 0) return { distance, p: 1 };
  return { distance, p: n * m <= mostCells ? exactP(n, m, greatest) : limitP(distance, n, m) };
}

/** The share of all paths from (0, 0) to (n, m) that somewhere are as far from the diagonal as was seen. */
function exactP(n: number, m: number, greatest: number): number {
  // Of the paths to a cell that stay within: the share, updated row by row, with the share of all paths that come from above.
  const within = new Float64Array(m + 1);
  const near = (i: number, j: number) => Math.abs(i * m - j * n) < greatest;
  for (let j = 0; j <= m; j++) within[j] = near(0, j) && (j === 0 || within[j - 1] === 1) ? 1 : 0;
  for (let i = 1; i <= n; i++) {
    if (!near(i, 0)) within[0] = 0;
    for (let j = 1; j <= m; j++) {
      const fromAbove = i / (i + j);
      within[j] = near(i, j)
        ? fromAbove * (within[j] as number) + (1 - fromAbove) * (within[j - 1] as number)
        : 0;
    }
  }
  return Math.min(1, Math.max(0, 1 - (within[m] as number)));
}

/** Kolmogorov's limit, 2 Σ (−1)ᵏ⁻¹ exp(−2k²λ²); below λ = 0.2 it is 1 but for 1e-12, and the sum takes ever more terms. */
function limitP(distance: number, n: number, m: number): number {
  const lambda = distance * Math.sqrt((n * m) / (n + m));
  if (lambda < 0.2) return 1;
  let p = 0;
  for (let k = 1; k <= 100; k++) p += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * (k * lambda) ** 2);
  return Math.min(1, Math.max(0, p));
}
