import type { MetricName } from '../suite/index.ts';
import { isReference } from './blocks.ts';
import type { MetricEvent, ScoreEvent, Stored } from './events.ts';
import type { Arrays } from './files.ts';

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

/** The format's metric of a function of scikit-learn, or of an estimator's score, if what it was given is what the model gave. */
export function scoreOf(
  event: MetricEvent | ScoreEvent,
  result: Stored | null | undefined,
  arrays: Arrays,
): MetricName | undefined {
  const { prediction, truth, arguments: given = {} } = event;
  const what = event.event === 'score' ? (event.metric ?? '') : event.what;
  if (!isReference(prediction) || !isReference(result) || !isReference(truth)) return undefined;
  const options = Object.keys(given).filter(
    name => given[name] !== null && !['average', 'zero_division', 'squared'].includes(name),
  );
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
