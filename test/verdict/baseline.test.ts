import { describe, expect, it } from 'vitest';
import { type Num, toNum } from '../../src/records/index.ts';
import { compareSeries } from '../../src/verdict/baseline/compare.ts';
import type { Change } from '../../src/verdict/baseline/findings.ts';
import {
  errorsOf,
  isSame,
  pairsOf,
  rowsOfSeries,
  type SeriesPair,
  withinOf,
} from '../../src/verdict/baseline/pairs.ts';
import type { Baseline } from '../../src/verdict/baseline/types.ts';
import type { Draft } from '../../src/verdict/findings.ts';
import type { ExperimentResult, ProbeResult, SuiteResult } from '../../src/verdict/types.ts';

// One table a rule. All p-values can be counted: of n differences all above 0 the signed-rank test has 2⁻ⁿ, of n against n
// values that do not overlap the Mann–Whitney test has 1 / C(2n, n), and 0.01 is wanted after Holm.

type Values = readonly number[];
const infinity = Number.POSITIVE_INFINITY;

interface Options extends Partial<Omit<SeriesPair, 'before' | 'after'>> {
  readonly experiment?: string;
  readonly probe?: string;
  /** First seed of the new runs; 1 when left out, as in the baseline. */
  readonly from?: number;
  readonly weights?: string;
}

/** A probe whose truth is 0, so that a value is its own error. */
function pair(before: Values, after: Values, options: Options = {}): SeriesPair {
  const { experiment = 'p/v', probe = 'q', from = 1, weights, ...rest } = options;
  const series = (values: Values, first: number, own: string) => ({
    suite: 's',
    experiment,
    probe,
    hash: 'h',
    weights: own,
    fingerprints: ['f'],
    seeds: values.map((_, i) => first + i),
    values: values.map((v): readonly Num[] => [toNum(v)]),
  });
  return {
    before: series(before, 1, 'w'),
    after: series(after, from, weights ?? 'other'),
    truth: [0],
    margin: {},
    gated: true,
    ...rest,
  };
}

const ofProbe = (changes: readonly Change[]) => changes.filter(c => c.probe !== undefined);
const one = (...args: Parameters<typeof pair>) => ofProbe(compareSeries([pair(...args)]))[0] as Change;

const flat = (n: number, v = 10) => new Array<number>(n).fill(v);
/** k of n seeds are worse by 1, the others better by as much. */
const shifted = (k: number, n: number) => Array.from({ length: n }, (_, i) => (i < k ? 11 : 9));

