import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type ScaleResult, speedupByTurns } from '../../bench/scale.ts';

it('compares one worker with the runs before and after it, so that a machine that slows down counts for both', () => {
  const turn = (jobs: number, wallSeconds: number) => ({ jobs, wallSeconds });
  // Twice as fast at any time, on a machine that takes 10 s more each time.
  const slowing = [turn(2, 100), turn(1, 220), turn(2, 120), turn(1, 260), turn(2, 140)];
  expect(speedupByTurns(slowing)).toBe(2);
  expect(speedupByTurns([turn(1, 100)])).toBeUndefined();
});

it.each(['scale', 'scale-zen5'])('stands in bench/%s.json as its runs have it', name => {
  const file = new URL(`../../bench/${name}.json`, import.meta.url);
  const result = JSON.parse(readFileSync(file, 'utf8')) as ScaleResult;
  const turns = result.runs.filter(r => r.seeds === 30);
  expect(result.speedupOfTwo).toBeCloseTo(speedupByTurns(turns) as number, 12);
  const fastest = Math.min(...turns.filter(r => r.jobs === result.cores).map(r => r.wallSeconds));
  expect(result.ratio).toBeCloseTo((30 * result.fitSecondsPerSeed) / fastest, 9);
});
