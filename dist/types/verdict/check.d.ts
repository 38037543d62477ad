import type { Target } from '../suite/index.ts';
import type { Direction } from '../suite/metrics.ts';
import type { Interval, Price, PrintedPlace, Verdict } from './types.ts';
/** A price is not counted further than this. */
export declare const mostSeeds = 10000;
export interface Counts {
    /** Seeds within the tolerance. */
    readonly within: number;
    /** Seeds that failed or are missing. */
    readonly absent: number;
    /** All that were planned. */
    readonly seeds: number;
}
/**
 * Verdict on a share of seeds, from Wilson's interval over all planned seeds; dead, diverged, failed and missing
 * ones are misses.
 *
 * - reproduced: the interval's lower bound reaches the share, and no run is absent;
 * - not reproduced: the upper bound is below the share, and would be with every absent run within the tolerance;
 * - inconclusive otherwise, with what it would cost to settle it if the observed share went on.
 *
 * At a share of 0.8 it takes 16 of 16 or 29 of 30 to be reproduced, 19 of 30 or fewer not to be.
 *
 * @param secondsPerSeed mean time of a run
 * @param sequential whether it was looked at after every seed; the interval is then a confidence sequence's
 */
export declare function checkVerdict(counts: Counts, share: number, secondsPerSeed: number, sequential?: boolean): {
    interval: Interval;
    verdict: Verdict;
    price?: Price;
};
/** A price with its cap. */
export declare function price(seeds: number, secondsPerSeed: number): Price;
/**
 * Whether every output is within the tolerance: |p − v| ≤ absolute, or ≤ relative · |v|; of a threshold, whether it is
 * on the side that counts, the threshold itself included. NaN never is.
 */
export declare function isWithin(prediction: readonly number[], target: Pick<Target, 'value' | 'tolerance' | 'bound'>): boolean;
/** Mean |prediction − truth| over the outputs; infinite unless every one is finite. */
export declare function meanError(prediction: readonly number[], truth: readonly number[]): number;
/** A metric as something of which less is better, as an error is; infinite unless it is finite. */
export declare function metricError(value: readonly number[], better: Direction): number;
/** Below this many finite predictions a printed value has no place: even the closest of all would be no rarity. */
export declare const fewestForPlace = 19;
/**
 * Where a printed value falls among the predictions. With n of them, one more run of the same settings has a chance of
 * 2/(n + 1) to lie outside their range in one output, and of 1/(n + 1) to be the closest of all to the truth: 0.05 at
 * 19, which is why fewer have no say.
 *
 * - outside: below the least or above the greatest prediction in some output; no seed gets there;
 * - lucky: its mean |error| is among the smallest 5 %, (1 + as close or closer) / (n + 1) ≤ 0.05;
 * - unlucky: the same for the greatest 5 %;
 * - typical otherwise.
 *
 * @param errorOf the error of a prediction; less is better
 * @param predictions seeds × outputs, finite
 */
export declare function placePrinted(printed: readonly number[], errorOf: (prediction: readonly number[]) => number, predictions: readonly (readonly number[])[]): PrintedPlace | undefined;
