import os from 'node:os';
import { liesBelow, messageOf, systemCode, UsageError } from '../base/index.ts';
import { checkShard, type SeedRequest, type SeedWish, type Shard, seedRequest } from '../plan/index.ts';
import type { EngineName } from '../records/index.ts';
import type { AllowanceLike } from '../verdict/index.ts';
import { checkAllowances } from './allow.ts';
import type { BaselineSource } from './baseline.ts';
import { type TopUpWish, topUpWishes } from './top-up.ts';
import { checkCount, checkSeconds } from './values.ts';

/** What somebody wants of a run, as values; what is left out is filled in by `runRequest`. */
export interface RunWishes {
  /** Suites' files or folders; when there are none, those that `defaultSuites` finds. */
  readonly suites?: readonly string[] | undefined;
  readonly seeds?: SeedWish | undefined;
  /** Globs of `problem/variant`; all experiments when there are none. */
  readonly only?: readonly string[] | undefined;
  readonly engine?: EngineName | undefined;
  /** Worker processes; one for each core when left out. */
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  /** Folder of an earlier run, by whose times shards are balanced. */
  readonly costs?: string | undefined;
  readonly baseline?: BaselineSource | undefined;
  /** Differences to the baseline that are accepted, by name. */
  readonly allow?: readonly AllowanceLike[] | undefined;
  /** Whether the baseline is what is looked at: a change that only brings a new one. */
  readonly renewed?: boolean | undefined;
  /** Seconds of training. */
  readonly timeLimit?: number | undefined;
  /** How far printed values that lie outside all planned runs are pursued by more seeds; `auto` when left out. */
  readonly topUp?: TopUpWish | undefined;
  /** Whether what is open, and what would only warn, fails the gate. */
  readonly strict?: boolean | undefined;
  /** Whether programs that a suite names may be run; not unless it is said. */
  readonly allowCommands?: boolean | undefined;
  /** Folder for records and reports. */
  readonly out?: string | undefined;
}

/** A run that can be: what every shell makes of what it was given. */
export interface RunRequest {
  readonly suites: readonly string[];
  readonly seeds: SeedRequest;
  readonly only: readonly string[];
  readonly engine: EngineName;
  readonly jobs: number;
  readonly shard?: Shard;
  readonly costs?: string;
  readonly baseline?: BaselineSource;
  readonly allow: readonly AllowanceLike[];
  readonly renewed?: true;
  /** Seconds after which no run is waited for any more. */
  readonly timeLimit?: number;
  readonly topUp: TopUpWish;
  readonly strict?: true;
  readonly allowCommands: boolean;
  readonly out: string;
}

/** Folder for records and reports when none is named. */
export const usualOut = 'seedgate-out';

/**
 * Checks what is wanted and fills in what was left out. All that is wrong with a call as such is said here, before a suite
 * is read.
 *
 * @throws UsageError; its message begins with the name of what is wrong, as the command line has it
 */
export function runRequest(wishes: RunWishes): RunRequest {
  const { shard, baseline, timeLimit } = wishes;
  const seeds = seedRequest(wishes.seeds);
  if (seeds.kind === 'auto' && shard !== undefined) {
    throw new UsageError(
      'seeds "auto" cannot be sharded: which seeds are added depends on all that came before; write a number or a range',
    );
  }
  return {
    suites: wishes.suites ?? [],
    seeds,
    only: wishes.only ?? [],
    engine: checkEngine(wishes.engine ?? 'compiled'),
    jobs: checkCount('jobs', wishes.jobs ?? os.availableParallelism()),
    ...(shard !== undefined && { shard: checkShard(shard) }),
    ...(wishes.costs !== undefined && { costs: checkFolder('costs', wishes.costs) }),
    ...(baseline !== undefined && { baseline }),
    allow: checkAllowances(wishes.allow ?? []),
    ...(wishes.renewed === true && { renewed: true as const }),
    allowCommands: wishes.allowCommands ?? false,
    ...(timeLimit !== undefined && { timeLimit: checkSeconds('time-limit', timeLimit) }),
    topUp: checkTopUp(wishes.topUp ?? 'auto'),
    ...(wishes.strict === true && { strict: true as const }),
    out: checkFolder('out', wishes.out ?? ownOut()),
  };
}

/**
 * The usual folder, which nobody has named: a link of this name in a checkout must not have files written elsewhere.
 *
 * @throws UsageError
 */
function ownOut(): string {
  const way = 'remove it, or name the folder with --out';
  // Outside of what is tried: that there is no current folder is another thing to say.
  const here = process.cwd();
  try {
    if (liesBelow(here, usualOut)) return usualOut;
  } catch (error) {
    throw new UsageError(`${usualOut} cannot be reached (${systemCode(error) ?? messageOf(error)}); ${way}`);
  }
  throw new UsageError(`${usualOut} is a link that leads out of this folder; ${way}`);
}

/** @throws UsageError for what is no engine */
export function checkEngine(name: string): EngineName {
  if (name === 'compiled' || name === 'eager') return name;
  throw new UsageError(`engine "${name}": write compiled or eager`);
}

/** @throws UsageError for what is no way to add seeds */
export function checkTopUp(wish: string): TopUpWish {
  const found = topUpWishes.find(w => w === wish);
  if (found === undefined) throw new UsageError(`top-up "${wish}": write off, auto or full`);
  return found;
}

/** An empty name is mostly a variable that was not set; it would mean the current folder. @throws UsageError */
export function checkFolder(name: string, folder: string): string {
  if (folder.trim() === '') throw new UsageError(`${name} "${folder}": name a folder`);
  return folder;
}
