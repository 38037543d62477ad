import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ascending,
  claimLimits,
  fewestTrials,
  improvement,
  type Limit,
  mannWhitney,
  median,
  noetherSampleSize,
  normalCdf,
  normalQuantile,
  type Observed,
  quantileSorted,
  scoreP,
  seedsToSettle,
  shareLimits,
  signedRank,
  smallestEffect,
  smallestP,
  summarise,
  trialsToSettle,
  twoSidedZ,
  upperShare,
  wilson,
} from '../../../src/verdict/stats/index.ts';
import { near } from './oracle.ts';

const { POSITIVE_INFINITY: infinity, NEGATIVE_INFINITY: minus, NaN: nan } = Number;
type Formula = [n: number, step: number, of: number, scale: number, shift: number];

/** What scipy says of samples that are large: test/reference/samples-oracle.py wrote it. */
const oracle = JSON.parse(readFileSync('test/reference/samples.json', 'utf8')) as {
  mannWhitney: { x: Formula; y: Formula; u: number; greater: number; less: number }[];
  signedRank: { of: Formula; greater: number; less: number }[];
  prices: { seen: Observed; limits: Limit[]; chance: number; needed: number }[];
};

const pattern = ([n, step, of, scale, shift]: Formula) =>
  Array.from({ length: n }, (_, i) => ((i * step) % of) * scale + shift);

describe("large samples have scipy's p of the limit", () => {
  it.each(oracle.mannWhitney)('Mann and Whitney, $u', ({ x, y, u, greater, less }) => {
    const found = mannWhitney(pattern(x), pattern(y));
    expect(found).toMatchObject({ u, exact: false, probabilityGreater: u / (x[0] * y[0]) });
    near(found.greater, greater);
    near(found.less, less);
    near(found.twoSided, 2 * Math.min(greater, less));
    const mirrored = mannWhitney(pattern(y), pattern(x));
    near(mirrored.less, greater);
  });

  it('all equal ones show nothing', () => {
    const equal = new Array<number>(160).fill(1);
    expect(mannWhitney(equal, equal)).toEqual({
      u: 160 * 80,
      probabilityGreater: 0.5,
      greater: 1,
      less: 1,
      twoSided: 1,
      exact: false,
    });
  });

  it.each(oracle.signedRank)('signed ranks of $of', ({ of, greater, less }) => {
    const found = signedRank(pattern(of));
    expect(found).toMatchObject({ n: of[0], exact: false });
    near(found.greater, greater);
    near(found.less, less);
  });

  it('signed ranks of nothing but zeros show nothing, however many', () => {
    expect(signedRank(new Array<number>(600).fill(0))).toMatchObject({ greater: 1, less: 1 });
  });
});

describe('Mann and Whitney, of few', () => {
  it.each([
    // x, y: U, p of greater and of less; of 6 splits of 2 against 2, or of 3 of 1 against 2
    [[3, 4], [1, 2], 4, 1 / 6, 1],
    [[1, 2], [3, 4], 0, 1, 1 / 6],
    [[1, 4], [2, 3], 2, 4 / 6, 4 / 6],
    [[2], [1, 3], 1, 2 / 3, 2 / 3],
    [[1, 3], [2], 1, 2 / 3, 2 / 3],
    [[5], [1, 3], 2, 1 / 3, 1],
    // Ties: midranks 1½, 1½, 3, 4 with the sums 3, 4½, 5½, 4½, 5½, 7.
    [[1, 3], [1, 4], 1.5, 5 / 6, 3 / 6],
    [[1, 1], [1, 1], 2, 1, 1],
    // Of other sizes: midranks 1½, 1½ and 3.
    [[1], [1, 2], 0.5, 1, 2 / 3],
    [[1, 2], [1], 1.5, 2 / 3, 1],
    [[infinity, 1], [infinity, 0], 2.5, 3 / 6, 5 / 6],
    [[minus], [infinity], 0, 1, 1 / 2],
  ])('%j and %j: U = %f', (x, y, u, greater, less) => {
    const found = mannWhitney(x, y);
    expect(found).toMatchObject({ u, exact: true });
    near(found.probabilityGreater, u / (x.length * y.length));
    near(found.greater, greater);
    near(found.less, less);
    near(found.twoSided, Math.min(1, 2 * Math.min(greater, less)));
  });

  it('refuses what has no rank', () => {
    expect(() => mannWhitney([], [1])).toThrow('a value on both sides');
    expect(() => mannWhitney([1], [])).toThrow('a value on both sides');
    expect(() => mannWhitney([1], [nan])).toThrow('NaN has no rank');
  });

  it('of a few against many is exact', () => {
    const many = Array.from({ length: 1000 }, (_, i) => i);
    const found = mannWhitney([1000, 1001], many);
    // One split in C(1002, 2).
    expect(found.exact).toBe(true);
    expect(found.greater * 501_501).toBeCloseTo(1, 9);
  });

  it('of more sizes than are kept stays the same', () => {
    const low = (n: number) => Array.from({ length: n }, (_, i) => i);
    for (let n = 1; n <= 40; n++) near(mannWhitney(low(n), [-1]).greater, 1 / (n + 1));
    for (let n = 1; n <= 40; n++) near(mannWhitney([-1], low(n)).less, 1 / (n + 1));
  });
});

