import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/verdict/baseline/findings.ts';
import type { Comparison } from '../../src/verdict/findings.ts';
import { sayChange, sayRename } from '../../src/verdict/say/baseline.ts';
import {
  formatChance,
  formatDuration,
  formatGiven,
  formatInterval,
  formatMore,
  formatNumber,
  formatNumbers,
  formatPair,
  formatPercent,
  formatPrice,
  formatShare,
  formatTarget,
  formatTolerance,
} from '../../src/verdict/say/numbers.ts';
import { sayDeterminism, saySeeds } from '../../src/verdict/say/programs.ts';
import {
  sayClaim,
  sayComparison,
  sayConclusion,
  sayFits,
  sayHits,
  sayLuck,
  sayNear,
  sayOrders,
  sayRepeats,
  sayRuns,
  sayThreshold,
} from '../../src/verdict/say/sentences.ts';

// Which sentence a finding has, and which numbers stand in it.

describe('numbers', () => {
  it.each([
    [formatNumber(3705.33), '3705.3'],
    [formatNumber(0.000123456), '0.00012346'],
    [formatNumber(0.0000123456), '1.2346e-5'],
    [formatNumber(0.0001), '0.0001'],
    [formatNumber(0), '0'],
    [formatNumber(-12345678), '-1.2346e+7'],
    [formatNumber(9999999), '1e+7'],
    [formatNumber(9999000), '9999000'],
    [formatNumber('Infinity'), 'Infinity'],
    [formatNumber(Number.NaN), 'NaN'],
    [formatNumber(1.23456, 2), '1.2'],
    [formatNumbers([29.1, 48.5]), '29.1, 48.5'],
    [formatPair(1.2345, 1.2346).join(' '), '1.234 1.235'],
    [formatPair(1.5, 1.5).join(' '), '1.5 1.5'],
    [formatPair(1, 2).join(' '), '1 2'],
    [formatPair('NaN', 'NaN').join(' '), 'NaN NaN'],
    [formatPair(1, 1 + 2 ** -52).join(' '), '1 1.0000000000000002'],
    [formatGiven([0.956038, 1e-9]), '0.956038, 1e-9'],
    [formatPercent(0.73), '73 %'],
    [formatPercent(0.98765), '98.8 %'],
    [formatChance(0.00116), '0.12 %'],
    [formatChance(0.43), '43 %'],
    [formatInterval({ low: 0.886, high: 1, level: 0.95 }), '95 % interval 89 to 100 %'],
    [formatShare(0.9333), '0.93'],
    [formatDuration(1.234), '1.2 s'],
    [formatDuration(10), '10 s'],
    [formatDuration(119), '119 s'],
    [formatDuration(120), '2 min'],
    [formatDuration(7199), '120 min'],
    [formatDuration(7200), '2 h'],
    [formatDuration(9000), '2.5 h'],
    [formatTarget({ kind: 'near', value: [3], tolerance: { relative: 0.05 } }), 'within 5 %'],
    [formatTarget({ kind: 'at most', value: [0.4] }), 'at most 0.4'],
    [formatTolerance({ absolute: 0.5 }), '0.5'],
    [formatTolerance({}), '0'],
    [formatMore({ seeds: 1, seconds: 9 }), '1 more seed would tell'],
    [formatMore({ seeds: 40, seconds: 9 }, 'decide'), '40 more seeds decide'],
    [formatMore({ seeds: 10000, seconds: 9, capped: true }), 'even 10000 more seeds would not tell'],
    [formatPrice({ seeds: 40, seconds: 10 }), '40 more seeds would tell, 10 s'],
    [formatPrice({ seeds: 10000, seconds: 10, capped: true }), 'even 10000 more seeds would not tell'],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

describe('the runs', () => {
  const none = { ok: 0, diverged: 0, failed: 0, missing: 0 };
  const list = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  it.each<[counts: Partial<typeof none>, outcome: string, reasons: string[], says: string]>([
    [{}, 'incomplete', [], 'no run was planned'],
    [{ ok: 1 }, 'complete', [], 'all of 1 run ended'],
    [{ ok: 30 }, 'complete', [], 'all of 30 runs ended'],
    [{ ok: 29, missing: 1 }, 'incomplete', [], '1 of 30 runs is missing, seed 1'],
    [{ ok: 28, missing: 2 }, 'incomplete', [], '2 of 30 runs are missing, seeds 1, 2'],
    [
      { ok: 28, failed: 1, diverged: 1 },
      'incomplete',
      ['killed'],
      '1 of 30 runs failed, seed 1; 1 of 30 runs diverged, seed 1 (killed)',
    ],
    [{ failed: 3 }, 'incomplete', ['a', 'b', 'c', 'd'], '3 of 3 runs failed, seeds 1, 2, 3 (a; b; c)'],
    [{ diverged: 2 }, 'all died', [], 'no run left a finite result: 2 of 2 runs diverged, seeds 1, 2'],
    [
      { ok: 1, missing: 12 },
      'incomplete',
      [],
      '12 of 13 runs are missing, seeds 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more',
    ],
    [
      { ok: 1, missing: 10 },
      'incomplete',
      [],
      '10 of 11 runs are missing, seeds 1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    ],
  ])('%j', (change, outcome, reasons, says) => {
    const counts = { ...none, ...change };
    expect(sayRuns({ outcome, counts } as never, status => list(counts[status]), reasons)).toBe(says);
  });
});

describe('could one run have printed it', () => {
  const fits = (change: object) =>
    sayFits({
      kind: 'fits',
      experiment: 'p/a',
      probe: 'q',
      outcome: 'fits',
      printed: { kind: 'run', value: [1], half: [0] },
      text: '155.37',
      runs: 30,
      added: 0,
      needed: 519,
      family: 13,
      p: 1,
      sides: [{ atMost: 15, atLeast: 15 }],
      compared: [],
      ...change,
    } as Parameters<typeof sayFits>[0]);
  const outside = { outcome: 'open', sides: [{ atMost: 30, atLeast: 0 }] };
  const mean = { kind: 'mean', value: [1], half: [0], runs: 5 };
  const compared = [
    { of: 'mean', p: 0.2, low: 1, high: 2 },
    { of: 'sd', p: 0.3, low: 0.1, high: 0.25 },
  ];
  it.each<[change: object, says: string]>([
    [{}, 'the printed 155.37 is what one run may print: of our 30 runs 15 lower, 15 higher'],
    [
      { sides: [{ atMost: 20, atLeast: 12 }] },
      'the printed 155.37 is what one run may print: of our 30 runs 18 lower, 10 higher, 2 round to it',
    ],
    [
      { added: 4, runs: 34 },
      'the printed 155.37 is what one run may print: of our 34 runs 19 lower, 19 higher, 4 of them added to find out',
    ],
    [
      {
        sides: [
          { atMost: 15, atLeast: 15 },
          { atMost: 1, atLeast: 29 },
        ],
      },
      'the printed 155.37 is what one run may print: of our 30 runs 15 lower, 15 higher; 1 lower, 29 higher',
    ],
    [
      { sides: [{ atMost: 30, atLeast: 30 }] },
      'the printed 155.37 is what one run may print: of our 30 runs all round to it',
    ],
    [
      { sides: [{ atMost: 16, atLeast: 15 }] },
      'the printed 155.37 is what one run may print: of our 30 runs 15 lower, 14 higher, 1 rounds to it',
    ],
    [
      { runs: 1, sides: [{ atMost: 1, atLeast: 1 }] },
      'the printed 155.37 is what one run may print: of our 1 run it rounds to it',
    ],
    [{ runs: 0, outcome: 'open', sides: [] }, 'the printed 155.37 cannot be compared: no run left a number'],
    // 2 · 13 / 31 = 0.84: one in 13 by chance.
    [
      outside,
      'the printed 155.37 lies above all of our 30 runs, and of 13 printed values about 1 would be so by chance',
    ],
    [
      { ...outside, sides: [{ atMost: 0, atLeast: 30 }] },
      'the printed 155.37 lies below all of our 30 runs, and of 13 printed values about 1 would be so by chance',
    ],
    [
      {
        ...outside,
        sides: [
          { atMost: 0, atLeast: 30 },
          { atMost: 30, atLeast: 0 },
        ],
        family: 13,
      },
      'the printed 155.37 lies outside all of our 30 runs, and of 13 printed values about 2 would be so by chance',
    ],
    [
      // Below all in one output and within in the other.
      {
        ...outside,
        sides: [
          { atMost: 0, atLeast: 30 },
          { atMost: 15, atLeast: 15 },
        ],
        family: 13,
      },
      'the printed 155.37 lies below all of our 30 runs, and of 13 printed values about 2 would be so by chance',
    ],
    [{ ...outside, family: 1 }, 'the printed 155.37 lies above all of our 30 runs'],
    // 2 / 4 of a single printed value: nothing to be chosen from. 2 · 3 / 8 = 0.75, and 2 · 6 / 8 is 1.5.
    [{ ...outside, runs: 3, family: 1 }, 'the printed 155.37 lies above all of our 3 runs'],
    [
      { ...outside, runs: 7, family: 3 },
      'the printed 155.37 lies above all of our 7 runs, and of 3 printed values about 1 would be so by chance',
    ],
    [
      { ...outside, runs: 7, family: 6 },
      'the printed 155.37 lies above all of our 7 runs, and of 6 printed values about 2 would be so by chance',
    ],
    // 2 · 5 / 31 = 0.32, and 2 · 1.5 / 31 is below a tenth.
    [
      { ...outside, family: 5 },
      'the printed 155.37 lies above all of our 30 runs, and of 5 printed values one may well be so by chance',
    ],
    [{ ...outside, runs: 300, family: 13 }, 'the printed 155.37 lies above all of our 300 runs'],
    // 2 · 2 / 41 is below a tenth, 2 · 2 / 40 is not.
    [{ ...outside, runs: 40, family: 2 }, 'the printed 155.37 lies above all of our 40 runs'],
    [
      { ...outside, runs: 39, family: 2 },
      'the printed 155.37 lies above all of our 39 runs, and of 2 printed values one may well be so by chance',
    ],
    [
      { ...outside, runs: 259, family: 13 },
      'the printed 155.37 lies above all of our 259 runs, and of 13 printed values one may well be so by chance',
    ],
    [
      { ...outside, family: 1, needed: 39, price: { seeds: 9, seconds: 1 } },
      'the printed 155.37 lies above all of our 30 runs; 39 runs decide, 9 more at most',
    ],
    [
      { outcome: 'does not fit', runs: 519, sides: [{ atMost: 519, atLeast: 0 }] },
      'none of our 519 runs comes near the printed 155.37: it lies above all of them',
    ],
    [
      { outcome: 'does not fit', runs: 519, sides: [{ atMost: 0, atLeast: 519 }] },
      'none of our 519 runs comes near the printed 155.37: it lies below all of them',
    ],
    [
      { printed: mean, compared, sides: [], text: '1 ± 0.2', p: 0.4 },
      'the printed 1 ± 0.2 is what these settings give: the mean of 5 of our runs lies between 1 and 2 in 95 %; the standard deviation of 5 of our runs lies between 0.1 and 0.25 in 90 % (p = 0.40, 30 runs of ours)',
    ],
    [
      {
        printed: mean,
        compared: compared.slice(0, 1),
        sides: [],
        outcome: 'open',
        p: 0.02,
        price: { seeds: 9, seconds: 1 },
        needed: 39,
      },
      'the printed 155.37 may not be what these settings give: the mean of 5 of our runs lies between 1 and 2 in 95 % (p = 0.020, 30 runs of ours); 39 runs decide, 9 more at most',
    ],
    [
      {
        printed: { ...mean, kind: 'best' },
        compared: [{ of: 'best', p: 0.001, low: 1, high: 2 }],
        sides: [],
        outcome: 'does not fit',
        p: 0.001,
      },
      'the printed 155.37 is not what these settings give: the best of 5 of our runs lies between 1 and 2 in 95 % (p = 0.0010, 30 runs of ours)',
    ],
  ])('%#', (change, says) => {
    expect(fits(change)).toBe(says);
  });
});

describe('shares', () => {
  const share = (change: object = {}) => ({
    outcome: 'accurate',
    text: '10',
    target: { kind: 'near', value: [10], tolerance: { relative: 0.05 } },
    share: 0.8,
    within: 28,
    seeds: 30,
    absent: 0,
    interval: { low: 0.787, high: 0.982, level: 0.95 },
    ...change,
  });
  const tail = '28 of 30 runs within 5 %, 80 % wanted, 95 % interval 79 to 98 %';
  it.each([
    [sayHits(share() as never), `accurate: ${tail}`],
    [sayHits(share({ outcome: 'open' }) as never), `it is open whether it comes near the truth: ${tail}`],
    [sayHits(share({ own: true }) as never), `accurate: ${tail}, and the article's own run is`],
    [
      sayHits(share({ own: false, outcome: 'open' }) as never),
      `it is open whether it comes near the truth: ${tail}, and the article's own run is not`,
    ],
    [
      sayHits(share({ absent: 1 }) as never),
      'accurate: 28 of 30 runs within 5 %, 1 failed or missing, 80 % wanted, 95 % interval 79 to 98 %',
    ],
    [
      sayHits(share({ price: { seeds: 4, seconds: 1 } }) as never),
      `accurate: ${tail}; 4 more seeds would tell`,
    ],
    [sayNear(share({ outcome: 'near' }) as never), `our runs come near the printed 10: ${tail}`],
    [sayNear(share({ outcome: 'open' }) as never), `our runs may come near the printed 10: ${tail}`],
    [sayNear(share({ outcome: 'not near' }) as never), `our runs do not come near the printed 10: ${tail}`],
    [sayThreshold(share({ outcome: 'reached' }) as never), `the threshold is reached: ${tail}`],
    [
      sayThreshold(share({ outcome: 'open' }) as never),
      `it is open whether the threshold is reached: ${tail}`,
    ],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });

  const repeats = (range: object[], price?: object) =>
    sayRepeats({
      outcome: 'repeats',
      share: 0.97,
      interval: { low: 0.85, high: 1, level: 0.95 },
      tolerance: { relative: 0.01 },
      range,
      ...(price && { price }),
    } as never);
  it('of pairs that agree, with its price', () => {
    expect(repeats([], { seeds: 9, seconds: 1 })).toContain('85 to 100 %; 9 more seeds would tell');
  });

  it('of pairs of which it is open whether they agree', () => {
    const said = sayRepeats({
      outcome: 'open',
      share: 0.97,
      interval: { low: 0.7, high: 1, level: 0.95 },
      tolerance: { relative: 0.01 },
      range: [],
    } as never);
    expect(said).toBe(
      'it is open whether it comes out again: 97 % of the pairs of runs agree within 1 %, 95 % interval 70 to 100 %',
    );
  });

  it('of pairs that agree', () => {
    const first = 'repeats: 97 % of the pairs of runs agree within 1 %, 95 % interval 85 to 100 %';
    expect(repeats([])).toBe(first);
    expect(
      repeats([
        { low: 1, high: 2, level: 29 / 31 },
        { low: 3, high: 4, level: 29 / 31 },
      ]),
    ).toBe(`${first}; 93.5 % of re-runs land between 1 and 2; 93.5 % of re-runs land between 3 and 4`);
  });
});

describe('claims and what is made of them', () => {
  const comparison = (change: object = {}) =>
    ({
      than: 'b',
      probability: 0.57,
      interval: { low: 0.4, high: 0.8, level: 0.95 },
      outcome: 'holds',
      ...change,
    }) as Comparison;
  it.each<[change: object, metric: object, says: string]>([
    [{}, {}, 'a was nearer than b in 57 % of the pairs: holds'],
    [{}, { metric: 'higher' }, 'a was better than b in 57 % of the pairs: holds'],
    [{ probability: 0.5749 }, {}, 'a was nearer than b in 57 % of the pairs: holds'],
    [
      { interval: { low: 0.5, high: 0.75 } },
      {},
      'a was nearer than b in 57 % of the pairs: holds, a small advantage',
    ],
    [
      { outcome: 'does not hold, the other way round' },
      {},
      'a was nearer than b in 57 % of the pairs: it is the other way round',
    ],
    [
      { outcome: 'does not hold, no real advantage' },
      {},
      'a was nearer than b in 57 % of the pairs: no real advantage',
    ],
    [
      { outcome: 'does not hold, no real advantage', interval: { low: 0.2, high: 0.49 } },
      {},
      'a was nearer than b in 57 % of the pairs: no real advantage, it leans the other way',
    ],
    [
      { outcome: 'does not hold, no real advantage', interval: { low: 0.2, high: 0.5 } },
      {},
      'a was nearer than b in 57 % of the pairs: no real advantage',
    ],
    [
      { outcome: 'does not hold, the other way round', interval: { low: 0.2, high: 0.49 } },
      {},
      'a was nearer than b in 57 % of the pairs: it is the other way round',
    ],
    [
      { outcome: 'open', price: { seeds: 5, seconds: 1 } },
      {},
      'a was nearer than b in 57 % of the pairs: open; 5 more seeds a side would tell with a chance of 80 %',
    ],
  ])('%j', (change, metric, says) => {
    expect(sayComparison({ better: 'a', ...metric } as never, comparison(change))).toBe(says);
  });

  it('one after the other', () => {
    expect(sayClaim({ better: 'a', comparisons: [comparison(), comparison({ than: 'd' })] } as never)).toBe(
      'on these data a was nearer than b in 57 % of the pairs: holds; a was nearer than d in 57 % of the pairs: holds',
    );
  });

  const H = 'holds';
  const N = 'does not hold, no real advantage';
  it.each<[outcome: string, needs: string, claims: string[], says: string]>([
    ['holds', 'all', [H], 'holds: its claim holds'],
    ['does not hold', 'all', [N], 'does not hold: its claim does not hold'],
    ['holds', 'all', ['equivalent'], 'holds: its claim holds'],
    ['does not hold', 'all', ['differ'], 'does not hold: its claim does not hold'],
    ['open', 'any', ['open'], 'is open: its claim is open'],
    ['holds', 'all', [H, H], 'holds: 2 of its 2 claims hold, and it needs all'],
    ['does not hold', 'all', [H, N], 'does not hold: 1 of its 2 claims holds, and it needs all'],
    ['does not hold', 'any', [N, N], 'does not hold: none of its 2 claims holds, and it needs one'],
    ['open', 'all', [H, 'open', 'open'], 'is open: 1 of its 3 claims holds, 2 are open, and it needs all'],
    ['open', 'all', [H, H, 'open'], 'is open: 2 of its 3 claims hold, 1 is open, and it needs all'],
  ])('%s, needs %s of %j', (outcome, needs, claims, says) => {
    const own = claims.map(o => ({ claim: 'c', outcome: o }));
    expect(sayConclusion({ outcome, needs, claims: own } as never)).toBe(says);
  });

  it('luck and orders', () => {
    const luck = {
      values: 13,
      picks: 1.31,
      interval: { low: 0.684, high: 2.1, level: 0.95 },
      p: 0.1617,
      meanPlace: 0.4,
    };
    expect(sayLuck({ ...luck, outcome: 'no sign of picking' })).toBe(
      'no sign that the 13 printed values were picked from several runs: their errors look like the best of 1.3 runs (0.68 to 2.1), p = 0.16',
    );
    expect(sayLuck({ ...luck, outcome: 'looks picked' })).toBe(
      'the 13 printed values look picked: their errors look like the best of 1.3 runs (0.68 to 2.1), p = 0.16',
    );
    const order = { problem: 'p', probe: 'q', variants: ['a', 'b'] };
    expect(sayOrders({ chance: 0.25, lots: 0.5, orders: [order] })).toBe(
      'one run of each variant shows the printed order with a chance of 25 %, and drawing lots with one of 50 %',
    );
    expect(sayOrders({ chance: 0.25, lots: 0.5, orders: [order, order] })).toContain(
      'all 2 of the printed orders',
    );
  });
});

describe('a change', () => {
  const change = (more: object = {}) =>
    sayChange({
      suite: 's',
      experiment: 'p/a',
      probe: 'q',
      outcome: 'worse',
      seeds: { before: 30, after: 20 },
      median: { before: 10, after: 12 },
      dead: { before: 0, after: 0 },
      probability: 0.9,
      upper: 0.95,
      tests: [{ of: 'error', p: 0.001, adjusted: 0.002 }],
      ...more,
    } as Omit<Change, 'says' | 'gated'>);
  const tail = 'p = 0.002 after Holm, 30 seeds before and 20 now';
  it.each<[more: object, says: string]>([
    [{}, `worse: median |error| 10 before, 12 now; worse with P = 0.90, ${tail}`],
    [{ metric: 'higher' }, `worse: median metric 10 before, 12 now; worse with P = 0.90, ${tail}`],
    [
      { margin: { relative: 0.05, absolute: 0.2 } },
      `worse: median |error| 10 before, 12 now; worse by more than 5 % and 0.2 with P = 0.90, ${tail}`,
    ],
    [
      { margin: { relative: 0.05, absolute: 0 } },
      `worse: median |error| 10 before, 12 now; worse by more than 5 % with P = 0.90, ${tail}`,
    ],
    [
      { margin: { relative: 0, absolute: 0 } },
      `worse: median |error| 10 before, 12 now; worse by more than 0 with P = 0.90, ${tail}`,
    ],
    [
      { within: { before: 30, after: 5 } },
      `worse: median |error| 10 before, 12 now, 30 of 30 on target before and 5 of 20 now; worse with P = 0.90, ${tail}`,
    ],
    [
      { within: { before: 5, after: 5 } },
      `worse: median |error| 10 before, 12 now; worse with P = 0.90, ${tail}`,
    ],
    [
      { outcome: 'not shown worse' },
      `not shown worse (could be up to P = 0.95): median |error| 10 before, 12 now; worse with P = 0.90, ${tail}`,
    ],
    [
      { outcome: 'shown no worse', paired: 20, tests: [] },
      'shown no worse: median |error| 10 before, 12 now; worse with P = 0.90, p = 1 after Holm, 20 seeds on both sides, compared one by one',
    ],
    [{ outcome: 'unchanged' }, 'unchanged, exactly: the same bits for all 20 seeds'],
    [{ outcome: 'cannot tell' }, 'cannot tell: with 30 seeds before and 20 now the test can never reject'],
    [{ outcome: 'moved' }, `moved, ${tail}`],
    [{ outcome: 'not shown moved' }, `not shown moved, ${tail}`],
    [
      {
        probe: undefined,
        dead: { before: 0, after: 12 },
        tests: [{ of: 'dead', p: 0.001, adjusted: 0.002 }],
      },
      'more runs die: 0 of 30 runs died before, 12 of 20 now, p = 0.002 after Holm',
    ],
    [
      { probe: undefined, outcome: 'unchanged', dead: { before: 3, after: 3 }, tests: [] },
      'unchanged: 3 of 30 runs died before, 3 of 20 now',
    ],
    [
      { probe: undefined, outcome: 'not shown worse', dead: { before: 3, after: 3 }, tests: [] },
      'not shown that more runs die: 3 of 30 runs died before, 3 of 20 now',
    ],
  ])('%#', (more, says) => {
    expect(change(more)).toBe(says);
  });
});

describe('what decides the numbers of a program', () => {
  const twice = { outcome: 'same bits', seed: 7 } as const;
  it.each<[seeded: string[], end: string]>([
    [[], ''],
    [['numpy'], '; seeded in it: numpy'],
    [['numpy', 'torch'], '; seeded in it: numpy and torch'],
    [['numpy', 'random', 'torch', 'os'], '; seeded in it: numpy, random, torch and os'],
  ])('seeded %j', (seeded, end) => {
    expect(sayDeterminism({ ...twice, seeded })).toBe(
      `same bits: seed 7 was run twice and gave the same numbers${end}`,
    );
  });

  const own = (what: string, replaced: boolean) => ({ what, replaced, library: 'torch' });
  const alike = 'all 20 runs gave the same numbers';
  it.each<[of: Parameters<typeof saySeeds>[0], says: string]>([
    [
      { outcome: 'nothing is random', runs: 20, own: [], seeded: ['numpy'] },
      `${alike}, with numpy seeded anew for each: nothing in it is random`,
    ],
    [
      { outcome: 'nothing is random', runs: 20, own: [], seeded: [] },
      `${alike}, though each was given its seed: nothing in it is random, or all ways lead to one end`,
    ],
    [
      { outcome: 'one run', runs: 20, own: [own('a', true), own('b', false)], seeded: [] },
      `${alike}: the program sets its own seed (b), so that they are one run, and nothing is known of other seeds; override: true replaces such seeds`,
    ],
    [
      { outcome: 'one run', runs: 20, own: [own('a', true)], seeded: [] },
      `${alike}: no seed reaches the program, or nothing in it is random, so that they count as one run; a program that is not Python gets its seed by {seed} in its command or by SEEDGATE_SEED`,
    ],
    [
      { outcome: 'own seeds replaced', runs: 20, own: [own('a', true), own('b', false)], seeded: [] },
      'seeds of its own text were replaced (override): a; its own text seeds b, alike for every run',
    ],
    [
      { outcome: 'own seeds kept', runs: 20, own: [own('b', false)], seeded: [] },
      'its own text seeds b, alike for every run',
    ],
  ])('%j', (of, says) => {
    expect(saySeeds(of)).toBe(says);
  });
});

describe('what is said of an experiment that was renamed', () => {
  const rename = { from: 'p/old', to: 'p/new', keep: {} };
  const same = 'renamed from p/old to p/new: compared as the same';
  it.each([
    [{ outcome: 'same runs' as const }, same],
    [
      { outcome: 'other random numbers' as const, keep: { variant: 'old' } },
      `${same}, though its random numbers are others now; write id: old at the variant to keep its results`,
    ],
    [
      { outcome: 'other random numbers' as const, keep: { problem: 'p' } },
      `${same}, though its random numbers are others now; write id: p at the problem to keep its results`,
    ],
    [
      { outcome: 'other random numbers' as const, keep: { problem: 'p', variant: 'old' } },
      `${same}, though its random numbers are others now; write id: p at the problem and id: old at the variant to keep its results`,
    ],
  ])('%j', (change, said) => {
    expect(sayRename({ ...rename, ...change })).toBe(said);
  });
});
