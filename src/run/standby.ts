import { existsSync } from 'node:fs';
import path from 'node:path';
import { recordsFile } from '../records/index.ts';
import { type Ahead, isAsLookedAt, type Runtime } from '../runtime/index.ts';
import { type Experiment, isNative, type Suite } from '../suite/index.ts';
import { Standby, workerEnvironment } from '../train/index.ts';
import { seedsOf } from './plan.ts';
import type { RunRequest } from './request.ts';

/** Workers that wait until the native library has been looked at. */
export interface Waiting {
  readonly workers: Standby;
  /** What is to be told when the training begins. */
  readonly notes: readonly string[];
}

/**
 * Starts as many workers as there will be runs for, while the native library is still looked at; none where it is not known
 * that there are any: nothing is native, or the folder has records.
 */
export function standBy(
  request: RunRequest,
  selection: ReadonlyMap<Suite, readonly Experiment[]>,
  ahead: Ahead | undefined,
  env: NodeJS.ProcessEnv,
): Waiting | undefined {
  const runs = [...selection].reduce(
    (sum, [suite, experiments]) => sum + experiments.filter(isNative).length * seedsOf(request, suite).length,
    0,
  );
  const count = Math.min(request.jobs, Math.ceil(runs / (request.shard?.count ?? 1)));
  if (ahead === undefined || count === 0 || existsSync(path.join(request.out, recordsFile))) return undefined;
  const notes: string[] = [];
  const environment = workerEnvironment(ahead.runtime, env, { log: line => notes.push(line) });
  return { workers: new Standby(count, environment), notes };
}

/** Whether workers that were started for what was looked at are those for what was found. */
export const isFor = (ahead: Ahead | undefined, runtime: Runtime | undefined): boolean =>
  ahead !== undefined && runtime !== undefined && isAsLookedAt(runtime, ahead);
