import path from 'node:path';
import { makeFolder, writeWhole } from '../base/index.ts';
import { type ColumnWishes, type ImportedRuns, readRuns, readTable, suiteFilesOf } from '../tables/index.ts';
import type { RunContext } from './events.ts';
import { checkFolder, runRequest } from './request.ts';
import { type RunResult, run } from './run.ts';

export interface ImportRequest {
  /** A file of results, or a folder with one for each run. */
  readonly file: string;
  readonly columns: ColumnWishes;
  /** Folder for the suite that is made of it, its records and its reports. */
  readonly out: string;
  readonly strict?: boolean | undefined;
}

export interface ImportResult extends RunResult {
  readonly imported: ImportedRuns;
}

/**
 * Makes a suite of a table of results, and judges it: nothing is trained, and no native library is needed.
 *
 * The folder then holds suite.yaml and runs.csv, to which printed values, thresholds and claims can be added.
 *
 * @throws UsageError when the file cannot be read, or what is in it does not say which run is which
 */
export async function importTable(request: ImportRequest, context: RunContext): Promise<ImportResult> {
  const { file, columns, out, strict } = request;
  const imported = readRuns(readTable(file), columns);
  const files = Object.entries(suiteFilesOf(file, imported));
  makeFolder(path.resolve(checkFolder('out', out)));
  for (const [name, text] of files) writeWhole(path.join(out, name), text);
  // Whoever names the table wants it judged.
  const result = await run(
    runRequest({ suites: [out], out, strict, topUp: 'off', jobs: 1, allow: ['imported'] }),
    context,
  );
  return { ...result, imported };
}
