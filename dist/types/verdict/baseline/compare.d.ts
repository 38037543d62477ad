import type { Tolerance } from '../../suite/index.ts';
import type { Direction } from '../../suite/metrics.ts';
import type { BaselineComparison, BaselineResult, Results } from '../types.ts';
import type { Baseline, Series } from './types.ts';
/** Family-wise level of the baseline gate. */
export declare const gateAlpha = 0.01;
/** P(worse) that an effect must reach to matter. */
export declare const relevantEffect = 0.6;
/** The two sides of one probe or metric. */
export interface SeriesPair {
    readonly before: Series;
    readonly after: Series;
    readonly truth: readonly number[];
    readonly margin: Tolerance;
    /** For a metric, which way it is better. */
    readonly better?: Direction;
    /**
     * Whether the suite holds the probe to its truth. One with `gate: off` is told, as drift at most, and takes no part in
     * the family of the test: nearer to a right truth may well be further from a wrong one that is kept for comparison.
     */
    readonly gated: boolean;
}
/**
 * Compares results with a baseline, probe by probe. Where seeds, values and final weights are the same to the bit there
 * is nothing to test. Otherwise a probe is worse if all of these hold:
 * - the suite does not switch its truth's gate off;
 * - exact one-sided Mann–Whitney on |error|, Holm's correction over the probes of this kind that changed, p ≤ 0.01;
 * - P(a new |error| > an old one raised by the suite's margin) ≥ 0.6.
 *
 * What moved (two-sided, on |error| or on an output, same level) but is not worse has drifted. Diverged seeds have an
 * infinite error on both sides. A metric is compared in the same way, worse being the way that it is not better, and
 * raised by its own margin.
 */
export declare function compareBaseline(results: Pick<Results, 'suites' | 'engine' | 'environments'>, baseline: Baseline, options: {
    readonly file: string;
    readonly allow: readonly string[];
}): BaselineResult;
/** The statistics of `compareBaseline`, on the pairs of a whole gate. */
export declare function compareSeries(pairs: readonly SeriesPair[]): BaselineComparison[];
