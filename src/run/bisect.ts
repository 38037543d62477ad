import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemCode, UsageError } from '../base/index.ts';
import { commitId, git } from './git.ts';

export interface BisectRequest {
  /** A commit at which the gate passes, and one at which it fails. */
  readonly good: string;
  readonly bad: string;
  /** Arguments of `seedgate run` that decide a commit; paths in it are those of the commit. */
  readonly run: readonly string[];
  /** The baseline that every commit is held to, from here and not from the commit. */
  readonly baseline?: string | undefined;
  /** Names of differences that are no matter here; a renewed suite is what bisecting goes through. */
  readonly allow: readonly string[];
  /** Folder for what is trained: a commit whose experiments are those of another one costs nothing. */
  readonly out: string;
}

/** What was found of one commit: the exit code of `seedgate run`, and what git was told. */
export interface BisectStep {
  readonly commit: string;
  readonly subject: string;
  readonly code: number;
  readonly word: 'good' | 'bad' | 'skip';
}

export interface Bisected {
  readonly steps: readonly BisectStep[];
  /** The first commit at which the gate fails; absent when commits that cannot be judged hide it. */
  readonly first?: { readonly commit: string; readonly date: string; readonly subject: string };
  /** Those among which it is, then. */
  readonly among?: readonly string[];
}

