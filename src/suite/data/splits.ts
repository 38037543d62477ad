import type { Stream } from '../../base/index.ts';
import type { NdArray } from '../array-types.ts';
import type { SuitePath } from '../errors.ts';
import type { Split } from '../held-out-schema.ts';
import { classesOf } from './classes.ts';
import { type Draw, permutation, shuffled, streamFor } from './draws.ts';
import { plainFolds, stratifiedFolds } from './folds.ts';

/** A split that cannot be made; `path` is relative to the split. */
export class SplitError extends Error {
  readonly path: SuitePath;
  constructor(message: string, path: SuitePath = []) {
    super(message);
    this.path = path;
  }
}

/** Which samples are trained on and which are held out, each in its order, by their places from 0. */
export interface SplitRows {
  readonly kept: readonly number[];
  readonly held: readonly number[];
}

/** Whether a split is another one in every run. */
export const isDrawnSplit = (split: Split | undefined): boolean => split?.by === 'seed';

/**
 * The rows of a split. One that takes a share or a count at random takes the samples that scikit-learn's
 * `train_test_split(test_size=…, random_state=…, stratify=…)` takes, and leaves both parts in its order, of which
 * `validationSplit` and a training that does not shuffle make something else than of the order of the file.
 *
 * @param targets samples × …; what `stratify` goes by
 * @throws SplitError
 */
export function splitRows(split: Split, targets: NdArray, draw: Draw, name: string): SplitRows {
  const samples = targets.shape[0] ?? 0;
  const rows =
    split.share !== undefined || split.count !== undefined
      ? atRandom(split, samples, targets, draw, name)
      : byRule(split, samples);
  if (rows.held.length > 0 && rows.kept.length > 0) return rows;
  const missing = rows.held.length === 0 ? 'takes no sample out' : 'leaves no sample to train on';
  throw new SplitError(`${missing} of ${samples}`);
}

/**
 * The rows of all splits that a run goes through: of one, or of each fold. What is trained on and what is held out in a fold keep
 * the order of the data, as in scikit-learn.
 *
 * @throws SplitError
 */
export function allSplits(split: Split, targets: NdArray, draw: Draw, name: string): readonly SplitRows[] {
  const { folds } = split;
  if (folds === undefined) return [splitRows(split, targets, draw, name)];
  const samples = targets.shape[0] ?? 0;
  if (folds > samples) throw new SplitError(`are ${folds}, and there are ${samples} samples`, ['folds']);
  const drawn = split.by !== undefined || split.randomState !== undefined;
  const from = drawn ? streamFor(split, draw, name) : undefined;
  if (split.stratify === true) {
    const most = Math.max(...membersOf(classesOf(targets)).map(places => places.length));
    if (folds > most)
      throw new SplitError(`are ${folds}, and no class has more than ${most} samples`, ['folds']);
  }
  const fold =
    split.stratify === true
      ? stratifiedFolds(classesOf(targets), folds, from)
      : plainFolds(samples, folds, from);
  const places = fold.map((_, i) => i);
  return Array.from({ length: folds }, (_, k) => ({
    kept: places.filter(i => fold[i] !== k),
    held: places.filter(i => fold[i] === k),
  }));
}

/** A split that says which samples it takes; both parts keep the order of the data. */
function byRule(split: Split, samples: number): SplitRows {
  const held = new Set<number>();
  if (split.last !== undefined) for (let i = Math.max(0, samples - split.last); i < samples; i++) held.add(i);
  if (split.every !== undefined) for (let i = split.offset ?? 0; i < samples; i += split.every) held.add(i);
  for (const [place, row] of (split.rows ?? []).entries()) {
    if (row >= samples)
      throw new SplitError(`there is no sample ${row} among ${samples}, from 0`, ['rows', place]);
    if (held.has(row)) throw new SplitError(`sample ${row} is listed twice`, ['rows', place]);
    held.add(row);
  }
  const all = Array.from({ length: samples }, (_, i) => i);
  return { kept: all.filter(i => !held.has(i)), held: all.filter(i => held.has(i)) };
}

function atRandom(split: Split, samples: number, targets: NdArray, draw: Draw, name: string): SplitRows {
  const count = split.count ?? Math.ceil((split.share ?? 0) * samples);
  if (count >= samples)
    throw new SplitError(`takes ${count} of ${samples} samples and leaves none to train on`);
  const from = streamFor(split, draw, name);
  if (split.stratify === true) return stratified(classesOf(targets), samples - count, count, from);
  // ShuffleSplit: the first of the permutation are the test, the next ones are trained on.
  const order = permutation(samples, from);
  return { held: order.slice(0, count), kept: order.slice(count) };
}

/** The places of each class's samples, the classes in ascending order. */
function membersOf(classes: readonly number[]): number[][] {
  const members = new Map<number, number[]>();
  classes.forEach((c, i) => {
    const own = members.get(c);
    if (own) own.push(i);
    else members.set(c, [i]);
  });
  return [...members].sort(([a], [b]) => a - b).map(([, places]) => places);
}

/** scikit-learn's StratifiedShuffleSplit (sklearn/model_selection/_split.py), of one split. */
function stratified(classes: readonly number[], train: number, test: number, from: Stream): SplitRows {
  const members = membersOf(classes);
  const counts = members.map(m => m.length);
  if (Math.min(...counts) < 2)
    throw new SplitError('a class has one sample only, which cannot be on both sides', ['stratify']);
  if (members.length > Math.min(train, test))
    throw new SplitError(
      `there are ${members.length} classes, and one side has ${Math.min(train, test)} samples only`,
      ['stratify'],
    );
  const trained = approximateMode(counts, train, from);
  const tested = approximateMode(
    counts.map((c, i) => c - (trained[i] ?? 0)),
    test,
    from,
  );
  const kept: number[] = [];
  const held: number[] = [];
  members.forEach((places, i) => {
    const order = permutation(places.length, from).map(p => places[p] as number);
    const [n = 0, m = 0] = [trained[i], tested[i]];
    kept.push(...order.slice(0, n));
    held.push(...order.slice(n, n + m));
  });
  return { kept: shuffled(kept, from), held: shuffled(held, from) };
}

/** How many of each class make a draw of so many the likeliest; ties are drawn (sklearn.utils.extmath). */
function approximateMode(counts: readonly number[], draws: number, from: Stream): number[] {
  const all = counts.reduce((a, b) => a + b, 0);
  const exact = counts.map(c => (c / all) * draws);
  const whole = exact.map(Math.floor);
  let more = Math.trunc(draws - whole.reduce((a, b) => a + b, 0));
  const rest = exact.map((e, i) => e - (whole[i] ?? 0));
  for (const value of [...new Set(rest)].sort((a, b) => b - a)) {
    if (more <= 0) break;
    const tied = rest.flatMap((r, i) => (r === value ? [i] : []));
    const adding = Math.min(tied.length, more);
    for (const place of permutation(tied.length, from).slice(0, adding)) {
      const i = tied[place] as number;
      whole[i] = (whole[i] ?? 0) + 1;
    }
    more -= adding;
  }
  return whole;
}
