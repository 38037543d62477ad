import type { layers, Tensor } from '@tensorflow/tfjs-node';
import { type RunNames } from './seeds.ts';
import type { TF } from './tf.ts';
/** Where dropout layers get their masks from: the eager engine draws them, the compiled one feeds them. */
export interface MaskSource {
    /**
     * The mask of the next call of `layer` in this training step.
     * @param shape that of the layer's input, the batch first
     * @returns 0 where an input is dropped and 1 / (1 − rate) elsewhere, float32
     */
    mask(layer: string, shape: readonly number[], rate: number): Tensor;
}
/**
 * A dropout layer whose mask comes from `masks`: tf.layers' own draws from a generator that no seed
 * reaches. Inverted dropout, as in Keras: what is kept is scaled by 1 / (1 − rate).
 */
export declare function dropoutLayer(tf: TF, options: {
    name: string;
    rate: number;
    inputShape?: number[];
}, masks: MaskSource): layers.Layer;
/** Masks from a run's seed. `at` says which step comes next. */
export interface SeededMasks extends MaskSource {
    /** @param epoch from 1 @param batch from 0 */
    at(epoch: number, batch: number): void;
}
/** A source that makes every mask a tensor, for an engine that runs step by step. */
export declare function seededMasks(tf: TF, run: RunNames): SeededMasks;
/**
 * One mask, from a stream of its own. The batch is its first axis, so that a batch filled up to a
 * greater size has the same mask for the samples that are there.
 *
 * @param call counts the layer's calls within a step from 0; timeDistributed makes one per time step
 */
export declare function maskValues(run: RunNames, layer: string, epoch: number, batch: number, call: number, shape: readonly number[], rate: number): Float32Array;
