import type { LossName, MetricName } from '../suite/index.ts';
import type { Reference } from './blocks.ts';

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

/** The metric of a name or class of Keras' that does not depend on the loss. */
export function byPlainName(name: string): MetricName | undefined {
  const plain = name.replace(/_/g, '').toLowerCase();
  return Object.hasOwn(byName, plain) ? byName[plain] : undefined;
}

/** The format's metric of a name that Keras logs. */
export function metricOf(
  name: string,
  loss: LossName | undefined,
  y: Reference | undefined,
): MetricName | undefined {
  const plain = name.replace(/^val_/, '').replace(/_\d+$/, '');
  if (plain === 'loss') return loss === undefined ? undefined : byLoss[loss];
  if (plain === 'accuracy' || plain === 'acc') return accuracyOf(loss, y);
  return byPlainName(plain);
}
