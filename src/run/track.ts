import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolders, messageOf, readRegular, UsageError, writeWhole } from '../base/index.ts';
import { parseBenchData, withTracked } from '../report/index.ts';
import { makeBaseline, serializeBaseline } from '../verdict/index.ts';
import { commitOf, git } from './git.ts';
import { readResults } from './results.ts';

export interface TrackRequest {
  /** Folder of an earlier run. */
  readonly dir: string;
  /** The store that is added to; made where there is none. */
  readonly data: string;
}

/** What was added to a store. */
export interface Tracking {
  readonly commit: string;
  readonly runs: number;
}

/**
 * Adds the values of a run, under the commit that is checked out, to a store that `history` and the chart pages of
 * github-action-benchmark read: for branches that commit no baseline.
 *
 * @throws UsageError when the folder's results cannot be a baseline, the store is no such one, or there is no commit
 */
export function track({ dir, data }: TrackRequest, env: NodeJS.ProcessEnv): Tracking {
  const results = readResults(dir);
  const commit = commitOf('.', env, 'HEAD');
  if (commit === undefined)
    throw new UsageError('there is no commit here that the values could be of; run this in a git repository');
  const before = existsSync(data) ? readBenchData(data) : undefined;
  let baseline: ReturnType<typeof makeBaseline>;
  try {
    baseline = makeBaseline(results);
  } catch (error) {
    throw new UsageError(`${dir} cannot be tracked: ${messageOf(error)}`);
  }
  const remote = git('.', env, ['config', '--get', 'remote.origin.url'])?.trim() ?? '';
  const text = serializeBaseline(baseline);
  makeFolders(path.dirname(path.resolve(data)));
  writeWhole(data, withTracked(before, { commit, repoUrl: webAddressOf(remote), baseline, text }));
  return { commit: commit.commit, runs: results.cost.runs };
}

/** A store. @throws UsageError for what is none */
export function readBenchData(file: string): ReturnType<typeof parseBenchData> {
  try {
    return parseBenchData(readRegular(file).toString('utf8'));
  } catch (error) {
    throw new UsageError(`${file}: is no data.js of github-action-benchmark; it ${messageOf(error)}`);
  }
}

/** Where people look at a repository, of the address that git fetches from; without a password that may be in it. */
function webAddressOf(remote: string): string {
  const [, host, name] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([^/:]+)(?::\d+\/|[/:])(.+?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? [];
  return host === undefined || name === undefined ? '' : `https://${host}/${name}`;
}
