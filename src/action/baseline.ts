import path from 'node:path';
import { UsageError } from '../base/index.ts';
import type { BaselineText } from '../run/index.ts';
import { commitId, git } from '../run/index.ts';
import { Api, ApiError } from './api.ts';
import type { Job } from './event.ts';

/** The base commit has no baseline yet. */
export interface NoBaseline {
  readonly missing: string;
}

interface Wanted {
  readonly baseline: string;
  readonly baselineRef?: string;
  readonly token: string;
}

/**
 * Reads the baseline as it is in the base commit: what a pull request changes must not decide what the pull request is
 * held to. From git when the commit is there, which costs nothing; else from the API, which needs no history, and no
 * credentials left behind by the checkout, as fetching would.
 *
 * @returns undefined for the file of the workspace, which a run reads itself
 * @throws UsageError when it can neither be read nor be said to be missing
 */
export async function baselineOfBase(
  inputs: Wanted,
  job: Job,
  env: NodeJS.ProcessEnv,
): Promise<BaselineText | NoBaseline | undefined> {
  const ref = inputs.baselineRef ?? job.pullRequest?.base ?? job.queueBase ?? 'workspace';
  if (ref === 'workspace') return undefined;
  const file = path.posix.normalize(inputs.baseline.split(path.sep).join('/'));
  const where = /^[0-9a-f]{40,}$/.test(ref) ? ref.slice(0, 12) : ref;
  const none: NoBaseline = { missing: `there is no ${file} in ${where}` };
  const commit = commitId(job.workspace, env, ref);
  if (commit !== undefined) {
    // The commit's tree says whether it has the file: a partial clone may lack the content of a file that it has.
    const listed = git(job.workspace, env, [
      '--literal-pathspecs',
      'ls-tree',
      '--full-tree',
      commit,
      '--',
      file,
    ]);
    if (listed === '') return none;
    // `git cat-file` gives the bytes as they are; `git show` would pass them through what .gitattributes asks for.
    const text = git(job.workspace, env, ['cat-file', 'blob', `${commit}:${file}`]);
    if (text !== undefined)
      return { file: `${file} of ${where}`, text, path: path.join(job.workspace, file) };
  }
  if (job.repository === '')
    throw new UsageError(`baseline-ref ${ref}: is not in the checkout; check out with fetch-depth: 0`);
  const text = await fromApi(file, ref, inputs.token, job);
  return text === undefined ? none : { file: `${file} of ${where}`, text };
}

/** @returns undefined when the commit is there and the file is not */
async function fromApi(file: string, ref: string, token: string, job: Job): Promise<string | undefined> {
  const api = new Api(job, token);
  const address = file.split('/').map(encodeURIComponent).join('/');
  try {
    return await api.raw(`/repos/${job.repository}/contents/${address}?ref=${encodeURIComponent(ref)}`);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404 && (await exists(api, ref, job))) return undefined;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `baseline ${file} of ${ref} cannot be read: ${why}. The token needs contents: read; or check out with fetch-depth: 0`,
    );
  }
}

/** A commit that cannot be seen is another thing than a file that is not in it: both are answered 404. */
async function exists(api: Api, ref: string, job: Job): Promise<boolean> {
  try {
    await api.json('GET', `/repos/${job.repository}/commits/${encodeURIComponent(ref)}`);
    return true;
  } catch {
    return false;
  }
}
