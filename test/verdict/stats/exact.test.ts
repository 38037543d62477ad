import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, halfUnit, printedNumber, within } from '../../../src/verdict/stats/index.ts';

const f32 = Math.fround;
const f1 = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall);

describe('within a tolerance, the edge included', () => {
  it.each([
    // x, target, tolerance, inside
    [47 / 50, 0.96, { absolute: 0.02 }, true],
    [49 / 50, 0.96, { absolute: 0.02 }, true],
    [46 / 50, 0.96, { absolute: 0.02 }, false],
    [0.9399999, 0.96, { absolute: 0.02 }, false],
    [0.94000000000001, 0.96, { absolute: 0.02 }, true],
    [0.93999999999999, 0.96, { absolute: 0.02 }, false],
    [f32(0.94), 0.96, { absolute: 0.02 }, true],
    [f32(0.93999), 0.96, { absolute: 0.02 }, false],
    [f1(0.94, 0.94), 0.96, { absolute: 0.02 }, true],
    [0.1 + 0.2, 0.3, { absolute: 0 }, true],
    [0.30000000001, 0.3, { absolute: 0 }, false],
    // Three times 100000.1 has a rounding error of 6e-11.
    [100000.1 * 3, 300000.3, { absolute: 0 }, true],
    [0.3, 0.3, {}, true],
    [0.31, 0.3, {}, false],
    [1.05, 1, { relative: 0.05 }, true],
    [0.95, 1, { relative: 0.05 }, true],
    [-1.05, -1, { relative: 0.05 }, true],
    [-0.949, -1, { relative: 0.05 }, false],
    [1.0500001, 1, { relative: 0.05 }, false],
    [110.11, 100.1, { relative: 0.1 }, true],
    [1e-9, 0, { relative: 0.05 }, false],
    [0, 0, { relative: 0.05 }, true],
    [1.0000001, 1, { absolute: 1e-7 }, true],
    [1.0000002, 1, { absolute: 1e-7 }, false],
    [16777219, 16777216, { absolute: 2 }, false],
    [1e300, 1e300, { relative: 0 }, true],
    [Number.NaN, 1, { absolute: 1e9 }, false],
    [Number.POSITIVE_INFINITY, 1, { relative: 1e9 }, false],
  ])('%f of %f with %j: %s', (x, target, tolerance, inside) => {
    expect(within(x, target, tolerance)).toBe(inside);
  });

  it('a computed number is within any tolerance of itself, and no number of what is not finite', () => {
    const computed = 0.1 + 0.2;
    expect(within(computed, computed, { absolute: 0 })).toBe(true);
    expect(within(1e308, -1e308, { absolute: Number.POSITIVE_INFINITY })).toBe(true);
    expect(within(1, 2, { relative: Number.MAX_VALUE })).toBe(true);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(within(bad, 1, { absolute: 1 })).toBe(false);
      expect(within(1, bad, { absolute: 1 })).toBe(false);
    }
  });

  it('every k/n that lies on the edge as a decimal is within, and the next one is not', () => {
    for (const n of [10, 20, 25, 40, 50, 100, 125, 200, 1000]) {
      for (let k = 1; k < n; k++) {
        // Both written to as many digits as they have.
        const edge = Number((k / n).toFixed(3));
        const target = Number((edge + 0.025).toFixed(3));
        expect(within(k / n, target, { absolute: 0.025 }), `${k}/${n}`).toBe(true);
        expect(within(f32(k / n), target, { absolute: 0.025 }), `${k}/${n} as float32`).toBe(true);
        expect(within((k - 1e-6) / n, target, { absolute: 0.025 })).toBe(false);
      }
    }
  });

  it('is what arithmetic in whole numbers says of decimals with four places', () => {
    const number = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 500 }), (x, target, t) => {
        expect(within(x / 1e4, target / 1e4, { absolute: t / 1e4 })).toBe(Math.abs(x - target) <= t);
        expect(within(x / 1e4, target / 1e4, { relative: t / 1e4 })).toBe(
          Math.abs(x - target) * 1e4 <= t * Math.abs(target),
        );
        expect(atLeast(x / 1e4, target / 1e4, t / 1e4)).toBe(x >= target + t);
        expect(atMost(x / 1e4, target / 1e4, -t / 1e4)).toBe(x <= target - t);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('a bound, itself included', () => {
  it.each([
    [0.3, 0.1, 0.2, true, true],
    [0.1 + 0.2, 0.3, 0, true, true],
    [f32(0.94), 0.94, 0, true, true],
    [0.94, 0.95, 0, false, true],
    [0.96, 0.95, 0, true, false],
    [-0.96, -0.95, 0, false, true],
    [0.9705, 0.97, 0.0005, true, true],
    [0.97051, 0.97, 0.0005, true, false],
    [0.5, 0.5000001, 0, false, true],
    [Number.NaN, 0, 0, false, false],
    [1, 1e308, -1e308, true, false],
    [1, 1e308, 1e308, false, false],
    [Number.POSITIVE_INFINITY, 0, 0, false, false],
    [Number.NEGATIVE_INFINITY, 0, 0, false, false],
  ])('%f against %f + %f: at least %s, at most %s', (x, bound, offset, least, most) => {
    expect(atLeast(x, bound, offset)).toBe(least);
    expect(atMost(x, bound, offset)).toBe(most);
  });
});

describe('printed digits', () => {
  it.each([
    ['0.970', 0.97, 0.0005],
    ['0.97', 0.97, 0.005],
    ['155.37', 155.37, 0.005],
    ['437.86', 437.86, 0.005],
    ['45', 45, 0.5],
    ['1200', 1200, 0.5],
    ['1.2e3', 1200, 50],
    ['1.5E+3', 1500, 50],
    ['1.20e-3', 0.0012, 5e-6],
    ['-3.40', -3.4, 0.005],
    ['−3.4', -3.4, 0.05],
    ['+.5', 0.5, 0.05],
    ['5.', 5, 0.5],
    ['98.8%', 0.988, 0.0005],
    ['98 %', 0.98, 0.005],
    [' 7.0 ', 7, 0.05],
    ['0', 0, 0.5],
    ['1.5e10', 15_000_000_000, 500_000_000],
    ['2e-12', 2e-12, 5e-13],
  ])('%s is %f ± %f', (text, value, half) => {
    expect(printedNumber(text)).toEqual({ value, half });
    expect(halfUnit(text)).toBe(half);
  });

  it.each(['', '.', '-', 'e5', '.inf', '0x10', '1,5', '1 2', '1e999', '9e308', 'NaN', '1.2.3', '%', '5e'])(
    '%j is no printed number',
    text => {
      expect(printedNumber(text)).toBeUndefined();
      expect(halfUnit(text)).toBeUndefined();
    },
  );
});
