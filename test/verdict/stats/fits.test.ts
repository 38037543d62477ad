import { describe, expect, it } from 'vitest';
import { meanByT, sdByF } from '../../../src/verdict/stats/fitsMean.ts';
import {
  bestOutcome,
  expectedOutside,
  fitsBest,
  fitsMean,
  fitsRun,
  meanOutcome,
  runOutcome,
  runsToDecide,
  runsToDecideBest,
} from '../../../src/verdict/stats/index.ts';
import { near, oracle } from './oracle.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const rowsOf = (values: readonly number[]) => values.map(v => [v]);

describe('a printed value of one run', () => {
  it.each([
    // m values of q outputs: ⌈2qm/0.05⌉ − 1
    [1, 1, 39],
    [1, 4, 159],
    [1, 13, 519],
    [2, 1, 79],
    [3, 7, 839],
  ])('of %i outputs among %i values needs %i runs to be told not to fit', (q, m, needed) => {
    expect(runsToDecide(q, m)).toBe(needed);
    // One run less would not reach Bonferroni's level.
    expect((2 * q) / (needed + 1)).toBeLessThanOrEqual(0.05 / m + 1e-12);
    expect((2 * q) / needed).toBeGreaterThan(0.05 / m);
  });

  it.each([
    // runs, printed, half: at most, at least, p, outcome with 5 runs needed, with 4
    [[1, 2, 3, 4], 2.5, 0, 2, 2, 1, 'fits', 'fits'],
    [[1, 2, 3, 4], 1.5, 0, 1, 3, 0.8, 'fits', 'fits'],
    [[1, 2, 3, 4], 0.5, 0, 0, 4, 0.4, 'open', 'does not fit'],
    [[1, 2, 3, 4], 4.5, 0, 4, 0, 0.4, 'open', 'does not fit'],
    [[1, 2, 3, 4], 4.5, 0.5, 4, 1, 0.8, 'fits', 'fits'],
    [[1, 2, 3, 4], 4.6, 0.5, 4, 0, 0.4, 'open', 'does not fit'],
    [[1, 2, 3, 4], 1, 0, 1, 4, 0.8, 'fits', 'fits'],
    [[7, 7, 7, 7], 7.004, 0.005, 4, 4, 1, 'fits', 'fits'],
    [[7, 7, 7, 7], 7.006, 0.005, 4, 0, 0.4, 'open', 'does not fit'],
  ] as const)('of %j and %f ± %f', (runs, printed, half, most, least, p, five, four) => {
    const fit = fitsRun(rowsOf(runs), [printed], [half]);
    expect(fit).toEqual({ n: 4, p, sides: [{ atMost: most, atLeast: least }] });
    expect(runOutcome(fit, 5)).toBe(five);
    expect(runOutcome(fit, 4)).toBe(four);
  });

  it('30 runs of exactly 1718/1797 fit a printed 0.956038', () => {
    const fit = fitsRun(rowsOf(upTo(30).map(() => 1718 / 1797)), [0.956038], [5e-7]);
    expect(fit.sides).toEqual([{ atMost: 30, atLeast: 30 }]);
    expect(runOutcome(fit, 39)).toBe('fits');
  });

  it('its outputs are counted one by one, with Bonferroni', () => {
    const rows = upTo(9).map(v => [v, 10 - v]);
    expect(fitsRun(rows, [5, 5], [0, 0]).p).toBe(1);
    const fit = fitsRun(rows, [5, 0.5], [0, 0]);
    expect(fit.p).toBeCloseTo((2 * 2 * 1) / 10, 12);
    expect(runOutcome(fit, 9)).toBe('does not fit');
    expect(runOutcome(fit, 10)).toBe('open');
    expect(fitsRun(rows, [0.5, 5], [0, 0]).p).toBeCloseTo(0.4, 12);
  });

  it('nothing is said without a run', () => {
    const fit = fitsRun([], [5], [0]);
    expect(fit).toEqual({ n: 0, p: 1, sides: [{ atMost: 0, atLeast: 0 }] });
    expect(runOutcome(fit, 39)).toBe('open');
    expect(runOutcome({ n: 0, p: 1, sides: [] }, 39)).toBe('open');
  });

  it('the p of a new run is uniform: counted over all places that it may have among n + 1', () => {
    for (const n of [4, 5, 39]) {
      const ps = upTo(n + 1).map(place => {
        const others = upTo(n + 1).filter(v => v !== place);
        return fitsRun(rowsOf(others), [place], [0]).p;
      });
      for (const alpha of [0.05, 0.1, 0.4, 0.8]) {
        const share = ps.filter(p => p <= alpha + 1e-12).length / ps.length;
        expect(share).toBeLessThanOrEqual(alpha + 1e-12);
      }
      expect(ps.filter(p => p === Math.min(...ps))).toHaveLength(2);
    }
  });

  it('looked at after every run, a value is told not to fit in exactly 2 of N + 1 orders of the runs', () => {
    // The place of the printed run among N + 1 decides, whatever the order of ours: all orders of 5 are tried.
    const orders = permutations(upTo(5));
    let [rejected, stopped] = [0, 0];
    for (const order of orders) {
      const [printed = 0, ...runs] = order;
      const outcomes = upTo(4).map(n => runOutcome(fitsRun(rowsOf(runs.slice(0, n)), [printed], [0]), 4));
      const first = outcomes.find(o => o !== 'open');
      if (first === 'does not fit') rejected++;
      else stopped++;
      // Once it fits it stays so.
      const fits = outcomes.indexOf('fits');
      if (fits >= 0) expect(outcomes.slice(fits).every(o => o === 'fits')).toBe(true);
    }
    expect([rejected, stopped]).toEqual([48, 72]);
  });

  it('about one of 13 lies outside 30 runs by chance', () => {
    near(expectedOutside(upTo(13).map(() => ({ n: 30, outputs: 1 }))), 26 / 31);
    expect(expectedOutside([{ n: 0, outputs: 1 }])).toBe(1);
    near(expectedOutside([{ n: 30, outputs: 4 }]), 8 / 31);
    expect(expectedOutside([])).toBe(0);
  });
});

