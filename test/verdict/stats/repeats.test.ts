import { describe, expect, it } from 'vitest';
import {
  hitOutcome,
  oneMoreRange,
  repeats,
  repeatsOutcome,
  wilson,
} from '../../../src/verdict/stats/index.ts';
import { near } from './oracle.ts';

type Rows = (readonly number[] | undefined)[];
const rowsOf = (values: readonly (number | undefined)[]): Rows =>
  values.map(v => (v === undefined ? v : [v]));
const nearby = ([a = Number.NaN]: readonly number[], [b = Number.NaN]: readonly number[]) =>
  Math.abs(a - b) <= 1;

/** By the definition, over all ordered pairs. */
function byHand(rows: Rows) {
  const n = rows.length;
  const h = rows.map((a, i) => rows.filter((b, j) => i !== j && a && b && nearby(a, b)).length / (n - 1));
  const share = h.reduce((s, v) => s + v, 0) / n;
  const variance = h.reduce((s, v) => s + (v - share) ** 2, 0) / (n - 1);
  return { share, effective: (share * (1 - share)) / ((4 * variance) / n) };
}

describe('repeats', () => {
  it.each([
    // runs: pairs that agree of all
    [[1, 1, 1], 3 / 3],
    [[1, 2, 3], 2 / 3],
    [[1, 3, 5], 0],
    [[1, 1, 1, 9], 3 / 6],
    [[1, 1, 1, undefined], 3 / 6],
    [[undefined, 1, 1, 1], 3 / 6],
    [[1, undefined, undefined], 0],
    [[undefined, undefined], 0],
    [[1, 2], 1],
  ])('%j', (values, share) => {
    near(repeats(rowsOf(values), nearby).share, share);
  });

  it('has the effective number of its definition, kept between n/2 and 2n', () => {
    const spread = Array.from({ length: 30 }, (_, i) => (i * 7919) % 31);
    const modes = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? 50 : 1 + i / 100));
    const few = Array.from({ length: 30 }, (_, i) => (i < 4 ? 50 : 1));
    expect(byHand(rowsOf(few)).effective).toBeCloseTo(19.83, 1);
    for (const values of [spread, modes, few]) {
      const rows = rowsOf(values);
      const found = repeats(rows, nearby);
      const own = byHand(rows);
      near(found.share, own.share);
      near(found.effective, Math.min(60, Math.max(15, own.effective)));
      expect(found.interval).toEqual(wilson(found.share * found.effective, found.effective));
      expect(found.pairs).toBe(435);
    }
    // A ring: every run agrees with its two neighbours, so nothing varies and 2n is the most.
    const ring = rowsOf(Array.from({ length: 10 }, (_, i) => i));
    const found = repeats(ring, ([a = 0], [b = 0]) => [1, 9].includes(Math.abs(a - b)));
    near(found.share, 2 / 9);
    expect(found.effective).toBe(20);
  });

  it.each([
    // n runs that all agree: lower bound
    [30, 'repeats'],
    [29, 'open'],
    [10, 'open'],
  ])('%i runs that all agree: %s', (n, outcome) => {
    const found = repeats(rowsOf(new Array(n).fill(1)), nearby);
    expect(found.effective).toBe((n + 1) / 2);
    expect(repeatsOutcome(found.interval)).toBe(outcome);
  });

  it('none that agree vary, and below two runs nothing is known', () => {
    expect(repeatsOutcome(repeats(rowsOf([1, 4, 7, 10, 13]), nearby).interval)).toBe('varies by seed');
    for (const rows of [[], rowsOf([1])])
      expect(repeats(rows, nearby)).toEqual({
        share: 0,
        effective: 0,
        interval: { low: 0, high: 1, level: 0.95 },
        pairs: 0,
      });
  });

  it.each([
    [0.8, 0.9, 'repeats'],
    [0.79, 0.9, 'open'],
    [0.5, 0.8, 'open'],
    [0.5, 0.79, 'varies by seed'],
  ])('from %f to %f: %s', (low, high, outcome) => {
    expect(repeatsOutcome({ low, high, level: 0.95 })).toBe(outcome);
  });

  it('one more run lands between the least and the greatest with (n − 1)/(n + 1)', () => {
    expect(oneMoreRange([3, 1, 2])).toEqual({ low: 1, high: 3, level: 0.5 });
    expect(oneMoreRange([10, 9, -1])?.high).toBe(10);
    expect(oneMoreRange([2, 1])).toEqual({ low: 1, high: 2, level: 1 / 3 });
    expect(oneMoreRange([1])).toBeUndefined();
    near(oneMoreRange(Array.from({ length: 30 }, (_, i) => i))?.level as number, 29 / 31);
  });
});

describe('hits, beside the run of the article', () => {
  it.each([
    [true, 0.8, 1, 'accurate, as printed'],
    [true, 0.79, 1, 'open'],
    [true, 0.1, 0.79, 'accurate by luck of the seed'],
    [true, 0.1, 0.8, 'open'],
    [true, 0, 0.1, 'accurate by luck of the seed'],
    [false, 0, 0.19, 'misses, as printed'],
    [false, 0, 0.2, 'open'],
    [false, 0.8, 1, "accurate; the article's run was unlucky"],
    [false, 0.3, 0.7, 'open'],
    [undefined, 0.8, 1, 'accurate'],
    [undefined, 0, 0.19, 'misses'],
    [undefined, 0.1, 0.5, 'open'],
  ] as const)('%s, from %f to %f: %s', (article, low, high, outcome) => {
    expect(hitOutcome(article, { low, high, level: 0.95 })).toBe(outcome);
  });

  it('takes another share', () => {
    expect(hitOutcome(true, { low: 0.9, high: 1, level: 0.95 }, 0.95)).toBe('open');
    expect(hitOutcome(false, { low: 0, high: 0.09, level: 0.95 }, 0.9)).toBe('misses, as printed');
    expect(hitOutcome(false, { low: 0, high: 0.25, level: 0.95 }, 0.75)).toBe('open');
    expect(hitOutcome(false, { low: 0, high: 0.24, level: 0.95 }, 0.75)).toBe('misses, as printed');
  });
});
