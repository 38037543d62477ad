import { allSplits, type Split } from '../suite/index.ts';
import { type Block, blockOf, type Reference } from './blocks.ts';
import type { FoldsEvent } from './events.ts';
import type { Arrays } from './files.ts';
import { settingsOf } from './repeats.ts';
import { Before, type FittedBy, sameNumbers } from './scalers.ts';
import type { Folds, Trained } from './trained.ts';

/** What one fold is trained on and what it holds out. */
interface Parts {
  readonly x: Reference;
  readonly y: Reference;
  readonly held: { readonly x: Reference; readonly y: Reference };
}

/**
 * Trainings of the same line, each on other rows of the same data, as one training over folds; where they are not plainly that,
 * what keeps them from being translated is said of all as one.
 */
export function joinFolds(
  all: readonly Trained[],
  folds: readonly FoldsEvent[],
  arrays: Arrays,
): readonly Trained[] {
  const lines = new Map<string, Trained[]>();
  for (const one of all) {
    const at = `${one.fit.file}:${one.fit.line}`;
    lines.set(at, [...(lines.get(at) ?? []), one]);
  }
  return [...lines.values()].flatMap(group => {
    const parts = new Set(group.map(g => JSON.stringify(g.fit.data.x)));
    if (group.length < 2 || parts.size < group.length) return group;
    const joined = joinedOf(group, folds, arrays);
    if (joined !== undefined) return [joined];
    if (parts.size < 3) return group;
    const why = 'the same line trains a model for each of several parts of the data';
    const [one] = group;
    // What comes out of all of them together is the script's number, and none of them has it.
    return one === undefined
      ? []
      : [{ ...one, whole: true, obstacle: one.obstacle ?? { why, file: one.fit.file, line: one.fit.line } }];
  });
}

function joinedOf(
  group: readonly Trained[],
  events: readonly FoldsEvent[],
  arrays: Arrays,
): Trained | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (group.some(g => g.obstacle !== undefined || settingsOf(g) !== settingsOf(first))) return undefined;
  const given = group.map(partsOf);
  const parts = given.filter(p => p !== undefined);
  if (parts.length < group.length) return undefined;
  const validated = first.evaluates.length !== 1;
  const event = events.findLast(e => e.n < first.fit.n && e.tests.length === group.length);
  const plain = foldsOf(unscaled(group, parts, arrays), event, arrays);
  const folds = plain === undefined ? undefined : { ...plain, validated };
  if (folds === undefined) return undefined;
  return {
    ...first,
    folds,
    until: Number.POSITIVE_INFINITY,
    evaluates: group.flatMap(g => g.evaluates),
    histories: group.map(g => g.fit.history),
    predicts: [],
    metrics: [],
    prints: last.prints,
  };
}

function partsOf({ fit, evaluates }: Trained): Parts | undefined {
  const one = (block: Block | undefined) => (block?.length === 1 ? block[0] : undefined);
  const tested = evaluates.length === 1 ? evaluates[0]?.data : fit.validation;
  const [x, y] = [one(blockOf(fit.data.x)), one(blockOf(fit.data.y))];
  const held = { x: one(blockOf(tested?.x)), y: one(blockOf(tested?.y)) };
  if (x === undefined || y === undefined || held.x === undefined || held.y === undefined) return undefined;
  return { x, y, held: { x: held.x, y: held.y } };
}

/** The parts as they were before each fold scaled its own, where all did so in the same way. */
function unscaled(group: readonly Trained[], parts: readonly Parts[], arrays: Arrays) {
  const before = new Before(group[0]?.transforms ?? [], arrays);
  const scalers = parts.map(p => before.fittedOn(p.x));
  const [scaler] = scalers;
  const source = JSON.stringify(scaler?.source);
  if (scaler === undefined || scalers.some(s => JSON.stringify(s?.source) !== source))
    return { parts, scaler: undefined };
  const raw = parts.flatMap((p, i): Parts[] => {
    const own = scalers[i] ?? scaler;
    const [x, held] = [before.of(p.x, own), before.of(p.held.x, own)];
    return x && held ? [{ ...p, x, held: { ...p.held, x: held } }] : [];
  });
  return raw.length === parts.length ? { parts: raw, scaler } : { parts, scaler: undefined };
}

