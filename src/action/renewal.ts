import path from 'node:path';
import { git } from '../run/index.ts';
import { Api } from './api.ts';
import type { Job } from './event.ts';

/**
 * Whether a pull request changes the baseline's file and nothing else. It is judged by the baseline that it brings then: what
 * its commit gives is what its base gives, and holding it to the old baseline would say nothing of the change.
 *
 * @param file of the baseline, from the repository's root
 * @returns false when it cannot be told
 */
export async function onlyBaselineChanged(
  file: string,
  job: Job,
  token: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const { pullRequest: pull } = job;
  if (pull?.head === undefined) return false;
  const wanted = path.posix.normalize(file.split(path.sep).join('/'));
  // From where the two parted: what others have changed in the base meanwhile is not this pull request's.
  const range = `${pull.base}...${pull.head}`;
  const listed = git(job.workspace, env, [
    'diff',
    '--no-ext-diff',
    '--name-only',
    '-z',
    '--no-renames',
    range,
    '--',
  ]);
  if (listed !== undefined)
    return isOnly(
      listed.split('\0').filter(name => name !== ''),
      wanted,
    );
  try {
    const compared = await new Api(job, token).json<{ files?: { filename?: string }[] }>(
      'GET',
      `/repos/${job.repository}/compare/${range}`,
    );
    return isOnly(compared.files?.map(f => f.filename ?? '') ?? [], wanted);
  } catch {
    return false;
  }
}

const isOnly = (names: readonly string[], wanted: string) => names.length === 1 && names[0] === wanted;
