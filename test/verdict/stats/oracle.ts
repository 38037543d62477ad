import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** What scipy, statsmodels and plain counting say: test/reference/verdict-oracle.py wrote it. */
export const oracle = JSON.parse(readFileSync('test/reference/verdict.json', 'utf8')) as {
  signedRank: { values: number[]; greater: number; less: number }[];
  fisher: { a: number; n: number; b: number; m: number; more: number; fewer: number }[];
  studentised: { x: number[]; y: number[]; less: number; greater: number }[];
  studentisedLarge: { x: number[]; y: number[]; less: number }[];
  means: {
    values: number[];
    runs: number;
    mean: number;
    sd: number;
    p: number;
    low: number;
    high: number;
    pSd: number;
    sdLow: number;
    sdHigh: number;
  }[];
  scores: { share: number; n: number; gamma: number; below: number; above: number }[];
  luck: { places: number[]; p: number; picks: number; low: number; high: number }[];
  best: { n: number; k: number; atLeast: number[] }[];
  brunnerMunzel: { n: number; m: number; shift: number; less: number; greater: number }[];
};

/** Both sides compute in double precision by other formulas, so only rounding may differ. */
export function near(actual: number, expected: number, tolerance = 1e-9): void {
  const allowed = tolerance * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(allowed);
}
