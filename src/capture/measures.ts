import { idOf, Names } from '../base/index.ts';
import type { LossName, MetricName } from '../suite/index.ts';
import type { MetricEvent, Stored } from './events.ts';
import type { Arrays } from './files.ts';
import { findPrinted, type PrintedNumber } from './printed.ts';
import { isReference, type Trained } from './trained.ts';

type Reference = Extract<Stored, { npy: string }>;

/** A number that a script took of a trained model. */
export interface Measure {
  /** What it is called, as a metric's or a probe's id. */
  readonly id: string;
  readonly kind: 'evaluate' | 'score' | 'history' | 'predict';
  /** The name by which the event has it. */
  readonly name: string;
  /** What of the format it is, if the format has it. */
  readonly metric: MetricName | undefined;
  readonly values: readonly number[];
  /** The samples that it was taken on, where those are plain arrays. */
  readonly on: { readonly x: Reference; readonly y: Reference; readonly name: string } | undefined;
  /** Of a prediction: which sample of which array. */
  readonly sample: { readonly x: Reference; readonly row: number; readonly name: string } | undefined;
  readonly printed: readonly PrintedNumber[] | undefined;
  readonly line: number | undefined;
}

const byName: Readonly<Record<string, MetricName>> = {
  mse: 'meanSquaredError',
  meansquarederror: 'meanSquaredError',
  rmse: 'rootMeanSquaredError',
  rootmeansquarederror: 'rootMeanSquaredError',
  mae: 'meanAbsoluteError',
  meanabsoluteerror: 'meanAbsoluteError',
  mape: 'meanAbsolutePercentageError',
  meanabsolutepercentageerror: 'meanAbsolutePercentageError',
  msle: 'meanSquaredLogarithmicError',
  meansquaredlogarithmicerror: 'meanSquaredLogarithmicError',
  logcosh: 'logcosh',
  poisson: 'poisson',
  r2score: 'r2Score',
  r2: 'r2Score',
  cosinesimilarity: 'cosineSimilarity',
  binaryaccuracy: 'binaryAccuracy',
  categoricalaccuracy: 'categoricalAccuracy',
  sparsecategoricalaccuracy: 'sparseCategoricalAccuracy',
  precision: 'precision',
  recall: 'recall',
  binarycrossentropy: 'binaryCrossentropy',
  categoricalcrossentropy: 'categoricalCrossentropy',
  sparsecategoricalcrossentropy: 'sparseCategoricalCrossentropy',
  auc: 'auc',
  topkcategoricalaccuracy: 'topKCategoricalAccuracy',
  sparsetopkcategoricalaccuracy: 'sparseTopKCategoricalAccuracy',
  kldivergence: 'kullbackLeiblerDivergence',
  kullbackleiblerdivergence: 'kullbackLeiblerDivergence',
};

const byLoss: Partial<Record<LossName, MetricName>> = {
  meanSquaredError: 'meanSquaredError',
  meanAbsoluteError: 'meanAbsoluteError',
  meanAbsolutePercentageError: 'meanAbsolutePercentageError',
  meanSquaredLogarithmicError: 'meanSquaredLogarithmicError',
  logcosh: 'logcosh',
  poisson: 'poisson',
  binaryCrossentropy: 'binaryCrossentropy',
  categoricalCrossentropy: 'categoricalCrossentropy',
  sparseCategoricalCrossentropy: 'sparseCategoricalCrossentropy',
  kullbackLeiblerDivergence: 'kullbackLeiblerDivergence',
};

/** Which accuracy Keras means by "accuracy" (keras/src/trainers/compile_utils.py, get_metric): the targets decide. */
function accuracyOf(loss: LossName | undefined, y: Reference | undefined): MetricName {
  if (loss === 'sparseCategoricalCrossentropy') return 'sparseCategoricalAccuracy';
  if (loss === 'categoricalCrossentropy') return 'categoricalAccuracy';
  const outputs = y === undefined ? 1 : (y.shape.slice(1).at(-1) ?? 1);
  return outputs === 1 || loss === 'binaryCrossentropy' ? 'binaryAccuracy' : 'categoricalAccuracy';
}

