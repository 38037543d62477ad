import { FileError, messageOf, readRegular, systemCode, UsageError, writeWhole } from '../base/index.ts';
import {
  type AllowanceLike,
  type Baseline,
  type History,
  makeBaseline,
  parseBaseline,
  type Results,
  serializeBaseline,
  withBaseline,
} from '../verdict/index.ts';
import { checkAllowances } from './allow.ts';
import { historyOf } from './history.ts';
import { type JudgedFolder, readResults, writeResults } from './results.ts';

/** A baseline that was read elsewhere, for instance from another commit, and where. */
export interface BaselineText {
  readonly file: string;
  readonly text: string;
  /** The file in this work tree, whose history git has. */
  readonly path?: string;
}

/** A baseline's file, or what is in it. */
export type BaselineSource = string | BaselineText;

/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
export function readBaseline(source: BaselineSource): { file: string; baseline: Baseline } {
  const { file, text } = typeof source === 'string' ? { file: source, text: readText(source) } : source;
  try {
    return { file, baseline: parseBaseline(text) };
  } catch (error) {
    throw new UsageError(`baseline ${file}: ${messageOf(error)}`);
  }
}

/** What became of a baseline that is committed, for a report; undefined where git has no two states of it. */
export function historyOfBaseline(
  source: BaselineSource | undefined,
  env: NodeJS.ProcessEnv,
): History | undefined {
  const file = typeof source === 'string' ? source : source?.path;
  if (file === undefined) return undefined;
  try {
    const history = historyOf({ file }, env);
    return history.commits.length > 1 ? history : undefined;
  } catch (error) {
    // A baseline that is not committed, or lies where there is no repository, has none.
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function readText(file: string): string {
  try {
    return readRegular(file).toString('utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new UsageError(
      `baseline ${file} cannot be read (${systemCode(error)}); write one with: seedgate baseline DIR --write ${file}`,
    );
  }
}

export interface MakeBaselineRequest {
  /** Folder of an earlier run. */
  readonly dir: string;
  /** The file to write. */
  readonly write: string;
}

/**
 * Stores the raw per-seed values of a run, to be committed and compared with later.
 *
 * @returns the number of runs whose values are in it
 * @throws UsageError when the folder's results cannot be one
 */
export function writeBaseline({ dir, write }: MakeBaselineRequest): number {
  const results = readResults(dir);
  let text: string;
  try {
    text = serializeBaseline(makeBaseline(results));
  } catch (error) {
    throw new UsageError(`${dir} cannot become a baseline: ${messageOf(error)}`);
  }
  writeWhole(write, text);
  return results.cost.runs;
}

export interface GateRequest {
  /** Folder of an earlier run. */
  readonly dir: string;
  readonly baseline: BaselineSource;
  /** Differences that are accepted, by name. */
  readonly allow: readonly AllowanceLike[];
  /** Whether the baseline is what is looked at, and not the run. */
  readonly renewed?: boolean;
}

/** Compares a run with a baseline and draws the reports with it. @throws UsageError */
export async function gateFolder(
  { dir, baseline, allow, renewed = false }: GateRequest,
  env: NodeJS.ProcessEnv = process.env,
): Promise<JudgedFolder> {
  const request = { ...readBaseline(baseline), allow: checkAllowances(allow), renewed };
  const results = withBaseline(readResults(dir), request);
  return writeResults(dir, results, historyOfBaseline(baseline, env));
}

/** What would be found of results if they were held to another baseline; nothing is written. @throws UsageError */
export const comparedWith = (results: Results, baseline: BaselineSource): Results =>
  withBaseline(results, readBaseline(baseline));
