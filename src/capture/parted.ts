import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UsageError } from '../base/index.ts';
import { mergeSuite, type Parted } from './merge.ts';
import { keptFile } from './proofs.ts';
import type { Draft, NotProven } from './types.ts';

/**
 * Where a script and its suite have parted, but for what a run printed: that is another one's with other seeds, or on another
 * machine.
 */
export function partings(old: string, before: unknown, draft: Draft, dir: string): Parted[] {
  const { parted } = mergeSuite(old, withoutPrinted(before), withoutPrinted(plain(draft.suite)));
  const changed = draft.files.filter(({ name, content }) => {
    const file = path.join(dir, name);
    return !existsSync(file) || !readFileSync(file).equals(content);
  });
  return [
    ...parted,
    ...changed.map(({ name }) => ({ path: [name], was: 'the numbers in it', is: 'other ones', kept: false })),
  ];
}

/** A suite without what was printed, and without the claims that were made of that. */
function withoutPrinted(suite: unknown): unknown {
  if (typeof suite !== 'object' || suite === null) return suite;
  const { claims: _, ...rest } = suite as Record<string, unknown>;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (key === 'printed' ? [] : [[key, strip(part)]])),
    );
  };
  return strip(rest);
}

export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function kept(dir: string): Readonly<Record<string, unknown>> {
  const file = path.join(dir, keptFile);
  let read: unknown;
  try {
    read = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${messageOf(error)}); name another folder by --out`);
  }
  return typeof read === 'object' && read !== null ? { ...read } : {};
}

export const keptSuite = (dir: string): unknown => kept(dir).suite;

/** The models that the script stood beside when the suite was captured last. */
export const besideBefore = (dir: string): readonly NotProven[] =>
  [kept(dir).beside ?? []].flat().filter(isNotProven);

const isNotProven = (of: unknown): of is NotProven =>
  typeof of === 'object' &&
  of !== null &&
  ['problem', 'variant', 'why'].every(key => typeof (of as Record<string, unknown>)[key] === 'string');
