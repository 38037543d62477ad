import type { MetricName } from '../suite/index.ts';
import {
  balancedAccuracy,
  byClass,
  logLoss,
  matthewsCorrelation,
  mean,
  weighted,
} from './metrics-of-classes.ts';
import { averagePrecision, kerasAuc, kerasPrAuc, rocAuc } from './metrics-of-curves.ts';
import { argMax, type Predicted, ratio, rowAt } from './predicted.ts';

/** Keras' epsilon: what logarithms and divisions are kept away from zero by. */
const epsilon = 1e-7;

/** 1 − epsilon is a float32 in Keras: 1 − 1.2e-7. */
const almostOne = Math.fround(1 - epsilon);

/**
 * One metric, in double precision on the host. The formulas are those of keras.losses and keras.metrics of that name
 * (Keras 3); rootMeanSquaredError is the root of the mean over all numbers, r2Score the mean over the outputs. Where
 * precision, recall or F1 divide by zero they are 0, as in Keras. Those that Keras has not are scikit-learn's
 * (`metrics-of-classes.ts`, `metrics-of-curves.ts`).
 *
 * A row's class is its first greatest number. Yes is a number above 0.5.
 *
 * @returns NaN when a prediction is not a finite number
 */
export function metricValue(name: MetricName, data: Predicted): number {
  for (let i = 0; i < data.predictions.length; i++) {
    if (!Number.isFinite(data.predictions[i])) return Number.NaN;
  }
  return formulas[name](data);
}

const formulas: Record<MetricName, (data: Predicted) => number> = {
  meanSquaredError: data => meanOf(data, (y, p) => (p - y) ** 2),
  rootMeanSquaredError: data => Math.sqrt(meanOf(data, (y, p) => (p - y) ** 2)),
  meanAbsoluteError: data => meanOf(data, (y, p) => Math.abs(p - y)),
  meanAbsolutePercentageError: data =>
    100 * meanOf(data, (y, p) => Math.abs((y - p) / Math.max(Math.abs(y), epsilon))),
  meanSquaredLogarithmicError: data =>
    meanOf(data, (y, p) => (Math.log1p(Math.max(p, epsilon)) - Math.log1p(Math.max(y, epsilon))) ** 2),
  // log cosh x = x + log(1 + exp(−2x)) − log 2, which does not overflow.
  logcosh: data =>
    meanOf(data, (y, p) => {
      const x = Math.abs(p - y);
      return x + Math.log1p(Math.exp(-2 * x)) - Math.LN2;
    }),
  poisson: data => meanOf(data, (y, p) => p - y * Math.log(p + epsilon)),
  r2Score,
  cosineSimilarity: data => meanOfRows(data, cosine),
  binaryAccuracy: data => meanOf(data, (y, p) => (isYes(p) === isYes(y) ? 1 : 0)),
  categoricalAccuracy: data => meanOfRows(data, (y, p) => (argMax(y) === argMax(p) ? 1 : 0)),
  sparseCategoricalAccuracy: data => meanOfClasses(data, (y, p) => (y === argMax(p) ? 1 : 0)),
  precision: data => precisionOf(confusion(data)),
  recall: data => recallOf(confusion(data)),
  f1Score: data => {
    const counts = confusion(data);
    return ratio(2 * precisionOf(counts) * recallOf(counts), precisionOf(counts) + recallOf(counts));
  },
  auc: kerasAuc,
  prAuc: kerasPrAuc,
  rocAuc,
  averagePrecision,
  topKCategoricalAccuracy: data => meanOfRows(data, (y, p) => (isInTop(argMax(y), p, data.k) ? 1 : 0)),
  sparseTopKCategoricalAccuracy: data => meanOfClasses(data, (y, p) => (isInTop(y, p, data.k) ? 1 : 0)),
  balancedAccuracy,
  macroPrecision: data => mean(byClass(data), c => c.precision),
  macroRecall: data => mean(byClass(data), c => c.recall),
  macroF1Score: data => mean(byClass(data), c => c.f1),
  weightedPrecision: data => weighted(byClass(data), c => c.precision),
  weightedF1Score: data => weighted(byClass(data), c => c.f1),
  matthewsCorrelation,
  logLoss,
  binaryCrossentropy: data => {
    if (data.logits !== undefined)
      return meanOf(ofLogits(data), (y, z) => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z))));
    return meanOf(data, (y, p) => {
      const kept = clip(p);
      return -(y * Math.log(kept) + (1 - y) * Math.log(1 - kept));
    });
  },
  categoricalCrossentropy: data => {
    if (data.logits !== undefined)
      return meanOfRows(ofLogits(data), (y, z) => -sumOf(logSoftmax(z), (log, i) => (y[i] as number) * log));
    return meanOfRows(data, (y, p) => -sumOf(normalised(p), (q, i) => (y[i] as number) * Math.log(clip(q))));
  },
  sparseCategoricalCrossentropy: data => {
    if (data.logits !== undefined)
      return meanOfClasses(ofLogits(data), (y, z) => -(logSoftmax(z)[y] as number));
    // For this metric Keras clips the probabilities before it divides them by their sum.
    return meanOfClasses(data, (y, p) => -Math.log(normalised(p.map(clip))[y] as number));
  },
  kullbackLeiblerDivergence: data =>
    meanOfRows(data, (y, p) =>
      sumOf(y, (value, i) => {
        const [a, b] = [between(value, epsilon, 1), between(p[i] as number, epsilon, 1)];
        return a * Math.log(a / b);
      }),
    ),
};

