import { type RunNames } from './seeds.ts';
/** Samples `start` to `end` − 1 of an epoch's order. */
export interface Batch {
    readonly start: number;
    readonly end: number;
}
/**
 * The order in which epoch `epoch` (from 1) visits its `n` training samples, from that epoch's own
 * stream, by Fisher and Yates' shuffle (Durstenfeld 1964). Without `shuffle` it is 0 to n − 1.
 */
export declare function epochOrder(run: RunNames, epoch: number, n: number, shuffle: boolean): Int32Array;
/** The batches of an epoch: all of `batchSize` samples but the last, which has what is left. */
export declare function batchPlan(n: number, batchSize: number): Batch[];
/**
 * How many of `samples` are trained on; the rest, the last ones, are held out. Keras' rounding:
 * floor(samples · (1 − validationSplit)) (keras/src/trainers/data_adapters/data_adapter_utils.py,
 * train_validation_split).
 *
 * @throws Error if the split leaves nothing to train on or, when one is asked for, nothing to hold out.
 */
export declare function trainingSamples(samples: number, validationSplit: number): number;
