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
  'binaryCrossentropy',
];
/** Metrics whose targets are the class itself, a whole number from 0. */
export const sparseMetrics: readonly MetricName[] = [
  'sparseCategoricalAccuracy',
  'sparseCategoricalCrossentropy',
];
/** Metrics whose targets have one number for each class. */
export const categoricalMetrics: readonly MetricName[] = [
  'categoricalAccuracy',
  'categoricalCrossentropy',
  'kullbackLeiblerDivergence',
];

/** What a metric of a run is called: by name, or a number that a program gives, of which the suite's title must tell. */
export const measureNames = [...metricNames, 'program'] as const;
export type MeasureName = (typeof measureNames)[number];
