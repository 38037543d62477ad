import { describe, expect, it } from 'vitest';
import {
  adjustComparisons,
  comparisonOutcome,
  fisherExact,
  marginAmount,
  pairedLosses,
  scoreP,
  signedRank,
  smallestSignedRankP,
  studentisedPermutation,
  upperShare,
  wilson,
} from '../../../src/verdict/stats/index.ts';
import { normalStream, sample, threeSigma } from '../simulate.ts';
import { near, oracle } from './oracle.ts';

const { POSITIVE_INFINITY: infinity, NEGATIVE_INFINITY: minus } = Number;

describe('the studentised permutation test', () => {
  it('is what counting all splits says, with ties and without overlap', () => {
    for (const { x, y, less, greater } of oracle.studentised) {
      const found = studentisedPermutation(x, y);
      expect(found.exact).toBe(true);
      near(found.less, less);
      near(found.greater, greater);
    }
  });

  it("agrees with scipy's random splits, as near as two such answers do", () => {
    for (const { x, y, less } of oracle.studentisedLarge) {
      const found = studentisedPermutation(x, y, 'oracle');
      expect([found.exact, found.splits]).toEqual([false, 10_000]);
      // 4,000 draws there and 9,999 here.
      expect(Math.abs(found.less - less)).toBeLessThan(threeSigma(less, 4_000) + threeSigma(less, 9_999));
    }
  });

  it("of large samples is scipy's test of Brunner and Munzel", () => {
    for (const { n, m, shift, less, greater } of oracle.brunnerMunzel) {
      const x = Array.from({ length: n }, (_, i) => ((i * 7919) % 1000) / 1000);
      const y = Array.from({ length: m }, (_, i) => (((i * 104729) % 1000) / 1000) * 1.8 - 0.3 + shift);
      const found = studentisedPermutation(x, y);
      expect([found.exact, found.splits]).toEqual([false, 0]);
      // jstat's distribution of Student's t is good to some 1e-8.
      near(found.less, less, 1e-7);
      near(found.greater, greater, 1e-7);
    }
  });

  it('of one run fewer on a side than is large draws the splits', () => {
    const x = Array.from({ length: 199 }, (_, i) => i % 2);
    const y = Array.from({ length: 200 }, (_, i) => i % 2);
    expect(studentisedPermutation(x, y, 'limit').splits).toBe(10_000);
    expect(studentisedPermutation(y, x, 'limit').splits).toBe(10_000);
    expect(studentisedPermutation(y, y, 'limit').splits).toBe(0);
  });

  it('of large samples that do not overlap is one split of all', () => {
    const x = Array.from({ length: 200 }, (_, i) => Math.floor(i / 100));
    const found = studentisedPermutation(
      x,
      x.map(v => v + 1000),
    );
    expect(found.less).toBeLessThan(1e-100);
    expect(found.greater).toBe(1);
  });

  it('of large samples that are all equal says nothing', () => {
    const equal = new Array<number>(200).fill(0.5);
    expect(studentisedPermutation(equal, equal)).toEqual({
      less: 1,
      greater: 1,
      exact: false,
      splits: 10_000,
    });
  });

  it.each([
    // x, y: p of less, p of greater; of 6 splits of 2 against 2
    [[1, 2], [3, 4], 1 / 6, 1],
    [[3, 4], [1, 2], 1, 1 / 6],
    [[1, 4], [2, 3], 4 / 6, 4 / 6],
    [[1, 1], [1, 1], 1, 1],
    [[1, infinity], [2, infinity], 3 / 6, 5 / 6],
  ])('%j against %j', (x, y, less, greater) => {
    const found = studentisedPermutation(x, y);
    near(found.less, less);
    near(found.greater, greater);
  });

  it('gives the same answer for the same names, another for others, and the exact one without overlap', () => {
    const normal = normalStream('studentised', 'names');
    const [x, y] = [sample(30, normal, z => z), sample(30, normal, z => 4 * z + 0.3)];
    expect(studentisedPermutation(x, y, 'a')).toEqual(studentisedPermutation(x, y, 'a'));
    expect(studentisedPermutation(x, y, 'a')).not.toEqual(studentisedPermutation(x, y, 'b'));
    const [low, high] = [x.map(v => v - 100), y.map(v => v + 100)];
    // 1 of C(60, 30) splits.
    near(studentisedPermutation(low, high).less / 8.455e-18, 1, 1e-3);
    expect(studentisedPermutation(low, high).greater).toBe(1);
    near(studentisedPermutation(high, low).greater / 8.455e-18, 1, 1e-3);
  });

  it('refuses what has no order', () => {
    expect(() => studentisedPermutation([], [1])).toThrow(RangeError);
    expect(() => studentisedPermutation([1], [])).toThrow(RangeError);
    expect(() => studentisedPermutation([Number.NaN], [1])).toThrow(RangeError);
  });
});

