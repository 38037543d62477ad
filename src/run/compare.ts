import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, messageOf, UsageError } from '../base/index.ts';
import { isIntact, parseResults } from '../report/index.ts';
import {
  type AllowanceLike,
  type Baseline,
  type History,
  type HistoryCommit,
  makeBaseline,
  parseBaseline,
  type Results,
  traceBaselines,
  withBaseline,
} from '../verdict/index.ts';
import { checkAllowances } from './allow.ts';
import { commitOf, git } from './git.ts';
import { checkFolder } from './request.ts';
import { type JudgedFolder, readResults, writeResults } from './results.ts';

export interface CompareRequest {
  /**
   * What is compared: the second is held to the first. Each is the folder of an earlier run, or a commit, of which the
   * committed file is read: `REF`, or `REF:FILE` for another file than `file`.
   */
  readonly before: string;
  readonly after: string;
  /** What is read of a commit: a baseline, or a results.json. */
  readonly file: string;
  /** Folder for the reports; both sides stay as they are. */
  readonly out: string;
  /** Differences that are accepted, by name. */
  readonly allow: readonly AllowanceLike[];
}

/** The report of a run that was held to another, or of two baselines what became of each value. */
export type Compared = { readonly judged: JudgedFolder } | { readonly history: History };

/**
 * Holds one run to another one, as to a baseline: seed by seed where they share seeds, with the same correction. Where of the
 * second only the values are there, as of a committed baseline, there is nothing to draw a report from, and the answer is
 * what became of each value.
 *
 * @throws UsageError when one cannot be read, or the first has gaps
 */
export async function compare(request: CompareRequest, env: NodeJS.ProcessEnv): Promise<Compared> {
  const { before, after, file, allow } = request;
  const out = checkFolder('out', request.out);
  for (const side of [before, after])
    if (path.resolve(side) === path.resolve(out))
      throw new UsageError(`out "${out}": is one of the two that are compared; name another folder`);
  const [old, now] = [readSide(before, file, env), readSide(after, file, env)];
  const baseline = baselineOf(old, before);
  if ('results' in now) {
    const results = withBaseline(now.results, { file: before, baseline, allow: checkAllowances(allow) });
    makeFolder(path.resolve(out));
    return { judged: await writeResults(path.resolve(out), results) };
  }
  if (allow.length > 0)
    throw new UsageError(
      'allow: of two baselines nothing is accepted; leave it out, or compare with the folder of a run',
    );
  return {
    history: {
      file: `${before} and ${after}`,
      commits: [old.commit, now.commit],
      unread: [],
      traces: traceBaselines([baseline, now.baseline]),
    },
  };
}

type Side = { readonly commit: HistoryCommit } & (
  | { readonly results: Results }
  | { readonly baseline: Baseline }
);

function baselineOf(side: Side, name: string): Baseline {
  if ('baseline' in side) return side.baseline;
  try {
    return makeBaseline(side.results);
  } catch (error) {
    throw new UsageError(`${name} cannot be compared with: ${messageOf(error)}`);
  }
}

/** @throws UsageError for what is neither a run's folder nor a commit with the file */
function readSide(name: string, usual: string, env: NodeJS.ProcessEnv): Side {
  if (existsSync(path.join(name, 'results.json')))
    return { results: readResults(name), commit: { commit: name, date: '', subject: 'this folder' } };
  const [ref = '', file = usual] = /^(.+?):(.+)$/.exec(name)?.slice(1) ?? [name];
  const commit = existsSync(name) ? undefined : commitOf('.', env, ref);
  if (commit === undefined)
    throw new UsageError(
      `${name}: is neither a folder with a results.json nor a commit of this repository; name the folder of an earlier run, or a commit, branch or tag`,
    );
  const text = git('.', env, ['cat-file', 'blob', `${commit.commit}:./${path.posix.normalize(file)}`]);
  if (text === undefined)
    throw new UsageError(
      `${name}: commit ${commit.commit.slice(0, 12)} has no ${file}; write REF:FILE, or --file FILE, for the baseline or the results.json that it has`,
    );
  // What is worse is so since the commit that brought these values, whatever came after it.
  const brought = commitOf('.', env, ref, `./${path.posix.normalize(file)}`) ?? commit;
  return { commit: brought, ...parsed(text, `${file} of ${name}`) };
}

/** A baseline, or else the results of a run, as their own readers know them. */
function parsed(text: string, name: string): { baseline: Baseline } | { results: Results } {
  try {
    return { baseline: parseBaseline(text) };
  } catch (noBaseline) {
    let results: Results;
    try {
      results = parseResults(text);
    } catch (noResults) {
      throw new UsageError(
        `${name}: is neither a baseline (${messageOf(noBaseline)}) nor results (${messageOf(noResults)})`,
      );
    }
    if (isIntact(text) !== true)
      throw new UsageError(`${name}: has no digest, so what it says cannot be relied on`);
    return { results };
  }
}
