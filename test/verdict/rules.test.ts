import { describe, expect, it } from 'vitest';
import type { PrintedValue, Target } from '../../src/suite/index.ts';
import { claimGrade, combine } from '../../src/verdict/claim.ts';
import { conclude } from '../../src/verdict/conclusion.ts';
import { errorOf, meanError, metricError } from '../../src/verdict/error.ts';
import type { ComparisonOutcome, Effect, Grade } from '../../src/verdict/findings.ts';
import { judgeFit, runsNeeded } from '../../src/verdict/fits.ts';
import { effectOf } from '../../src/verdict/gate.ts';
import { agree } from '../../src/verdict/judge-measured.ts';
import { runsOutcome } from '../../src/verdict/runs.ts';
import { judgeShare, mostWithin, priceOf, reaches } from '../../src/verdict/share.ts';
import { sideRuns } from '../../src/verdict/side.ts';
import { wilson } from '../../src/verdict/stats/index.ts';
import type { ExperimentResult, ProbeResult } from '../../src/verdict/types.ts';

// One table a rule, small enough to be checked by eye. The numbers of Wilson's interval are scipy's (test/reference).

describe('what a finding does to the exit code', () => {
  it.each<[string, Grade, Effect, Effect]>([
    // gate    grade    effect   strict
    ['fail', 'good', 'none', 'none'],
    ['fail', 'open', 'told', 'fails'],
    ['fail', 'bad', 'fails', 'fails'],
    ['warn', 'good', 'none', 'none'],
    ['warn', 'open', 'told', 'fails'],
    ['warn', 'bad', 'warns', 'fails'],
    ['tell', 'good', 'none', 'none'],
    ['tell', 'open', 'told', 'told'],
    ['tell', 'bad', 'told', 'told'],
    ['off', 'good', 'none', 'none'],
    ['off', 'open', 'none', 'none'],
    ['off', 'bad', 'none', 'none'],
  ])('gate %s, %s: %s, strict: %s', (gate, grade, effect, strict) => {
    expect(effectOf(grade, gate as 'fail')).toBe(effect);
    expect(effectOf(grade, gate as 'fail', true)).toBe(strict);
  });
});

describe('a share of the seeds', () => {
  it.each<[within: number, absent: number, seeds: number, share: number, grade: Grade]>([
    // Wilson: 16 of 16 have a lower bound of 0.806, 15 of 15 one of 0.796.
    [16, 0, 16, 0.8, 'good'],
    [15, 0, 15, 0.8, 'open'],
    // 29 of 30: 0.833 to 0.994; 28 of 30: 0.787 to 0.982.
    [29, 0, 30, 0.8, 'good'],
    [28, 0, 30, 0.8, 'open'],
    // 20 of 30: 0.488 to 0.808; 19 of 30: 0.455 to 0.781.
    [20, 0, 30, 0.8, 'open'],
    [19, 0, 30, 0.8, 'bad'],
    // What is absent could have come either way: nothing good without it, nothing bad that it could turn.
    [29, 1, 30, 0.8, 'open'],
    [19, 1, 30, 0.8, 'open'],
    [18, 1, 30, 0.8, 'bad'],
    [0, 30, 30, 0.8, 'open'],
    // 21 of 30: 0.521 to 0.833.
    [21, 0, 30, 0.5, 'good'],
    [21, 0, 30, 0.9, 'bad'],
    // On the bounds: a lower one that is just the share reaches it, an upper one is not below it.
    [16, 0, 16, wilson(16, 16).low, 'good'],
    [0, 0, 5, wilson(0, 5).high, 'open'],
  ])('%i within, %i absent, of %i, %d wanted: %s', (within, absent, seeds, share, grade) => {
    expect(judgeShare({ within, absent, seeds }, share, 2).grade).toBe(grade);
  });

  it('is priced in the seeds that would settle it, and their time', () => {
    // z² · 0.8 · 0.2 / (1 − 0.8)² = 15.4 trials in all, 10 are there.
    expect(judgeShare({ within: 10, absent: 0, seeds: 10 }, 0.8, 2).price).toEqual({ seeds: 6, seconds: 12 });
    expect(judgeShare({ within: 24, absent: 0, seeds: 30 }, 0.8, 2).price).toMatchObject({ capped: true });
    // All 8 that are there reach it, 16 of 16 would show it; where none is there, all that are planned.
    expect(judgeShare({ within: 8, absent: 2, seeds: 10 }, 0.8, 2).price).toEqual({ seeds: 8, seconds: 16 });
    expect(judgeShare({ within: 0, absent: 30, seeds: 30 }, 0.8, 2).price).toEqual({
      seeds: 30,
      seconds: 60,
    });
  });

  it.each<[seeds: number, price: object]>([
    [10_000, { seeds: 10_000, seconds: 20_000 }],
    [10_001, { seeds: 10_000, seconds: 20_000, capped: true }],
  ])('%i more seeds cost %j', (seeds, price) => {
    expect(priceOf(seeds, 2)).toEqual(price);
  });
});

