import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fewestSeeds,
  fewestTrials,
  holm,
  improvement,
  mannWhitney,
  noetherSampleSize,
  normalCdf,
  normalQuantile,
  summarise,
  wilson,
} from '../../src/verdict/stats/index.ts';

/** What scipy, statsmodels and numpy say to the same numbers: test/reference/scipy-oracle.py wrote it. */
const oracle = JSON.parse(readFileSync('test/reference/scipy.json', 'utf8')) as {
  wilson: { successes: number; n: number; low: number; high: number }[];
  mannWhitney: { x: number[]; y: number[]; u: number; greater: number; less: number; tied: boolean }[];
  holm: { p: number[]; adjusted: number[] }[];
  quantiles: { values: number[]; at: number[] }[];
  normal: { p: number; z: number }[];
};

// Both sides compute in double precision by other formulas, so only rounding may differ.
function near(actual: number, expected: number, tolerance = 1e-9): void {
  const allowed = tolerance * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(allowed);
}

describe('against scipy and statsmodels', () => {
  it("Wilson's interval", () => {
    for (const { successes, n, low, high } of oracle.wilson) {
      const interval = wilson(successes, n);
      near(interval.low, low);
      near(interval.high, high);
    }
  });

  it('Mann and Whitney exactly, also with ties', () => {
    expect(oracle.mannWhitney.some(c => c.tied)).toBe(true);
    for (const { x, y, u, greater, less } of oracle.mannWhitney) {
      const found = mannWhitney(x, y);
      expect(found.exact).toBe(true);
      near(found.u, u);
      near(found.greater, greater);
      near(found.less, less);
    }
  });

  it('the probability of improvement is U over all pairs, as in rliable', () => {
    for (const { x, y, u } of oracle.mannWhitney)
      near(improvement(y, x).probability, u / (x.length * y.length));
  });

  it("Holm's correction", () => {
    for (const { p, adjusted } of oracle.holm)
      for (const [i, value] of holm(p).entries()) near(value, adjusted[i] as number);
  });

  it('quantiles of type 7', () => {
    for (const { values, at } of oracle.quantiles) {
      const s = summarise(values.map(v => [v]));
      const ours = [s?.min, s?.q1, s?.median, s?.q3, s?.max];
      for (const [i, q] of ours.entries()) near(q?.[0] as number, at[i] as number);
    }
  });

  it('the normal distribution, both ways', () => {
    for (const { p, z } of oracle.normal) {
      near(normalQuantile(p), z, 1e-6);
      near(normalCdf(z), p, 1e-6);
    }
  });
});

describe('known values of the literature', () => {
  // Bouthillier et al. 2021, section 6 and appendix: sample sizes at α = β = 0.05.
  it.each([
    [0.75, 29],
    [0.8, 21],
    [0.9, 12],
  ])("Noether's sample size for γ = %f is %i", (gamma, n) => {
    expect(noetherSampleSize(gamma)).toBe(n);
  });

  it('3 of 3 has a lower bound of 0.439, and 35 of 35 are needed for 0.90', () => {
    near(wilson(3, 3).low, 0.4385, 1e-4);
    expect(fewestTrials(0.9)).toBe(35);
  });

  // The smallest two-sided p of an exact test: 2 / C(2n, n).
  it.each([
    [3, 0.1],
    [4, 2 / 70],
    [5, 2 / 252],
  ])('at %i against %i values Mann and Whitney cannot go below their smallest p', (n, p) => {
    const low = Array.from({ length: n }, (_, i) => i);
    near(
      mannWhitney(
        low,
        low.map(v => v + 100),
      ).twoSided,
      p,
    );
  });

  it('three seeds a side are the fewest for 5 % on one side, four for 5 % on both', () => {
    expect(fewestSeeds(0.05)).toBe(3);
    expect(fewestSeeds(0.025)).toBe(4);
  });
});
