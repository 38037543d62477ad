import type { z } from 'zod';
import type { WeightSpec } from './kind.ts';
import { product } from './options.ts';
import type { Shape } from './shape.ts';
import { factsOf, layerKinds, type PlainLayer, type PlainLayerKind } from './table.ts';
import type { bidirectional, timeDistributed } from './wrappers.ts';

export type RecurrentLayer = PlainLayer<'lstm' | 'gru' | 'simpleRnn'>;

/** A recurrent layer over the time steps in both directions. */
export interface BidirectionalLayer {
  readonly kind: 'bidirectional';
  readonly options: Readonly<z.output<typeof bidirectional.schema>>;
  readonly layer: RecurrentLayer;
  /** What goes the other way, where it is not the twin of `layer`; whichever way it goes is not among its options. */
  readonly backward?: RecurrentLayer;
}

/** A layer that is applied to each time step. */
export interface TimeDistributedLayer {
  readonly kind: 'timeDistributed';
  readonly options: Readonly<z.output<typeof timeDistributed.schema>>;
  readonly layer: PlainLayer;
}

/** One layer with every option resolved: the suite's defaults and Keras' are merged in. `kind` tells which it is. */
export type Layer = PlainLayer | BidirectionalLayer | TimeDistributedLayer;
export type LayerKind = Layer['kind'];
export type WrapperKind = Exclude<LayerKind, PlainLayerKind>;
export const wrapperKinds: readonly WrapperKind[] = ['bidirectional', 'timeDistributed'];

const isPlain = (layer: Layer): layer is PlainLayer => Object.hasOwn(layerKinds, layer.kind);

/** The layer that a wrapper holds; a layer that is no wrapper itself. */
export const unwrapped = (layer: Layer): PlainLayer => (isPlain(layer) ? layer : layer.layer);

/** The layers of a bidirectional one, forward and backward; of every other one what it holds, or itself. */
export const directions = (layer: Layer): readonly PlainLayer[] =>
  layer.kind === 'bidirectional' ? [layer.layer, layer.backward ?? layer.layer] : [unwrapped(layer)];

/** Whether an output of the layer depends on more than one sample of the batch. */
export const mixesSamples = (layer: Layer): boolean => factsOf(unwrapped(layer).kind).mixesSamples === true;

/** What is known of a layer from the shape that it is given. */
export interface LayerSize {
  /** In tf.layers' order. */
  readonly weights: readonly WeightSpec[];
  /** Shape of what it makes of a sample. */
  readonly output: Shape;
  /** Of one sample's way through it. */
  readonly multiplyAdds: number;
}

/**
 * Weights, output and work of a layer.
 *
 * @param sample shape of what it is given, without the batch axis; that it fits the layer is not checked
 * @param others of a layer that takes several tensors, the shapes of those after the first
 */
export function sizeOfLayer(layer: Layer, sample: Shape, others: readonly Shape[] = []): LayerSize {
  switch (layer.kind) {
    case 'bidirectional': {
      const [ahead, back] = directions(layer).map(side => plainSize(side, sample, [])) as [
        LayerSize,
        LayerSize,
      ];
      const named = (side: string, { weights }: LayerSize) =>
        weights.map(weight => ({ ...weight, name: `${side}/${weight.name}` }));
      const wide = (ahead.output.at(-1) ?? 1) + (back.output.at(-1) ?? 1);
      return {
        weights: [...named('forward', ahead), ...named('backward', back)],
        output: layer.options.mergeMode === 'concat' ? [...ahead.output.slice(0, -1), wide] : ahead.output,
        multiplyAdds: ahead.multiplyAdds + back.multiplyAdds,
      };
    }
    case 'timeDistributed': {
      const [steps = 1, ...step] = sample;
      const inner = plainSize(layer.layer, step, []);
      return {
        weights: inner.weights,
        output: [steps, ...inner.output],
        multiplyAdds: steps * inner.multiplyAdds,
      };
    }
    default:
      return plainSize(layer, sample, others);
  }
}

function plainSize<K extends PlainLayerKind>(
  { kind, options }: PlainLayer<K>,
  sample: Shape,
  others: readonly Shape[],
): LayerSize {
  const facts = factsOf(kind);
  const weights = facts.weights(options, sample, others);
  const output = facts.output(options, sample, others);
  const uses = facts.uses?.(options, sample) ?? product(output.slice(0, -1));
  // A vector is added or multiplied once for each number that there is, which is nothing beside a matrix.
  const inMatrices = weights.reduce((n, { shape }) => n + (shape.length > 1 ? product(shape) : 0), 0);
  return { weights, output, multiplyAdds: uses * inMatrices };
}