describe('a target', () => {
  const near = (value: number[], tolerance: { absolute?: number; relative?: number }): Target => ({
    kind: 'near',
    value,
    tolerance,
  });
  it.each<[row: number[], target: Target, reached: boolean]>([
    // Decimals, not bits: 0.96 − 0.94 is 0.020000000000000018 in binary.
    [[0.94], near([0.96], { absolute: 0.02 }), true],
    [[0.9399], near([0.96], { absolute: 0.02 }), false],
    [[0.98], near([0.96], { absolute: 0.02 }), true],
    [[-2.1], near([-2], { relative: 0.05 }), true],
    [[-1.9], near([-2], { relative: 0.05 }), true],
    [[-1.89], near([-2], { relative: 0.05 }), false],
    [[2], near([-2], { relative: 0.05 }), false],
    // Every output has to be there.
    [[29, 49], near([29, 49], { absolute: 0 }), true],
    [[29, 45], near([29, 49], { absolute: 1 }), false],
    [[29], near([29, 49], { absolute: 1 }), false],
    [[29, 49, 1], near([29, 49], { absolute: 1 }), false],
    [[Number.NaN], near([1], { absolute: 9 }), false],
    [[Number.POSITIVE_INFINITY], { kind: 'at least', value: [1] }, false],
    [[0.9], { kind: 'at least', value: [0.9] }, true],
    [[0.8999], { kind: 'at least', value: [0.9] }, false],
    [[0.91], { kind: 'at least', value: [0.9] }, true],
    [[0.4], { kind: 'at most', value: [0.4] }, true],
    [[0.41], { kind: 'at most', value: [0.4] }, false],
    [[0.39], { kind: 'at most', value: [0.4] }, true],
  ])('%j is held to %j: %s', (row, target, reached) => {
    expect(reaches(row, target)).toBe(reached);
  });

  it.each<[rows: number[][], target: Target, most: number]>([
    // Within 0.5 of one value are those of a window of 1.
    [[[0], [1], [2], [3]], near([9], { absolute: 0.5 }), 2],
    [[[0], [0.4], [0.9], [3]], near([9], { absolute: 0.5 }), 3],
    [[[0.9], [3], [0], [0.4]], near([9], { absolute: 0.5 }), 3],
    [[[0], [1], [2], [3]], near([100], { relative: 0.01 }), 3],
    // Of two outputs the worse one counts.
    [
      [
        [0, 0],
        [0, 5],
        [0, 9],
      ],
      near([0, 0], { absolute: 1 }),
      1,
    ],
    [[[0], [1]], { kind: 'at least', value: [7] }, 2],
    [[], near([9], { absolute: 1 }), 0],
  ])('of %j at most so many could come within %j: %i', (rows, target, most) => {
    expect(mostWithin(rows, target)).toBe(most);
  });
});

describe('an error', () => {
  it.each<[row: number[] | undefined, of: Parameters<typeof errorOf>[1], error: number]>([
    [[3, 5], { truth: [1, 9] }, 3],
    [[-3], { truth: [1] }, 4],
    [undefined, { truth: [1] }, Number.POSITIVE_INFINITY],
    [[Number.NaN], { truth: [1] }, Number.POSITIVE_INFINITY],
    [[0.9], { truth: [], metric: { better: 'higher' } }, -0.9],
    [[0.9], { truth: [], metric: { better: 'lower' } }, 0.9],
    [[0.9], { truth: [] }, Number.NaN],
    [[0.9, Number.NaN], { truth: [] }, Number.POSITIVE_INFINITY],
    [[Number.NEGATIVE_INFINITY], { truth: [], metric: { better: 'lower' } }, Number.POSITIVE_INFINITY],
  ])('of %j against %j is %d', (row, of, error) => {
    expect(errorOf(row, of)).toBe(error);
  });

  it.each<[prediction: number[], truth: number[], error: number]>([
    [[1, 2], [2, 4], 1.5],
    // An output more, or one that is not finite.
    [[1, 2], [1], Number.POSITIVE_INFINITY],
    [[1], [1, 2], Number.POSITIVE_INFINITY],
    [[1, Number.NaN], [1, 2], Number.POSITIVE_INFINITY],
  ])('the mean of %j against %j is %d', (prediction, truth, error) => {
    expect(meanError(prediction, truth)).toBe(error);
  });

  it.each<[value: number[], error: number]>([
    [[0.9], 0.9],
    [[Number.NaN], Number.POSITIVE_INFINITY],
    [[], Number.POSITIVE_INFINITY],
  ])('of the metric %j is %d', (value, error) => {
    expect(metricError(value, 'lower')).toBe(error);
  });
});

