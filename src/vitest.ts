// What a test may use: import { expectReproduced } from 'seedgate/vitest'.

import { expect } from 'vitest';
import { runSuite } from './api/index.ts';
import type { Results, RunSuiteOptions } from './index.ts';
import { shortfalls } from './verdict/index.ts';

export interface ExpectOptions extends RunSuiteOptions {
  /**
   * Whether an answer may be left open, because the runs are too few to tell: `fail` when left out, for what was not shown is
   * not reproduced.
   */
  readonly open?: 'fail' | 'pass';
  /** The same by its name of before. */
  readonly inconclusive?: 'fail' | 'pass';
}

/**
 * Trains a suite and expects that every run is there, that printed values fit, that truths and thresholds are met where they
 * are not off, and that whatever else has gate `fail` or `warn` is good. Give the test a timeout that fits its seeds.
 *
 * @returns what was found, for further expectations
 */
export async function expectReproduced(suite: string, options: ExpectOptions = {}): Promise<Results> {
  const { inconclusive = 'fail', open = inconclusive, ...rest } = options;
  const { results } = await runSuite(suite, rest);
  const found = shortfalls(results, open);
  expect(found, [`${suite} is not reproduced:`, ...found.map(line => `- ${line}`), ''].join('\n')).toEqual(
    [],
  );
  return results;
}
