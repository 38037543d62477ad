import { selectExperiments } from '../plan/index.ts';
import { type Experiment, isNative, type Suite } from '../suite/index.ts';
import type { RunRequest } from './request.ts';
import { defaultSuites, loadSuites } from './suites.ts';

/** What a request would train, by suite. @throws SuiteError, UsageError */
export function selectionOf(request: Pick<RunRequest, 'suites' | 'only'>): Map<Suite, readonly Experiment[]> {
  const given = request.suites.length > 0 ? request.suites : defaultSuites(process.cwd());
  return selectExperiments(loadSuites(given), request.only);
}

/**
 * Reads what a request names, before anything is brought for it.
 *
 * @returns whether it needs the native library: programs and tables of results do without
 * @throws SuiteError with the place of all that is wrong, UsageError
 */
export const needsRuntime = (request: Pick<RunRequest, 'suites' | 'only'>): boolean =>
  [...selectionOf(request).values()].flat().some(isNative);
