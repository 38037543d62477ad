/** Which way a metric is better. */
export type Direction = 'lower' | 'higher';

/**
 * The metrics that a problem may be held to on its held-out samples, by Keras' names in tf.layers' spelling, and which
 * way each is better. `src/train/metrics.ts` has the formulas. None of them draws anything.
 */
export const metricDirections = {
  meanSquaredError: 'lower',
  rootMeanSquaredError: 'lower',
  meanAbsoluteError: 'lower',
  meanAbsolutePercentageError: 'lower',
  meanSquaredLogarithmicError: 'lower',
  logcosh: 'lower',
  poisson: 'lower',
  r2Score: 'higher',
  cosineSimilarity: 'higher',
  binaryAccuracy: 'higher',
  categoricalAccuracy: 'higher',
  sparseCategoricalAccuracy: 'higher',
  precision: 'higher',
  recall: 'higher',
  f1Score: 'higher',
  auc: 'higher',
  prAuc: 'higher',
  rocAuc: 'higher',
  averagePrecision: 'higher',
  topKCategoricalAccuracy: 'higher',
  sparseTopKCategoricalAccuracy: 'higher',
  balancedAccuracy: 'higher',
  macroPrecision: 'higher',
  macroRecall: 'higher',
  macroF1Score: 'higher',
  weightedPrecision: 'higher',
  weightedF1Score: 'higher',
  matthewsCorrelation: 'higher',
  logLoss: 'lower',
  binaryCrossentropy: 'lower',
  categoricalCrossentropy: 'lower',
  sparseCategoricalCrossentropy: 'lower',
  kullbackLeiblerDivergence: 'lower',
} as const satisfies Record<string, Direction>;

export type MetricName = keyof typeof metricDirections;
export const metricNames = Object.keys(metricDirections) as [MetricName, ...MetricName[]];

/** Metrics of yes and no: their targets are 0 and 1. */
export const binaryMetrics: readonly MetricName[] = [
  'binaryAccuracy',
  'precision',
  'recall',
  'f1Score',
  'auc',
  'prAuc',
  'rocAuc',
  'averagePrecision',
  'binaryCrossentropy',
];
/** Metrics of a curve, which takes samples of both kinds. */
export const curveMetrics: readonly MetricName[] = ['auc', 'prAuc', 'rocAuc', 'averagePrecision'];
/** Metrics of the class that a sample is given: of yes and no, of one number for each class, or of the class itself. */
export const classMetrics: readonly MetricName[] = [
  'balancedAccuracy',
  'macroPrecision',
  'macroRecall',
  'macroF1Score',
  'weightedPrecision',
  'weightedF1Score',
  'matthewsCorrelation',
  'logLoss',
];
/** Metrics that look at the greatest k numbers of a row. */
export const topKMetrics: readonly MetricName[] = [
  'topKCategoricalAccuracy',
  'sparseTopKCategoricalAccuracy',
];
/** Metrics whose targets are the class itself, a whole number from 0. */
export const sparseMetrics: readonly MetricName[] = [
  'sparseCategoricalAccuracy',
  'sparseTopKCategoricalAccuracy',
  'sparseCategoricalCrossentropy',
];
/** Metrics whose targets have one number for each class. */
export const categoricalMetrics: readonly MetricName[] = [
  'categoricalAccuracy',
  'topKCategoricalAccuracy',
  'categoricalCrossentropy',
  'kullbackLeiblerDivergence',
];

/** A metric of the samples that are held out for the loss after each epoch, by the name that a `monitor` has it. */
type HeldOutMetric = `val${Capitalize<MetricName>}`;

const ofHeldOut = (name: MetricName) => `val${name[0]?.toUpperCase() ?? ''}${name.slice(1)}` as HeldOutMetric;

/** What a training can watch after each epoch: of the samples that are trained on, or of those held out. */
export type Monitor = 'loss' | 'valLoss' | HeldOutMetric | MetricName;
export const monitors: [Monitor, ...Monitor[]] = [
  'loss',
  'valLoss',
  ...metricNames.map(ofHeldOut),
  ...metricNames,
];

/** The metric that a monitor stands for; undefined of the losses. */
export const monitoredMetric = (monitor: Monitor): MetricName | undefined =>
  metricNames.find(name => name === monitor || ofHeldOut(name) === monitor);

/** Which way a monitor is better. */
export const monitorDirection = (monitor: Monitor): Direction => {
  const metric = monitoredMetric(monitor);
  return metric === undefined ? 'lower' : metricDirections[metric];
};

/** What a metric of a run is called: by name, or a number that a program gives, of which the suite's title must tell. */
export const measureNames = [...metricNames, 'program'] as const;
export type MeasureName = (typeof measureNames)[number];
