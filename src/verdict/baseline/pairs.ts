import { fromNum } from '../../records/index.ts';
import type { Direction, Target, Tolerance } from '../../suite/index.ts';
import { errorOf } from '../error.ts';
import type { Draft } from '../findings.ts';
import { reaches } from '../share.ts';
import type { ExperimentResult, ProbeResult, Results, SuiteResult } from '../types.ts';
import { makeSeries } from './make.ts';
import type { Baseline, Series } from './types.ts';

/** The two sides of one probe or metric. */
export interface SeriesPair {
  readonly before: Series;
  readonly after: Series;
  /** Empty for a metric, and where nobody knows it. */
  readonly truth: readonly number[];
  readonly margin: Tolerance;
  /** For a metric, which way it is better. */
  readonly better?: Direction;
  /** What the suite holds it to. */
  readonly target?: Target;
  /**
   * Whether it can fail the gate. What the suite switches off is told, and takes no part in the family of the tests: nearer to a
   * right truth may well be further from a wrong one that is kept for comparison.
   */
  readonly gated: boolean;
}

/** Every probe and metric that both sides have. */
export function pairsOf(
  results: Pick<Results, 'suites'>,
  drafts: readonly Draft[],
  baseline: Baseline,
): SeriesPair[] {
  return results.suites.flatMap(suite =>
    suite.problems.flatMap(p =>
      p.experiments.flatMap(e => e.probes.flatMap(probe => pairOf(suite, e, probe, drafts, baseline) ?? [])),
    ),
  );
}

function pairOf(
  suite: SuiteResult,
  experiment: ExperimentResult,
  probe: ProbeResult,
  drafts: readonly Draft[],
  baseline: Baseline,
): SeriesPair | undefined {
  const before = baseline.series.find(
    s => s.suite === suite.name && s.experiment === experiment.id && s.probe === probe.probe,
  );
  if (before === undefined || before.metric !== probe.metric?.name) return undefined;
  if (before.values[0]?.length !== probe.outputs) return undefined;
  const held = drafts.find(
    d =>
      (d.kind === 'hits' || d.kind === 'threshold') &&
      d.suite === suite.name &&
      d.experiment === experiment.id &&
      d.probe === probe.probe,
  );
  return {
    before,
    after: makeSeries(suite.name, experiment, probe),
    truth: probe.truth,
    margin: (probe.metric ? probe.metric.margin : suite.margin) ?? {},
    ...(probe.metric && { better: probe.metric.better }),
    ...(probe.target && { target: probe.target }),
    gated: held?.gate !== 'off',
  };
}

/** Errors by seed, infinite for a dead run; NaN where nobody knows the truth. */
export function errorsOf(series: Series, pair: Pick<SeriesPair, 'truth' | 'better'>): number[] {
  const of = { truth: pair.truth, ...(pair.better && { metric: { better: pair.better } }) };
  return series.values.map(v => errorOf(v.map(fromNum), of));
}

/** Finite rows; undefined for a dead run. */
export function rowsOfSeries(series: Series): (readonly number[] | undefined)[] {
  return series.values.map(v => {
    const row = v.map(fromNum);
    return row.every(Number.isFinite) ? row : undefined;
  });
}

/** Runs that reach the target. */
export function withinOf(series: Series, target: Target): number {
  return rowsOfSeries(series).filter(row => row !== undefined && reaches(row, target)).length;
}

/** Whether nothing at all has changed, to the bit. */
export const isSame = ({ before, after }: Pick<SeriesPair, 'before' | 'after'>): boolean =>
  before.weights === after.weights &&
  JSON.stringify([before.seeds, before.values]) === JSON.stringify([after.seeds, after.values]);
