import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../base/index.ts';
import { loadSuite, type Suite, SuiteError, type SuiteIssue, suiteFile, suitesIn } from '../suite/index.ts';
import { inspectModel } from '../train/index.ts';

/**
 * Suites that a command means when it names none: those that package.json lists as `"seedgate": { "suites": [...] }`,
 * else every folder of `suites` with a suite.yaml, or a suite in code.
 */
export function defaultSuites(cwd: string): string[] {
  const own = path.join(cwd, 'package.json');
  const listed = existsSync(own) ? listedSuites(readFileSync(own, 'utf8')) : undefined;
  if (listed !== undefined) return listed;
  const folder = path.join(cwd, 'suites');
  const found = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map(name => path.join('suites', name))
        .filter(dir => suitesIn(path.join(cwd, dir)).length > 0)
    : [];
  if (found.length === 0) {
    throw new UsageError(
      'name a suite: there is no suites/*/suite.yaml or suite.ts here (seedgate init writes one)',
    );
  }
  return found;
}

/**
 * The suites that a package.json lists; undefined when it says nothing of seedgate.
 *
 * @throws UsageError for a list that is none
 */
export function listedSuites(text: string): string[] | undefined {
  let own: unknown;
  try {
    own = (JSON.parse(text) as { seedgate?: unknown } | null)?.seedgate;
  } catch {
    throw new UsageError('package.json is not valid JSON; it is read for "seedgate": { "suites": [...] }');
  }
  if (own === undefined) return undefined;
  const { suites } = (own ?? {}) as { suites?: unknown };
  if (!Array.isArray(suites) || suites.length === 0 || !suites.every(s => typeof s === 'string')) {
    throw new UsageError(
      'package.json has "seedgate" without suites; write "seedgate": { "suites": ["suites/NAME"] }, or leave it out to mean all suites in suites/*',
    );
  }
  return suites;
}

/**
 * Loads every suite that is named.
 *
 * @throws SuiteError with the issues of all of them together; UsageError for two of one name.
 */
export function loadSuites(given: readonly string[]): Suite[] {
  const issues: SuiteIssue[] = [];
  const suites: Suite[] = [];
  for (const name of given) {
    try {
      suites.push(loadSuite(name, { inspect: inspectModel }));
    } catch (error) {
      if (!(error instanceof SuiteError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new SuiteError(issues);
  suites.forEach((suite, i) => {
    const twin = suites.slice(0, i).find(s => s.name === suite.name);
    if (twin)
      throw new UsageError(
        `${twin.file} and ${suiteFile(suite.file)} both hold a suite named "${suite.name}"`,
      );
  });
  return suites;
}