/** The format's metric of one of Keras' names. */
export function metricOf(
  name: string,
  loss: LossName | undefined,
  y: Reference | undefined,
): MetricName | undefined {
  const plain = name.replace(/^val_/, '').replace(/_\d+$/, '').replace(/_/g, '').toLowerCase();
  if (plain === 'loss') return loss === undefined ? undefined : byLoss[loss];
  if (plain === 'accuracy' || plain === 'acc') return accuracyOf(loss, y);
  return Object.hasOwn(byName, plain) ? byName[plain] : undefined;
}

const scores: Readonly<Record<string, MetricName>> = {
  mean_squared_error: 'meanSquaredError',
  root_mean_squared_error: 'rootMeanSquaredError',
  mean_absolute_error: 'meanAbsoluteError',
  r2_score: 'r2Score',
  roc_auc_score: 'rocAuc',
  average_precision_score: 'averagePrecision',
  log_loss: 'logLoss',
};
/** What scikit-learn takes of classes, where it is given no average. */
const classScores: Readonly<Record<string, MetricName>> = {
  balanced_accuracy_score: 'balancedAccuracy',
  matthews_corrcoef: 'matthewsCorrelation',
};
/** The same of several classes, by the average that it is asked for. */
const averaged: Readonly<Record<string, MetricName>> = {
  'precision_score macro': 'macroPrecision',
  'recall_score macro': 'macroRecall',
  'f1_score macro': 'macroF1Score',
  'precision_score weighted': 'weightedPrecision',
  'f1_score weighted': 'weightedF1Score',
};

/** So many samples of one call of predict still become probes. */
const mostProbes = 4;
/** So many numbers a sample has at most that becomes a probe. */
const mostNumbers = 2000;

/** All numbers that a script took of a model that it trained, in order. */
export function measuresOf(trained: Trained, loss: LossName | undefined, arrays: Arrays): Measure[] {
  const { evaluates, metrics, predicts, prints, fit, until } = trained;
  const names = new Names();
  const find = (values: readonly number[], after: number) => findPrinted(values, prints, after, until);
  const on = (x: Stored | null | undefined, y: Stored | null | undefined, name: string | null | undefined) =>
    isReference(x) && isReference(y) ? { x, y, name: name ?? 'x-test' } : undefined;
  const found: Measure[] = [];
  for (const event of evaluates) {
    const data = on(event.data.x, event.data.y, event.xName);
    event.names.forEach((name, i) => {
      const value = event.values[i];
      if (value === undefined) return;
      found.push({
        id: names.take(idOf(name, 'metric')),
        kind: 'evaluate',
        name,
        metric: metricOf(name, loss, data?.y),
        values: [value],
        on: data,
        sample: undefined,
        printed: find([value], event.n),
        line: event.line,
      });
    });
  }
  for (const event of metrics) {
    const from = predicts.findLast(p => p.n < event.n);
    const data = from && on(from.x, event.truth, from.xName);
    found.push({
      id: names.take(idOf(event.what.replace(/_score$/, ''), 'metric')),
      kind: 'score',
      name: event.what,
      metric: scoreOf(event, from?.result, arrays),
      values: [event.value],
      on: data,
      sample: undefined,
      printed: find([event.value], event.n),
      line: event.line,
    });
  }
  for (const event of predicts) {
    const { x, result } = event;
    if (!isReference(x) || !isReference(result)) continue;
    const rows = x.shape[0] ?? 0;
    if (rows === 0 || rows > mostProbes || x.shape.slice(1).reduce((a, b) => a * b, 1) > mostNumbers)
      continue;
    const given = [...Array.from(arrays.read(result).values)];
    const outputs = given.length / rows;
    for (let row = 0; row < rows; row++) {
      const values = given.slice(row * outputs, (row + 1) * outputs);
      const id = probeId(arrays, x, row, event.xName);
      if (found.some(m => m.id === id)) continue;
      found.push({
        id,
        kind: 'predict',
        name: String(row * outputs),
        metric: undefined,
        values,
        on: undefined,
        sample: { x, row, name: event.xName ?? 'sample' },
        printed: find(values, event.n),
        line: event.line,
      });
    }
  }
  return found.some(m => m.kind !== 'predict') || found.length > 0 ? found : historyOf(trained, loss, fit.n);
}

