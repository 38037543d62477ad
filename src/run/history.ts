import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UsageError } from '../base/index.ts';
import { trackedStates } from '../report/index.ts';
import {
  type Baseline,
  type History,
  type HistoryCommit,
  parseBaseline,
  traceBaselines,
} from '../verdict/index.ts';
import { type FileState, isShallow, statesOf } from './git.ts';
import { readBenchData } from './track.ts';

export interface HistoryRequest {
  /** The baseline's file, or a data.js that `track` has added to. */
  readonly file: string;
  /** As `git log --since` takes it; of a data.js, a date. */
  readonly since?: string | undefined;
}

/**
 * The history of a committed baseline, which git keeps; or, for branches that commit none, of what `track` has stored.
 *
 * @throws UsageError when there is no history of such a file
 */
export function historyOf({ file, since }: HistoryRequest, env: NodeJS.ProcessEnv): History {
  const states = /\.js$/.test(file) ? trackedIn(file, since) : committed(file, since, env);
  const read: { commit: HistoryCommit; baseline: Baseline }[] = [];
  const unread: (HistoryCommit & { why: string })[] = [];
  for (const { text, ...commit } of states) {
    if (text === undefined) unread.push({ ...commit, why: 'the file was removed' });
    else {
      try {
        read.push({ commit, baseline: parseBaseline(text) });
      } catch (error) {
        unread.push({ ...commit, why: messageOf(error) });
      }
    }
  }
  const [first] = unread;
  if (read.length === 0 && first !== undefined)
    throw new UsageError(
      `${file}: none of its ${unread.length} states can be read; ${first.commit.slice(0, 12)} ${first.why}`,
    );
  return {
    file,
    commits: read.map(r => r.commit),
    unread,
    traces: traceBaselines(read.map(r => r.baseline)),
  };
}

/** The states that git keeps of a file. */
function committed(file: string, since: string | undefined, env: NodeJS.ProcessEnv): FileState[] {
  const states = statesOf(file, env, since);
  if (states === undefined)
    throw new UsageError(
      `${file}: its history cannot be read; run this in a git repository that has the file's folder${existsSync(file) ? '' : ' (there is no such file here)'}`,
    );
  // The oldest commit of a shallow clone seems to have made the file, whoever has.
  if (states.length <= 1 && isShallow(path.dirname(path.resolve(file)), env))
    throw new UsageError(
      `${file}: this shallow clone has no history of it; fetch it with: git fetch --unshallow (in a workflow, fetch-depth: 0 of actions/checkout)`,
    );
  if (states.length > 0) return states;
  const last = since === undefined ? undefined : statesOf(file, env)?.at(-1);
  if (last === undefined) throw new UsageError(`${file}: no commit has changed it`);
  throw new UsageError(
    `${file}: no commit since ${since} has changed it; the last one is ${last.commit.slice(0, 12)} of ${last.date.slice(0, 10)}`,
  );
}

/** The states that a store of `seedgate track` keeps. */
function trackedIn(file: string, since: string | undefined): FileState[] {
  const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
  if (Number.isNaN(from))
    throw new UsageError(`since "${since}": of a data.js, write a date as in 2026-01-31`);
  const states = trackedStates(readBenchData(file)).map(({ commit, text }) => ({ ...commit, text }));
  const later = states.filter(s => Date.parse(s.date) >= from);
  if (later.length === 0)
    throw new UsageError(
      `${file}: has no state${since === undefined ? '' : ` since ${since}`} that seedgate track has added`,
    );
  return later;
}
