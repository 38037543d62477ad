import type { LayerVariable, layers, Sequential } from '@tensorflow/tfjs-node';
import type { Layer, Variant } from '../suite/index.ts';
import type { LayerKind } from '../suite/layers.ts';
import { buildFromCode } from './custom/index.ts';
import { withinLimit } from './limit.ts';
import { dropoutLayer, type MaskSource } from './masks.ts';
import type { TF } from './tf.ts';

export interface ModelOptions {
  /** What errors call the model; the variant's id when left out. */
  readonly experiment?: string;
  /** Needed to train a model with dropout, not to build or to predict. */
  readonly masks?: MaskSource;
}

/** tf.layers' name of a kind, where it is not the kind itself. */
const factory: Partial<Record<LayerKind, string>> = { simpleRnn: 'simpleRNN' };

/** Options that name an initializer, by kind: while a model is built all its weights are zeros. */
const initializers: Partial<Record<LayerKind, readonly string[]>> = {
  lstm: ['kernelInitializer', 'recurrentInitializer', 'biasInitializer'],
  gru: ['kernelInitializer', 'recurrentInitializer', 'biasInitializer'],
  simpleRnn: ['kernelInitializer', 'recurrentInitializer', 'biasInitializer'],
  dense: ['kernelInitializer', 'biasInitializer'],
  conv1d: ['kernelInitializer', 'biasInitializer'],
  embedding: ['embeddingsInitializer'],
};

const noMasks: MaskSource = {
  mask(layer) {
    throw new Error(`${layer}: dropout needs a source of masks to be trained`);
  },
};

/**
 * The tf.layers model of a variant, all weights zero: `initialise` gives them their values.
 *
 * tf.layers' gru is that of Keras up to 2.2, with the reset gate before the product (Keras' resetAfter: false);
 * its hardSigmoid is clip(0.2x + 0.5, 0, 1), also that of Keras up to 2.
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
  const names = layerNames(variant.layers);
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

/** Names that a new layer of another kind does not change: the kind and its number among its kind, from 1. */
export function layerNames(list: readonly Layer[]): string[] {
  const seen = new Map<LayerKind, number>();
  return list.map(({ kind }) => {
    const ordinal = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, ordinal);
    return `${kind}-${ordinal}`;
  });
}

type Config = { name: string; inputShape?: number[] };

function makeLayer(tf: TF, layer: Layer, config: Config, masks: MaskSource): layers.Layer {
  if (layer.kind === 'dropout') {
    return dropoutLayer(tf, { ...config, rate: layer.options.rate as number }, masks);
  }
  const zeros = Object.fromEntries((initializers[layer.kind] ?? []).map(option => [option, 'zeros']));
  // `initialise` sets the ones of the forget gate, along with all other values of weights.
  const forget = layer.kind === 'lstm' ? { unitForgetBias: false } : {};
  const inner =
    layer.layer === undefined
      ? {}
      : { layer: makeLayer(tf, layer.layer, { name: `${config.name}-${layer.layer.kind}` }, masks) };
  const make = tf.layers[(factory[layer.kind] ?? layer.kind) as keyof TF['layers']] as unknown as (
    args: object,
  ) => layers.Layer;
  return make({ ...layer.options, ...zeros, ...forget, ...inner, ...config });
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
