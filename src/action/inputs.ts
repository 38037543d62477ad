import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { liesBelow, messageOf, systemCode, UsageError } from '../base/index.ts';
import { type ImportRequest, parseRun, type RunRequest, usualOut } from '../run/index.ts';
import { suitesIn } from '../suite/index.ts';
import { type FailOn, failOnNames } from './fail-on.ts';

export const commands = ['run', 'merge', 'baseline', 'validate', 'judge', 'import'] as const;
export type Command = (typeof commands)[number];

export const gates = ['fail', 'warn', 'off'] as const;
export type GateMode = (typeof gates)[number];

/** What the Actions cache can carry from run to run. */
export const cacheParts = ['runtime', 'programs', 'records'] as const;
export type CachePart = (typeof cacheParts)[number];
/**
 * What the input `cache: on` means. Records are not among it: a restored record is believed and its run not trained
 * again.
 */
const usual: readonly CachePart[] = ['runtime', 'programs'];

/** What the workflow asks for. */
export interface Inputs {
  readonly command: Command;
  /** Without the baseline: whose that is, is not known before the base commit is looked at. */
  readonly request: RunRequest;
  /** Whether the workflow has named the folder. */
  readonly outGiven: boolean;
  /** From the workspace. */
  readonly baseline?: string;
  readonly baselineRef?: string;
  readonly gate: GateMode;
  readonly failOn: readonly FailOn[];
  /** Folders of earlier runs, for `merge` and `baseline`. */
  readonly folders: readonly string[];
  /** A table of results, for `judge` and `import`. */
  readonly file?: string;
  readonly columns: ImportRequest['columns'];
  readonly comment: boolean;
  readonly check: boolean;
  readonly sarif: boolean;
  readonly token: string;
  readonly cache: ReadonlySet<CachePart>;
}

/** The folder that a step works in. @throws UsageError for one that is not below the workspace, or not there */
export function workingDirectory(workspace: string): string {
  const text = given('working-directory');
  if (text === undefined || path.resolve(workspace, text) === path.resolve(workspace)) return workspace;
  const folder = path.resolve(workspace, below(workspace, workspace, text, 'working-directory', 'a folder'));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `input working-directory "${text}": must be a folder below the workspace; there is none (is the repository checked out?)`,
    );
  return folder;
}

/** What comment and check run need, read without any rule: also a step with wrong inputs brings its comment up to date. */
export const tellingInputs = () => ({
  comment: given('comment') === 'true' && given('token') !== undefined,
  check: given('check') === 'true' && given('token') !== undefined,
  token: core.getInput('token'),
  scope: {
    suites: lines('suites'),
    only: lines('only'),
    ...(given('shard') && { shard: given('shard') ?? '' }),
    command: given('command') ?? 'run',
  },
});

/**
 * Reads and checks every input.
 *
 * @param workspace folder that the inputs' paths have to be below of
 * @param folder that they start from
 * @throws UsageError that names the input and the rule it breaks.
 */
export function readInputs(workspace: string, folder = workspace): Inputs {
  const command = one('command', commands, 'run');
  const comment = one('comment', ['true', 'false'], 'false') === 'true';
  const check = one('check', ['true', 'false'], 'false') === 'true';
  const token = core.getInput('token');
  const baseline = given('baseline');
  const ref = given('baseline-ref');
  const file = given('file');
  if (comment && token === '')
    throw new UsageError('input token: must not be empty when the input comment is "true"');
  if (check && token === '')
    throw new UsageError('input token: must not be empty when the input check is "true"');
  if (ref !== undefined && baseline === undefined)
    throw new UsageError(
      'input baseline-ref: says where the file of the input baseline is read; set that too',
    );
  if (command === 'baseline' && baseline === undefined)
    throw new UsageError('input baseline: name the file that command "baseline" writes');
  const folders = lines('folders').map(line => below(workspace, folder, line, 'folders', 'a folder'));
  if (command === 'merge' && folders.length === 0)
    throw new UsageError('input folders: name the folders that command "merge" joins, one a line');
  if ((command === 'judge' || command === 'import') && file === undefined)
    throw new UsageError(`input file: name the table of results that command "${command}" reads`);
  return {
    command,
    request: readRequest(workspace, folder),
    outGiven: given('out') !== undefined,
    ...(baseline !== undefined && { baseline: fileBelow(workspace, folder, baseline) }),
    ...(ref !== undefined && { baselineRef: refName(ref) }),
    gate: one('gate', gates, 'fail'),
    failOn: several('fail-on', failOnNames),
    folders,
    ...(file !== undefined && { file: below(workspace, folder, file, 'file', 'a file or a folder') }),
    columns: readColumns(),
    comment,
    check,
    sarif: one('sarif', ['true', 'false'], 'false') === 'true',
    token,
    cache: partsOf(given('cache') ?? 'on'),
  };
}