describe('the same seeds, one by one', () => {
  it.each<[before: Values, after: Values, paired: number | undefined, probability: number, outcome: string]>([
    // All of 11 worse: 1/2048. All of 10 are too few to be paired: 1/C(20, 10) = 5e-6 by the other test.
    [flat(11), flat(11, 11), 11, 1, 'worse'],
    [flat(10), flat(10, 11), undefined, 1, 'worse'],
    // 10 of 11, the other better by as much: 12 of 2048 sign patterns reach it, 0.0059. 9 of 11: 67/2048.
    [flat(11), shifted(10, 11), 11, 10 / 11, 'worse'],
    [flat(11), shifted(9, 11), 11, 9 / 11, 'not shown worse'],
    [flat(11), flat(11, 9), 11, 0, 'shown no worse'],
    // What did not change at all lost nothing, and is no better either.
    [flat(11), flat(11), 11, 0, 'shown no worse'],
    // One-sided 95 % bounds of 3 and of 4 of 11: 0.529 and 0.616.
    [flat(11), shifted(3, 11), 11, 3 / 11, 'shown no worse'],
    [flat(11), shifted(4, 11), 11, 4 / 11, 'not shown worse'],
  ])('%j, then %j: paired %s, P(worse) %d, %s', (before, after, paired, probability, outcome) => {
    const found = one(before, after);
    expect([found.paired, found.outcome]).toEqual([paired, outcome]);
    expect(found.probability).toBeCloseTo(probability, 12);
  });

  it('60 % of the seeds have to be worse, however plain the test is', () => {
    // 13 of 30 are better by next to nothing: their ranks 1 to 13 sum to 91 of 465, p = 0.0013, but 17 of 30 are 57 %.
    const after = Array.from({ length: 30 }, (_, i) => (i < 17 ? 20 + i : 9.9 - i / 1000));
    const found = one(flat(30), after);
    expect(found.tests[0]?.p).toBeLessThan(0.002);
    expect([found.probability, found.outcome]).toEqual([17 / 30, 'not shown worse']);
    // 18 of 30 are 60 %.
    const more = after.map((v, i) => (i === 17 ? 37 : v));
    expect(one(flat(30), more)).toMatchObject({ probability: 0.6, outcome: 'worse' });
  });

  it('pairs by the seed and not by the place', () => {
    // Seeds 1 to 12 before, 2 to 13 now: 11 are shared, and each of those lost 1.
    const before = Array.from({ length: 12 }, (_, i) => 10 * (i + 1));
    const after = Array.from({ length: 12 }, (_, i) => 10 * (i + 2) + 7);
    const found = one(before, after, { from: 2 });
    // The interquartile range of the 11 shared is 50, a tenth of it 5.
    expect(found).toMatchObject({ paired: 11, probability: 1, outcome: 'worse', margin: { absolute: 5.5 } });
  });

  it.each<[margin: SeriesPair['margin'], by: number, outcome: string]>([
    [{}, 0.001, 'worse'],
    [{ absolute: 1 }, 0.999, 'shown no worse'],
    [{ absolute: 1 }, 1.001, 'worse'],
    [{ relative: 0.1 }, 0.999, 'shown no worse'],
    [{ relative: 0.1 }, 1.001, 'worse'],
  ])('a margin of %j and an error of 10 that grew by %d: %s', (margin, by, outcome) => {
    expect(one(flat(12), flat(12, 10 + by), { margin }).outcome).toBe(outcome);
  });

  it('the margin is at least a tenth of the interquartile range', () => {
    // 1 to 12: the quartiles are 3.75 and 9.25.
    const before = Array.from({ length: 12 }, (_, i) => i + 1);
    const by = (d: number) =>
      one(
        before,
        before.map(v => v + d),
      );
    expect(by(0.56)).toMatchObject({ outcome: 'worse', margin: { relative: 0 } });
    expect(by(0.56).margin?.absolute).toBeCloseTo(0.55, 12);
    expect(by(0.54).outcome).toBe('shown no worse');
  });

  it('a seed that died lost without bound, one that came back gained', () => {
    const died = one(flat(12), flat(12, infinity));
    expect(died).toMatchObject({ probability: 1, outcome: 'worse', dead: { before: 0, after: 12 } });
    expect(one(flat(12, infinity), flat(12))).toMatchObject({ probability: 0, outcome: 'shown no worse' });
  });
});

describe('other seeds', () => {
  it.each<[n: number, m: number, outcome: string]>([
    // 1 / C(10, 5) is 0.004, 1 / C(8, 4) is 0.014: with 4 against 4 the test can never reject.
    [5, 5, 'worse'],
    [4, 4, 'cannot tell'],
    [3, 30, 'worse'],
    [1, 99, 'worse'],
    [1, 98, 'cannot tell'],
    [5, 0, 'cannot tell'],
  ])('%i before and %i now, all worse: %s', (n, m, outcome) => {
    expect(one(flat(n), flat(m, 11), { from: 1001 }).outcome).toBe(outcome);
  });

  it('with just enough of them what is no worse can be told', () => {
    expect(one(flat(1), flat(99, 9), { from: 1001 }).outcome).not.toBe('cannot tell');
    expect(one(flat(1), flat(98, 9), { from: 1001 }).outcome).toBe('cannot tell');
  });

  it('where no run is left there is no median', () => {
    expect(one(flat(5), [], { from: 1001 })).toMatchObject({
      median: { before: 10, after: 'NaN' },
      seeds: { before: 5, after: 0 },
      tests: [],
    });
  });

  it('the old errors are raised by the margin, the share of an error by its size', () => {
    const by = (now: number, margin: SeriesPair['margin'], options: Options = {}) =>
      one(flat(12), flat(12, now), { from: 1001, margin, ...options });
    expect(by(10.9, { relative: 0.1 })).toMatchObject({ probability: 0, outcome: 'shown no worse' });
    expect(by(11.1, { relative: 0.1 })).toMatchObject({ probability: 1, outcome: 'worse' });
    expect(by(10.5, { absolute: 1 }).outcome).toBe('shown no worse');
    expect(by(10.5, {}).outcome).toBe('worse');
    // Of a metric of which higher is better: 10 before, 9.1 now, and a tenth of it may be lost.
    const higher: Options = { better: 'higher', truth: [] };
    expect(by(9.1, { relative: 0.1 }, higher).outcome).toBe('shown no worse');
    expect(by(8.9, { relative: 0.1 }, higher).outcome).toBe('worse');
    expect(by(11, {}, higher)).toMatchObject({
      outcome: 'shown no worse',
      median: { before: 10, after: 11 },
      metric: 'higher',
    });
  });

  it('60 % of the pairs have to be worse, and what is not shown has its bound', () => {
    const before = Array.from({ length: 130 }, (_, i) => i);
    // A tenth of the interquartile range is 6.45; what is left of a shift of 18 leaves P(worse) at 0.585, with p = 0.009.
    const found = one(
      before,
      before.map(v => v + 18),
      { from: 1001 },
    );
    expect(found.tests[0]?.p).toBeLessThan(0.01);
    expect(found.probability).toBeCloseTo(0.585, 3);
    expect(found.outcome).toBe('not shown worse');
    expect(found.upper).toBeGreaterThan(0.6);
    expect(found.says).toContain(`could be up to P = ${found.upper?.toFixed(2)}`);
  });
});

