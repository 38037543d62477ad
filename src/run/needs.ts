import { selectExperiments } from '../plan/index.ts';
import { isNative } from '../suite/index.ts';
import type { RunRequest } from './request.ts';
import { defaultSuites, loadSuites } from './suites.ts';

/** Whether a run trains a model here, for which native TensorFlow is needed; programs and tables need nothing of it. */
export function needsNative({ suites, only }: Pick<RunRequest, 'suites' | 'only'>): boolean {
  try {
    const given = suites.length > 0 ? suites : defaultSuites(process.cwd());
    return [...selectExperiments(loadSuites(given), only).values()].flat().some(isNative);
  } catch {
    // What is wrong with a suite is said by the run itself, in the place where such things are said.
    return true;
  }
}
