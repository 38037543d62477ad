import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { showLines } from '../progress/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import { run, runRequest } from '../run/index.ts';
import type { Results } from '../verdict/index.ts';

export interface RunSuiteOptions {
  /** A number n means seeds 1 to n, `[from, to]` both ends included, `auto` as many as it takes; the suite's own number when left out. */
  readonly seeds?: number | readonly [from: number, to: number] | 'auto';
  /** Globs of `problem/variant`; all experiments when left out. */
  readonly only?: readonly string[];
  /** `compiled` when left out. */
  readonly engine?: EngineName;
  /** Worker processes; one for each core when left out. */
  readonly jobs?: number;
  /** A baseline file to compare with. */
  readonly baseline?: string;
  /** Obstacles to the comparison that may pass, by name. */
  readonly allow?: readonly string[];
  /** Seconds after which no run is waited for any more; what is missing then fails the gate. */
  readonly timeLimit?: number;
  /** How far printed values that lie outside all planned runs are pursued by more seeds; `auto` when left out. */
  readonly topUp?: 'off' | 'auto' | 'full';
  /** Whether what is open, and what would only warn, fails the gate. */
  readonly strict?: boolean;
  /**
   * Folder for records and reports: what has a record there is not trained again. Without it a temporary folder is used
   * and removed.
   */
  readonly out?: string;
  /** Ends it early: what is there is judged, what is missing fails the gate. */
  readonly signal?: AbortSignal;
  /** Takes progress, line by line; nothing is printed. */
  readonly log?: (line: string) => void;
}

export interface RunSuiteResult {
  /** Whether the gate passed. */
  readonly passed: boolean;
  /** Everything that was found, as in results.json. */
  readonly results: Results;
  /** One a run. */
  readonly records: readonly RunRecord[];
}

/**
 * Trains a suite over its seeds in worker processes and judges it: `seedgate run` for programs. The first call on a
 * machine brings the native library, which takes a minute.
 *
 * @param suite a suite's file or its folder. One that is code is run with the rights of this process.
 * @throws SuiteError when the suite is wrong, RuntimeError when this machine cannot train, UsageError for an option that
 *   cannot be
 */
export async function runSuite(suite: string, options: RunSuiteOptions = {}): Promise<RunSuiteResult> {
  const { out, signal, log, ...wishes } = options;
  const temporary = out === undefined ? mkdtempSync(path.join(os.tmpdir(), 'seedgate-')) : undefined;
  try {
    const request = runRequest({ ...wishes, suites: [suite], out: out ?? temporary });
    const { ending, results, records } = await run(request, {
      env: process.env,
      signal,
      tell: log && showLines(log),
    });
    return { passed: ending === 'passed', results, records };
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}