describe('the probability of improvement', () => {
  it.each([
    // a, b: θ, effective number of trials
    [[1, 2], [3, 4], 1, 2],
    [[3, 4], [1, 2, 0], 0, 2],
    [[1, 4], [2, 3], 1 / 2, 2],
    // Placements: variances 7/108 and 7/108 over 3, to 7/9 · 2/9, are a quarter.
    [[1, 2, 3], [2, 3, 4], 7 / 9, 4],
    // Hanley and McNeil's is the greater one: (1 + 2 · (1/19 + 17/35)) / 9.
    [[1, 2, 3], [3, 4, 5], 17 / 18, 9 / (1 + 2 * (1 / 19 + 17 / 35))],
    // And with one value on a side: (1 + 1.5 · (3/11 + 5/13)) / 4.
    [[1, 2, 3, 4], [3], 5 / 8, 4 / (1 + 1.5 * (3 / 11 + 5 / 13))],
    [[3], [1, 2, 3, 4], 3 / 8, 4 / (1 + 1.5 * (3 / 11 + 5 / 13))],
    [[infinity, 1], [infinity, 1], 1 / 2, 2],
  ])('of %j against %j is %f, worth %f', (a, b, theta, effective) => {
    const found = improvement(a, b);
    near(found.probability, theta);
    near(found.effective, effective);
    expect(found.interval).toEqual(wilson(found.probability * found.effective, found.effective));
    expect(improvement([...a].reverse(), [...b].reverse())).toEqual(found);
  });

  it('takes another level, and refuses what is no sample', () => {
    expect(improvement([1, 2], [3, 4], 0.9).interval).toEqual(wilson(2, 2, 0.9));
    expect(() => improvement([], [1])).toThrow('a value on both sides');
    expect(() => improvement([1], [])).toThrow('a value on both sides');
    expect(() => improvement([1, nan], [1])).toThrow('neither smaller nor greater');
    expect(() => improvement([1], [1, nan])).toThrow('neither smaller nor greater');
  });
});

describe('what settles a question', () => {
  it.each(oracle.prices)('$seen is settled with $chance by $needed seeds', p => {
    expect(seedsToSettle(p.seen, p.limits, p.chance)).toBe(p.needed);
  });

  it('has the limits of its question', () => {
    expect(shareLimits(0.8, 0.9)).toEqual([{ share: 0.8, shows: 'either', alpha: expect.closeTo(0.05, 12) }]);
    expect(shareLimits(0.8)[0]?.alpha).toBeCloseTo(0.025, 12);
    expect(claimLimits(4, 0.1, 0.7)).toEqual([
      { share: 0.5, shows: 'either', alpha: 0.025 },
      { share: 0.7, shows: 'below', alpha: 0.025 },
    ]);
    expect(claimLimits(1)).toEqual([
      { share: 0.5, shows: 'either', alpha: 0.05 },
      { share: 0.75, shows: 'below', alpha: 0.05 },
    ]);
  });

  it('is known of shares by hand: z² · share · (1 − share) / distance²', () => {
    // 1.96² · 0.16 / 0.01 = 61.5, and 1.645² · 16 = 43.3.
    expect(trialsToSettle(0.9, 0.8)).toBe(62);
    expect(trialsToSettle(0.7, 0.8)).toBe(62);
    expect(trialsToSettle(0.9, 0.8, 0.9)).toBe(44);
    expect(trialsToSettle(0.8, 0.8)).toBe(infinity);
    expect(fewestTrials(0.8)).toBe(16);
    expect(fewestTrials(0.8, 0.9)).toBe(11);
  });
});