describe('two runs agree', () => {
  it.each<[a: number, b: number, tolerance: { absolute?: number; relative?: number }, agrees: boolean]>([
    // Relative to the greater of the two, whichever comes first.
    [99, 100, { relative: 0.01 }, true],
    [100, 99, { relative: 0.01 }, true],
    [98.9, 100, { relative: 0.01 }, false],
    [-99, -100, { relative: 0.01 }, true],
    [-99, 100, { relative: 0.01 }, false],
    [0.1, 0.3, { absolute: 0.2 }, true],
    [0.1, 0.31, { absolute: 0.2 }, false],
  ])('%d and %d within %j: %s', (a, b, tolerance, agrees) => {
    expect(agree(a, b, tolerance)).toBe(agrees);
  });
});

describe('could one run have printed it', () => {
  const run = (value: number, half: number): PrintedValue => ({ kind: 'run', value: [value], half: [half] });
  const runs = (n: number, of: (i: number) => number) => Array.from({ length: n }, (_, i) => [of(i)]);
  const fitOf = (printed: PrintedValue, rows: number[][], family = 1) =>
    judgeFit({ printed }, rows, { truth: [] }, family, 1);

  it.each<[printed: PrintedValue, family: number, needed: number]>([
    // ⌈2qm/0.05⌉ − 1
    [run(1, 0), 1, 39],
    [run(1, 0), 4, 159],
    [run(1, 0), 13, 519],
    [{ kind: 'run', value: [1, 2], half: [0, 0] }, 13, 1039],
    [{ kind: 'mean', value: [1], half: [0], runs: 5 }, 1, 39],
    [{ kind: 'mean', value: [1], half: [0], sd: { value: [1], half: [0] }, runs: 5 }, 1, 79],
    [{ kind: 'best', value: [1], half: [0], runs: 5 }, 1, 195],
  ])('%j among %i: %i runs decide', (printed, family, needed) => {
    expect(runsNeeded({ printed }, family)).toBe(needed);
  });

  it.each<[printed: number, half: number, runs: number[][], outcome: string]>([
    [15.5, 0, runs(30, i => i), 'fits'],
    [0, 0, runs(30, i => i), 'fits'],
    [-1, 0, runs(30, i => i), 'open'],
    [30, 0, runs(38, i => i / 2), 'open'],
    [30, 0, runs(39, i => i / 2), 'does not fit'],
    [-1, 0, runs(39, i => i / 2), 'does not fit'],
    // Rounding: 0.97 stands for 0.965 to 0.975, 0.970 does not.
    [0.97, 0.005, runs(39, () => 0.9745), 'fits'],
    [0.97, 0.0005, runs(39, () => 0.9745), 'does not fit'],
    [0.97, 0.005, runs(39, () => 0.965), 'fits'],
    [0.97, 0.005, runs(39, () => 0.975), 'fits'],
    [0.97, 0.005, runs(39, () => 0.9751), 'does not fit'],
    // All of 30 seeds at exactly 1718/1797, of which 0.956038 is printed.
    [0.956038, 5e-7, runs(30, () => 1718 / 1797), 'fits'],
    [1, 0, [], 'open'],
  ])('%d ± %d among the runs: %#', (printed, half, rows, outcome) => {
    expect(fitOf(run(printed, half), rows).outcome).toBe(outcome);
  });

  it('asks for more runs the more values are printed', () => {
    const rows = runs(158, i => i);
    expect(fitOf(run(-1, 0), rows, 4)).toMatchObject({ outcome: 'open', needed: 159, price: { seeds: 1 } });
    expect(fitOf(run(-1, 0), [...rows, [7]], 4)).toMatchObject({ outcome: 'does not fit' });
  });

  it.each<[printed: PrintedValue, outcome: string]>([
    // Ours: 0, ½ … 39½, with a mean of 19.75 and a standard deviation of 11.6.
    [{ kind: 'mean', value: [19.5], half: [0.05], runs: 5 }, 'fits'],
    [{ kind: 'mean', value: [30], half: [0.5], runs: 5 }, 'fits'],
    [{ kind: 'mean', value: [35], half: [0.5], runs: 5 }, 'does not fit'],
    [{ kind: 'mean', value: [19.5], half: [0.05], sd: { value: [11.7], half: [0.05] }, runs: 20 }, 'fits'],
    [
      { kind: 'mean', value: [19.5], half: [0.05], sd: { value: [3], half: [0.5] }, runs: 20 },
      'does not fit',
    ],
  ])('of several runs %j: %s', (printed, outcome) => {
    expect(
      fitOf(
        printed,
        runs(80, i => i / 2),
      ).outcome,
    ).toBe(outcome);
  });

  it('takes the best of several runs by its error', () => {
    // The truth is 100; of 40 runs at a distance of 1, 2 … 40 the best of 5 is mostly nearer than 20.
    const rows = runs(200, i => 101 + (i % 40));
    const best = (value: number): PrintedValue => ({ kind: 'best', value: [value], half: [0.5], runs: 5 });
    const judged = (value: number) =>
      judgeFit({ printed: best(value) }, rows, { truth: [100] }, 1, 1).outcome;
    expect([judged(105), judged(95), judged(100), judged(139)]).toEqual([
      'fits',
      'fits',
      'does not fit',
      'does not fit',
    ]);
  });
});

