import type { Sequential } from '@tensorflow/tfjs-node';
import type { Layer, Variant } from '../suite/index.ts';
import { type MaskSource } from './masks.ts';
import type { TF } from './tf.ts';
export interface ModelOptions {
    /** Named in errors; the variant's id when left out. */
    readonly experiment?: string;
    /** Needed to train a model with dropout, not to build or to predict. */
    readonly masks?: MaskSource;
}
/**
 * The tf.layers model of a variant, all weights zero: `initialise` gives them their values.
 *
 * tf.layers' gru is that of Keras up to 2.2, with the reset gate before the product (Keras' resetAfter: false);
 * its hardSigmoid is clip(0.2x + 0.5, 0, 1), also that of Keras up to 2.
 *
 * @param inputShape of one sample, without the batch axis
 * @throws Error that names experiment, layer (from 1) and kind if tf.layers refuses a layer or the weights are too many
 */
export declare function buildModel(tf: TF, variant: Pick<Variant, 'id' | 'layers' | 'code'>, inputShape: readonly number[], options?: ModelOptions): Sequential;
/** Names that a new layer of another kind does not change: the kind and its number among its kind, from 1. */
export declare function layerNames(list: readonly Layer[]): string[];
/** Number of trainable parameters. */
export declare function parameterCount(model: Sequential): number;
/** Frees all weights of a model, also of one that was not finished. */
export declare function disposeModel(model: Sequential): void;
