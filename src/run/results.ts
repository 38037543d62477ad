import path from 'node:path';
import { FileError, messageOf, readRegular, requireOwn, UsageError, writeWhole } from '../base/index.ts';
import { isIntact, loadCharts, parseResults, reportNames, writeReports } from '../report/index.ts';
import type { History, Results } from '../verdict/index.ts';

/** A folder and what its results.json says. */
export interface JudgedFolder {
  readonly dir: string;
  readonly results: Results;
}

/** Refuses a folder in which a report could not be written, before anything is trained for it. @throws FileError */
export function requireReports(dir: string): void {
  for (const name of reportNames) requireOwn(path.join(dir, name));
}

/** Loads what the reports are drawn with, while this process has nothing else to do. */
export function prepareReports(): void {
  // What keeps it from being loaded is told when a report is to be written.
  loadCharts().catch(() => {});
}

/**
 * Writes results.json and every report drawn from it; each file appears whole or not at all.
 *
 * @param history of the baseline that it is held to, where there is one
 */
export async function writeResults(dir: string, results: Results, history?: History): Promise<JudgedFolder> {
  for (const [name, text] of Object.entries(await writeReports(results, history))) {
    const file = path.join(dir, name);
    writeWhole(file, text);
  }
  return { dir, results };
}

/** results.json of a folder. @throws UsageError when there is none or it cannot be trusted. */
export function readResults(dir: string): Results {
  const file = path.join(dir, 'results.json');
  let text: string;
  try {
    text = readRegular(file).toString('utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new UsageError(`${file} cannot be read; name the folder of an earlier run`);
  }
  let results: Results;
  try {
    results = parseResults(text);
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
  // Without it a gate that failed could have been edited into one that passed, by a slip.
  if (isIntact(text) !== true)
    throw new UsageError(
      `${file}: has no digest, so what it says cannot be relied on; run seedgate again to have it written anew`,
    );
  return results;
}

/** Draws a folder's reports again from its results.json. @throws UsageError */
export async function redrawReports(dir: string): Promise<JudgedFolder> {
  return writeResults(dir, readResults(dir));
}
