import { describe, expect, it } from 'vitest';
import { confidenceSequence } from '../../../src/verdict/stats/index.ts';
import { near } from './oracle.ts';

/** ln M_n(p) of Robbins' mixture, with the beta function by products of whole numbers. */
function logMixture(s: number, n: number, p: number): number {
  // B(s + 1, n − s + 1) = s! (n − s)! / (n + 1)!
  let log = -Math.log(n + 1);
  for (let i = 1; i <= s; i++) log += Math.log(i) - Math.log(n - s + i);
  return log - s * Math.log(p) - (n - s) * Math.log1p(-p);
}

describe('a confidence sequence', () => {
  it.each([
    [1, 2],
    [5, 10],
    [9, 10],
    [29, 30],
    [12, 300],
  ])('after %i of %i ends where the mixture reaches 20', (s, n) => {
    const { low, high, level } = confidenceSequence(s, n);
    expect(level).toBe(0.95);
    for (const edge of [low, high]) near(logMixture(s, n, edge), Math.log(20), 1e-6);
    expect(low).toBeLessThan(s / n);
    expect(high).toBeGreaterThan(s / n);
  });

  it.each([
    // n of n: 1 / ((n + 1) pⁿ) = 20, and 28 are the last too few for 0.8
    [1, 1 / 40],
    [28, (1 / (20 * 29)) ** (1 / 28)],
    [29, (1 / (20 * 30)) ** (1 / 29)],
  ])('after %i of as many starts at %f and has no end', (n, low) => {
    const found = confidenceSequence(n, n);
    near(found.low, low, 1e-9);
    expect(found.high).toBe(1);
    const none = confidenceSequence(0, n);
    expect(none.low).toBe(0);
    near(none.high, 1 - low, 1e-9);
  });

  it('takes another level, and knows nothing of no trial', () => {
    near(logMixture(5, 10, confidenceSequence(5, 10, 0.99).high), Math.log(100), 1e-6);
    expect(confidenceSequence(0, 0)).toEqual({ low: 0, high: 1, level: 0.95 });
  });

  it.each([
    [2, 1],
    [-1, 3],
    [0.5, 3],
    [1, 2.5],
    [Number.NaN, 3],
  ])('%f of %f is no share', (s, n) => {
    expect(() => confidenceSequence(s, n)).toThrow(RangeError);
  });
});