describe('a printed best of k', () => {
  it('has the distribution of exceedances, by counting all places of the k', () => {
    for (const { n, k, atLeast } of oracle.best) {
      for (let reached = 0; reached <= n; reached++) {
        // Without ties `reached` runs are better, and the others poorer.
        const fit = fitsBest(upTo(n), { value: n - reached + 0.5, half: 0, of: k }, 'higher');
        expect(fit.reached).toBe(reached);
        near(fit.tooPoor, Math.min(1, 2 * (atLeast[reached] as number)));
        near(fit.tooGood, Math.min(1, 2 * (1 - (atLeast[reached + 1] ?? 0))));
        expect(fit.p).toBe(Math.min(fit.tooPoor, fit.tooGood));
        const mirrored = fitsBest(upTo(n), { value: reached + 0.5, half: 0, of: k }, 'lower');
        expect([mirrored.reached, mirrored.p]).toEqual([reached, fit.p]);
      }
    }
  });

  it('of k = 1 is a single run', () => {
    const runs = [1, 2, 2, 5, 9];
    for (const value of [0, 1, 1.5, 2, 4, 9, 11]) {
      for (const half of [0, 0.5]) {
        const one = fitsRun(rowsOf(runs), [value], [half]).p;
        near(fitsBest(runs, { value, half, of: 1 }, 'higher').p, one);
        near(fitsBest(runs, { value, half, of: 1 }, 'lower').p, one);
      }
    }
    expect(runsToDecideBest(1, 1, 13)).toBe(519);
    expect(runsToDecideBest(3, 2, 1)).toBe(3 * 79);
  });

  it.each([
    // Best of 3 among 1..117: what none of ours reaches has p = 2 · 3/120 = 0.05.
    [117.5, 'does not fit'],
    [117, 'fits'],
    [100, 'fits'],
    // 117 − 30 = 87 of ours beat it: (87 of 117)³ of 0.41; 10 beat 107.
    [30, 'does not fit'],
  ])('of 3, with 117 runs of 1 to 117: %f %s', (value, outcome) => {
    expect(runsToDecideBest(3, 1, 1)).toBe(117);
    const fit = fitsBest(upTo(117), { value, half: 0, of: 3 }, 'higher');
    expect(bestOutcome([fit], 117, 1)).toBe(outcome);
  });

  it('is open before that while none of ours reaches it, or while it is too poor', () => {
    const at = (value: number, half = 0) =>
      bestOutcome([fitsBest(upTo(20), { value, half, of: 3 }, 'higher')], 117, 1);
    expect(at(20.5)).toBe('open');
    expect(at(20.5, 0.5)).toBe('fits');
    expect(at(12)).toBe('fits');
    // 18 of 20 beat 2.5: 18·17·16… of 23·22·21 leaves 2 · 0.0056.
    expect(at(2.5)).toBe('open');
    expect(bestOutcome([fitsBest([], { value: 1, half: 0, of: 3 }, 'higher')], 117, 1)).toBe('open');
  });

  it('lies in its range with 95 % or more, and not much more than n allows', () => {
    for (const { n, k } of [
      { n: 60, k: 3 },
      { n: 60, k: 10 },
      { n: 200, k: 2 },
    ]) {
      const { low, high } = fitsBest(upTo(n), { value: 1, half: 0, of: k }, 'higher');
      // All places of the best of k: P(best has j of n above) = S(j) − S(j + 1); it lies between n − j and n − j + 1.
      const s = (j: number) => upTo(j).reduce((c, i) => (c * Math.max(0, n - i + 1)) / (n + k - i + 1), 1);
      let inside = 0;
      for (let j = 0; j <= n; j++) if (n - j + 0.5 > low && n - j + 0.5 < high) inside += s(j) - s(j + 1);
      expect(inside).toBeGreaterThanOrEqual(0.95);
      expect(inside).toBeLessThan(0.95 + (2 * k) / n + 0.03);
    }
  });

  it.each([
    // n, k: how many at least and at most beat the best of k, each but for 2.5 %
    [99, 1, 2, 98],
    [40, 1, 1, 40],
    [38, 1, 0, 39],
    [117, 3, 0, 85],
    [60, 5, 0, 33],
  ])('of %i runs and the best of %i lies between the %i-th and the %i-th', (n, k, few, many) => {
    const at = (better: 'lower' | 'higher') => {
      const { low, high } = fitsBest(upTo(n), { value: 1, half: 0, of: k }, better);
      return [low, high];
    };
    const none = Number.POSITIVE_INFINITY;
    expect(at('lower')).toEqual([few === 0 ? -none : few, many > n ? none : many]);
    expect(at('higher')).toEqual([many > n ? -none : n + 1 - many, few === 0 ? none : n + 1 - few]);
  });

  it.each([
    // by output: runs, p, reached, p of too poor; needed, m: outcome
    [[[40, 0.05, 1, 1]], 40, 1, 'does not fit'],
    [[[40, 0.051, 1, 1]], 40, 1, 'fits'],
    [[[40, 0.025, 1, 1]], 40, 2, 'does not fit'],
    [[[40, 0.03, 1, 1]], 40, 2, 'fits'],
    [
      [
        [40, 1, 1, 1],
        [40, 0.025, 1, 1],
      ],
      40,
      1,
      'does not fit',
    ],
    [
      [
        [40, 1, 1, 1],
        [40, 0.03, 1, 1],
      ],
      40,
      1,
      'fits',
    ],
    [
      [
        [40, 1, 1, 1],
        [39, 0.001, 1, 1],
      ],
      40,
      1,
      'fits',
    ],
    [[[39, 0.001, 1, 0.05]], 40, 1, 'open'],
    [[[39, 0.001, 1, 0.051]], 40, 1, 'fits'],
    [
      [
        [39, 1, 1, 1],
        [39, 1, 0, 1],
      ],
      40,
      1,
      'open',
    ],
    [
      [
        [39, 1, 1, 1],
        [39, 1, 1, 0.025],
      ],
      40,
      1,
      'open',
    ],
    [
      [
        [39, 1, 1, 1],
        [39, 1, 1, 0.026],
      ],
      40,
      1,
      'fits',
    ],
  ] as const)('%j with %i needed of %i values: %s', (outputs, needed, m, outcome) => {
    const fits = outputs.map(([n, p, reached, tooPoor]) => ({
      n,
      p,
      reached,
      tooPoor,
      tooGood: 1,
      low: 0,
      high: 0,
    }));
    expect(bestOutcome(fits, needed, m)).toBe(outcome);
  });

  it('refuses a best of nothing', () => {
    expect(() => fitsBest([1], { value: 1, half: 0, of: 0 }, 'lower')).toThrow('best of 0');
    expect(() => fitsBest([1], { value: 1, half: 0, of: 2.5 }, 'lower')).toThrow(RangeError);
  });
});

