import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { liesBelow, messageOf, systemCode, UsageError } from '../base/index.ts';
import { parseRun, type RunRequest, usualOut } from '../run/index.ts';
import { suitesIn } from '../suite/index.ts';

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
  /** Without the baseline: whose that is, is not known before the base commit is looked at. */
  readonly request: RunRequest;
  readonly baseline?: string;
  readonly baselineRef?: string;
  readonly gate: GateMode;
  readonly comment: boolean;
  readonly token: string;
  readonly cache: ReadonlySet<CachePart>;
}

/**
 * Reads and checks every input.
 *
 * @param workspace folder that the inputs' paths are below of
 * @throws UsageError that names the input and the rule it breaks.
 */
export function readInputs(workspace: string): Inputs {
  const comment = one('comment', ['true', 'false'], 'false') === 'true';
  const token = core.getInput('token');
  const baseline = given('baseline');
  const ref = given('baseline-ref');
  if (comment && token === '')
    throw new UsageError('input token: must not be empty when the input comment is "true"');
  if (ref !== undefined && baseline === undefined)
    throw new UsageError(
      'input baseline-ref: says where the file of the input baseline is read; set that too',
    );
  return {
    request: readRequest(workspace),
    ...(baseline !== undefined && { baseline: fileBelow(workspace, baseline) }),
    ...(ref !== undefined && { baselineRef: refName(ref) }),
    gate: one('gate', gates, 'fail'),
    comment,
    token,
    cache: partsOf(given('cache') ?? 'on'),
  };
}

/** The same request as the command line's, by the same reader; its messages begin with an option's name, as an input's do. */
function readRequest(workspace: string): RunRequest {
  const suites = lines('suites').map(line => existing(workspace, line));
  const out = below(workspace, given('out') ?? usualOut, 'out', 'a folder');
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
      allow: lines('allow'),
      out,
    });
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`input ${error.message}`);
    throw error;
  }
}

const lines = (name: string) => core.getMultilineInput(name).filter(line => line !== '');

/** An input's text; an empty one is one that was not given. */
const given = (name: string): string | undefined => core.getInput(name) || undefined;

function one<T extends string>(name: string, values: readonly T[], fallback: T): T {
  const text = given(name) ?? fallback;
  const found = values.find(value => value === text);
  if (found === undefined)
    throw new UsageError(
      `input ${name} "${text}": must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
    );
  return found;
}

function below(workspace: string, text: string, name: string, what: string): string {
  const root = path.resolve(workspace) + path.sep;
  if (!path.resolve(workspace, text).startsWith(root))
    throw new UsageError(`input ${name} "${text}": must be ${what} below the workspace`);
  requireReal(workspace, text, `input ${name} "${text}"`);
  return text;
}

/**
 * A checkout may hold links that lead anywhere: what they lead to is neither read nor written.
 *
 * @throws UsageError
 */
function requireReal(workspace: string, text: string, what: string): void {
  let below = false;
  try {
    below = liesBelow(workspace, path.resolve(workspace, text));
  } catch (error) {
    throw new UsageError(`${what}: cannot be reached (${systemCode(error) ?? messageOf(error)})`);
  }
  if (!below) throw new UsageError(`${what}: is a link that leads out of the workspace`);
}

/** The file's path as a commit has it, even if the workflow wrote it with the workspace's path before it. */
function fileBelow(workspace: string, text: string): string {
  return path.relative(workspace, path.resolve(workspace, below(workspace, text, 'baseline', 'a file')));
}

function existing(workspace: string, text: string): string {
  below(workspace, text, 'suites', 'a suite file or its folder');
  const file = path.resolve(workspace, text);
  if (!existsSync(file) || (statSync(file).isDirectory() && suitesIn(file).length === 0))
    throw new UsageError(
      `input suites "${text}": must be a suite file or its folder; there is none in the workspace (is the repository checked out?)`,
    );
  // The file that stands for the folder, which may be a link itself.
  for (const name of statSync(file).isDirectory() ? suitesIn(file) : [])
    requireReal(workspace, path.join(text, name), `input suites "${text}"`);
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
