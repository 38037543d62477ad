import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messageOf } from '../base/index.ts';
import { isCode, isSuiteName, loadSuite, type Suite, suiteNames } from '../suite/index.ts';
import { commitId, git } from './git.ts';
import { defaultSuites, listedSuites } from './suites.ts';

/** Suites as they were in a commit. */
export interface SuitesAt {
  readonly suites: readonly Suite[];
  /** Why some of them cannot be read there, one sentence each. */
  readonly unread: readonly string[];
}

/** A commit of a checkout, with paths as git has them: from the checkout's top, with slashes. */
interface Tree {
  readonly top: string;
  readonly commit: string;
  readonly files: ReadonlySet<string>;
  /** A path that is meant from the folder of the command. */
  readonly below: (name: string) => string;
}

/**
 * Suites in YAML as a commit has them, with their data. They are put into a folder of their own, which is gone afterwards; the
 * work tree and its index stay as they are. A suite that the commit lacks is new, and left out.
 *
 * @param folder somewhere in the checkout, which paths are taken from
 * @param given suite files or their folders; when there are none, those that the commit meant by naming none, and of today's
 * those that it has
 * @returns undefined when the checkout does not have the commit
 */
export function suitesAt(
  folder: string,
  commit: string,
  given: readonly string[],
  env: NodeJS.ProcessEnv,
): SuitesAt | undefined {
  const tree = treeOf(folder, commit, env);
  if (tree === undefined) return undefined;
  const suites: Suite[] = [];
  const unread: string[] = [];
  let meant = given;
  if (given.length === 0) {
    try {
      meant = [...meantIn(tree, env), ...defaultSuites(folder)];
    } catch (error) {
      unread.push(`which suites it meant cannot be told: ${messageOf(error)}`);
    }
  }
  for (const place of new Set(meant.flatMap(name => placesOf(tree, name)))) {
    if (isCode(place)) {
      unread.push(`${place} is a suite in code, which is not run to learn what it was`);
      continue;
    }
    try {
      suites.push(suiteAt(tree.top, tree.commit, place, env));
    } catch (error) {
      unread.push(`${place} cannot be read as it was: ${messageOf(error)}`);
    }
  }
  return { suites, unread };
}

function treeOf(folder: string, ref: string, env: NodeJS.ProcessEnv): Tree | undefined {
  const top = git(folder, env, ['rev-parse', '--show-toplevel'])?.trim();
  const commit = commitId(folder, env, ref);
  if (top === undefined || commit === undefined) return undefined;
  const listed = git(top, env, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]) ?? '';
  return {
    top,
    commit,
    files: new Set(listed.split('\0')),
    below: name => path.relative(top, path.resolve(folder, name)).split(path.sep).join('/'),
  };
}

/**
 * What `defaultSuites` was in the commit.
 *
 * @throws UsageError when its package.json has a list that is none
 */
function meantIn({ top, commit, files, below }: Tree, env: NodeJS.ProcessEnv): string[] {
  const own = below('package.json');
  const text = files.has(own) ? git(top, env, ['cat-file', 'blob', `${commit}:${own}`]) : undefined;
  const listed = text === undefined ? undefined : listedSuites(text);
  if (listed !== undefined) return listed;
  const usual = below('suites');
  return [...files]
    .filter(f => path.posix.dirname(path.posix.dirname(f)) === usual && isSuiteName(path.posix.basename(f)))
    .map(f => path.join(top, f));
}

/** The file that was meant by a name, or those of its folder, as when a suite was in YAML and is in code today. */
function placesOf({ files, below }: Tree, name: string): string[] {
  const place = below(name);
  if (files.has(place)) return [place];
  const folder = isSuiteName(path.posix.basename(place)) ? path.posix.dirname(place) : place;
  return suiteNames.map(n => path.posix.join(folder, n)).filter(f => files.has(f));
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
