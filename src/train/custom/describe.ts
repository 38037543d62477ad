import type { LayersModel, LayerVariable, layers } from '@tensorflow/tfjs-node';
import { contentHash, type FoundLayer, type FoundModel, layerNames } from '../../suite/index.ts';
import type { Weight } from '../weight.ts';
import type { Asked } from './watch-weights.ts';

const kindOf = (layer: layers.Layer): string => {
  const name = layer.getClassName();
  const ours: Record<string, string> = {
    LSTM: 'lstm',
    GRU: 'gru',
    SimpleRNN: 'simpleRnn',
    SeededDropout: 'dropout',
  };
  return ours[name] ?? name.charAt(0).toLowerCase() + name.slice(1).replace(/1D$/, '1d');
};

/** tf.layers' own names count on from model to model. */
const positionNames = (model: LayersModel): string[] => layerNames(model.layers.map(kindOf));

/**
 * Weights of a model with the names that a suite's own layers have, so that the same layers start from the same values.
 *
 * @param asked what each was to start from
 */
export function namedWeights(model: LayersModel, asked: ReadonlyMap<LayerVariable, Asked>): Weight[] {
  const names = positionNames(model);
  return model.layers.flatMap((layer, i) => layerWeights(layer, i, names[i] as string, asked));
}

function layerWeights(
  layer: layers.Layer,
  place: number,
  name: string,
  asked: ReadonlyMap<LayerVariable, Asked>,
): Weight[] {
  const used = new Map<string, number>();
  const sides = kindOf(layer) === 'bidirectional' ? layer.weights.length / 2 : undefined;
  return layer.weights.map((variable, i) => {
    const found = asked.get(variable);
    if (found === undefined)
      throw new Error(`a weight of ${name} was not made by a layer of the model: ${variable.originalName}`);
    const { called, ...rest } = found;
    const plainName = called.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
    const role = sides === undefined ? plainName : `${i < sides ? 'forward' : 'backward'}/${plainName}`;
    const times = (used.get(role) ?? 0) + 1;
    used.set(role, times);
    const own = `${name}/${role}${times > 1 ? `-${times}` : ''}`;
    return { ...rest, name: own, layer: place, variable, trainable: variable.trainable };
  });
}

/** The layers of a model as a suite has them, and a hash over all that the model is. */
export function describeModel(model: LayersModel): FoundModel {
  const names = positionNames(model);
  const byName = new Map(model.layers.map((layer, i) => [layer.name, names[i] as string]));
  /**
   * Takes the layers' own names out of a configuration, since their numbers go on from model to model; a name that
   * connects layers becomes the place of the layer that it means.
   */
  const stable = (value: unknown): unknown => {
    if (typeof value === 'string') return byName.get(value) ?? value;
    if (Array.isArray(value)) return value.map(stable);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([k, v]) =>
        k === 'name' && !byName.has(String(v)) ? [] : [[k, stable(v)]],
      ),
    );
  };
  const layersOf = model.layers
    .filter(layer => layer.getClassName() !== 'InputLayer')
    .map((layer): FoundLayer => {
      const { name: _, layer: __, ...options } = stable(layer.getConfig()) as Record<string, unknown>;
      const wrapped = layer as unknown as { layer?: layers.Layer; forwardLayer?: layers.Layer };
      const inner = wrapped.layer ?? wrapped.forwardLayer;
      return {
        kind: kindOf(layer),
        options,
        ...(inner && {
          layer: { kind: kindOf(inner), options: stable(inner.getConfig()) as Record<string, unknown> },
        }),
      };
    });
  const connections = model.layers.map(layer =>
    layer.inboundNodes.map(node => node.inboundLayers.map(l => byName.get(l.name) ?? 'none')),
  );
  return {
    layers: layersOf,
    model: contentHash([names, stable(model.getConfig()), connections]),
    multiplyAdds: model.layers.reduce((sum, layer) => sum + multiplyAdds(layer), 0),
  };
}

/** Each matrix of a layer takes part once for each place of what it is given or gives. */
function multiplyAdds(layer: layers.Layer): number {
  const node = layer.inboundNodes[0];
  const places = [node?.inputShapes, node?.outputShapes].map(shapes =>
    product(([shapes].flat(2) as (number | null)[]).slice(1, -1)),
  );
  const matrices = layer.weights.filter(({ shape }) => shape.length > 1);
  return Math.max(...places) * matrices.reduce((sum, { shape }) => sum + product(shape), 0);
}

const product = (shape: readonly (number | null)[]): number =>
  shape.reduce<number>((all, axis) => all * (axis ?? 1), 1);
