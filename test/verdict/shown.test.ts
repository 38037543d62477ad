import { describe, expect, it } from 'vitest';
import { type LossCurve, type RunRecord, toNum } from '../../src/records/index.ts';
import { resolveText, type Suite } from '../../src/suite/index.ts';
import { courseResult } from '../../src/verdict/course.ts';
import { curveBand } from '../../src/verdict/curve.ts';
import { groupBy } from '../../src/verdict/group.ts';
import { printedValues } from '../../src/verdict/judge-measured.ts';
import { addedRecords, lastOf, nextTopUp } from '../../src/verdict/top-up.ts';
import { type Asks, judgeSmall, type Left, recordsOf, smallSuite, upTo } from './small.ts';

// What is shown beside the findings, and which seeds are wanted.

const infinity = Number.POSITIVE_INFINITY;

describe('how trainings went that end by themselves', () => {
  const record = (course?: object) => ({ ...(course && { course }) }) as RunRecord;
  it.each<[courses: (object | undefined)[], shown: object | undefined]>([
    [[], undefined],
    [[undefined], undefined],
    [[{ epochs: 5 }], { epochs: { low: 5, median: 5, high: 5 }, stopped: 0, runs: 1 }],
    [
      [
        { epochs: 9, best: 4, stopped: 'earlyStopping' },
        { epochs: 3 },
        undefined,
        { epochs: 5, best: 2, stopped: 'not finite' },
      ],
      { epochs: { low: 3, median: 5, high: 9 }, best: { low: 2, median: 3, high: 4 }, stopped: 2, runs: 3 },
    ],
  ])('%j', (courses, shown) => {
    expect(courseResult(courses.map(record))).toEqual(shown);
  });
});

describe('the band of the losses', () => {
  const curve = (
    loss: number[],
    more: Partial<{ epochs: number[]; validation: number[] }> = {},
  ): LossCurve => ({
    epochs: more.epochs ?? loss.map((_, i) => i + 1),
    loss: loss.map(toNum),
    validation: (more.validation ?? []).map(toNum),
  });
  it('is none without a curve, or of curves without an epoch', () => {
    expect(curveBand([])).toBeUndefined();
    expect(curveBand([curve([])])).toBeUndefined();
  });

  it('has the median and the middle 80 % at each epoch', () => {
    const of = upTo(11).map(v => curve([v, 10 * v]));
    expect(curveBand(of)).toEqual({
      epochs: [1, 2],
      loss: { low: [2, 20], median: [6, 60], high: [10, 100] },
    });
  });

  it('takes every epoch that some run reports, in order', () => {
    const of = [curve([1, 3], { epochs: [10, 30] }), curve([5, 7], { epochs: [2, 30] })];
    expect(curveBand(of)).toMatchObject({ epochs: [2, 10, 30], loss: { median: [5, 1, 5] } });
  });

  it.each<[name: string, curves: LossCurve[], median: (number | string)[]]>([
    [
      'a run that ended by itself at a finite loss is not counted any more',
      [curve([9, 5]), curve([1, 3]), curve([9])],
      [9, 4],
    ],
    [
      'one that diverged is infinite from there on',
      [curve([9, 5]), curve([Number.NaN]), curve([Number.NaN])],
      ['Infinity', 'Infinity'],
    ],
    [
      'and so is one whose loss is infinite',
      [curve([9, infinity, 4]), curve([1, infinity]), curve([1, 3, 4])],
      [1, 'Infinity', 4],
    ],
    [
      'one that never had a loss is infinite from the start',
      [curve([9, 5]), curve([]), curve([])],
      ['Infinity', 'Infinity'],
    ],
    [
      // Of epochs 1, 3 and 5 with a loss, the last not finite, epochs 2 and 4 are none of its own.
      'one that diverged is infinite from its last epoch on, not before',
      [
        curve([1, 1, Number.NaN], { epochs: [1, 3, 5] }),
        curve([1, 1, Number.NaN], { epochs: [1, 3, 5] }),
        curve([2, 2, 2, 2, 2, 2]),
      ],
      [1, 2, 1, 2, 'Infinity', 'Infinity'],
    ],
  ])('%s', (_, curves, median) => {
    expect(curveBand(curves)?.loss.median).toEqual(median);
  });

  it('has one of held-out samples where all runs have', () => {
    const whole = curve([1], { validation: [2] });
    expect(curveBand([whole])?.validation).toEqual({ low: [2], median: [2], high: [2] });
    expect(curveBand([whole, curve([1])])?.validation).toBeUndefined();
    // A run that diverged at once has no epoch, and says nothing of it.
    expect(curveBand([whole, curve([])])?.validation).toBeDefined();
  });

  it('a loss of held-out samples that is not finite ends a run, too', () => {
    const gone = curve([1], { validation: [Number.NaN] });
    const fine = curve([1, 1], { validation: [2, 2] });
    expect(curveBand([gone, gone, fine])?.loss.median).toEqual([1, 'Infinity']);
  });
});

