import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjustEquivalences, deathsP, equivalence } from '../../../src/verdict/stats/equivalence.ts';
import { kolmogorovSmirnov } from '../../../src/verdict/stats/kolmogorov.ts';
import { aboveP, belowP, differenceInterval, meanDifference } from '../../../src/verdict/stats/welch.ts';
import { near } from './oracle.ts';

interface Tost {
  equivalent: number;
  above: number;
  below: number;
  low: number;
  high: number;
}

/** What scipy and statsmodels say: test/reference/equivalence-oracle.py wrote it. */
const { cases, prices, limits } = JSON.parse(readFileSync('test/reference/equivalence.json', 'utf8')) as {
  cases: {
    x: number[];
    y: number[];
    margin: number;
    mean: Tost;
    spread: Tost;
    ks: number;
    distance: number;
  }[];
  prices: { x: number[]; y: number[]; margin: number; family: number; needed: number | null }[];
  limits: { n: number; shift: number; p: number }[];
};

describe('equivalence within a margin', () => {
  it.each(cases.map((c, i) => [i + 1, c] as const))('is what statsmodels and scipy say, case %i', (_, c) => {
    const found = equivalence(c.x, c.y, c.margin);
    // jstat's distribution of t is good to some 1e-9, its quantiles to some 1e-8.
    near(found.equivalent, Math.max(c.mean.equivalent, c.spread.equivalent), 1e-8);
    const against = Math.min(c.mean.above, c.mean.below, c.spread.above, c.spread.below);
    near(found.differ, Math.min(1, 4 * against), 1e-8);
    near(found.mean.interval.low, c.mean.low, 1e-7);
    near(found.mean.interval.high, c.mean.high, 1e-7);
    near(found.spread.interval.low, c.spread.low, 1e-7);
    near(found.spread.interval.high, c.spread.high, 1e-7);
    near(found.sameDistribution, c.ks);
    near(kolmogorovSmirnov(c.x, c.y).distance, c.distance);
  });

  it('is told by the eye where nothing varies', () => {
    const five = (v: number) => [v, v, v, v, v];
    expect(equivalence(five(0.9), five(0.9), 0.01)).toMatchObject({ equivalent: 0, differ: 1 });
    expect(equivalence(five(0.9), five(0.92), 0.01)).toMatchObject({ equivalent: 1, differ: 0 });
    // The same middle and another spread: no equivalence.
    const wide = [0.8, 0.85, 0.9, 0.95, 1];
    expect(equivalence(five(0.9), wide, 0.01).equivalent).toBeGreaterThan(0.5);
  });

  it('counts runs that die by Fisher', () => {
    near(deathsP([0, 0], [20, 20]), 1);
    // All of one side and none of the other: two tables of C(10, 5).
    near(deathsP([5, 0], [5, 5]), 2 / 252);
  });

  it.each(prices)('within $margin in a family of $family is settled with $needed runs a side', c => {
    const needed = c.needed ?? Number.POSITIVE_INFINITY;
    expect(equivalence(c.x, c.y, c.margin, c.family).needed).toBe(needed);
    expect(equivalence(c.y, c.x, c.margin, c.family).needed).toBe(needed);
  });

  it('where nothing varies is settled with one run more', () => {
    const five = (v: number) => [v, v, v, v, v];
    for (const other of [1, 4]) expect(equivalence(five(1), five(other), 2, 0).needed).toBe(6);
    // Nothing lies beyond a margin that is just reached.
    expect(equivalence(five(1), five(3), 2)).toMatchObject({ needed: 6, equivalent: 1, differ: 1 });
  });

  it('is corrected in each direction by itself', () => {
    expect(
      adjustEquivalences([
        { equivalent: 0.01, differ: 0.9 },
        { equivalent: 0.04, differ: 0.02 },
      ]),
    ).toEqual([
      { equivalent: 0.02, differ: 0.9 },
      { equivalent: 0.04, differ: 0.04 },
    ]);
  });
});

