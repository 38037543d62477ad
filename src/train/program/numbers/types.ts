import type { Take } from '../../../suite/index.ts';

/** What a finished program left: its folder, what it printed, and the events that were noted in it. */
export interface Leavings {
  readonly folder: string;
  readonly stdout: string;
  /** What it printed as errors, where loggers write by themselves; looked at where there is nothing in the other. */
  readonly stderr?: string;
  readonly events: readonly ProgramEvent[];
  /** What it was given: files in its folder, and where they were copied from. What it left as it was is no result of it. */
  readonly given?: { readonly from: string; readonly files: readonly string[] };
}

/** One line of the file that sitecustomize.py writes; what an event holds beside its kind depends on it. */
export interface ProgramEvent {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** A number that was found, with where; or why there is none. */
export type Found = { readonly value: number; readonly where: string } | { readonly missing: string };

/** A number as it stands in JSON: what JSON has no number for is written as its name. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value === 'NaN') return Number.NaN;
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  if (value === '-Infinity') return Number.NEGATIVE_INFINITY;
  return undefined;
}

/** Which of the numbers counts. Of a series with NaN in it the best is the best of the others. */
export function choose(
  values: readonly number[],
  take: Take,
  better: 'higher' | 'lower',
): number | undefined {
  if (take === 'first') return values[0];
  if (take === 'last') return values.at(-1);
  const told = values.filter(v => !Number.isNaN(v));
  if (told.length === 0) return values[0];
  return told.reduce((a, b) => ((better === 'higher' ? b > a : b < a) ? b : a));
}