/** The data that parts are the folds of, where the format takes the same rows for them. */
function foldsOf(
  { parts, scaler }: { readonly parts: readonly Parts[]; readonly scaler: FittedBy | undefined },
  event: FoldsEvent | undefined,
  arrays: Arrays,
): Omit<Folds, 'validated'> | undefined {
  const rows = (r: Reference) => r.shape[0] ?? 0;
  const samples = parts.reduce((sum, p) => sum + rows(p.held.x), 0);
  if (parts.some(p => rows(p.x) + rows(p.held.x) !== samples || rows(p.y) !== rows(p.x))) return undefined;
  let next = 0;
  const places = parts.map(({ held }, i) => {
    const noted = event?.tests[i];
    if (noted !== undefined) return Array.from(arrays.read(noted).values);
    return Array.from({ length: rows(held.x) }, () => next++);
  });
  if (places.some((p, i) => p.length !== rows(parts[i]?.held.x as Reference))) return undefined;
  const [x, y] = (['x', 'y'] as const).map(part =>
    joined(
      parts.map(p => p.held[part]),
      places,
      arrays,
    ),
  );
  if (x === undefined || y === undefined) return undefined;
  const { shuffle, random_state: state } = event?.settings ?? {};
  const split: Split = {
    folds: parts.length,
    ...(shuffle === true && (typeof state === 'number' ? { randomState: state } : { by: 'seed' })),
    ...(event?.what === 'StratifiedKFold' && { stratify: true }),
  };
  const held = split.by === 'seed' ? places : heldBy(split, arrays.read(y));
  const same = parts.every((p, i) => {
    const taken = new Set(held?.[i]);
    const kept = Array.from({ length: samples }, (_, r) => r).filter(r => !taken.has(r));
    return (
      held?.[i]?.join() === places[i]?.join() &&
      sameNumbers(rowsOf(x, kept, arrays), p.x, arrays) &&
      sameNumbers(rowsOf(y, kept, arrays), p.y, arrays)
    );
  });
  const [first] = split.by === 'seed' ? places : [];
  return same ? { split, x, y, scaler, ...(first && { first }) } : undefined;
}

/** The rows that the format holds out in each fold; undefined where it can make no such folds. */
function heldBy(
  split: Split,
  targets: ReturnType<Arrays['read']>,
): readonly (readonly number[])[] | undefined {
  const notDrawn = () => {
    throw new Error('no seed decides of these folds');
  };
  try {
    return allSplits(split, targets, notDrawn, '').map(s => s.held);
  } catch {
    return undefined;
  }
}

/** The whole array of parts whose rows have these places in it. */
function joined(
  parts: readonly Reference[],
  places: readonly (readonly number[])[],
  arrays: Arrays,
): Reference {
  const [first] = parts;
  const own = first?.shape.slice(1) ?? [];
  const width = own.reduce((a, b) => a * b, 1);
  const rows = places.reduce((sum, p) => sum + p.length, 0);
  const values = Array.from({ length: rows * width }, () => 0);
  parts.forEach((part, i) => {
    const given = arrays.read(part).values;
    places[i]?.forEach((place, r) => {
      for (let k = 0; k < width; k++) values[place * width + k] = given[r * width + k] ?? 0;
    });
  });
  return arrays.made({ shape: [rows, ...own], values });
}

function rowsOf(whole: Reference, rows: readonly number[], arrays: Arrays): Reference {
  const own = whole.shape.slice(1);
  const width = own.reduce((a, b) => a * b, 1);
  const { values } = arrays.read(whole);
  const taken = rows.flatMap(r => Array.from({ length: width }, (_, k) => values[r * width + k] ?? 0));
  return arrays.made({ shape: [rows.length, ...own], values: taken });
}
