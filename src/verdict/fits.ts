import { toNum } from '../records/index.ts';
import type { Printed } from '../suite/index.ts';
import { errorOf } from './error.ts';
import type { Comparable, Draft, FitsFinding, Grade } from './findings.ts';
import { priceOf } from './share.ts';
import {
  bestOutcome,
  fitsBest,
  fitsMean,
  fitsRun,
  meanOutcome,
  runOutcome,
  runsToDecide,
  runsToDecideBest,
} from './stats/index.ts';
import type { ProbeResult } from './types.ts';

/** What of a finding the rule decides; its place and its sentence come to it later. */
export type Fit = Pick<
  Draft<FitsFinding>,
  'outcome' | 'runs' | 'needed' | 'family' | 'p' | 'sides' | 'compared' | 'price'
>;

/** What a printed value is of. */
type Of = Pick<ProbeResult, 'metric' | 'truth'>;

/** Runs with which it can be told that a printed value does not fit, of a suite with so many of them. */
export function runsNeeded({ printed }: Pick<Printed, 'printed'>, family: number): number {
  const outputs = printed.value.length;
  if (printed.kind === 'best') return runsToDecideBest(printed.runs, outputs, family);
  // A mean with its standard deviation is two numbers an output.
  const numbers = printed.kind === 'mean' && printed.sd ? 2 : 1;
  return runsToDecide(outputs * numbers, family);
}

/**
 * Could runs of these settings have printed this? The rules are those of src/verdict/stats: a run's number by its rank
 * among ours, a mean and its standard deviation by what as many of our runs would have, the best of k by the best of k of
 * ours.
 *
 * @param rows of the runs that left a number, those added included
 * @param family printed values of the suite
 * @param secondsPerSeed mean time of a run
 */
export function judgeFit(
  { printed }: Pick<Printed, 'printed'>,
  rows: readonly (readonly number[])[],
  of: Of,
  family: number,
  secondsPerSeed: number,
): Fit {
  const needed = runsNeeded({ printed }, family);
  const runs = rows.length;
  const common = { runs, needed, family };
  const settle = (fit: Pick<Fit, 'outcome' | 'p' | 'sides' | 'compared'>): Fit => ({
    ...common,
    ...fit,
    ...(fit.outcome === 'open' && { price: priceOf(Math.max(1, needed - runs), secondsPerSeed) }),
  });
  if (runs < (printed.kind === 'mean' ? 2 : 1))
    return settle({ outcome: 'open', p: 1, sides: [], compared: [] });
  if (printed.kind === 'run') {
    const fit = fitsRun(rows, printed.value, printed.half);
    return settle({ outcome: runOutcome(fit, needed), p: fit.p, sides: fit.sides, compared: [] });
  }
  if (printed.kind === 'best') {
    const fit = bestFit(printed, rows, of);
    const compared: Comparable[] = [{ of: 'best', p: fit.p, low: toNum(fit.low), high: toNum(fit.high) }];
    return settle({ outcome: bestOutcome([fit], needed, family), p: fit.p, sides: [], compared });
  }
  const fits = printed.value.map((mean, output) =>
    fitsMean(
      rows.map(row => row[output] as number),
      {
        mean,
        half: printed.half[output] ?? 0,
        runs: printed.runs,
        ...(printed.sd && { sd: printed.sd.value[output] as number, sdHalf: printed.sd.half[output] ?? 0 }),
      },
    ),
  );
  const compared = fits.flatMap((f): Comparable[] => [
    { of: 'mean', ...f.mean },
    ...(f.sd ? [{ of: 'sd' as const, ...f.sd, high: toNum(f.sd.high) }] : []),
  ]);
  const p = Math.min(1, compared.length * Math.min(...compared.map(c => c.p)));
  return settle({ outcome: meanOutcome(fits, needed, family), p, sides: [], compared });
}

/** The best of several runs is the one with the least error; of a metric its values are compared as they are. */
function bestFit(
  printed: Extract<Printed['printed'], { kind: 'best' }>,
  rows: readonly (readonly number[])[],
  of: Of,
) {
  const [value = Number.NaN, half = 0] = [printed.value[0], printed.half[0]];
  const better = of.metric?.better ?? 'lower';
  const own = of.metric ? value : errorOf([value], of);
  const values = rows.map(row => (of.metric ? (row[0] as number) : errorOf(row, of)));
  return fitsBest(values, { value: own, half, of: printed.runs }, better);
}

export const fitGrade: Readonly<Record<FitsFinding['outcome'], Grade>> = {
  fits: 'good',
  open: 'open',
  'does not fit': 'bad',
};
