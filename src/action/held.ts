import { existsSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { messageOf, UsageError } from '../base/index.ts';
import { type BaselineSource, comparedWith, readBaseline } from '../run/index.ts';
import { type Allowance, type Results, sayWhole } from '../verdict/index.ts';
import { acceptance } from './acceptance.ts';
import { baselineOfBase } from './baseline.ts';
import type { Job } from './event.ts';
import type { Inputs } from './inputs.ts';
import { inert } from './log.ts';
import { onlyBaselineChanged } from './renewal.ts';

/** What a step's results are held to. */
export interface Held {
  readonly baseline?: BaselineSource;
  /** Set when the pull request brings a new baseline and nothing else. */
  readonly renewed?: { readonly old: BaselineSource | undefined };
  readonly allow: readonly Allowance[];
  /** What is to be said of it in the summary. */
  readonly notes: readonly string[];
  /** Warnings that were given. */
  readonly warned: number;
}

const nothing: Held = { allow: [], notes: [], warned: 0 };

/**
 * The baseline, and what of the differences to it is accepted. A baseline that is asked for and is not there is said, loudly:
 * nothing is held to it yet.
 *
 * @throws UsageError for one that cannot be read
 */
export async function heldTo(inputs: Inputs, job: Job): Promise<Held> {
  const { baseline, baselineRef, token, request } = inputs;
  if (baseline === undefined) return nothing;
  const own = path.relative(process.cwd(), path.resolve(job.workspace, baseline));
  const wanted = { baseline, token, ...(baselineRef !== undefined && { baselineRef }) };
  const there = await baselineOfBase(wanted, job, process.env);
  const accepted = await acceptance(job, token);
  for (const note of accepted.notes) core.warning(inert(note), { title: 'not accepted' });
  const { allow, notes } = accepted;
  const warned = notes.length;
  if (
    there !== undefined &&
    existsSync(own) &&
    (await onlyBaselineChanged(baseline, job, token, process.env))
  ) {
    core.info(inert(`only ${baseline} is changed, so it is held to what this commit gives`));
    const old = 'text' in there ? there : undefined;
    return { baseline: readable(own), renewed: { old }, allow, notes, warned };
  }
  if (there !== undefined && 'text' in there) return { baseline: readable(there), allow, notes, warned };
  if (there === undefined && existsSync(own)) return { baseline: readable(own), allow, notes, warned };
  const missing = there?.missing ?? `there is no ${own} in the workspace`;
  const note = `Nothing was compared with a baseline: ${missing}. seedgate baseline ${request.out} --write ${own} makes one, to be committed.`;
  core.warning(inert(note), { title: 'no baseline yet' });
  return { allow, notes: [...notes, note], warned: warned + 1 };
}

/** The same, after a look into it: before anything is installed or trained for it. @throws UsageError with the way out */
function readable(source: BaselineSource): BaselineSource {
  try {
    readBaseline(source);
    return source;
  } catch (error) {
    throw new UsageError(
      `${messageOf(error)}. A pull request that changes this file alone may bring a new one: a step with command: baseline makes it (examples/update-baseline.yml)`,
    );
  }
}

/** What a new baseline moves against the old one, as paragraphs. */
export function renewalNotes(results: Results, { old }: NonNullable<Held['renewed']>): string[] {
  const head =
    'Only the baseline is changed by this pull request. It was held to what this commit gives, and not to the old one.';
  if (old === undefined) return [head, 'There was no baseline before.'];
  try {
    const against = comparedWith(results, old).findings.filter(
      f => f.kind === 'obstacle' || (f.kind === 'change' && (f.outcome === 'worse' || f.outcome === 'moved')),
    );
    if (against.length === 0) return [head, 'Nothing is worse than in the old baseline.'];
    return [head, 'Against the old baseline:', ...against.map(sayWhole)];
  } catch (error) {
    return [head, `What it moves cannot be said, since the old one cannot be used: ${messageOf(error)}`];
  }
}