describe('a printed mean ± standard deviation', () => {
  it("takes scipy's t and F, with Shoemaker's degrees of freedom", () => {
    for (const c of oracle.means) {
      const printed = { mean: c.mean, half: 0, sd: c.sd, sdHalf: 0, runs: c.runs };
      const [mean, sd] = [meanByT(c.values, printed), sdByF(c.values, printed)];
      // jstat's t distribution is good to some 1e-8; of divisors between k − 1 and k the oracle tries 20,001.
      near(mean.p, c.p, 1e-7);
      near(mean.low, c.low, 1e-7);
      near(mean.high, c.high, 1e-7);
      near(sd.p, c.pSd, 1e-6);
      near(sd.low, c.sdLow, 1e-6);
      near(sd.high, c.sdHigh, 1e-6);
      // What is more cautious counts.
      const fit = fitsMean(c.values, printed);
      expect(fit.mean.p).toBeGreaterThanOrEqual(mean.p);
      expect(fit.mean.low).toBeLessThanOrEqual(mean.low);
      expect(fit.sd?.p).toBeGreaterThanOrEqual(sd.p);
      expect(fit.sd?.high).toBeGreaterThanOrEqual(sd.high);
      expect(fitsMean(c.values, printed)).toEqual(fit);
    }
  });

  it('resampling knows two modes, which the formulas do not', () => {
    // 8 of 40 runs failed: of 3 runs 3 fail with a chance of 0.008, and the spread of 2 to 1 is common.
    const values = upTo(40).map(i => (i % 5 === 0 ? 0 : 0.9) + i / 1e4);
    const printed = { mean: 0.002, half: 0, sd: 0.001, sdHalf: 0, runs: 3 };
    expect(meanByT(values, printed).p).toBeLessThan(0.005);
    const { mean, sd } = fitsMean(values, printed);
    expect(mean.p).toBeGreaterThan(0.008);
    expect(mean.p).toBeLessThan(0.03);
    // A spread this small is that of 3 of the one kind or of the other: with 0.8³ + 0.2³ = 0.52.
    expect(sd?.p).toBeGreaterThan(0.2);
    expect(sd?.low).toBeLessThan(0.001);
  });

  it('takes what fits best within the printed digits', () => {
    const values = upTo(20);
    const at = (mean: number, half: number) => fitsMean(values, { mean, half, runs: 5 }).mean.p;
    expect(at(10.5, 0)).toBe(1);
    expect(at(11, 0.5)).toBe(1);
    near(at(14, 0.5), at(13.5, 0));
    near(at(7, 0.5), at(7.5, 0));
    expect(at(14, 0.5)).toBeLessThan(1);
  });

  it('of runs that are all equal fits nothing else, and divides by nothing', () => {
    const values = upTo(30).map(() => 0.1);
    const at = (mean: number, sd: number, half = 0.0005) =>
      fitsMean(values, { mean, half, sd, sdHalf: half, runs: 5 });
    expect(at(0.1, 0)).toMatchObject({ mean: { p: 1, low: 0.1, high: 0.1 }, sd: { p: 1, low: 0, high: 0 } });
    expect(at(0.1005, 0.0005)).toMatchObject({ mean: { p: 1 }, sd: { p: 1 } });
    expect(at(0.101, 0.001)).toMatchObject({ mean: { p: 0 }, sd: { p: 0 } });
  });

  it('a spread divided by k or by k − 1 is nearly the same of many runs', () => {
    // Ours have one of 11.7; a printed 3 of 20 runs is 3 or 3 · √(20 / 19) = 3.08.
    const fit = fitsMean(upTo(40), { mean: 20.5, half: 0.5, sd: 3, sdHalf: 0, runs: 20 });
    expect(fit.sd?.p).toBe(0.0001);
  });

  it('a spread of 0 does not fit where ours have one', () => {
    const fit = fitsMean(upTo(40), { mean: 20, half: 0.5, sd: 0, sdHalf: 0.005, runs: 5 });
    // 2 in 20,000 is the least that resampling says.
    expect(fit.sd?.p).toBe(0.0001);
    expect(meanOutcome([fit], 40, 1)).toBe('does not fit');
  });

  it.each([
    // p of the mean, of the sd, runs, needed, m: outcome
    [0.2, 0.9, 30, 79, 1, 'fits'],
    [0.02, 0.9, 30, 79, 1, 'open'],
    [0.9, 0.02, 30, 79, 1, 'open'],
    [0.03, 0.9, 30, 79, 1, 'fits'],
    [0.025, 0.9, 79, 79, 1, 'does not fit'],
    [0.03, 0.9, 79, 79, 1, 'fits'],
    [0.02, 0.9, 79, 79, 2, 'fits'],
    [0.0125, 0.9, 79, 79, 2, 'does not fit'],
  ])('p = %f and %f of %i runs, %i needed, %i values: %s', (mean, sd, n, needed, m, outcome) => {
    const part = (p: number) => ({ p, low: 0, high: 0 });
    // Two things were printed, so the smaller p counts twice.
    expect(meanOutcome([{ n, mean: part(mean), sd: part(sd) }], needed, m)).toBe(outcome);
  });

  it('is by hand what it is of 1, 2, 3, 4 and a standard deviation of two runs', () => {
    // κ = 4 · 10.25 / 5² = 1.64, so 4/2.64 and 8/1.30667 degrees of freedom; scipy.stats.f(1.515152, 6.122449).
    const at = (sd: number, sdHalf: number) => sdByF([1, 2, 3, 4], { mean: 2, half: 0, sd, sdHalf, runs: 2 });
    // Small: at most 0.12, and √2 times that if it was divided by 2 and not by 1. Large: at least 2.9.
    near(at(0.1, 0.02).p, 0.07846012346, 1e-6);
    near(at(3, 0.1).p, 0.11284585148, 1e-6);
    near(at(0.1, 0.02).low, 0.1257891724, 1e-6);
    expect(at(0.1, 0.02).p).toBe(at(0.12, 0).p);
  });

  describe('by resampling', () => {
    const half = (size: number, of: number) => upTo(of).map(i => (i <= size ? 1 : 0));

    it('of as many zeros as ones knows the standard deviations that three of them have', () => {
      // 0 of three alike, ¼ of the draws, and √⅓ of all others; stretched a little further.
      const at = (sd: number) => fitsMean(half(20, 40), { mean: 0.5, half: 0, sd, sdHalf: 0, runs: 3 }).sd?.p;
      expect(at(Math.sqrt(1 / 3))).toBe(1);
      near(at(0) as number, 0.5, 0.02);
    });

    it('of a few ones among zeros knows how far a mean of three reaches', () => {
      // 1 of 3 is met in 13.5 % of the draws, 2 in 0.7 %; the formula reaches to 0.317 only.
      const { mean } = fitsMean(half(2, 40), { mean: 0.05, half: 0, runs: 3 });
      near(mean.high, 0.05 + (1 / 3 - 0.05) * Math.sqrt(1 + 3 / 40));
      expect(meanByT(half(2, 40), { mean: 0.05, half: 0, runs: 3 }).high).toBeLessThan(0.32);
    });
  });

  it('says nothing of a standard deviation that was not printed', () => {
    expect(fitsMean([1, 2], { mean: 1.5, half: 0, runs: 2 })).not.toHaveProperty('sd');
    expect(() => sdByF([1, 2], { mean: 1.5, half: 0, runs: 2 })).toThrow('no standard deviation');
  });

  it('of large equal numbers takes the edge of the last digit as near enough, and 0 as 0', () => {
    const at = (value: number, mean: number, half: number) =>
      fitsMean(
        upTo(5).map(() => value),
        { mean, half, runs: 3 },
      ).mean.p;
    // In doubles the distance is 5e-11 above 0.05.
    expect(at(1_000_000.1, 1_000_000.15, 0.05)).toBe(1);
    expect(at(0, 0, 0)).toBe(1);
  });

  it.each([
    // By output: runs and p of the mean alone; 79 are needed of one value.
    [[[30, 0.05]], 'open'],
    [[[30, 0.051]], 'fits'],
    [[[79, 0.05]], 'does not fit'],
    [[[79, 0.051]], 'fits'],
    [
      [
        [79, 0.02],
        [30, 1],
      ],
      'open',
    ],
    [
      [
        [79, 0.02],
        [79, 1],
      ],
      'does not fit',
    ],
    [
      [
        [79, 0.026],
        [79, 1],
      ],
      'fits',
    ],
  ] as const)('of means alone %j: %s', (outputs, outcome) => {
    const fits = outputs.map(([n, p]) => ({ n, mean: { p, low: 0, high: 0 } }));
    expect(meanOutcome(fits, 79, 1)).toBe(outcome);
  });

  it('refuses what is no mean of several runs', () => {
    expect(() => fitsMean([1], { mean: 1, half: 0, runs: 5 })).toThrow(RangeError);
    expect(() => fitsMean([1, 2], { mean: 1, half: 0, runs: 1 })).toThrow('both take 2 or more');
  });
});

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap(v => permutations(values.filter(w => w !== v)).map(rest => [v, ...rest]));
}
