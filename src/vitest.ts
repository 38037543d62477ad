// What a test may use: import { expectReproduced } from 'seedgate/vitest'.

import { expect } from 'vitest';
import { runSuite, shortfalls } from './api/index.ts';
import type { Results, RunSuiteOptions } from './index.ts';

export interface ExpectOptions extends RunSuiteOptions {
  /**
   * Whether a check or a claim may be left open, because the seeds are too few to tell: `fail` when left out, for what
   * was not shown is not reproduced.
   */
  readonly inconclusive?: 'fail' | 'pass';
}

/**
 * Trains a suite and expects that every run is there, every check that is not off is reproduced and every claim that is
 * not off is supported; checks that only warn count here, too. Give the test a timeout that fits its seeds.
 *
 * @returns what was found, for further expectations
 */
export async function expectReproduced(suite: string, options: ExpectOptions = {}): Promise<Results> {
  const { inconclusive = 'fail', ...rest } = options;
  const { results } = await runSuite(suite, rest);
  const found = shortfalls(results, inconclusive);
  expect(found, [`${suite} is not reproduced:`, ...found.map(line => `- ${line}`), ''].join('\n')).toEqual(
    [],
  );
  return results;
}