describe('nothing has changed', () => {
  it.each<[name: string, options: Options, after: Values, outcome: string]>([
    ['seeds, values and weights', { weights: 'w' }, flat(12), 'unchanged'],
    ['but for the final weights', {}, flat(12), 'shown no worse'],
    ['but for a value', { weights: 'w' }, [...flat(11), 11], 'shown no worse'],
    ['but for the seeds', { weights: 'w', from: 2 }, flat(12), 'shown no worse'],
    ['but for one seed less', { weights: 'w' }, flat(11), 'shown no worse'],
  ])('%s: %#', (_, options, after, outcome) => {
    const found = one(flat(12), after, options);
    expect(found.outcome).toBe(outcome);
    expect(found.tests.length === 0).toBe(outcome === 'unchanged');
  });
});

describe('the runs that reach the target', () => {
  const target = { kind: 'near', value: [0], tolerance: { absolute: 1 } } as const;
  /** k of n within, without any change of the median error that the first test would see. */
  const reach = (k: number, n: number) => Array.from({ length: n }, (_, i) => (i < k ? 1 : 1.001));
  it.each<[before: number, after: number, n: number, tests: number, outcome: string]>([
    // Fisher: 12 of 12, then 6 of 12 has 0.0069, 7 of 12 has 0.019.
    [12, 6, 12, 2, 'worse'],
    [12, 7, 12, 2, 'not worse'],
    [6, 12, 12, 2, 'not worse'],
    [6, 6, 12, 2, 'not worse'],
    // All or none on both sides could show nothing, and is not tested.
    [12, 12, 12, 1, 'not worse'],
    [0, 0, 12, 1, 'not worse'],
  ])('%i of them, then %i, of %i: %i tests, %s', (before, after, n, tests, outcome) => {
    const found = one(reach(before, n), reach(after, n), { from: 1001, target, margin: { absolute: 0.5 } });
    expect(found.within).toEqual({ before, after });
    expect(found.tests).toHaveLength(tests);
    // Two tests are in the family, so twice 0.0069 is not enough.
    const fisher = found.tests.find(t => t.of === 'within')?.p ?? 1;
    expect(fisher <= 0.01).toBe(outcome === 'worse');
    expect(found.outcome).toBe('shown no worse');
  });

  it('that are plainly fewer make it worse, although the errors are within the margin', () => {
    const found = one(reach(20, 20), reach(0, 20), { from: 1001, target, margin: { absolute: 0.5 } });
    expect(found).toMatchObject({ probability: 0, outcome: 'worse', within: { before: 20, after: 0 } });
  });
});

