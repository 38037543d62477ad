import { idOf } from '../base/index.ts';
import type { MetricName } from '../suite/index.ts';
import { blockOf, type Ends, isReference, keyOfBlock, type Reference } from './blocks.ts';
import type { PredictEvent, TransformEvent } from './events.ts';
import type { Arrays } from './files.ts';
import type { Measure, Pair } from './measure.ts';
import { findPrinted } from './printed.ts';
import { asColumn, type FittedBy, scalerBy } from './scalers.ts';
import type { Trained } from './trained.ts';
import { splitOffWith } from './truths.ts';

/** Fewer digits than that may be another number's by chance. */
const fewestDigits = 3;

/** Samples with their targets, as far as the script has said which belong together. */
/** What a model gave, as it gave it or taken back to the units of the targets by a scaler. */
export type Predicted = PredictEvent & { readonly scaler: FittedBy | undefined };

/**
 * Numbers that a script has made of a model's predictions in its own way, as `np.mean(classes == y_test)`, and printed: what was
 * predicted is held to the targets by the format's metrics, and a printed number that is one of them, digit for digit, is that.
 */
export function recognised(
  { prints, until, transforms, splits }: Pick<Trained, 'prints' | 'until' | 'transforms' | 'splits'>,
  predicted: readonly Predicted[],
  pairs: readonly Pair[],
  inputs: Ends,
  classes: boolean,
  arrays: Arrays,
): Measure[] {
  const found: Measure[] = [];
  for (const { x, xName, result, n, scaler } of predicted) {
    const given = blockOf(x, inputs);
    if (given === undefined || !isReference(result)) continue;
    const own = pairs.find(p => keyOfBlock(p.x) === keyOfBlock(given) && p.y.length === 1);
    const truths: readonly Pair[] =
      scaler === undefined
        ? own === undefined
          ? splitOffWith(given, xName ?? 'x-test', { splits, transforms }, arrays)
          : [own]
        : inUnits(result, scaler, transforms, arrays).map(y => ({
            x: given,
            y: [y],
            name: xName ?? 'x-test',
          }));
    const made = arrays.read(result).values;
    for (const pair of truths) {
      const [y] = pair.y;
      if (y === undefined) continue;
      const truth = arrays.read(y).values;
      const rows = given[0]?.shape[0] ?? 0;
      // Of shades that are to be drawn again no class is right or wrong.
      const areClasses = classes && scaler === undefined && Array.from(truth).every(Number.isInteger);
      const candidates = areClasses
        ? accuracies(made, truth, rows)
        : made.length === truth.length
          ? errors(made, truth).filter(([metric]) => metric !== 'r2Score' || truth.length === rows)
          : [];
      for (const [metric, value] of candidates) {
        const printed = findPrinted([value], prints, n, until);
        const digits = printed?.[0]?.token.text.replace(/e.*$/i, '').replace(/^[-+]?0*\.?0*|\D/g, '') ?? '';
        if (printed === undefined || digits.length < fewestDigits) continue;
        if (found.some(m => m.metric === metric && m.on && keyOfBlock(m.on.x) === keyOfBlock(given)))
          continue;
        found.push({
          id: idOf(metric, 'metric'),
          kind: 'printed',
          name: metric,
          metric,
          values: [value],
          scaler,
          on: pair,
          sample: undefined,
          printed,
          line: printed[0]?.print.line,
        });
      }
    }
  }
  return found;
}

/** What may be the truth of predictions that were taken back to their units: what the script has in them of as many samples. */
function inUnits(
  result: Reference,
  { key }: FittedBy,
  transforms: readonly TransformEvent[],
  arrays: Arrays,
): Reference[] {
  const count = ({ shape }: Reference) => shape.reduce((a, b) => a * b, 1);
  return transforms.flatMap(t => {
    const units = t.method === 'inverse_transform' ? t.result : t.of;
    const fits = isReference(units) && count(units) === count(result) && units.npy !== result.npy;
    if (!fits || scalerBy(t)?.key !== key) return [];
    return [asColumn(units, arrays)];
  });
}

function errors(made: ArrayLike<number>, truth: ArrayLike<number>): [MetricName, number][] {
  const n = made.length;
  const off = Array.from(made, (v, i) => v - (truth[i] ?? Number.NaN));
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / n;
  const squares = mean(off.map(o => o * o));
  const center = mean(Array.from(truth));
  const spread = mean(Array.from(truth, t => (t - center) ** 2));
  return [
    ['rootMeanSquaredError', Math.sqrt(squares)],
    ['meanSquaredError', squares],
    ['meanAbsoluteError', mean(off.map(Math.abs))],
    ['r2Score', 1 - squares / spread],
  ];
}

/** The share of samples whose class is right: of yes and no, of the class by its number, or of one number for each class. */
function accuracies(made: ArrayLike<number>, truth: ArrayLike<number>, rows: number): [MetricName, number][] {
  const outputs = made.length / rows;
  const best = (values: ArrayLike<number>, row: number, width: number) => {
    let first = 0;
    for (let c = 1; c < width; c++)
      if ((values[row * width + c] ?? 0) > (values[row * width + first] ?? 0)) first = c;
    return first;
  };
  const shareOf = (right: (row: number) => boolean) => {
    let count = 0;
    for (let row = 0; row < rows; row++) if (right(row)) count++;
    return count / rows;
  };
  if (outputs === 1 && truth.length === rows)
    return [['binaryAccuracy', shareOf(r => ((made[r] ?? 0) > 0.5 ? 1 : 0) === truth[r])]];
  if (truth.length === rows)
    return [['sparseCategoricalAccuracy', shareOf(r => best(made, r, outputs) === truth[r])]];
  return truth.length === made.length
    ? [['categoricalAccuracy', shareOf(r => best(made, r, outputs) === best(truth, r, outputs))]]
    : [];
}
