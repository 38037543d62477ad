/** Which way a metric is better. */
export type Direction = 'lower' | 'higher';
/**
 * The metrics that a problem may be held to on its held-out samples, by Keras' names in tf.layers' spelling, and which
 * way each is better. `src/train/metrics.ts` has the formulas. None of them draws anything.
 */
export declare const metricDirections: {
    readonly meanSquaredError: 'lower';
    readonly rootMeanSquaredError: 'lower';
    readonly meanAbsoluteError: 'lower';
    readonly meanAbsolutePercentageError: 'lower';
    readonly meanSquaredLogarithmicError: 'lower';
    readonly logcosh: 'lower';
    readonly poisson: 'lower';
    readonly r2Score: 'higher';
    readonly cosineSimilarity: 'higher';
    readonly binaryAccuracy: 'higher';
    readonly categoricalAccuracy: 'higher';
    readonly sparseCategoricalAccuracy: 'higher';
    readonly precision: 'higher';
    readonly recall: 'higher';
    readonly f1Score: 'higher';
    readonly binaryCrossentropy: 'lower';
    readonly categoricalCrossentropy: 'lower';
    readonly sparseCategoricalCrossentropy: 'lower';
    readonly kullbackLeiblerDivergence: 'lower';
};
export type MetricName = keyof typeof metricDirections;
export declare const metricNames: [MetricName, ...MetricName[]];
/** Metrics of yes and no: their targets are 0 and 1. */
export declare const binaryMetrics: readonly MetricName[];
/** Metrics whose targets are the class itself, a whole number from 0. */
export declare const sparseMetrics: readonly MetricName[];
/** Metrics whose targets have one number for each class. */
export declare const categoricalMetrics: readonly MetricName[];