describe('the runs that died', () => {
  const dying = (k: number, n: number) => Array.from({ length: n }, (_, i) => (i < k ? infinity : 10));
  const deaths = (before: Values, after: Values, options: Options = {}) =>
    compareSeries([pair(before, after, { from: 1001, ...options })]).find(c => c.probe === undefined);

  it.each<[before: number, after: number, n: number, outcome: string | undefined, p: number | undefined]>([
    [0, 0, 12, undefined, undefined],
    // 0, then 7 of 12: C(12, 7) / C(24, 7) = 0.0023, and there are two tests.
    [0, 7, 12, 'worse', 0.0023],
    [0, 5, 12, 'not shown worse', 0.0186],
    [7, 0, 12, 'not shown worse', 1],
    // As many as before: the same as any other number of them.
    [6, 6, 12, 'not shown worse', 0.6579],
    [12, 12, 12, 'not shown worse', undefined],
  ])('%i, then %i, of %i: %s', (before, after, n, outcome, p) => {
    const found = deaths(dying(before, n), dying(after, n));
    expect(found?.outcome).toBe(outcome);
    if (p === undefined) expect(found?.tests ?? []).toEqual([]);
    else expect(found?.tests[0]?.p).toBeCloseTo(p, 3);
    if (found) expect(found).toMatchObject({ gated: true, dead: { before, after } });
  });

  it('are counted once an experiment, whichever of its probes has nothing to say', () => {
    const both = [
      pair(dying(1, 12), dying(2, 12), { from: 1001, probe: 'q' }),
      pair(flat(12), [...flat(9), infinity, infinity, infinity], { from: 1001, probe: 'r' }),
      pair(flat(12), flat(12), { from: 1001, experiment: 'p/w' }),
    ];
    const found = compareSeries(both).filter(c => c.probe === undefined);
    expect(found.map(c => [c.experiment, c.dead])).toEqual([['p/v', { before: 1, after: 5 }]]);
  });

  it('are not tested where nothing has changed', () => {
    expect(deaths(dying(3, 12), dying(3, 12), { from: 1, weights: 'w' })).toMatchObject({
      outcome: 'unchanged',
      tests: [],
    });
  });
});

describe('a probe whose truth nobody knows', () => {
  const moved = (by: number, n = 12, options: Options = {}) =>
    one(
      Array.from({ length: n }, (_, i) => i),
      Array.from({ length: n }, (_, i) => i + by),
      { truth: [], ...options },
    );
  it.each<[by: number, n: number, outcome: string]>([
    [100, 12, 'moved'],
    [-100, 12, 'moved'],
    [1, 12, 'not shown moved'],
    // Two-sided: 2 / C(10, 5) = 0.008, 2 / C(8, 4) = 0.029.
    [100, 5, 'moved'],
    [100, 4, 'not shown moved'],
  ])('by %d of %i seeds: %s', (by, n, outcome) => {
    expect(moved(by, n).outcome).toBe(outcome);
  });

  it('has no error, and a dead run lies beyond all others', () => {
    expect(moved(100)).toMatchObject({ median: { before: 'NaN', after: 'NaN' } });
    expect(moved(100).probability).toBeUndefined();
    expect(moved(100).margin).toBeUndefined();
    expect(one(flat(12), flat(12, Number.NaN), { truth: [] }).outcome).toBe('moved');
    expect(one(flat(12, Number.NaN), flat(12, Number.NaN), { truth: [] }).outcome).toBe('not shown moved');
  });

  it('is tested output by output', () => {
    const base = pair(flat(12), flat(12), { truth: [] });
    const two = (s: SeriesPair['before'], second: number) => ({
      ...s,
      values: s.values.map(v => [...v, second]),
    });
    const [found] = compareSeries([{ ...base, before: two(base.before, 1), after: two(base.after, 2) }]);
    expect(found?.tests.map(t => t.p <= 0.01)).toEqual([false, true]);
    expect(found?.outcome).toBe('moved');
  });
});

