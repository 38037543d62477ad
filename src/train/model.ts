import type { LayerVariable, Sequential } from '@tensorflow/tfjs-node';
import type { Variant } from '../suite/index.ts';
import { buildFromCode } from './custom/index.ts';
import { layerNames } from './layer-names.ts';
import { makeLayer } from './layers/index.ts';
import { withinLimit } from './limit.ts';
import type { MaskSource } from './masks.ts';
import type { TF } from './tf.ts';

export interface ModelOptions {
  /** What errors call the model; the variant's id when left out. */
  readonly experiment?: string;
  /** Needed to train a model with dropout, not to build or to predict. */
  readonly masks?: MaskSource;
}

const noMasks: MaskSource = {
  mask(layer) {
    throw new Error(`${layer}: dropout needs a source of masks to be trained`);
  },
};

/**
 * The tf.layers model of a variant, all weights zero: `initialise` gives them their values.
 *
 * tf.layers' hardSigmoid is clip(0.2x + 0.5, 0, 1), that of Keras up to 2.
 *
 * @param inputShape of one sample, without the batch axis
 * @throws Error that names experiment, layer (from 1) and kind if tf.layers refuses a layer or the weights are too many
 */
export function buildModel(
  tf: TF,
  variant: Pick<Variant, 'id' | 'layers' | 'code'>,
  inputShape: readonly number[],
  options: ModelOptions = {},
): Sequential {
  return withinLimit(tf, () => buildWithin(tf, variant, inputShape, options));
}

function buildWithin(
  tf: TF,
  variant: Pick<Variant, 'id' | 'layers' | 'code'>,
  inputShape: readonly number[],
  options: ModelOptions,
): Sequential {
  const masks = options.masks ?? noMasks;
  // A model that code builds may have branches and is no Sequential. Everything that is done with it here works on
  // any model of tf.layers.
  if (variant.code !== undefined) return buildFromCode(tf, variant, inputShape, masks) as Sequential;
  const names = layerNames(variant.layers.map(layer => layer.kind));
  const model = tf.sequential();
  variant.layers.forEach((layer, i) => {
    try {
      const first = i === 0 ? { inputShape: [...inputShape] } : {};
      model.add(makeLayer(tf, layer, { name: names[i] as string, ...first }, masks));
    } catch (error) {
      disposeModel(model);
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(
        `${options.experiment ?? variant.id}: layer ${i + 1} (${layer.kind}): tf.layers refuses it: ${why}`,
      );
    }
  });
  return model;
}

/** Number of trainable parameters. */
export function parameterCount(model: Sequential): number {
  return model.trainableWeights.reduce((sum, weight) => sum + size(weight), 0);
}

const size = (weight: LayerVariable) => weight.shape.reduce<number>((product, d) => product * (d ?? 1), 1);

/** Frees all weights of a model, also of one that was not finished. */
export function disposeModel(model: Sequential): void {
  const seen = new Set<LayerVariable>();
  for (const layer of model.layers) {
    for (const weight of layer.weights) {
      if (!seen.has(weight)) weight.dispose();
      seen.add(weight);
    }
  }
}
