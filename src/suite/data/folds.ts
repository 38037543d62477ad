import type { Stream } from '../../base/index.ts';
import { shuffled } from './draws.ts';

/** By sample, the fold that holds it out, from 0. Without a stream the samples are taken in their order. */
type FoldOf = readonly number[];

/** scikit-learn's `KFold` (sklearn/model_selection/_split.py): the first folds have one sample more where it does not come out even. */
export function plainFolds(samples: number, folds: number, from: Stream | undefined): FoldOf {
  const order = Array.from({ length: samples }, (_, i) => i);
  const fold = new Array<number>(samples).fill(0);
  const places = from === undefined ? order : shuffled(order, from);
  let at = 0;
  for (let k = 0; k < folds; k++) {
    const size = Math.floor(samples / folds) + (k < samples % folds ? 1 : 0);
    for (const sample of places.slice(at, at + size)) fold[sample] = k;
    at += size;
  }
  return fold;
}

/**
 * scikit-learn's `StratifiedKFold`: the classes, in the order in which they come up in the data, are dealt out to the folds, and
 * each class's samples are given to its folds in their order, or at random.
 *
 * @param classes by sample
 */
export function stratifiedFolds(classes: readonly number[], folds: number, from: Stream | undefined): FoldOf {
  const members = new Map<number, number[]>();
  classes.forEach((c, i) => {
    const own = members.get(c);
    if (own) own.push(i);
    else members.set(c, [i]);
  });
  const groups = [...members.values()];
  // All samples with their classes side by side: every folds-th one, from the k-th on, says how many of each fold k has.
  const sorted = groups.flatMap((places, c) => places.map(() => c));
  const fold = new Array<number>(classes.length).fill(0);
  groups.forEach((places, c) => {
    const dealt = Array.from({ length: folds }, (_, k) => k).flatMap(k =>
      sorted.flatMap((of, at) => (at % folds === k && of === c ? [k] : [])),
    );
    const given = from === undefined ? dealt : shuffled(dealt, from);
    places.forEach((place, i) => {
      fold[place] = given[i] as number;
    });
  });
  return fold;
}
