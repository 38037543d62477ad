import { fromNum, type Num, toNum } from '../../records/index.ts';
import type { Direction, MetricName, Tolerance } from '../../suite/index.ts';
import { meanError, metricError } from '../check.ts';
import { holm, mannWhitney, median, smallestP, summarise } from '../stats/index.ts';
import type { BaselineComparison, BaselineResult, Change, Results, SuiteResult } from '../types.ts';
import { makeSeries } from './make.ts';
import { findObstacles, type Obstacle } from './obstacles.ts';
import type { Baseline, Series } from './types.ts';

/** Family-wise level of the baseline gate. */
export const gateAlpha = 0.01;
/** P(worse) that an effect must reach to matter. */
export const relevantEffect = 0.6;

/** The two sides of one probe or metric. */
export interface SeriesPair {
  readonly before: Series;
  readonly after: Series;
  readonly truth: readonly number[];
  readonly margin: Tolerance;
  /** For a metric, which way it is better. */
  readonly better?: Direction;
  /**
   * Whether the suite holds the probe to its truth. One with `gate: off` is told, as drift at most, and takes no part in
   * the family of the test: nearer to a right truth may well be further from a wrong one that is kept for comparison.
   */
  readonly gated: boolean;
}

/**
 * Compares results with a baseline, probe by probe. Where seeds, values and final weights are the same to the bit there
 * is nothing to test. Otherwise a probe is worse if all of these hold:
 * - the suite does not switch its truth's gate off;
 * - exact one-sided Mann–Whitney on |error|, Holm's correction over the probes of this kind that changed, p ≤ 0.01;
 * - P(a new |error| > an old one raised by the suite's margin) ≥ 0.6.
 *
 * What moved (two-sided, on |error| or on an output, same level) but is not worse has drifted. Diverged seeds have an
 * infinite error on both sides. A metric is compared in the same way, worse being the way that it is not better, and
 * raised by its own margin.
 */
export function compareBaseline(
  results: Pick<Results, 'suites' | 'engine' | 'environments'>,
  baseline: Baseline,
  options: { readonly file: string; readonly allow: readonly string[] },
): BaselineResult {
  const pairs = results.suites.flatMap(suite => pairsOf(suite, baseline));
  const comparisons = compareSeries(pairs);
  const few = comparisons.filter((c, i) => c.change === 'cannot tell' && pairs[i]?.gated);
  const obstacles = findObstacles(results, baseline);
  if (few.length > 0) obstacles.push(tooFew(few));
  const allowed = (o: Obstacle) =>
    options.allow.includes(o.name) || options.allow.includes(`${o.name}:${o.of ?? ''}`);
  return {
    file: options.file,
    obstacles: obstacles.map(o => ({ name: o.name, says: o.says, allowed: allowed(o) })),
    comparisons,
  };
}

function pairsOf(suite: SuiteResult, baseline: Baseline): SeriesPair[] {
  return suite.problems.flatMap(p =>
    p.experiments.flatMap(e =>
      e.probes.flatMap(probe => {
        const before = baseline.series.find(
          s => s.suite === suite.name && s.experiment === e.id && s.probe === probe.probe,
        );
        if (before === undefined || before.metric !== probe.metric?.name) return [];
        const after = makeSeries(suite.name, e, probe);
        if (probe.metric) {
          const { better, margin } = probe.metric;
          const gated = probe.checks.find(c => c.target === 'threshold')?.gate !== 'off';
          return [{ before, after, truth: [], margin, better, gated }];
        }
        if (before.values[0]?.length !== probe.truth.length) return [];
        const gated = probe.checks.find(c => c.target === 'truth')?.gate !== 'off';
        return [{ before, after, truth: probe.truth, margin: suite.margin ?? {}, gated }];
      }),
    ),
  );
}

/** The statistics of `compareBaseline`, on the pairs of a whole gate. */
export function compareSeries(pairs: readonly SeriesPair[]): BaselineComparison[] {
  const sides = pairs.map(measure);
  const changed = sides.filter(s => !s.same && s.testable);
  const held = changed.filter(s => s.pair.gated);
  const worse = new Map(holm(held.map(s => s.p)).map((p, i) => [held[i], p]));
  const moved = new Map(holmOfGroups(changed.map(s => s.moves)).map((p, i) => [changed[i], p]));
  return sides.map(side => {
    const adjusted = worse.get(side) ?? 1;
    const { before, after } = side.errors;
    const family = side.pair.gated ? held.length : changed.length;
    const change: Change = side.same
      ? 'unchanged'
      : !side.testable || smallestP(before.length, after.length) * family > gateAlpha
        ? 'cannot tell'
        : adjusted <= gateAlpha && side.beyond >= relevantEffect
          ? 'worse'
          : adjusted <= gateAlpha || (moved.get(side) ?? 1) <= gateAlpha
            ? 'drift'
            : 'no worse';
    return describe(side, change, adjusted);
  });
}

