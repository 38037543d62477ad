import { existsSync } from 'node:fs';
import { messageOf, UsageError } from '../base/index.ts';
import {
  type Baseline,
  type History,
  type HistoryCommit,
  parseBaseline,
  traceBaselines,
} from '../verdict/index.ts';
import { statesOf } from './git.ts';

export interface HistoryRequest {
  /** The baseline's file. */
  readonly file: string;
  /** As `git log --since` takes it. */
  readonly since?: string | undefined;
}

/**
 * The history of a committed baseline, which git keeps: there is no other store, and what is not committed is not in it.
 *
 * @throws UsageError when there is no history of such a file
 */
export function historyOf({ file, since }: HistoryRequest, env: NodeJS.ProcessEnv): History {
  const states = statesOf(file, env, since);
  if (states === undefined)
    throw new UsageError(
      `${file}: its history cannot be read; run this in a git repository that has the file's folder${existsSync(file) ? '' : ' (there is no such file here)'}`,
    );
  if (states.length === 0)
    throw new UsageError(
      `${file}: no commit${since === undefined ? '' : ` since ${since}`} has changed it; a shallow clone has no history (git fetch --unshallow)`,
    );
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