/** Whether fewer than k numbers of a row are greater than that of the class: as tf.math.in_top_k has ties. */
const isInTop = (target: number, row: readonly number[], k = 5): boolean =>
  row.filter(v => v > (row[target] as number)).length < k;

const between = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));
const clip = (p: number) => between(p, epsilon, almostOne);
const isYes = (v: number) => v > 0.5;
const sumOf = (row: readonly number[], f: (v: number, i: number) => number) =>
  row.reduce((sum, v, i) => sum + f(v, i), 0);

const ofLogits = (data: Predicted): Predicted => ({ ...data, predictions: data.logits ?? data.predictions });

function logSoftmax(row: readonly number[]): number[] {
  const greatest = Math.max(...row);
  const log = Math.log(sumOf(row, z => Math.exp(z - greatest)));
  return row.map(z => z - greatest - log);
}

/** Keras divides class probabilities by their sum before it takes their logarithms. */
function normalised(row: readonly number[]): number[] {
  const total = sumOf(row, v => v);
  return row.map(v => v / total);
}

function cosine(y: readonly number[], p: readonly number[]): number {
  // Keras' x · min(1/‖x‖, 1/epsilon).
  const norm = (row: readonly number[]) => Math.max(Math.sqrt(sumOf(row, v => v * v)), epsilon);
  return sumOf(y, (v, i) => v * (p[i] as number)) / (norm(y) * norm(p));
}

function meanOf({ predictions, targets }: Predicted, f: (target: number, prediction: number) => number) {
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) sum += f(targets[i] as number, predictions[i] as number);
  return sum / predictions.length;
}

function meanOfRows(
  { predictions, targets, width }: Predicted,
  f: (target: readonly number[], prediction: readonly number[]) => number,
): number {
  const rows = predictions.length / width;
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += f(rowAt(targets, r, width), rowAt(predictions, r, width));
  return sum / rows;
}

/** For targets that are the class itself, one a row. */
function meanOfClasses(
  { predictions, targets, width }: Predicted,
  f: (target: number, prediction: readonly number[]) => number,
): number {
  const rows = predictions.length / width;
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += f(targets[r] as number, rowAt(predictions, r, width));
  return sum / rows;
}

/** The mean over the outputs of 1 − Σ(y − p)² / Σ(y − mean y)². */
function r2Score({ predictions, targets, width }: Predicted): number {
  const rows = predictions.length / width;
  let total = 0;
  for (let output = 0; output < width; output++) {
    const at = (values: ArrayLike<number>, row: number) => values[row * width + output] as number;
    let mean = 0;
    for (let r = 0; r < rows; r++) mean += at(targets, r) / rows;
    let residual = 0;
    let variation = 0;
    for (let r = 0; r < rows; r++) {
      residual += (at(targets, r) - at(predictions, r)) ** 2;
      variation += (at(targets, r) - mean) ** 2;
    }
    total += 1 - residual / variation;
  }
  return total / width;
}

interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

function confusion(data: Predicted): Confusion {
  let [truePositives, falsePositives, falseNegatives] = [0, 0, 0];
  for (let i = 0; i < data.predictions.length; i++) {
    const [said, is] = [isYes(data.predictions[i] as number), isYes(data.targets[i] as number)];
    if (said && is) truePositives++;
    if (said && !is) falsePositives++;
    if (!said && is) falseNegatives++;
  }
  return { truePositives, falsePositives, falseNegatives };
}

const precisionOf = (c: Confusion) => ratio(c.truePositives, c.truePositives + c.falsePositives);
const recallOf = (c: Confusion) => ratio(c.truePositives, c.truePositives + c.falseNegatives);
