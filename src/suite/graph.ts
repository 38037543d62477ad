import { sizeOf } from './array.ts';
import type { Graph, GraphCall, Port, Source } from './graph-types.ts';
import { type Layer, type LayerSize, type Shape, sizeOfLayer, unwrapped } from './layers/index.ts';

/** A model's layers and how they are joined. */
export interface LayersAndGraph {
  readonly layers: readonly Layer[];
  readonly graph?: Graph;
}

/** The graph of any model: layers without one are joined one after the other. */
export function graphOf({ layers, graph }: LayersAndGraph): Graph {
  if (graph !== undefined) return graph;
  const calls = layers.map((_, i): GraphCall => ({ layer: i, from: [chained(i)] }));
  return { calls, outputs: [chained(layers.length)] };
}

/** What the layer at a place takes when they are one after the other. */
export const chained = (place: number): Source => (place === 0 ? { input: 0 } : { call: place - 1, part: 0 });

/**
 * Names of the states that a layer of a kind ends with, in Keras' order; none where it has none.
 *
 * @param inner kind of the layer that it holds
 */
export function stateNames(kind: string, inner?: string): string[] {
  if (kind === 'timeDistributed') return [];
  const cell = kind === 'bidirectional' ? inner : kind;
  const own = cell === 'lstm' ? ['h', 'c'] : cell === 'gru' || cell === 'simpleRnn' ? ['h'] : [];
  if (kind !== 'bidirectional') return own;
  return ['forward', 'backward'].flatMap(side => own.map(state => `${side}-${state}`));
}

/** Whether a layer's states are asked for. */
export const givesStates = ({ calls, outputs }: Graph, layer: number): boolean =>
  [...calls.flatMap(({ from, states = [] }) => [...from, ...states]), ...outputs].some(
    source => 'call' in source && source.part > 0 && calls[source.call]?.layer === layer,
  );

/** How many numbers each port has and where they begin in a sample. */
export function portPlaces(
  ports: readonly Pick<Port, 'shape'>[],
): { readonly from: number; readonly size: number }[] {
  let from = 0;
  return ports.map(({ shape }) => {
    const size = sizeOf(shape);
    const place = { from, size };
    from += size;
    return place;
  });
}

/** What is known of a model's layers, and of what it gives, from the shape of a sample. */
export interface ModelSize {
  /** By layer; the output is that of its first use, multiply-adds are those of all uses. */
  readonly layers: readonly LayerSize[];
  readonly outputs: readonly Shape[];
}

/**
 * Weights, outputs and work of a model.
 *
 * @param sample shape of what it is given, without the batch axis; that it fits the layers is not checked
 */
export function sizeOfModel(model: LayersAndGraph, sample: Shape): ModelSize {
  const { inputs, calls, outputs } = graphOf(model);
  const given = inputs?.map(({ shape }) => shape) ?? [sample];
  const sizes = new Map<number, LayerSize>();
  const shapes: Shape[] = [];
  const shapeOf = (source: Source): Shape => {
    if ('input' in source) return given[source.input] ?? [];
    const layer = model.layers[calls[source.call]?.layer ?? 0];
    if (source.part === 0 || layer === undefined) return shapes[source.call] ?? [];
    const { options } = unwrapped(layer);
    return ['units' in options ? options.units : 1];
  };
  for (const { layer, from } of calls) {
    const [first = [], ...others] = from.map(shapeOf);
    const size = sizeOfLayer(model.layers[layer] as Layer, first, others);
    const before = sizes.get(layer);
    sizes.set(
      layer,
      before === undefined ? size : { ...before, multiplyAdds: before.multiplyAdds + size.multiplyAdds },
    );
    shapes.push(size.output);
  }
  const none: LayerSize = { weights: [], output: [], multiplyAdds: 0 };
  return { layers: model.layers.map((_, i) => sizes.get(i) ?? none), outputs: outputs.map(shapeOf) };
}
