import {
  eagerReason,
  nativeExperiments,
  type Remark,
  type Suite,
  SuiteError,
  type SuiteIssue,
} from '../suite/index.ts';
import { checkModels } from '../train/index.ts';
import { impossibleGates, suiteRemarks } from '../verdict/index.ts';
import { loadSuites } from './suites.ts';

/** What is wrong with suites, and those that could be read. */
export interface Validation {
  readonly suites: readonly Suite[];
  readonly issues: readonly SuiteIssue[];
  /** What works and had better be otherwise: old keys, a gate that nothing can fail. */
  readonly remarks: readonly SuiteIssue[];
}

/**
 * Checks suites, their models (built by tf.layers, not trained) and their gates.
 *
 * @throws UsageError for two suites of one name
 */
export async function validateSuites(given: readonly string[]): Promise<Validation> {
  let suites: Suite[];
  try {
    suites = loadSuites(given);
  } catch (error) {
    if (!(error instanceof SuiteError)) throw error;
    return { suites: [], issues: error.issues, remarks: [] };
  }
  const remarks = suites.flatMap(suite =>
    [...suiteRemarks(suite), ...engineRemarks(suite)].map(r => ({
      file: suite.file,
      ...suite.locate(r.path),
      ...r,
    })),
  );
  return { suites, issues: await deepIssues(suites), remarks };
}

/** Models that the compiled engine cannot train. */
const engineRemarks = (suite: Suite): Remark[] =>
  nativeExperiments(suite).flatMap(({ problem, variant }): Remark[] => {
    const reason = eagerReason(variant);
    if (reason === undefined) return [];
    const message = `is trained by the eager engine, step by step, which takes longer: ${reason}`;
    return [{ path: ['problems', problem.id, 'variants', variant.id], message }];
  });

/** What only the models and the statistics can tell. Every suite is looked at before anything is said. */
export async function deepIssues(suites: readonly Suite[]): Promise<SuiteIssue[]> {
  const issues: SuiteIssue[] = [];
  for (const suite of suites) {
    const at = (path: readonly (string | number)[], message: string) =>
      issues.push({ file: suite.file, ...suite.locate(path), path, message });
    const gates = impossibleGates(suite, suite.seeds);
    // Each model is tried only in a suite that is right otherwise: that takes a hundred times as long as all the rest.
    for (const found of await checkModels(suite, { trial: gates.length === 0 })) {
      at(['problems', found.problem, 'variants', found.variant, ...found.path], found.message);
    }
    for (const found of gates) at(found.path, found.message);
  }
  return issues;
}