describe('the signed-rank test', () => {
  it('is what scipy and counting all signs say, with ties and zeros', () => {
    for (const { values, greater, less } of oracle.signedRank) {
      const found = signedRank(values);
      expect(found).toMatchObject({ n: values.length, exact: true });
      near(found.greater, greater);
      near(found.less, less);
    }
  });

  it.each([
    // differences: p of greater, p of less
    [[1, 2, 3], 1 / 8, 1],
    [[-1, -2, -3], 1, 1 / 8],
    [[1, 2, -3], 5 / 8, 5 / 8],
    [[-1, 2, 3], 2 / 8, 7 / 8],
    [[1, 1, -1], 4 / 8, 7 / 8],
    [[0, 0, 5], 1 / 2, 1],
    [[0, 0], 1, 1],
    [[], 1, 1],
    [[infinity, infinity, -1], 2 / 8, 7 / 8],
    [[minus, infinity, 1], 4 / 8, 6 / 8],
  ])('%j', (differences, greater, less) => {
    const found = signedRank(differences);
    near(found.greater, greater);
    near(found.less, less);
  });

  it('cannot go below 2⁻ⁿ', () => {
    const positive = Array.from({ length: 11 }, (_, i) => i + 1);
    expect(signedRank(positive).greater).toBe(smallestSignedRankP(11));
    expect(smallestSignedRankP(11)).toBe(1 / 2048);
  });

  it('is normal beyond 500 differences, near what counting says just below', () => {
    const normal = normalStream('signed-rank', 'large');
    const values = sample(501, normal, z => z + 0.05);
    const [all, fewer] = [signedRank(values), signedRank(values.slice(0, 500))];
    expect([all.exact, fewer.exact]).toEqual([false, true]);
    expect(Math.abs(all.greater - fewer.greater)).toBeLessThan(0.01);
    near(all.greater + all.less, 1, 1e-3);
  });

  it('refuses NaN', () => {
    expect(() => signedRank([1, Number.NaN])).toThrow(RangeError);
  });
});

describe("Fisher's exact test", () => {
  it("is scipy's", () => {
    for (const { a, n, b, m, more, fewer } of oracle.fisher) {
      const found = fisherExact(a, n, b, m);
      near(found.more, more);
      near(found.fewer, fewer);
    }
  });

  it.each([
    // 1 of 2 and 1 of 2: C(2,1)·C(2,1) of C(4,2) tables have just that
    [1, 2, 1, 2, 5 / 6, 5 / 6],
    [0, 2, 2, 2, 1 / 6, 1],
    [2, 2, 0, 2, 1, 1 / 6],
    [0, 3, 0, 3, 1, 1],
    [3, 3, 3, 3, 1, 1],
    [0, 0, 1, 3, 1, 1],
  ])('%i of %i before, %i of %i now', (a, n, b, m, more, fewer) => {
    const found = fisherExact(a, n, b, m);
    near(found.more, more);
    near(found.fewer, fewer);
  });

  it('does not overflow', () => {
    const found = fisherExact(5_000, 10_000, 5_100, 10_000);
    // Normal approximation with a continuity correction: z = 99 / √5000.
    near(found.more, 0.0807, 1e-3);
  });

  it('refuses what is no share', () => {
    expect(() => fisherExact(3, 2, 0, 1)).toThrow('3 of 2 is no share');
    expect(() => fisherExact(0, 2, -1, 1)).toThrow(RangeError);
    expect(() => fisherExact(0, 2, 0.5, 1)).toThrow(RangeError);
  });
});

