import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** As %H, %cI and %s are printed, none of which holds the end of a line; a NUL parts commits. */
const fields = '%H%n%cI%n%s';

/**
 * What a git command prints in a folder; undefined when it fails. It asks no network, and runs nothing of the repository:
 * neither hooks nor programs that its configuration names are among what the commands here need.
 */
export function git(folder: string, env: NodeJS.ProcessEnv, args: readonly string[]): string | undefined {
  // In a container another user may own the checkout, and git would refuse it.
  const own = ['-c', `safe.directory=${path.resolve(folder)}`, '--literal-pathspecs'];
  const ended = spawnSync('git', [...own, ...args], {
    cwd: folder,
    // What git says is read here, so it has to be in the language that is known.
    env: { ...env, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return ended.status === 0 ? ended.stdout : undefined;
}

/** The full name of a commit; undefined for what is none here. @param ref a commit, a branch or a tag */
export function commitId(folder: string, env: NodeJS.ProcessEnv, ref: string): string | undefined {
  const wanted = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  return git(folder, env, wanted)?.trim();
}

/**
 * A commit as it is shown to people; undefined for what is none.
 *
 * @param ref a commit, a branch or a tag
 * @param file where given, the last commit up to there that has changed it
 */
export function commitOf(
  folder: string,
  env: NodeJS.ProcessEnv,
  ref: string,
  file?: string,
): { readonly commit: string; readonly date: string; readonly subject: string } | undefined {
  const found = git(folder, env, [
    'log',
    '-1',
    '--no-show-signature',
    `--format=${fields}`,
    '--end-of-options',
    `${ref}^{commit}`,
    '--',
    ...(file === undefined ? [] : [file]),
  ]);
  const [commit = '', date = '', subject = ''] = found?.trim().split('\n') ?? [];
  return commit === '' ? undefined : { commit, date, subject };
}

/** Whether a checkout lacks what came before some of its commits; those then seem to have brought all their files. */
export const isShallow = (folder: string, env: NodeJS.ProcessEnv): boolean =>
  git(folder, env, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';

/** A state of a file: the commit that made it, and its text. */
export interface FileState {
  readonly commit: string;
  /** As ISO 8601 has it. */
  readonly date: string;
  readonly subject: string;
  /** undefined where the commit has removed the file. */
  readonly text: string | undefined;
}

/**
 * Every state that the file had, on the way to HEAD, the oldest first. A merge is followed to its first parent alone: what
 * came to the branch is one state, however many commits made it.
 *
 * @param since as `git log --since` takes it: a date, or `3 months ago`; all when left out
 * @returns undefined when there is no repository, or no commit
 */
export function statesOf(file: string, env: NodeJS.ProcessEnv, since?: string): FileState[] | undefined {
  const folder = path.dirname(path.resolve(file));
  const name = path.basename(file);
  const log = git(folder, env, [
    'log',
    '--first-parent',
    '--no-show-signature',
    '-z',
    `--format=${fields}`,
    ...(since === undefined ? [] : [`--since=${since}`]),
    '--',
    name,
  ]);
  if (log === undefined) return undefined;
  return log
    .split('\0')
    .map(entry => entry.split('\n'))
    .flatMap(([commit = '', date = '', subject = '']) =>
      commit === ''
        ? []
        : [{ commit, date, subject, text: git(folder, env, ['cat-file', 'blob', `${commit}:./${name}`]) }],
    )
    .toReversed();
}