/** Where a script neither evaluates nor predicts, its last validation is all that tells how good it is. */
function historyOf({ fit, prints, until }: Trained, loss: LossName | undefined, n: number): Measure[] {
  const names = Object.keys(fit.history).filter(name => name !== 'learning_rate' && name !== 'lr');
  const validated = names.filter(name => name.startsWith('val_'));
  const { validation } = fit;
  const on =
    isReference(validation?.x) && isReference(validation.y)
      ? { x: validation.x, y: validation.y, name: 'x-validation' }
      : undefined;
  return (validated.length > 0 ? validated : names).map(name => {
    const value = Number(fit.history[name]?.at(-1));
    return {
      id: idOf(name, 'metric'),
      kind: 'history',
      name,
      // The loss of the last epoch is taken while the weights still change, and no format's metric is that.
      metric: validated.length > 0 && on !== undefined ? metricOf(name, loss, on.y) : undefined,
      values: [value],
      on,
      sample: undefined,
      printed: findPrinted([value], prints, n, until),
      line: fit.line,
    };
  });
}

/** 50-51-52 where a sample is a few whole numbers, else the name of the array that it is from. */
function probeId(arrays: Arrays, x: Reference, row: number, name: string | null | undefined): string {
  const { values } = arrays.read(x);
  const width = values.length / (x.shape[0] ?? 1);
  const numbers = Array.from({ length: Math.min(width, 7) }, (_, i) => values[row * width + i] ?? 0);
  if (width <= 6 && numbers.every(v => Number.isInteger(v) && v >= 0)) return numbers.join('-').slice(0, 50);
  return idOf(`${name ?? 'sample'}${(x.shape[0] ?? 1) > 1 ? ` ${row + 1}` : ''}`, 'sample');
}

/** The format's metric of a function of scikit-learn, if what it was given is what the model gave. */
function scoreOf(
  { what, prediction, truth, arguments: given = {} }: MetricEvent,
  result: Stored | null | undefined,
  arrays: Arrays,
): MetricName | undefined {
  if (!isReference(prediction) || !isReference(result) || !isReference(truth)) return undefined;
  const options = Object.keys(given).filter(name => !['average', 'zero_division', 'squared'].includes(name));
  // Weights, other labels and thresholds make another number of it.
  if (options.length > 0) return undefined;
  const average = typeof given.average === 'string' ? given.average : undefined;
  const [said, made] = [arrays.read(prediction), arrays.read(result)];
  const same = said.values.length === made.values.length;
  const equal = (make: (i: number) => number) => Array.from(said.values).every((v, i) => v === make(i));
  const at = (i: number) => made.values[i] ?? 0;
  if (same && equal(at)) {
    if (given.squared === false && what === 'mean_squared_error') return 'rootMeanSquaredError';
    return average === undefined && Object.hasOwn(scores, what) ? scores[what] : undefined;
  }
  const classes = made.values.length / Math.max(1, said.values.length);
  const binary = same && equal(i => (at(i) > 0.5 ? 1 : 0));
  const best = (i: number) => {
    let first = 0;
    for (let c = 1; c < classes; c++) if (at(i * classes + c) > at(i * classes + first)) first = c;
    return first;
  };
  const several = Number.isInteger(classes) && classes >= 2 && equal(best);
  if (!binary && !several) return undefined;
  const byAverage = averaged[`${what} ${average ?? ''}`];
  if (byAverage !== undefined) return byAverage;
  if (average !== undefined && average !== 'binary') return undefined;
  if (Object.hasOwn(classScores, what)) return classScores[what];
  if (binary) {
    const yes: Readonly<Record<string, MetricName>> = {
      accuracy_score: 'binaryAccuracy',
      precision_score: 'precision',
      recall_score: 'recall',
      f1_score: 'f1Score',
    };
    return Object.hasOwn(yes, what) ? yes[what] : undefined;
  }
  // The truth of accuracy_score is a class for each sample, as that of the sparse accuracy.
  return what === 'accuracy_score' && truth.shape.slice(1).every(n => n === 1)
    ? 'sparseCategoricalAccuracy'
    : undefined;
}