describe('the family', () => {
  // 11 of 12, the other better by as much: 13 of 4096 patterns, p = 0.0032.
  const worse = (options: Options = {}) => pair(flat(12), shifted(11, 12), options);

  const upToOthers = (n: number, gated: boolean) =>
    Array.from({ length: n }, (_, i) => pair(flat(12), flat(12), { experiment: `p/${i}`, gated }));

  it.each<[others: number, gated: boolean, outcome: string]>([
    [0, true, 'worse'],
    [2, true, 'worse'],
    // Four tests: 0.0127. Of those that are switched off none takes part.
    [3, true, 'not shown worse'],
    [9, false, 'worse'],
  ])('with %i others, gated %s: %s', (others, gated, outcome) => {
    const more = upToOthers(others, gated);
    const [first] = compareSeries([worse({ experiment: 'p/first' }), ...more]);
    expect(first?.outcome).toBe(outcome);
    expect(first?.tests[0]?.adjusted).toBeCloseTo((13 / 4096) * (gated ? others + 1 : 1), 12);
  });

  it('what is switched off is tested by itself, and told', () => {
    const [, off] = compareSeries([worse(), worse({ experiment: 'p/off', gated: false })]);
    expect(off).toMatchObject({ gated: false, outcome: 'worse' });
    expect(off?.tests[0]?.adjusted).toBeCloseTo(13 / 4096, 12);
  });

  it('a larger one needs more seeds before its test can reject', () => {
    // 1 / C(10, 5) = 0.004 for two tests, 0.012 for three. None of 5 worse may still be P = 0.35 at most.
    const five = (i: number) => pair(flat(5), flat(5, 9), { from: 1001, experiment: `p/${i}` });
    expect(compareSeries([five(1), five(2)]).map(c => c.outcome)).toEqual([
      'shown no worse',
      'shown no worse',
    ]);
    expect(compareSeries([five(1), five(2), five(3)]).map(c => c.outcome)).toEqual(
      new Array(3).fill('cannot tell'),
    );
  });
});

describe('what is shown of a change', () => {
  it('has medians, counts and the summaries of both sides', () => {
    const found = one([1, 2, 3], [4, 5, infinity], { from: 7 });
    expect(found).toMatchObject({
      suite: 's',
      experiment: 'p/v',
      probe: 'q',
      seeds: { before: 3, after: 3 },
      median: { before: 2, after: 5 },
      dead: { before: 0, after: 1 },
      before: { n: 3, median: [2] },
      after: { n: 2, median: [4.5] },
    });
    expect('within' in found || 'metric' in found || 'paired' in found).toBe(false);
    expect(one([infinity], [infinity], { from: 7 }).before).toBeUndefined();
  });
});