describe('the test of Kolmogorov and Smirnov', () => {
  it.each([
    // Of C(4, 2) paths those that are as far from the diagonal somewhere.
    [[1, 2], [3, 4], 1, 2 / 6],
    [[3, 4], [1, 2], 1, 2 / 6],
    [[1, 3], [2, 4], 1 / 2, 1],
    [[1], [2], 1, 1],
    [[1], [2, 3], 1, 2 / 3],
    [[1, 2, 3], [4], 1, 2 / 4],
    // Half of the one lie below all of the other: of 15 paths a single one stays nearer.
    [[1, 2, 5, 6], [3, 4], 1 / 2, 14 / 15],
    [[1, 2], [1, 2], 0, 1],
    [[1, 1, 2], [1, 2, 2], 1 / 3, 1],
  ])('%j and %j are %f apart: p = %f', (x, y, distance, p) => {
    const found = kolmogorovSmirnov(x, y);
    near(found.distance, distance);
    near(found.p, p);
  });

  it.each(limits)('of $n against $n moved by $shift has the p of the limit', ({ n, shift, p }) => {
    const x = Array.from({ length: n }, (_, i) => i);
    const y = x.map(v => v + shift);
    const found = kolmogorovSmirnov(x, y);
    near(found.distance, shift / n);
    near(found.p, p);
  });

  it('of far apart samples is no more than 0 in the limit, and of near ones no more than 1', () => {
    const x = Array.from({ length: 3200 }, (_, i) => i);
    expect(
      kolmogorovSmirnov(
        x,
        x.map(v => v + 3200),
      ).p,
    ).toBe(0);
    expect(
      kolmogorovSmirnov(
        x,
        x.map(v => v + 1),
      ).p,
    ).toBe(1);
  });

  it('refuses what is no sample', () => {
    expect(() => kolmogorovSmirnov([], [1])).toThrow('a value on both sides');
    expect(() => kolmogorovSmirnov([1], [])).toThrow('a value on both sides');
    expect(() => kolmogorovSmirnov([Number.NaN], [1])).toThrow(RangeError);
  });
});

describe("Welch's comparison of means", () => {
  it('has the moments that can be counted', () => {
    // Variances 2 and 8, halved: √5, and 5² / (1² + 4²) degrees of freedom.
    const found = meanDifference([1, 3], [6, 2]);
    expect(found).toMatchObject({ means: [2, 4], difference: -2 });
    near(found.error, Math.sqrt(5));
    near(found.freedom, 25 / 17);
    // Variances 1 and 1 of 3 and 3: √⅔ with 4.
    const three = meanDifference([1, 2, 3], [7, 9, 8]);
    near(three.error, Math.sqrt(2 / 3));
    near(three.freedom, 4);
    expect(meanDifference([0.3, 0.1, 0.2], [1, 2])).toEqual(meanDifference([0.1, 0.2, 0.3], [2, 1]));
  });

  it('is told by the eye where nothing varies', () => {
    const same = meanDifference([2, 2], [1, 1, 1]);
    expect(same).toEqual({ means: [2, 1], difference: 1, error: 0, freedom: Number.POSITIVE_INFINITY });
    expect([0.9, 1, 1.1].map(limit => belowP(same, limit))).toEqual([1, 1, 0]);
    expect([0.9, 1, 1.1].map(limit => aboveP(same, limit))).toEqual([0, 1, 1]);
    expect(differenceInterval(same, 0.9)).toEqual({ low: 1, high: 1, level: 0.9 });
  });

  it('has the p of Student where two samples vary alike', () => {
    // Of a difference that is its limit p is ½.
    const found = meanDifference([1, 2, 3], [2, 3, 4]);
    near(belowP(found, -1), 0.5);
    near(aboveP(found, -1), 0.5);
    // Of t with 4 degrees of freedom the 95th percentile is 2.1318468 (scipy.stats.t.ppf).
    near(belowP(found, -1 + 2.1318467863 * Math.sqrt(2 / 3)), 0.05, 1e-8);
    near(aboveP(found, -1 - 2.1318467863 * Math.sqrt(2 / 3)), 0.05, 1e-8);
    near(differenceInterval(found, 0.9).high, -1 + 2.1318467863 * Math.sqrt(2 / 3), 1e-7);
  });

  it('refuses a single value', () => {
    expect(() => meanDifference([1], [1, 2])).toThrow('two values on both sides');
    expect(() => meanDifference([1, 2], [1])).toThrow('two values on both sides');
  });
});
