import { isDeepStrictEqual } from 'node:util';
import { type Document, parseDocument } from 'yaml';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place where the script and the suite have parted. */
export interface Parted {
  readonly path: readonly string[];
  readonly was: unknown;
  readonly is: unknown;
  /** Whether a person has changed the place meanwhile, so that theirs was kept. */
  readonly kept: boolean;
}

/**
 * A suite that was captured before, brought up to the script as it is now: what a person has changed since stays, with
 * all comments.
 *
 * @param text of the suite's file
 * @param before what the last capture wrote there
 * @param now what this one would write
 */
export function mergeSuite(
  text: string,
  before: unknown,
  now: unknown,
): { document: Document; parted: Parted[] } {
  const document = parseDocument(text);
  const parted: Parted[] = [];
  walk(document, [], before, now, document.toJS(), parted);
  return { document, parted };
}

function walk(
  document: Document,
  path: string[],
  before: unknown,
  now: unknown,
  mine: unknown,
  parted: Parted[],
): void {
  if (isDeepStrictEqual(before, now)) return;
  if (isObject(before) && isObject(now) && isObject(mine)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)]))
      walk(document, [...path, key], before[key], now[key], mine[key], parted);
    return;
  }
  const kept = !isDeepStrictEqual(mine, before) && !isDeepStrictEqual(mine, now);
  parted.push({ path, was: before, is: now, kept });
  if (kept) return;
  if (now === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(now));
}

/** A parting in words: batchSize 16 → 32. */
export function describeParted({ path, was, is, kept }: Parted): string {
  const shown = (value: unknown) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  };
  return `${path.join('.')}: ${shown(was)} → ${shown(is)}${kept ? '; yours is kept' : ''}`;
}
