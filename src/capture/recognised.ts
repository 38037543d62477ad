import { idOf } from '../base/index.ts';
import type { MetricName } from '../suite/index.ts';
import { blockOf, type Ends, isReference, keyOfBlock, widthOf } from './blocks.ts';
import type { Arrays } from './files.ts';
import type { Measure } from './measure.ts';
import { findPrinted } from './printed.ts';
import type { Trained } from './trained.ts';

/** Fewer digits than that may be another number's by chance. */
const fewestDigits = 3;

/** Samples with their targets, as far as the script has said which belong together. */
type Pair = NonNullable<Measure['on']>;

/**
 * Numbers that a script has made of a model's predictions in its own way, as `np.mean(classes == y_test)`, and printed: what was
 * predicted is held to the targets by the format's metrics, and a printed number that is one of them, digit for digit, is that.
 */
export function recognised(
  { predicts, prints, until }: Pick<Trained, 'predicts' | 'prints' | 'until'>,
  pairs: readonly Pair[],
  inputs: Ends,
  classes: boolean,
  arrays: Arrays,
): Measure[] {
  const found: Measure[] = [];
  for (const { x, result, n } of predicts) {
    const given = blockOf(x, inputs);
    if (given === undefined || !isReference(result)) continue;
    const pair = pairs.find(p => keyOfBlock(p.x) === keyOfBlock(given) && p.y.length === 1);
    const [y] = pair?.y ?? [];
    if (pair === undefined || y === undefined) continue;
    const made = arrays.read(result).values;
    const truth = arrays.read(y).values;
    const candidates = classes
      ? accuracies(made, truth, given[0]?.shape[0] ?? 0)
      : made.length === truth.length && widthOf([y]) === 1
        ? errors(made, truth)
        : [];
    for (const [metric, value] of candidates) {
      const printed = findPrinted([value], prints, n, until);
      const digits = printed?.[0]?.token.text.replace(/e.*$/i, '').replace(/^[-+]?0*\.?0*|\D/g, '') ?? '';
      if (printed === undefined || digits.length < fewestDigits) continue;
      if (found.some(m => m.metric === metric)) continue;
      found.push({
        id: idOf(metric, 'metric'),
        kind: 'printed',
        name: metric,
        metric,
        values: [value],
        on: pair,
        sample: undefined,
        printed,
        line: printed[0]?.print.line,
      });
    }
  }
  return found;
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
