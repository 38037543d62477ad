import { describe, expect, it } from 'vitest';
import {
  claimLimits,
  luck,
  orderByLot,
  orderChance,
  placeOf,
  seedsToSettle,
  shareLimits,
} from '../../../src/verdict/stats/index.ts';
import { near, oracle } from './oracle.ts';

const { POSITIVE_INFINITY: infinity } = Number;

describe('luck', () => {
  it("is scipy's Irwin–Hall and chi-squared distribution", () => {
    for (const { places, p, picks, low, high } of oracle.luck) {
      const found = luck(places);
      near(found.p, p, 1e-8);
      near(found.picks, picks);
      near(found.interval.low, low, 1e-7);
      near(found.interval.high, high, 1e-7);
      expect(found.values).toBe(places.length);
    }
  });

  it.each([
    // places: mean, p. Of two uniforms P(sum ≤ s) is s²/2 up to 1.
    [[0.5], 0.5, 0.5],
    [[0.1], 0.1, 0.1],
    [[0.25, 0.25], 0.25, 0.125],
    [[0.5, 0.5], 0.5, 0.5],
    [[0.75, 0.75], 0.75, 0.875],
  ])('%j has a mean of %f and p = %f', (places, mean, p) => {
    const found = luck(places);
    near(found.meanPlace, mean);
    near(found.p, p);
  });

  it('the best of k runs have the places whose k̂ is k', () => {
    // The quantiles of the best of 3: 1 − (1 − u)^(1/3).
    const places = Array.from({ length: 1000 }, (_, i) => 1 - (1 - (i + 0.5) / 1000) ** (1 / 3));
    near(luck(places).picks, 3, 2e-3);
    expect(luck(places).p).toBeLessThan(1e-6);
  });

  it.each([
    // error, errors of ours, half: place
    [1.5, [1, 2, 3], 0, 1.5 / 4],
    [2, [1, 2, 3], 0, 2 / 4],
    [0, [1, 2, 3], 0, 0.5 / 4],
    [9, [1, 2, 3], 0, 3.5 / 4],
    [9, [1, 2, 3, infinity], 0, 3.5 / 4],
    [2.4, [1, 2, 3], 0.5, 2 / 4],
    [2.5, [1, 2, 3], 0.5, 2.5 / 4],
    [1, [], 0, 0.5],
  ])('of %f among %j ± %f', (error, errors, half, place) => {
    near(placeOf(error, errors, half), place);
  });

  it('refuses no places, and places that are none', () => {
    for (const places of [[], [0], [1], [Number.NaN], [0.5, 0], [0.5, 1]])
      expect(() => luck(places)).toThrow(RangeError);
  });
});

describe('orders', () => {
  /** Over all ways to take one of each, ties shared by the orders they allow. */
  function counted(groups: readonly (readonly number[])[]): number {
    const walk = (at: number, last: number, run: number): number => {
      const group = groups[at];
      if (group === undefined) return 1;
      return (
        group.reduce((sum, v) => {
          if (v < last) return sum;
          return sum + (v === last ? walk(at + 1, v, run + 1) / (run + 1) : walk(at + 1, v, 1));
        }, 0) / group.length
      );
    };
    return walk(0, Number.NEGATIVE_INFINITY, 1);
  }

  it.each([
    [[[1], [2], [3]], 1],
    [[[1], [3], [2]], 0],
    [
      [
        [1, 3],
        [2, 4],
      ],
      3 / 4,
    ],
    [[[1], [1]], 1 / 2],
    [[[1], [1], [1]], 1 / 6],
    [[[1], [1], [2]], 1 / 2],
    [[[1, infinity], [2]], 1 / 2],
    [[[infinity], [infinity]], 1 / 2],
    [[[5]], 1],
    [[], 1],
  ])('%j: %f', (groups, chance) => {
    near(orderChance(groups), chance);
    near(counted(groups), chance);
  });

  it('is what counting all draws says', () => {
    const groups = [3, 5, 7, 11].map((step, g) => Array.from({ length: 9 }, (_, i) => ((i + g) * step) % 10));
    near(orderChance(groups), counted(groups));
    near(orderChance([...groups].reverse()), counted([...groups].reverse()));
    expect(orderChance(groups)).toBeGreaterThan(0);
  });

  it('by lot: the first suite has orders of 4, 3 and 3 variants', () => {
    near(orderByLot(4) * orderByLot(3) ** 2, 1 / 864);
    expect(orderByLot(1)).toBe(1);
    const same = [1, 2, 3];
    near(orderChance([same, same, same]), orderByLot(3));
  });

  it('refuses a variant without a run', () => {
    expect(() => orderChance([[1], []])).toThrow(RangeError);
  });
});