describe('the score test', () => {
  it("is statsmodels'", () => {
    for (const { share, n, gamma, below, above } of oracle.scores) {
      const found = scoreP(share, n, gamma);
      near(found.below, below);
      near(found.above, above);
    }
    expect(scoreP(0.3, 0, 0.75)).toEqual({ below: 1, above: 1 });
  });

  it("turns around at Wilson's bounds", () => {
    const { low, high } = wilson(12, 30);
    near(scoreP(0.4, 30, low).above, 0.025, 1e-6);
    near(scoreP(0.4, 30, high).below, 0.025, 1e-6);
    near(scoreP(0.4, 30, upperShare(0.4, 30)).below, 0.05, 1e-6);
  });
});

describe('a comparison', () => {
  const interval = (high: number) => ({ low: 0, high, level: 0.95 });
  it.each([
    // adjusted p of θ ≤ ½, of θ ≥ ½, of θ ≥ ¾; upper bound of θ
    [0.05, 1, 1, 1, 'holds', false, false],
    [0.051, 1, 1, 1, 'open', false, false],
    [0.01, 1, 0.02, 0.7, 'holds', true, false],
    [1, 0.05, 0.001, 0.4, 'does not hold, the other way round', true, true],
    [1, 0.06, 0.05, 0.49, 'does not hold, no real advantage', true, true],
    [1, 0.06, 0.05, 0.5, 'does not hold, no real advantage', true, false],
    [0.3, 0.7, 0.051, 0.8, 'open', false, false],
  ])('%f, %f, %f, up to %f: %s', (noBetter, noWorse, real, high, outcome, small, leans) => {
    expect(comparisonOutcome({ noBetter, noWorse, real }, interval(high))).toEqual({ outcome, small, leans });
  });

  it('Holm runs in each direction by itself', () => {
    expect(
      adjustComparisons([
        { noBetter: 0.01, noWorse: 1, real: 0.02 },
        { noBetter: 0.04, noWorse: 0.3, real: 0.001 },
      ]),
    ).toEqual([
      { noBetter: 0.02, noWorse: 1, real: 0.02 },
      { noBetter: 0.04, noWorse: 0.6, real: 0.002 },
    ]);
  });
});

describe('what seeds lost against a baseline', () => {
  it.each([
    // margin: dᵢ for 10 → 12 and for 20 → 20, with an interquartile range of 5
    [{}, [1.5, -0.5]],
    [{ absolute: 1 }, [1, -1]],
    [{ absolute: 0.2 }, [1.5, -0.5]],
    [{ relative: 0.1 }, [0.5, -2.5]],
  ])('with %j', (margin, losses) => {
    expect(pairedLosses([10, 20], [12, 20], margin)).toEqual(losses);
  });

  it('a dead seed has lost nothing if it was dead, without bound if it died', () => {
    expect(pairedLosses([infinity, 1, infinity, 1], [infinity, infinity, 2, 1], {})).toEqual([
      0,
      infinity,
      minus,
      0,
    ]);
    expect(marginAmount([infinity], {})).toBe(0);
    expect(marginAmount([0, 10, infinity], {})).toBe(0.5);
  });

  it('of an error below zero, as of an accuracy, takes the share of its size', () => {
    expect(pairedLosses([-0.8], [-0.7], { relative: 0.1 })[0]).toBeCloseTo(0.02, 12);
  });

  it('refuses other seeds', () => {
    expect(() => pairedLosses([1], [1, 2], {})).toThrow('1 seeds before and 2 now');
  });
});
