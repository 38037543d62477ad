import { loadSuite as load, type Suite } from '../suite/index.ts';
import { inspectModel } from '../train/index.ts';

/**
 * Reads, checks and resolves a suite. One that is code, a .ts or .js file, is run with the rights of this process.
 *
 * @param given the suite's file, or its folder
 * @throws SuiteError with all that is wrong
 */
export const loadSuite = (given: string): Suite => load(given, { inspect: inspectModel });