it('things are grouped in the order in which their names come', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], s => s.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

describe('an experiment', () => {
  const asks: Asks = {
    variants: ['a'],
    truth: '{ value: 10, tolerance: { absolute: 1 } }',
    printed: '{ values: { a: 10.0 } }',
  };
  const shown = (left: Left[], change: Partial<RunRecord> = {}) => {
    const suite = smallSuite(asks);
    const results = judgeSmall(suite, { a: left }, { records: recordsOf(suite, { a: left }, change) });
    const found = results.suites[0]?.problems[0]?.experiments[0];
    if (found === undefined) throw new Error('there is no experiment');
    return { results, found };
  };

  it('has its counts, times, weights and what its probe left', () => {
    const { found, results } = shown([10, 12, 'dead', 11]);
    expect(found).toMatchObject({
      id: 'p/a',
      counts: { ok: 3, diverged: 1, failed: 0, missing: 0 },
      parameters: 2,
      seconds: { init: 2, compile: 28, train: 6 },
      hash: smallSuite(asks).experiments[0]?.hash,
      fingerprints: ['f'.repeat(64)],
    });
    expect(found.course).toBeUndefined();
    expect(found.weights).toMatch(/^[0-9a-f]{64}$/);
    const [probe] = found.probes;
    expect(probe).toMatchObject({
      probe: 'q',
      outputs: 1,
      truth: [10],
      target: { kind: 'near', value: [10] },
      printed: { text: '10.0' },
      summary: { n: 3, min: [10], median: [11], max: [12] },
    });
    expect(probe?.seeds.map(s => [s.seed, s.status, s.error, s.seconds])).toEqual([
      [1, 'ok', 0, 2],
      [2, 'ok', 2, 2],
      [3, 'diverged', 'Infinity', 2],
      [4, 'ok', 1, 2],
    ]);
    expect(results.cost).toMatchObject({ runs: 4, trainSeconds: 6 });
  });

  it('has other weights when one run has, in whatever order they come', () => {
    const suite = smallSuite(asks);
    const weights = (records: readonly RunRecord[]) =>
      judgeSmall(suite, { a: [10, 11] }, { records }).suites[0]?.problems[0]?.experiments[0]?.weights;
    const own = recordsOf(suite, { a: [10, 11] });
    expect(weights([...own].reverse())).toBe(weights(own));
    expect(weights(own.map(r => (r.seed === 2 ? { ...r, weights: 'x' } : r)))).not.toBe(weights(own));
  });

  it('has none of what no run left', () => {
    const { found } = shown(['missing', 'failed']);
    expect(found.parameters).toBeUndefined();
    expect(found.curve).toBeUndefined();
    expect(found.fingerprints).toEqual([]);
    expect(found.probes[0]?.summary).toBeUndefined();
    expect(found.probes[0]?.seeds).toEqual([
      { seed: 1, status: 'missing', prediction: [], error: 'Infinity', seconds: 0 },
      { seed: 2, status: 'failed', reason: 'killed', prediction: [], error: 'Infinity', seconds: 2 },
    ]);
  });

  it('names the settings that its source leaves open', () => {
    const assumed = resolveText(
      'small.yaml',
      `format: 1
name: small
version: 1.0.0
title: A small suite
source: { title: An article }
seeds: 2
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
  marks: { epochs: stated, batchSize: { assumed: Nobody says. } }
problems:
  p:
    title: A problem
    note: Of note.
    data: { inputs: [[1], [2]], targets: [[1], [2]] }
    probes: { q: { input: [12] } }
    variants: { a: { layers: [{ dense: 1 }] } }
`,
      '.',
    );
    const [problem] = judgeSmall(assumed, { a: [1, 2] }).suites[0]?.problems ?? [];
    expect(problem).toMatchObject({ id: 'p', note: 'Of note.' });
    expect(problem?.experiments[0]?.assumed).toContain('batchSize');
    expect(problem?.experiments[0]?.assumed).not.toContain('epochs');
  });
});

describe('a claim', () => {
  const errors = (asks: Partial<Asks>) => {
    const suite = smallSuite({
      truth: '{ value: 10, tolerance: { absolute: 1 } }',
      claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b } }',
      ...asks,
    });
    const found = judgeSmall(suite, { a: upTo(6), b: upTo(6) }).findings.find(f => f.kind === 'claim');
    return found?.printed;
  };
  it.each<[printed: string | undefined, errors: object]>([
    [undefined, {}],
    ['{ values: { a: 12.5, b: 9 } }', { a: 2.5, b: 1 }],
    ['{ values: { b: 9 } }', { b: 1 }],
  ])('beside what is printed of its variants, %s', (printed, shown) => {
    expect(errors(printed === undefined ? {} : { printed })).toEqual(shown);
  });

  it('of which nobody knows the truth shows none', () => {
    const suite = smallSuite({ printed: '{ values: { a: 1 } }' });
    expect(printedValues(suite)).toBe(1);
    expect(printedValues(smallSuite({}))).toBe(0);
    expect(printedValues(smallSuite({ printed: '{ values: { a: 1, b: 2 } }' }))).toBe(2);
  });
});