describe('a claim against several rivals', () => {
  const [H, W, N, O] = [
    'holds',
    'does not hold, the other way round',
    'does not hold, no real advantage',
    'open',
  ] as const;
  it.each<[ComparisonOutcome[], ComparisonOutcome]>([
    [[H], H],
    [[H, H], H],
    [[H, O], O],
    [[H, N], N],
    [[O, N], N],
    [[N, W], W],
    [[H, W], W],
    [[O], O],
    [[], O],
  ])('%j: %s', (outcomes, whole) => {
    expect(combine(outcomes)).toBe(whole);
  });

  it.each<[outcome: ComparisonOutcome, grade: Grade]>([
    [H, 'good'],
    [N, 'bad'],
    [W, 'bad'],
    [O, 'open'],
  ])('that %s is %s', (outcome, grade) => {
    expect(claimGrade(outcome)).toBe(grade);
  });

  it.each<['all' | 'any', ComparisonOutcome[], string]>([
    ['all', [H, H], 'holds'],
    ['all', [H, O], 'open'],
    ['all', [O, N], 'does not hold'],
    ['all', [H, W], 'does not hold'],
    ['any', [H, W], 'holds'],
    ['any', [W, N], 'does not hold'],
    ['any', [W, O], 'open'],
    ['any', [], 'open'],
    ['all', [], 'open'],
  ])('a conclusion that needs %s of %j %s', (needs, claims, outcome) => {
    expect(conclude(needs, claims)).toBe(outcome);
  });
});

describe("one variant's runs, as a claim looks at them", () => {
  const seeds = (['ok', 'diverged', 'failed', 'missing'] as const).map((status, i) => ({
    seed: i + 1,
    status,
    seconds: 2 * i,
  }));
  const of = (probe: string, more = {}) =>
    ({ probes: [{ probe, seeds }], ...more }) as unknown as ExperimentResult;
  it.each<[name: string, experiment: ExperimentResult | undefined, side: object]>([
    ['an experiment that is not there', undefined, { ran: [], absent: 0, seconds: 0 }],
    ['another probe', of('r'), { ran: [], absent: 0, seconds: 0 }],
    ['its probe', of('q'), { ran: seeds.slice(0, 2), absent: 2, seconds: 1 }],
    ['one run', of('q', { oneRun: true }), { ran: seeds.slice(0, 2), absent: 2, seconds: 1, oneRun: true }],
  ])('%s', (_, experiment, side) => {
    expect(sideRuns(experiment, 'q')).toEqual(side);
  });
});

describe('the runs of an experiment', () => {
  const probe = (summary: boolean) => ({ ...(summary && { summary: {} }) }) as ProbeResult;
  it.each<[ok: number, diverged: number, failed: number, missing: number, finite: boolean, outcome: string]>([
    [30, 0, 0, 0, true, 'complete'],
    [29, 1, 0, 0, true, 'some died'],
    [15, 15, 0, 0, true, 'some died'],
    [0, 30, 0, 0, false, 'all died'],
    [29, 0, 1, 0, true, 'incomplete'],
    [29, 0, 0, 1, true, 'incomplete'],
    [0, 0, 0, 30, false, 'incomplete'],
    [0, 0, 0, 0, false, 'incomplete'],
  ])('%i ok, %i diverged, %i failed, %i missing: %#', (ok, diverged, failed, missing, finite, outcome) => {
    expect(runsOutcome({ counts: { ok, diverged, failed, missing }, probes: [probe(finite)] })).toBe(outcome);
  });
});
