import path from 'node:path';
import { makeFolder, messageOf, UsageError } from '../base/index.ts';
import { type AllowanceLike, makeBaseline, withBaseline } from '../verdict/index.ts';
import { checkAllowances } from './allow.ts';
import { checkFolder } from './request.ts';
import { type JudgedFolder, readResults, writeResults } from './results.ts';

export interface CompareRequest {
  /** Folders of two earlier runs: the second is held to the first. */
  readonly before: string;
  readonly after: string;
  /** Folder for the reports; both runs stay as they are. */
  readonly out: string;
  /** Differences that are accepted, by name. */
  readonly allow: readonly AllowanceLike[];
}

/**
 * Holds one run to another one, as to a baseline: seed by seed where they share seeds, with the same correction.
 *
 * @throws UsageError when one cannot be read, or the first has gaps
 */
export async function compareFolders(request: CompareRequest): Promise<JudgedFolder> {
  const { before, after, allow } = request;
  const out = checkFolder('out', request.out);
  for (const dir of [before, after])
    if (path.resolve(dir) === path.resolve(out))
      throw new UsageError(`out "${out}": is one of the two that are compared; name another folder`);
  const [old, now] = [readResults(before), readResults(after)];
  let baseline: ReturnType<typeof makeBaseline>;
  try {
    baseline = makeBaseline(old);
  } catch (error) {
    throw new UsageError(`${before} cannot be compared with: ${messageOf(error)}`);
  }
  const results = withBaseline(now, { file: before, baseline, allow: checkAllowances(allow) });
  makeFolder(path.resolve(out));
  return writeResults(path.resolve(out), results);
}
