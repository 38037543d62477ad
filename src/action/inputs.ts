import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { UsageError } from '../base/index.ts';
import { parseCount, parseDuration } from '../commands/index.ts';
import { parseSeeds, parseShard } from '../plan/index.ts';
import { suitesIn } from '../suite/index.ts';

export const gates = ['fail', 'warn', 'off'] as const;
export type GateMode = (typeof gates)[number];

/** What the Actions cache can carry from run to run. */
export const cacheParts = ['packages', 'runtime', 'programs', 'records'] as const;
export type CachePart = (typeof cacheParts)[number];
/**
 * What the input `cache: on` means. Records are not among it: a restored record is believed and its run not trained
 * again.
 */
const usual: readonly CachePart[] = ['packages', 'runtime', 'programs'];

/** What the workflow asks for. */
export interface Inputs {
  readonly suites: readonly string[];
  readonly seeds?: string;
  readonly only: readonly string[];
  readonly baseline?: string;
  readonly baselineRef?: string;
  readonly gate: GateMode;
  readonly jobs?: string;
  readonly shard?: string;
  readonly timeLimit?: string;
  readonly out: string;
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
  const seeds = optional('seeds', 'seeds', checked(parseSeeds));
  const shard = optional('shard', 'shard', checked(parseShard));
  const comment = one('comment', ['true', 'false'], 'false') === 'true';
  const token = core.getInput('token');
  const baseline = optional('baseline', 'baseline', (text, name) =>
    // The file's path as a commit has it, even if the workflow wrote it with the workspace's path before it.
    path.relative(workspace, path.resolve(workspace, below(workspace, text, name, 'a file'))),
  );
  const ref = optional('baseline-ref', 'baselineRef', refName);
  if (seeds.seeds === 'auto' && shard.shard !== undefined)
    throw new UsageError('inputs seeds and shard: seeds "auto" cannot be sharded; write a number or a range');
  if (comment && token === '')
    throw new UsageError('input token: must not be empty when the input comment is "true"');
  if (ref.baselineRef !== undefined && baseline.baseline === undefined)
    throw new UsageError(
      'input baseline-ref: says where the file of the input baseline is read; set that too',
    );
  return {
    suites: lines('suites').map(line => existing(workspace, line)),
    ...seeds,
    only: lines('only'),
    ...baseline,
    ...ref,
    gate: one('gate', gates, 'fail'),
    ...optional(
      'jobs',
      'jobs',
      checked(text => parseCount(text, 'jobs')),
    ),
    ...shard,
    ...optional(
      'time-limit',
      'timeLimit',
      checked(text => parseDuration(text, 'time-limit')),
    ),
    out: below(workspace, core.getInput('out') || 'seedgate-out', 'out', 'a folder'),
    comment,
    token,
    cache: partsOf(core.getInput('cache') || 'on'),
  };
}

const lines = (name: string) => core.getMultilineInput(name).filter(line => line !== '');

/** An object with one optional field of `Inputs`; empty when the workflow leaves the input empty. */
function optional<K extends string>(
  name: string,
  key: K,
  check: (text: string, name: string) => string,
): { readonly [P in K]?: string } {
  const text = core.getInput(name);
  return text === '' ? {} : ({ [key]: check(text, name) } as { [P in K]?: string });
}

/** The text, if it can be parsed; the parsers' messages begin with the name of the option, as the input's is. */
const checked = (parse: (text: string) => unknown) => (text: string) => {
  try {
    parse(text);
    return text;
  } catch (error) {
    throw new UsageError(`input ${(error as Error).message}`);
  }
};

function one<T extends string>(name: string, values: readonly T[], fallback: T): T {
  const text = core.getInput(name) || fallback;
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
  return text;
}

function existing(workspace: string, text: string): string {
  below(workspace, text, 'suites', 'a suite file or its folder');
  const given = path.resolve(workspace, text);
  if (!existsSync(given) || (statSync(given).isDirectory() && suitesIn(given).length === 0))
    throw new UsageError(
      `input suites "${text}": must be a suite file or its folder; there is none in the workspace (is the repository checked out?)`,
    );
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
  const words = text.split(/[\s,]+/).filter(word => word !== '');
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
