import { atLeast, atMost } from './exact.ts';

/** Family-wise level of "does not fit" over the printed values of a suite. */
export const fitAlpha = 0.05;

export type FitOutcome = 'fits' | 'open' | 'does not fit';

/** Where a printed value of one run lies among our runs. */
export interface RunFit {
  /** Runs that left a prediction. */
  readonly n: number;
  /** Chance that one more run of the same settings lies at least as far out, two-sided, times the outputs; at most 1. */
  readonly p: number;
  /** By output: runs that may have printed this or less, and this or more. */
  readonly sides: readonly { readonly atMost: number; readonly atLeast: number }[];
}

/**
 * Runs with which a printed value can be told not to fit: N = ⌈2qm/α⌉ − 1. If it lies outside all of N runs of the same
 * settings in one of its outputs, its p is 2q/(N + 1) ≤ α/m, Bonferroni's level. 39 for one value, 519 for 13.
 *
 * @param outputs q, numbers that were printed for it
 * @param printedValues m, printed values of the suite
 */
export function runsToDecide(outputs: number, printedValues: number, alpha = fitAlpha): number {
  // 2qm/α may come out a rounding error above a whole number.
  return Math.ceil((2 * outputs * printedValues) / alpha - 1e-9) - 1;
}

/**
 * Could one run of these settings have printed this? The printed run and ours are exchangeable if the settings are the
 * same, so its rank among them is uniform: per output p = min(1, 2 · min(1 + #{x ≤ v + h}, 1 + #{x ≥ v − h}) / (n + 1)),
 * with Bonferroni over the q outputs (the conformal p-value: V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in
 * a Random World", 2005, 2.2; as a criterion of reproducibility P. Patil, R. D. Peng and J. T. Leek, "What should
 * researchers expect when they replicate studies?", Perspectives on Psychological Science 11, 2016). Ties count on both
 * sides, so rounding can only raise it. What a dead run would have printed is nothing: it is no row.
 *
 * @param rows runs × outputs, finite
 * @param printed v by output
 * @param half h by output, half a unit of the last printed digit
 */
export function fitsRun(
  rows: readonly (readonly number[])[],
  printed: readonly number[],
  half: readonly number[],
): RunFit {
  const n = rows.length;
  const sides = printed.map((v, output) => {
    const h = half[output] ?? 0;
    const own = rows.map(row => row[output] as number);
    return {
      atMost: own.filter(x => atMost(x, v, h)).length,
      atLeast: own.filter(x => atLeast(x, v, -h)).length,
    };
  });
  const least = Math.min(...sides.map(s => Math.min(s.atMost, s.atLeast)));
  return { n, p: Math.min(1, (2 * printed.length * (1 + least)) / (n + 1)), sides };
}

/**
 * The rule for one run, which may be asked after every further run (J. Besag and P. Clifford, "Sequential Monte Carlo
 * p-values", Biometrika 78, 1991, stopped at the first run that passes the printed value, at N otherwise):
 *
 * - fits: on each side of every output lies a run, and it stays so whatever follows;
 * - does not fit: some output lies outside all runs, and there are at least N. Of m values from the right settings even
 *   one is told so with a chance of at most α;
 * - open: outside so far, but with fewer runs.
 */
export function runOutcome(fit: RunFit, needed: number): FitOutcome {
  if (fit.n > 0 && fit.sides.every(s => s.atMost > 0 && s.atLeast > 0)) return 'fits';
  return fit.n >= needed ? 'does not fit' : 'open';
}

/**
 * Printed values of m that one would expect outside all runs by chance, at most: the sum of 2q/(n + 1), each at most 1.
 */
export function expectedOutside(values: readonly { readonly n: number; readonly outputs: number }[]): number {
  return values.reduce((sum, { n, outputs }) => sum + Math.min(1, (2 * outputs) / (n + 1)), 0);
}
