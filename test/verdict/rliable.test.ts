import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  confidenceSequence,
  improvement,
  mannWhitney,
  noetherSampleSize,
  summarise,
} from '../../src/verdict/stats/index.ts';

/** Written by test/reference/rliable-oracle.py with rliable, statsmodels and scipy. */
const oracle = JSON.parse(readFileSync('test/reference/rliable.json', 'utf8')) as {
  improvements: {
    a: number[];
    b: number[];
    rliable: number;
    bootstrap: [number, number];
    placements: number;
    variance: number;
  }[];
  mlperf: {
    reference: number[];
    trimmedMean: number;
    quartiles: number[];
    against: { moved: number; greater: number; less: number; pooledT: number }[];
  };
  sampleSizes: { gamma: number; alpha: number; beta: number; noether: number; happ: number }[];
  sequences: { successes: number; n: number; low: number; high: number }[];
};

// Double precision on both sides by other routes: only rounding may differ.
const near = (actual: number, expected: number, tolerance = 1e-9) =>
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );

describe('an improvement', () => {
  it('has the probability that rliable gives it, also with ties', () => {
    for (const { a, b, rliable } of oracle.improvements) near(improvement(a, b).probability, rliable);
  });

  it('has the variance of statsmodels, or of Hanley and McNeil where that is greater', () => {
    expect(oracle.improvements.some(o => o.variance === o.placements)).toBe(true);
    expect(oracle.improvements.some(o => o.variance > o.placements)).toBe(true);
    for (const { a, b, variance } of oracle.improvements) {
      const { probability, effective } = improvement(a, b);
      near((probability * (1 - probability)) / effective, variance);
    }
  });

  // A percentile bootstrap of 20,000 resamples is another method: it has no reason to agree further than in its second
  // digit. Where it is further off (12 values against 40), it is the one that is known to be too high at its upper end.
  it("has an interval near that of rliable's bootstrap", () => {
    for (const { a, b, bootstrap } of oracle.improvements) {
      const { interval } = improvement(a, b);
      const tolerance = Math.min(a.length, b.length) < 20 ? 0.07 : 0.03;
      expect(Math.abs(interval.low - bootstrap[0])).toBeLessThan(tolerance);
      expect(Math.abs(interval.high - bootstrap[1])).toBeLessThan(tolerance);
    }
  });
});

describe("MLPerf's vector of a reference convergence", () => {
  const { reference, quartiles, against, trimmedMean } = oracle.mlperf;

  it('is the one that its own check takes', () => {
    // Its olympic mean, without the least and the greatest, as its documentation has it.
    expect(trimmedMean).toBe(15.75);
    const s = summarise(reference.map(v => [v]));
    expect([s?.min, s?.q1, s?.median, s?.q3, s?.max]).toEqual(quartiles.map(q => [q]));
  });

  it('is told from itself moved by whole epochs with the p of all 184,756 splits, ties and all', () => {
    for (const { moved, greater, less } of against) {
      const found = mannWhitney(
        reference.map(v => v + moved),
        reference,
      );
      expect(found.exact).toBe(true);
      near(found.greater, greater);
      near(found.less, less);
    }
  });

  it("leads to the same decision as MLPerf's pooled t-test at its 5 %", () => {
    for (const { moved, pooledT } of against) {
      const { greater } = mannWhitney(
        reference.map(v => v + moved),
        reference,
      );
      expect(greater <= 0.05).toBe(pooledT <= 0.05);
    }
  });
});

describe('the number of seeds for a power', () => {
  it("is Noether's", () => {
    for (const { gamma, alpha, beta, noether } of oracle.sampleSizes)
      expect(noetherSampleSize(gamma, alpha, beta)).toBe(Math.ceil(noether));
  });

  // Happ, Bathke and Brunner use the variance under the alternative, Noether the greater one under the null: his number
  // is on the safe side, by little where the effect is small.
  it('is never below that of Happ, Bathke and Brunner for normal errors, and near it for small effects', () => {
    for (const { gamma, noether, happ } of oracle.sampleSizes) {
      expect(noether).toBeGreaterThan(happ);
      if (gamma < 0.7) expect(noether / happ).toBeLessThan(1.1);
    }
  });
});

it("the confidence sequence ends where scipy's root finder says", () => {
  for (const { successes, n, low, high } of oracle.sequences) {
    const interval = confidenceSequence(successes, n);
    near(interval.low, low, 1e-8);
    near(interval.high, high, 1e-8);
  }
});