describe('what is compared with what', () => {
  const target = { kind: 'at least', value: [0.9] } as const;
  const probe = (id: string, more: Partial<ProbeResult> = {}): ProbeResult => ({
    probe: id,
    title: id,
    outputs: 1,
    truth: [0],
    seeds: [{ seed: 1, status: 'ok', prediction: [1], error: 1, seconds: 0 }],
    ...more,
  });
  const metric = probe('m', {
    truth: [],
    target,
    metric: { name: 'binaryAccuracy', better: 'higher', margin: { relative: 0.1 } },
  });
  const experiment = (id: string, probes: ProbeResult[]) =>
    ({ id, hash: 'h', weights: 'w', fingerprints: ['f'], probes }) as unknown as ExperimentResult;
  const suite = (name: string, experiments: ExperimentResult[], margin?: object) =>
    ({ name, ...(margin && { margin }), problems: [{ experiments }] }) as unknown as SuiteResult;
  const suites = [
    suite('s', [experiment('p/a', [probe('q'), metric]), experiment('p/b', [probe('q'), probe('r')])], {
      absolute: 3,
    }),
    suite('t', [experiment('p/a', [probe('q')])]),
  ];
  /** A line of the baseline whose value tells which one it is. */
  const line = (name: string, experimentId: string, id: string, value: Num[], more: object = {}) => ({
    suite: name,
    experiment: experimentId,
    probe: id,
    hash: 'h',
    weights: 'w',
    fingerprints: ['f'],
    seeds: [1],
    values: [value],
    ...more,
  });
  const lines = [
    line('t', 'p/a', 'q', [41]),
    line('s', 'p/b', 'q', [21]),
    line('s', 'p/a', 'm', [12], { metric: 'binaryAccuracy' }),
    line('s', 'p/a', 'q', [11]),
    line('s', 'p/b', 'r', [22]),
  ];
  const held = (
    kind: 'hits' | 'threshold' | 'fits',
    name: string,
    experimentId: string,
    id: string,
    gate: string,
  ) => ({ kind, suite: name, experiment: experimentId, probe: id, gate }) as unknown as Draft;
  const compared = (series: readonly object[], drafts: Draft[] = []) =>
    pairsOf({ suites }, drafts, { series } as unknown as Baseline);

  it('every probe and metric with its own line, margin, direction and target', () => {
    const pairs = compared(lines);
    expect(
      pairs.map(p => [p.before.values[0]?.[0], p.after.suite, p.after.experiment, p.after.probe]),
    ).toEqual([
      [11, 's', 'p/a', 'q'],
      [12, 's', 'p/a', 'm'],
      [21, 's', 'p/b', 'q'],
      [22, 's', 'p/b', 'r'],
      [41, 't', 'p/a', 'q'],
    ]);
    expect(pairs.map(p => [p.margin, p.better, p.target, p.truth, p.gated])).toEqual([
      [{ absolute: 3 }, undefined, undefined, [0], true],
      [{ relative: 0.1 }, 'higher', target, [], true],
      [{ absolute: 3 }, undefined, undefined, [0], true],
      [{ absolute: 3 }, undefined, undefined, [0], true],
      [{}, undefined, undefined, [0], true],
    ]);
    expect(pairs.map(p => 'better' in p || 'target' in p)).toEqual([false, true, false, false, false]);
    expect(pairs[1]?.after.metric).toBe('binaryAccuracy');
    expect('metric' in (pairs[0]?.after ?? {})).toBe(false);
  });

  it.each<[name: string, series: readonly object[]]>([
    ['a line of another metric', [line('s', 'p/a', 'm', [12], { metric: 'accuracy' })]],
    ['a line of a probe that is a metric now', [line('s', 'p/a', 'm', [12])]],
    ['a line of a metric that is a probe now', [line('s', 'p/a', 'q', [12], { metric: 'binaryAccuracy' })]],
    ['a line with another number of outputs', [line('s', 'p/a', 'q', [12, 13])]],
    ['a line without a seed', [{ ...line('s', 'p/a', 'q', [12]), values: [] }]],
    ['none', []],
  ])('%s is compared with nothing', (_, series) => {
    expect(compared(series)).toEqual([]);
  });

  it.each<[draft: Draft, gated: boolean[]]>([
    [held('hits', 's', 'p/a', 'q', 'off'), [false, true, true, true, true]],
    [held('threshold', 's', 'p/a', 'm', 'off'), [true, false, true, true, true]],
    [held('hits', 's', 'p/b', 'r', 'off'), [true, true, true, false, true]],
    [held('hits', 't', 'p/a', 'q', 'off'), [true, true, true, true, false]],
    [held('hits', 's', 'p/a', 'q', 'tell'), [true, true, true, true, true]],
    // What is asked of the printed value says nothing of the error.
    [held('fits', 's', 'p/a', 'q', 'off'), [true, true, true, true, true]],
  ])('what the suite switches off is told: %#', (draft, gated) => {
    expect(compared(lines, [draft]).map(p => p.gated)).toEqual(gated);
  });

  it('only runs that ended are, and a dead one by its name', () => {
    const status = (seed: number, s: 'ok' | 'diverged' | 'failed' | 'missing') => ({
      seed,
      status: s,
      prediction: [seed],
      error: 1,
      seconds: 0,
    });
    const seeds = [status(1, 'ok'), status(2, 'failed'), status(3, 'diverged'), status(4, 'missing')];
    const own = suite('s', [experiment('p/a', [probe('q', { seeds })])]);
    const [found] = pairsOf({ suites: [own] }, [], { series: lines } as unknown as Baseline);
    expect(found?.after).toMatchObject({ seeds: [1, 3], values: [[1], ['NaN']] });
  });

  it('errors, rows, targets and sameness of a series', () => {
    const two = {
      ...line('s', 'p/a', 'q', []),
      values: [
        [3, 5],
        [1, 'NaN'],
        ['Infinity', 'Infinity'],
      ] as Num[][],
    };
    expect(errorsOf(two, { truth: [1, 9] })).toEqual([3, infinity, infinity]);
    expect(rowsOfSeries(two)).toEqual([[3, 5], undefined, undefined]);
    const values = { ...line('s', 'p/a', 'm', []), values: [[0.95], [0.5], ['NaN']] as Num[][] };
    expect(errorsOf(values, { truth: [], better: 'higher' })).toEqual([-0.95, -0.5, infinity]);
    expect(errorsOf(values, { truth: [], better: 'lower' })).toEqual([0.95, 0.5, infinity]);
    expect(withinOf(values, target)).toBe(1);
    const same = (change: object) => isSame({ before: values, after: { ...values, ...change } });
    expect([same({}), same({ weights: 'x' }), same({ seeds: [2] }), same({ values: [[0.95]] })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
