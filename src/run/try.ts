import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '../base/index.ts';
import { isProgram } from '../suite/index.ts';
import { findNumbers, ownSeeds, type ProgramOutcome, runProgram } from '../train/index.ts';
import { refuseCommands } from './commands.ts';
import type { RunContext } from './events.ts';
import { loadSuites } from './suites.ts';

export interface TryRequest {
  readonly suite: string;
  readonly allowCommands: boolean;
}

/** One run of a program, and what was found in what it left. */
export interface Tried {
  /** `problem/variant` */
  readonly id: string;
  readonly status: ProgramOutcome['status'];
  readonly reason?: string;
  readonly seconds: number;
  /** For each metric and probe, its numbers with where they were, or why there is none. */
  readonly numbers: readonly { readonly name: string; readonly says: readonly string[] }[];
  /** Other numbers that a suite could name: where, as the suite writes it, and the number. */
  readonly others: readonly { readonly name: string; readonly source: string; readonly value: number }[];
  /** The last lines that it printed. */
  readonly tail: readonly string[];
}

/**
 * Runs each program of a suite once, with seed 1, and shows which numbers it found where, so that a suite is written in minutes.
 *
 * @throws SuiteError for a wrong suite, UsageError when nothing may be run or there is no program
 */
export async function tryPrograms(request: TryRequest, { env, signal }: RunContext): Promise<Tried[]> {
  const programs = loadSuites([request.suite]).flatMap(s => s.experiments.filter(isProgram));
  const [first] = programs;
  if (first === undefined)
    throw new UsageError(
      `${request.suite} has no variant that is a program; seedgate validate looks at models`,
    );
  if (!request.allowCommands) refuseCommands(programs.map(experiment => ({ experiment })));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-try-'));
  try {
    const tried: Tried[] = [];
    for (const { id, problem, variant } of programs) {
      const outcome = await runProgram({
        program: variant.program,
        better: Object.fromEntries((problem.metrics ?? []).map(m => [m.id, m.better])),
        seed: 1,
        folder: path.join(folder, String(tried.length)),
        environment: env,
        signal,
      });
      tried.push({ id, ...describe(outcome) });
    }
    return tried;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a program that no suite names yet, and what it left: what a suite about it is written from. */
export async function tryOnce(
  draft: { readonly command: readonly [string, ...string[]]; readonly needs: readonly string[] },
  dir: string,
  { env, signal }: RunContext,
) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-try-'));
  try {
    const outcome = await runProgram({
      program: {
        ...draft,
        folder: path.resolve(dir),
        environment: {},
        timeLimit: 3600,
        cores: 1,
        override: [],
        splitVaries: false,
        numbers: {},
        files: '',
      },
      better: {},
      seed: 1,
      folder: path.join(folder, 'run'),
      environment: env,
      signal,
    });
    return {
      status: outcome.status,
      ...(outcome.reason !== undefined && { reason: outcome.reason }),
      found: findNumbers(outcome.left).map(({ name, source, value }) => ({
        name,
        source: { ...source },
        value,
      })),
      ownSeeds: ownSeeds(outcome.left.events).map(s => s.what),
      tail: outcome.left.stdout.trimEnd().split('\n').slice(-5),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a run left, in words. */
function describe(outcome: ProgramOutcome): Omit<Tried, 'id'> {
  const { status, reason, seconds, found, left } = outcome;
  return {
    status,
    ...(reason !== undefined && { reason }),
    seconds,
    numbers: Object.entries(found).map(([name, all]) => ({
      name,
      says: all.map(f => ('missing' in f ? `none: ${f.missing}` : `${f.value}, from ${f.where}`)),
    })),
    others: findNumbers(left).map(({ name, source, value }) => ({
      name,
      source: JSON.stringify(source),
      value,
    })),
    tail: left.stdout.trimEnd().split('\n').slice(-5),
  };
}