describe('what a number of seeds can show', () => {
  it.each([
    // (z of 0.95 + z of 0.8) / √6n above ½, by scipy.stats.norm; 3 against 3 are the fewest
    [0, undefined],
    [1, undefined],
    [2, undefined],
    [3, 1],
    [5, 0.9539661232595726],
    [20, 0.7269830616297863],
  ])('%i against %i', (n, effect) => {
    const found = smallestEffect(n, 0.05);
    if (effect === undefined) expect(found).toBeUndefined();
    else near(found as number, effect, 1e-8);
  });

  it('takes a level and a power, and is without end where there is no effect', () => {
    // ((2.326 + 0.842) / (2.449 · 0.25))² = 26.8
    expect(noetherSampleSize(0.75, 0.01, 0.2)).toBe(27);
    expect(noetherSampleSize(0.5)).toBe(infinity);
    expect(smallestEffect(20, 0.05, 0.95)).toBeGreaterThan(smallestEffect(20, 0.05) as number);
    near(smallestP(3, 3), 1 / 20);
    near(smallestP(2, 4), 1 / 15);
  });
});

describe('the normal distribution', () => {
  it('has ends', () => {
    expect([normalCdf(infinity), normalCdf(minus), normalCdf(0)]).toEqual([1, 0, 0.5]);
    for (const p of [0, 1, -0.1, nan]) expect(() => normalQuantile(p)).toThrow('between 0 and 1 is needed');
    near(twoSidedZ(0.95), 1.959963984540054, 1e-8);
    near(twoSidedZ(0.9), 1.6448536269514722, 1e-8);
  });
});

describe('quantiles', () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
    [[5], 0.3, 5],
    [[1, infinity], 0.5, infinity],
    [[1, infinity], 0, 1],
    [[1, infinity], 1, infinity],
    [[infinity, infinity], 0.5, infinity],
    [[-1.7e308, 1.7e308], 0.5, 0],
  ])('of %j at %f is %f', (sorted, q, value) => {
    expect(quantileSorted(sorted, q)).toBe(value);
  });

  it('refuses what has none', () => {
    expect(() => quantileSorted([], 0.5)).toThrow('a quantile of nothing');
    for (const q of [-0.1, 1.1, nan]) expect(() => quantileSorted([1], q)).toThrow('from 0 to 1 is needed');
    expect(() => ascending([1, nan])).toThrow('NaN has no place');
    expect(ascending([10, 9, infinity, 9, minus])).toEqual([minus, 9, 9, 10, infinity]);
    expect(median([3, 10, 2, 1])).toBe(2.5);
    expect(summarise([])).toBeUndefined();
    expect(
      summarise([
        [3, 10],
        [1, 20],
        [2, 60],
      ]),
    ).toEqual({ n: 3, min: [1, 10], q1: [1.5, 15], median: [2, 20], q3: [2.5, 40], max: [3, 60] });
  });
});

describe("Wilson's interval", () => {
  it.each([
    [-1, 3],
    [4, 3],
    [1, -1],
    [nan, 3],
    [1, nan],
  ])('%f of %f is no share', (s, n) => {
    expect(() => wilson(s, n)).toThrow('is no share');
  });

  it('has ends at none and all, and is everything of nothing', () => {
    // z² / (n + z²) of 3: 3.841 / 6.841.
    near(wilson(0, 3).high, 0.5615, 1e-4);
    expect(wilson(0, 3).low).toBe(0);
    expect(wilson(3, 3).high).toBe(1);
    expect(wilson(0, 0, 0.9)).toEqual({ low: 0, high: 1, level: 0.9 });
    near(wilson(1.5, 3).low + wilson(1.5, 3).high, 1);
    // One-sided at 95 % is two-sided at 90 %.
    expect(upperShare(0.4, 30)).toBe(wilson(12, 30, 0.9).high);
    expect(upperShare(0.4, 30, 0.9)).toBe(wilson(12, 30, 0.8).high);
    expect(scoreP(0.3, -1, 0.75)).toEqual({ below: 1, above: 1 });
  });
});
