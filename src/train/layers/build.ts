import type { layers } from '@tensorflow/tfjs-node';
import type { LayerOptions, PlainLayerKind } from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';

/** What a layer is given beside its own options. */
export interface Place {
  readonly name: string;
  /** Of the first layer: the shape of a sample. */
  readonly inputShape?: number[];
  /** Of a recurrent layer: it gives its last states beside its output. */
  readonly returnState?: true;
}

/**
 * Makes the tf.layers layer of a kind, all its weights zero: `initialise` gives them their values.
 *
 * @param masks where a layer that draws in training gets its masks from
 */
export type LayerBuild<K extends PlainLayerKind> = (
  tf: TF,
  options: LayerOptions[K],
  place: Place,
  masks: MaskSource,
) => layers.Layer;

/** Nothing is drawn while a model is built. */
export const zeroWeights = { kernelInitializer: 'zeros', biasInitializer: 'zeros' } as const;