/** The same request as the command line's, by the same reader; its messages begin with an option's name, as an input's do. */
function readRequest(workspace: string, folder: string): RunRequest {
  const suites = lines('suites').map(line => existing(workspace, folder, line));
  const out = below(workspace, folder, given('out') ?? usualOut, 'out', 'a folder');
  try {
    return parseRun({
      suites,
      seeds: given('seeds'),
      only: lines('only'),
      jobs: given('jobs'),
      shard: given('shard'),
      timeLimit: given('time-limit'),
      strict: one('strict', ['true', 'false'], 'false') === 'true',
      allowCommands: one('allow-commands', ['true', 'false'], 'false') === 'true',
      allow: lines('allow').map(name => ({ name, by: 'the input allow' })),
      out,
    });
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`input ${error.message}`);
    throw error;
  }
}

/** Lines `variant: NAME`, `seed: NAME` and `metric: NAME`. */
function readColumns(): ImportRequest['columns'] {
  const found = lines('columns').map(line => {
    const [, kind, name] = /^(variant|seed|metric):\s*(\S.*)$/.exec(line) ?? [];
    if (kind === undefined || name === undefined)
      throw new UsageError(`input columns "${line}": write variant: NAME, seed: NAME or metric: NAME`);
    return { kind, name };
  });
  const of = (kind: string) => found.filter(c => c.kind === kind).map(c => c.name);
  const [variant, [seed], metrics] = [of('variant'), of('seed'), of('metric')];
  return {
    ...(variant.length > 0 && { variant }),
    ...(seed !== undefined && { seed }),
    ...(metrics.length > 0 && { metrics }),
  };
}

const lines = (name: string) => core.getMultilineInput(name).filter(line => line !== '');

/** An input's text; an empty one is one that was not given. */
const given = (name: string): string | undefined => core.getInput(name) || undefined;

function one<T extends string>(name: string, values: readonly T[], fallback: T): T {
  return member(name, given(name) ?? fallback, values, '');
}

/** Any number of some words, separated by commas, spaces or lines. */
function several<T extends string>(name: string, values: readonly T[]): T[] {
  const words = (given(name) ?? '').split(/[\s,]+/).filter(word => word !== '');
  return words.map(word => member(name, word, values, 'one or more of '));
}

function member<T extends string>(name: string, text: string, values: readonly T[], count: string): T {
  const found = values.find(value => value === text);
  if (found === undefined)
    throw new UsageError(
      `input ${name} "${text}": must be ${count}${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
    );
  return found;
}

function below(workspace: string, folder: string, text: string, name: string, what: string): string {
  const root = path.resolve(workspace) + path.sep;
  const file = path.resolve(folder, text);
  if (!file.startsWith(root))
    throw new UsageError(`input ${name} "${text}": must be ${what} below the workspace`);
  requireReal(workspace, file, `input ${name} "${text}"`);
  return text;
}

/**
 * A checkout may hold links that lead anywhere: what they lead to is neither read nor written.
 *
 * @throws UsageError
 */
function requireReal(workspace: string, file: string, what: string): void {
  let below = false;
  try {
    below = liesBelow(workspace, file);
  } catch (error) {
    throw new UsageError(`${what}: cannot be reached (${systemCode(error) ?? messageOf(error)})`);
  }
  if (!below) throw new UsageError(`${what}: is a link that leads out of the workspace`);
}

/** The file's path as a commit has it, even if the workflow wrote it with the workspace's path before it. */
function fileBelow(workspace: string, folder: string, text: string): string {
  const named = below(workspace, folder, text, 'baseline', 'a file');
  return path.relative(workspace, path.resolve(folder, named));
}

function existing(workspace: string, folder: string, text: string): string {
  below(workspace, folder, text, 'suites', 'a suite file or its folder');
  const file = path.resolve(folder, text);
  if (!existsSync(file) || (statSync(file).isDirectory() && suitesIn(file).length === 0))
    throw new UsageError(
      `input suites "${text}": must be a suite file or its folder; there is none in the workspace (is the repository checked out?)`,
    );
  // The file that stands for the folder, which may be a link itself.
  for (const name of statSync(file).isDirectory() ? suitesIn(file) : [])
    requireReal(workspace, path.join(file, name), `input suites "${text}"`);
  return text;
}

/** A name of a branch or commit. git must not be able to take it for an option, a range or a path. */
function refName(text: string): string {
  if (!/^[\w][\w./+@~^-]*$/.test(text) || text.includes('..'))
    throw new UsageError(`input baseline-ref "${text}": must be a commit, a branch, a tag or workspace`);
  return text;
}

function partsOf(text: string): Set<CachePart> {
  if (text === 'on') return new Set(usual);
  if (text === 'off') return new Set();
  // Workflows of version 0.1 may name npm's packages, which the action has brought with it since.
  const words = text.split(/[\s,]+/).filter(word => word !== '' && word !== 'packages');
  return new Set(
    words.map(word => {
      const part = cacheParts.find(p => p === word);
      if (part === undefined)
        throw new UsageError(
          `input cache "${text}": must be on, off, or one or more of ${cacheParts.join(', ')}; "${word}" is none of them`,
        );
      return part;
    }),
  );
}
