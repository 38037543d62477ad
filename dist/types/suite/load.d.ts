import { type SuitePath } from './errors.ts';
import { type CodeFile, type InspectModel } from './resolve.ts';
import { type SuiteSource } from './schema.ts';
import type { Position, Suite } from './types.ts';
/** Names of the suite's files that lie in a folder; a folder that is one suite has one. */
export declare const suitesIn: (folder: string) => string[];
/**
 * A folder stands for the one of these files that is in it; for a suite.yaml when there is none, so that this is what is
 * missing.
 *
 * @throws SuiteError when there are two: which one is meant cannot be told
 */
export declare function suiteFile(given: string): string;
export interface LoadOptions {
    /** Builds and describes the models of a suite that is code; `inspectModel` of src/train. */
    readonly inspect: InspectModel;
}
/** A suite as it is written, in the form of the schema. */
export interface ReadSuite {
    readonly source: SuiteSource;
    readonly locate: (path: SuitePath) => Position;
    /** Set when the suite is code. */
    readonly code?: Pick<CodeFile, 'file' | 'hash'>;
}
/**
 * Reads a suite's file into its source, as the schema has it. A file that is code is run.
 *
 * @throws SuiteError with every issue that the schema finds.
 */
export declare function readSource(file: string): ReadSuite;
/**
 * Reads, checks and resolves a suite.
 *
 * @param given the suite's file, or its folder
 * @param options needed for a suite with models that are built by code
 * @throws SuiteError with all that is wrong, each with line, column and path.
 */
export declare function loadSuite(given: string, options?: LoadOptions): Suite;
/** Resolves a YAML suite from text; data files are looked for in `folder`. */
export declare function resolveText(file: string, text: string, folder: string): Suite;
/** Resolves what was read; see `loadSuite`. */
export declare function resolveRead(file: string, read: ReadSuite, folder: string, options?: LoadOptions): Suite;
