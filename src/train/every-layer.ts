import type { LayersModel, layers } from '@tensorflow/tfjs-node';

/** All layers of a model, those in wrappers and in models within the model included. */
export function everyLayer(model: LayersModel): layers.Layer[] {
  const inside = (layer: layers.Layer): layers.Layer[] => {
    const {
      layer: wrapped,
      forwardLayer,
      backwardLayer,
      cell,
      layers: nested,
    } = layer as unknown as Record<string, never>;
    const parts = [
      wrapped,
      forwardLayer,
      backwardLayer,
      cell,
      ...((nested as layers.Layer[] | undefined) ?? []),
    ];
    return [layer, ...parts.filter(part => part !== undefined).flatMap(inside)];
  };
  return model.layers.flatMap(inside);
}
