import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messageOf } from '../base/index.ts';
import { isCode, isSuiteName, loadSuite, type Suite, suiteFile } from '../suite/index.ts';
import { commitId, git } from './git.ts';

/** Suites as they were in a commit. */
export interface SuitesAt {
  readonly suites: readonly Suite[];
  /** Why some of them cannot be read there, one sentence each. */
  readonly unread: readonly string[];
}

/**
 * Suites in YAML as a commit has them, with their data. They are put into a folder of their own, which is gone afterwards; the
 * work tree and its index stay as they are. A suite that the commit lacks is new, and left out.
 *
 * @param folder somewhere in the checkout, which paths are taken from
 * @param given suite files or their folders; what lies in `suites/*` of the folder, today or in the commit, when there are none
 * @returns undefined when the checkout does not have the commit
 */
export function suitesAt(
  folder: string,
  commit: string,
  given: readonly string[],
  env: NodeJS.ProcessEnv,
): SuitesAt | undefined {
  const top = git(folder, env, ['rev-parse', '--show-toplevel'])?.trim();
  const id = commitId(folder, env, commit);
  if (top === undefined || id === undefined) return undefined;
  const listed = git(top, env, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', id]) ?? '';
  const files = new Set(listed.split('\0'));
  const below = (name: string) => path.relative(top, path.resolve(folder, name)).split(path.sep).join('/');
  const usual = below('suites');
  const places =
    given.length > 0
      ? given.map(name => below(suiteFile(path.resolve(folder, name))))
      : [...files].filter(
          f => path.posix.dirname(path.posix.dirname(f)) === usual && isSuiteName(path.posix.basename(f)),
        );
  const suites: Suite[] = [];
  const unread: string[] = [];
  for (const place of places.filter(p => files.has(p))) {
    if (isCode(place)) {
      unread.push(`${place} is a suite in code, which is not run to learn what it was`);
      continue;
    }
    try {
      suites.push(suiteAt(top, id, place, env));
    } catch (error) {
      unread.push(`${place} cannot be read as it was: ${messageOf(error)}`);
    }
  }
  return { suites, unread };
}

/** Git's large files are asked from a server; what lies in the checkout's own objects is enough here. */
const noPrograms = ['smudge=', 'process=', 'required=false'].flatMap(s => ['-c', `filter.lfs.${s}`]);

function suiteAt(top: string, commit: string, place: string, env: NodeJS.ProcessEnv): Suite {
  const own = mkdtempSync(path.join(os.tmpdir(), 'seedgate-before-'));
  try {
    const indexed = { ...env, GIT_INDEX_FILE: path.join(own, 'index') };
    const tree = path.posix.dirname(place);
    const files = path.join(own, 'files');
    const written =
      git(top, indexed, ['read-tree', tree === '.' ? commit : `${commit}:${tree}`]) !== undefined &&
      git(top, indexed, [...noPrograms, 'checkout-index', '--all', `--prefix=${files}${path.sep}`]) !==
        undefined;
    if (!written) throw new Error('git cannot give its files');
    return loadSuite(path.join(files, path.posix.basename(place)));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