interface Measured {
  readonly pair: SeriesPair;
  readonly same: boolean;
  readonly testable: boolean;
  readonly errors: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly p: number;
  /** Two-sided p of |error| and of every output. */
  readonly moves: readonly number[];
  readonly probability: number;
  readonly beyond: number;
}

function measure(pair: SeriesPair): Measured {
  const { before, after, truth, margin, better } = pair;
  const errorsOf = (s: Series) =>
    s.values.map(v =>
      better === undefined ? meanError(v.map(fromNum), truth) : metricError(v.map(fromNum), better),
    );
  const errors = { before: errorsOf(before), after: errorsOf(after) };
  const same =
    before.weights === after.weights &&
    JSON.stringify([before.seeds, before.values]) === JSON.stringify([after.seeds, after.values]);
  const testable = errors.before.length > 0 && errors.after.length > 0;
  if (!testable || same) {
    return { pair, same, testable, errors, p: 1, moves: [], probability: 0.5, beyond: 0.5 };
  }
  const raised = errors.before.map(e =>
    better === undefined
      ? e * (1 + (margin.relative ?? 0)) + (margin.absolute ?? 0)
      : e + Math.abs(e) * (margin.relative ?? 0) + (margin.absolute ?? 0),
  );
  const test = mannWhitney(errors.after, errors.before);
  const outputs = (better === undefined ? truth : [0]).map(
    (_, o) => mannWhitney(column(after, o), column(before, o)).twoSided,
  );
  return {
    pair,
    same,
    testable,
    errors,
    p: test.greater,
    moves: [test.twoSided, ...outputs],
    probability: test.probabilityGreater,
    beyond: mannWhitneyShare(errors.after, raised),
  };
}

/** P(x > y), ties half. */
function mannWhitneyShare(x: readonly number[], y: readonly number[]): number {
  const wins = x.reduce((sum, a) => sum + y.reduce((s, b) => s + (a > b ? 1 : a < b ? 0 : 0.5), 0), 0);
  return wins / (x.length * y.length);
}

/** An output over the seeds; a diverged seed lies beyond all others. */
function column(s: Series, output: number): number[] {
  return s.values.map(v => {
    const number = fromNum(v[output] as Num);
    return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
  });
}

/** Holm over all p-values of all groups; the smallest adjusted one of each. */
function holmOfGroups(groups: readonly (readonly number[])[]): number[] {
  const adjusted = holm(groups.flat());
  let at = 0;
  return groups.map(group => {
    const own = adjusted.slice(at, at + group.length);
    at += group.length;
    return Math.min(1, ...own);
  });
}

function describe(side: Measured, change: Change, adjusted: number): BaselineComparison {
  const { before, after } = side.pair;
  // A metric of which higher is better has the sign of its value changed.
  const sign = side.pair.better === 'higher' ? -1 : 1;
  const middle = (errors: readonly number[]): Num =>
    errors.length === 0 ? 'NaN' : toNum(sign * median(errors));
  const medianError = { before: middle(side.errors.before), after: middle(side.errors.after) };
  const summaries = { before: summaryOf(before), after: summaryOf(after) };
  return {
    id: `${before.experiment}/${before.probe}`,
    suite: before.suite,
    change,
    ...(after.metric !== undefined && { metric: after.metric as MetricName }),
    seeds: { before: before.seeds.length, after: after.seeds.length },
    medianError,
    probabilityWorse: side.probability,
    probabilityBeyondMargin: side.beyond,
    p: side.p,
    adjusted,
    ...(summaries.before && { before: summaries.before }),
    ...(summaries.after && { after: summaries.after }),
    says: sentence(side, change, adjusted, medianError),
  };
}

function summaryOf(s: Series) {
  return summarise(s.values.map(v => v.map(fromNum)).filter(v => v.every(Number.isFinite)));
}

function sentence(
  side: Measured,
  change: Change,
  adjusted: number,
  errors: { readonly before: Num; readonly after: Num },
): string {
  const { before, after } = side.pair;
  if (change === 'unchanged') return `unchanged, exactly: the same bits for all ${after.seeds.length} seeds`;
  const sizes = `${before.seeds.length} seeds before and ${after.seeds.length} now`;
  if (change === 'cannot tell') return `with ${sizes} the test can never reject`;
  const numbers = `median ${after.metric ?? '|error|'} ${show(errors.before)} before, ${show(errors.after)} now, P(worse) = ${side.probability.toFixed(2)}, p = ${show(adjusted)} after Holm, ${sizes}`;
  const again =
    before.hash === after.hash &&
    JSON.stringify([before.seeds, before.fingerprints]) === JSON.stringify([after.seeds, after.fingerprints]);
  return again ? `${numbers}; same settings, environment and seeds, but other bits` : numbers;
}

const show = (value: Num) => (typeof value === 'number' ? String(Number(value.toPrecision(3))) : value);

function tooFew(few: readonly BaselineComparison[]): Obstacle {
  const names = few.map(c => c.id).join(', ');
  return {
    name: 'too-few-seeds',
    says: `too few seeds for the test ever to reject at ${gateAlpha} after Holm: ${names} (${few[0]?.says ?? ''})`,
  };
}