describe('the next seed for a printed value', () => {
  const suite = smallSuite({ variants: ['a'], printed: '{ values: { a: 100 } }' });
  const records = (left: Left[], of: Suite = suite) => recordsOf(of, { a: left });
  const next = (planned: Left[], added: Left[] = [], of: Suite = suite) => {
    const all = records([...planned, ...added], of);
    const byTime = new Map(
      planned.map((_, i) => [i + 1, all.find(r => r.seed === i + 1) ?? ('missing' as const)]),
    );
    const [experiment] = of.experiments;
    if (experiment === undefined) throw new Error('there is no experiment');
    return nextTopUp(
      of,
      experiment,
      byTime,
      all.filter(r => r.seed > planned.length),
    );
  };
  const far = (n: number): Left[] => new Array<Left>(n).fill(1);

  it.each<[planned: Left[], added: Left[], seed: number | undefined, most: number | undefined]>([
    [far(12), [], 13, 27],
    [far(12), far(5), 18, 22],
    [far(12), far(26), 39, 1],
    [far(12), far(27), undefined, undefined],
    // One of them passes it.
    [[...far(11), 200], [], undefined, undefined],
    [far(12), [200], undefined, undefined],
    // A run that is missing or failed has to come first; a dead one is none of those that decide.
    [[...far(11), 'missing'], [], undefined, undefined],
    [[...far(11), 'failed'], [], undefined, undefined],
    [[...far(11), 'dead'], [], 13, 28],
    [far(12), ['dead'], 14, 27],
    // Where fewer than one in ten leaves a number they would never come together.
    [[...far(1), ...new Array<Left>(9).fill('dead')], [], 11, 38],
    [[...far(1), ...new Array<Left>(10).fill('dead')], [], undefined, undefined],
    [[], [], undefined, undefined],
  ])('%j and %j: seed %s, %s at most', (planned, added, seed, most) => {
    expect(next(planned, added)).toEqual(seed === undefined ? undefined : { seed, most });
  });

  it('is wanted for none that is switched off or not printed', () => {
    const off = smallSuite({ variants: ['a'], printed: '{ values: { a: 100 }, gate: off }' });
    expect(next(far(12), [], off)).toBeUndefined();
    expect(next(far(12), [], smallSuite({ variants: ['a'] }))).toBeUndefined();
  });

  it('goes on from the greatest planned seed', () => {
    expect(lastOf([3, 17, 5])).toBe(17);
    expect(lastOf([])).toBe(0);
    const [experiment] = suite.experiments;
    const all = records(far(40));
    const planned = new Map(all.slice(19, 31).map(r => [r.seed, r]));
    if (experiment === undefined) throw new Error('there is no experiment');
    expect(nextTopUp(suite, experiment, planned, [])).toEqual({ seed: 32, most: 27 });
    const of = (seed: number) => all.find(r => r.seed === seed) ?? ('missing' as const);
    expect(addedRecords(suite, experiment, planned, of).map(r => r.seed)).toEqual([
      32, 33, 34, 35, 36, 37, 38, 39, 40,
    ]);
    const conflict = (seed: number) => (seed === 34 ? { conflict: 'they differ' } : of(seed));
    expect(addedRecords(suite, experiment, planned, conflict).map(r => r.seed)).toEqual([32, 33]);
  });
});

it('a conclusion has the outcomes of its own claims, and its own place', () => {
  const claim = (better: string, than: string) =>
    `{ says: It is better., problem: p, probe: q, better: ${better}, than: ${than} }`;
  const suite = smallSuite({
    truth: '{ value: 0, tolerance: { absolute: 1 } }',
    claims: `{ c: ${claim('a', 'b')}, d: ${claim('b', 'a')} }`,
    conclusions: `
  - { says: B is the best., needs: all, claims: [d] }
  - { says: A is the best., needs: all, claims: [c] }`,
  });
  const results = judgeSmall(suite, { a: upTo(6), b: upTo(6).map(v => v + 100) });
  const found = results.findings.filter(f => f.kind === 'conclusion');
  expect(found.map(f => [f.concludes, f.outcome, f.claims.map(c => c.claim)])).toEqual([
    ['B is the best.', 'does not hold', ['d']],
    ['A is the best.', 'holds', ['c']],
  ]);
  const [first = 0, second = 0] = found.map(f => f.position?.line ?? 0);
  expect(second - first).toBe(1);
});
