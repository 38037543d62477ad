import { type Suite } from '../suite/index.ts';
/**
 * Suites that a command means when it names none: those that package.json lists as `"seedgate": { "suites": [...] }`,
 * else every folder of `suites` with a suite.yaml, or a suite in code.
 */
export declare function defaultSuites(cwd: string): string[];
/**
 * Loads every suite that is named.
 *
 * @throws SuiteError with the issues of all of them together; UsageError for two of one name.
 */
export declare function loadSuites(given: readonly string[]): Suite[];