describe('seeds to settle', () => {
  it('more are needed the nearer the share is to the limit, and none where nothing was seen', () => {
    const at = (share: number, seeds = 30) =>
      seedsToSettle({ share, effective: seeds, seeds }, shareLimits(0.8));
    expect(at(0.5)).toBeLessThan(at(0.7));
    expect(at(0.7)).toBeLessThan(at(0.78));
    expect(at(0.99)).toBeLessThan(at(0.85));
    expect(seedsToSettle({ share: 0, effective: 0, seeds: 0 }, shareLimits(0.8))).toBe(infinity);
    expect(seedsToSettle({ share: 0.5, effective: 0, seeds: 5 }, shareLimits(0.8))).toBe(infinity);
    expect(seedsToSettle({ share: 0.5, effective: 5, seeds: 0 }, shareLimits(0.8))).toBe(infinity);
    expect(seedsToSettle({ share: 1, effective: 1, seeds: 1 }, shareLimits(0.8))).toBeLessThan(infinity);
  });

  it('is the number at which the chance passes 80 %, by simulation of what is not known yet', () => {
    const seen = { share: 0.62, effective: 36, seeds: 30 };
    const n = seedsToSettle(seen, claimLimits(3));
    // The predictive chance by quadrature: θ is normal about 0.62 with v/30, the N − 30 further seeds about θ.
    const v = (0.62 * 0.38 * 30) / 36;
    // The middles of equal slices of the predictive distribution.
    const middles = Array.from({ length: 1_000 }, (_, i) => probit((i + 0.5) / 1_000));
    const strict = probit(1 - 0.05 / 3);
    const chance = (N: number) => {
      const reach = (g: number) => strict * Math.sqrt((g * (1 - g) * 30) / 36 / N);
      const settled = middles.filter(z => {
        const then = 0.62 + z * Math.sqrt(v / 30 - v / N);
        return then >= 0.5 + reach(0.5) || then <= 0.5 - reach(0.5) || then <= 0.75 - reach(0.75);
      });
      return settled.length / middles.length;
    };
    expect(chance(n)).toBeGreaterThanOrEqual(0.798);
    expect(chance(n - 4)).toBeLessThanOrEqual(0.802);
    expect(n).toBeGreaterThan(31);
  });

  it('a family of more claims needs more', () => {
    const seen = { share: 0.6, effective: 30, seeds: 30 };
    expect(seedsToSettle(seen, claimLimits(1))).toBeLessThan(seedsToSettle(seen, claimLimits(8)));
    expect(claimLimits(0)).toEqual(claimLimits(1));
  });

  it('counts no further than a million', () => {
    const alpha = 1e-9;
    const seen = { share: 0.5, effective: 1e7, seeds: 1e7 };
    expect(seedsToSettle(seen, [{ share: 0.5, shows: 'above', alpha }])).toBe(infinity);
  });
});

/** Φ⁻¹ by bisection of an error function in closed form (Abramowitz and Stegun 7.1.26 is not near enough). */
function probit(p: number): number {
  let [low, high] = [-9, 9];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** By the series of the normal integral. */
function cdf(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 1; k < 200; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
