import { type Block, blockOf, isReference, keyOfBlock, type Reference } from './blocks.ts';
import type { SplitEvent, Stored, TransformEvent } from './events.ts';
import type { Arrays } from './files.ts';
import type { Measure, Pair } from './measure.ts';
import { sameNumbers } from './scalers.ts';

/** The targets that a script has split off together with samples, which it may have scaled since. */
export function splitOffWith(
  x: Block,
  name: string,
  {
    splits,
    transforms,
  }: { readonly splits: readonly SplitEvent[]; readonly transforms: readonly TransformEvent[] },
  arrays: Arrays,
): Pair[] {
  const [given] = x;
  if (given === undefined || x.length > 1) return [];
  const before = transforms.flatMap(({ method, of, result }) =>
    method !== 'inverse_transform' && isNumbers(of) && isNumbers(result) && sameNumbers(result, given, arrays)
      ? [of]
      : [],
  );
  const rows = given.shape[0];
  return splits.flatMap(({ parts }) => {
    const at = parts.findIndex(
      part => isNumbers(part) && [given, ...before].some(one => sameNumbers(one, part, arrays)),
    );
    // Each array gives two parts; what was held out of one belongs to what was held out of the others.
    return parts.flatMap((part, i) =>
      at >= 0 && i !== at && i % 2 === at % 2 && isNumbers(part) && part.shape[0] === rows
        ? [{ x, y: [part], name }]
        : [],
    );
  });
}

const isNumbers = (stored: Stored | null | undefined): stored is Reference =>
  isReference(stored) && !/^str|^U/.test(stored.dtype);

/**
 * An accuracy of class numbers, of a model that learns one number for each class, as that of such targets: a suite has the targets
 * that are evaluated as it has those that are trained on.
 *
 * @param others measures of the same model, whose targets may be these
 */
export function asTrained(
  measure: Measure,
  trainedOn: Stored | null | undefined,
  others: readonly Measure[],
  arrays: Arrays,
): Measure {
  const [wanted] = blockOf(trainedOn) ?? [];
  const [labels] = measure.on?.y ?? [];
  const classes = wanted?.shape.length === 2 ? (wanted.shape[1] ?? 1) : 1;
  if (measure.metric !== 'sparseCategoricalAccuracy' || labels === undefined || classes < 2) return measure;
  const given = Array.from(arrays.read(labels).values);
  if (!given.every(c => Number.isInteger(c) && c >= 0 && c < classes)) return measure;
  const values = given.flatMap(c => Array.from({ length: classes }, (_, k) => (k === c ? 1 : 0)));
  const made = arrays.made({ shape: [given.length, classes], values });
  const { x, name } = measure.on as Pair;
  const known = others.find(
    ({ on }) =>
      on !== undefined &&
      keyOfBlock(on.x) === keyOfBlock(x) &&
      on.y[0] !== undefined &&
      sameNumbers(on.y[0], made, arrays),
  );
  const id = measure.id.replace(/^sparse-/, '');
  return { ...measure, id, metric: 'categoricalAccuracy', on: { x, name, y: known?.on?.y ?? [made] } };
}
