import type { LayerVariable, layers, Sequential } from '@tensorflow/tfjs-node';
import { givesStates, layerNames, type Variant } from '../suite/index.ts';
import { buildFromCode } from './custom/index.ts';
import { graphModel, joinGraph } from './graph-model.ts';
import { makeLayer } from './layers/index.ts';
import { withinLimit } from './limit.ts';
import type { MaskSource } from './masks.ts';
import type { TF } from './tf.ts';

/** What of a variant decides its model. */
export type Built = Pick<Variant, 'id' | 'layers' | 'graph' | 'frozen' | 'code'>;

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
  variant: Built,
  inputShape: readonly number[],
  options: ModelOptions = {},
): Sequential {
  return withinLimit(tf, () => buildWithin(tf, variant, inputShape, options));
}

function buildWithin(
  tf: TF,
  variant: Built,
  inputShape: readonly number[],
  options: ModelOptions,
): Sequential {
  const masks = options.masks ?? noMasks;
  // A model that code builds may have branches and is no Sequential. Everything that is done with it here works on
  // any model of tf.layers.
  if (variant.code !== undefined) return buildFromCode(tf, variant, inputShape, masks) as Sequential;
  const { graph } = variant;
  const names = layerNames(variant.layers.map(layer => layer.kind));
  const failed = (place: number, error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${options.experiment ?? variant.id}: layer ${place + 1} (${variant.layers[place]?.kind}): tf.layers refuses it: ${why}`,
    );
  };
  const made: layers.Layer[] = [];
  const make = (place: number, first: { inputShape?: number[]; returnState?: true }) => {
    const layer = variant.layers[place] as Variant['layers'][number];
    const own = makeLayer(tf, layer, { name: names[place] as string, ...first }, masks);
    if (variant.frozen?.includes(place)) own.trainable = false;
    made.push(own);
    return own;
  };
  const model = tf.sequential();
  let place = 0;
  try {
    for (; place < variant.layers.length; place++) {
      if (graph === undefined) model.add(make(place, place === 0 ? { inputShape: [...inputShape] } : {}));
      else make(place, givesStates(graph, place) ? { returnState: true } : {});
    }
    if (graph === undefined) return model;
    // It is used as the Sequential of a model without a graph is: see `Sequential` above.
    return joinGraph(tf, { graph, layers: variant.layers }, made, inputShape, (at, error) => {
      place = at;
      throw error;
    }) as Sequential;
  } catch (error) {
    disposeLayers(made);
    return failed(place, error);
  }
}

/** A model's layers by their place in its variant. */
export const layersOf = (model: Sequential): readonly layers.Layer[] =>
  graphModel(model)?.layers ?? model.layers;

/** The place of a layer in the model's variant; the first one where it has none, as what makes a named input. */
export const placeOf = (model: Sequential, layer: layers.Layer): number =>
  Math.max(0, layersOf(model).indexOf(layer));

/** Number of trainable parameters. */
export function parameterCount(model: Sequential): number {
  return model.trainableWeights.reduce((sum, weight) => sum + size(weight), 0);
}

const size = (weight: LayerVariable) => weight.shape.reduce<number>((product, d) => product * (d ?? 1), 1);

/** Frees all weights of a model. */
export const disposeModel = (model: Sequential): void => disposeLayers(model.layers);

function disposeLayers(all: readonly layers.Layer[]): void {
  const seen = new Set<LayerVariable>();
  for (const layer of all) {
    for (const weight of layer.weights) {
      if (!seen.has(weight)) weight.dispose();
      seen.add(weight);
    }
  }
}