export interface BisectContext {
  readonly env: NodeJS.ProcessEnv;
  /** Node's arguments that start the command line. */
  readonly program: readonly string[];
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/**
 * Looks for the first commit at which the gate fails, by `git bisect` in a work tree of its own: nothing of the caller's is
 * changed. The exit codes of `seedgate run` decide: 0 is good, 1 is bad, and a commit whose suites are wrong (2) is skipped.
 *
 * @throws UsageError for what is no history; BisectEnded when this machine cannot train, or it was asked to stop
 */
export async function bisect(request: BisectRequest, context: BisectContext): Promise<Bisected> {
  const root = git('.', context.env, ['rev-parse', '--show-toplevel'])?.trim();
  if (root === undefined)
    throw new UsageError('there is no git repository here whose history could be bisected');
  const [good, bad] = (['good', 'bad'] as const).map(name => {
    const commit = commitId(root, context.env, request[name]);
    if (commit === undefined)
      throw new UsageError(`${name} "${request[name]}": is no commit of this repository`);
    return commit;
  }) as [string, string];
  if (good === bad || git(root, context.env, ['merge-base', '--is-ancestor', good, bad]) === undefined)
    throw new UsageError(`good "${request.good}": is not among the ancestors of bad "${request.bad}"`);
  if (request.baseline !== undefined && !existsSync(request.baseline))
    throw new UsageError(`baseline ${request.baseline} is not there`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-bisect-'));
  const tree = path.join(folder, 'tree');
  try {
    if (git(root, context.env, ['worktree', 'add', '--detach', '--quiet', tree, bad]) === undefined)
      throw new UsageError(`git cannot check ${request.bad} out beside this work tree`);
    // Where in the repository the caller stands.
    const below = path.relative(root, process.cwd());
    return await search({ good, bad, tree, place: path.join(tree, below), request, context });
  } finally {
    git(root, context.env, ['worktree', 'remove', '--force', tree]);
    rmSync(folder, { recursive: true, force: true });
    git(root, context.env, ['worktree', 'prune']);
  }
}

/** A commit could not be judged for a reason that all others would have, too. */
export class BisectEnded extends Error {
  override readonly name = 'BisectEnded';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

interface Search {
  readonly good: string;
  readonly bad: string;
  readonly tree: string;
  readonly place: string;
  readonly request: BisectRequest;
  readonly context: BisectContext;
}

async function search({ good, bad, tree, place, request, context }: Search): Promise<Bisected> {
  const steps: BisectStep[] = [];
  const bisecting = (...args: string[]) => git(tree, context.env, ['bisect', ...args]) ?? '';
  const show = (commit: string) => {
    const text =
      git(tree, context.env, ['show', '--no-patch', '--no-show-signature', '--format=%H%n%cI%n%s', commit]) ??
      '';
    const [hash = commit, date = '', subject = ''] = text.trim().split('\n');
    return { commit: hash, date, subject };
  };
  /** git takes the two ends on trust; one is judged where the answer hangs on it alone. */
  const requireEnds = async (first: string) => {
    const ends = [
      { name: 'bad' as const, commit: bad, wanted: 1, asked: first === bad },
      { name: 'good' as const, commit: good, wanted: 0, asked: steps.every(s => s.word !== 'good') },
    ];
    for (const { name, commit, wanted } of ends.filter(e => e.asked)) {
      git(tree, context.env, ['checkout', '--detach', '--quiet', commit]);
      const code = await judge(place, request, context);
      if (code > 2) throw new BisectEnded(code, unjudged(commit, code));
      if (code !== wanted)
        throw new UsageError(`${name} "${request[name]}": ${notAnEnd(name, code, request)}`);
    }
  };
  let said = bisecting('start', bad, good);
  for (;;) {
    const found = /^([0-9a-f]{40,64}) is the first bad commit/m.exec(said)?.[1];
    if (found !== undefined) {
      await requireEnds(found);
      return { steps, first: show(found) };
    }
    if (/only 'skip'ped commits left|cannot bisect more/i.test(said)) {
      return { steps, among: [...said.matchAll(/^[0-9a-f]{40,64}$/gm)].map(m => m[0]) };
    }
    const { commit, subject } = show('HEAD');
    if (steps.some(s => s.commit === commit)) {
      throw new UsageError(`git bisect does not go on from ${commit.slice(0, 12)}: ${said.trim()}`);
    }
    const code = await judge(place, request, context);
    const word = code === 0 ? 'good' : code === 1 ? 'bad' : 'skip';
    if (code > 2) throw new BisectEnded(code, unjudged(commit, code));
    steps.push({ commit, subject, code, word });
    context.tell(`${commit.slice(0, 12)} ${word}: ${subject}`);
    said = bisecting(word);
  }
}

const unjudged = (commit: string, code: number) =>
  `${commit.slice(0, 12)} could not be judged (exit code ${code}), and no other commit could; see above`;

/** Why a commit cannot be the end that it was said to be. */
function notAnEnd(name: 'good' | 'bad', code: number, { baseline, good }: BisectRequest): string {
  if (code === 2) return 'its suites are wrong, so that it is neither; see above';
  if (name === 'good') return 'the gate fails there, too; name an earlier commit';
  const way =
    baseline === undefined
      ? 'name the baseline that all are held to with --baseline'
      : `if ${baseline} was renewed since, hold them to that of before: git show ${good}:${baseline} > before.json`;
  return `the gate passes there, as at every commit on the way; ${way}`;
}

/** Runs `seedgate run` at the commit that is checked out. @returns its exit code */
function judge(place: string, request: BisectRequest, context: BisectContext): Promise<number> {
  const { baseline, allow } = request;
  const args = [
    ...context.program,
    'run',
    ...request.run,
    ...(baseline === undefined ? [] : ['--baseline', path.resolve(baseline)]),
    // A gate may rest on imported numbers without any baseline.
    ...allow.flatMap(name => ['--allow', name]),
    ...['--out', path.resolve(request.out)],
  ];
  // A commit from before the folder was made has nothing to judge.
  if (!existsSync(place)) return Promise.resolve(2);
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, args, {
      cwd: place,
      env: context.env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const stop = () => child.kill('SIGTERM');
    context.signal.addEventListener('abort', stop);
    if (context.signal.aborted) stop();
    child.on('error', error => reject(new UsageError(`seedgate cannot be started (${systemCode(error)})`)));
    child.on('close', code => {
      context.signal.removeEventListener('abort', stop);
      resolve(context.signal.aborted ? 130 : (code ?? 3));
    });
  });
}
