import type { Sequential } from '@tensorflow/tfjs-node';
import { formatShape, layerNames, sizeOfModel, type Variant } from '../suite/index.ts';
import { builtWeights } from './custom/index.ts';
import { layersOf } from './model.ts';
import type { Weight } from './weight.ts';

/**
 * All weights of a model that `buildModel` made from the variant, layer by layer.
 *
 * @throws Error when tf.layers has made other weights than `src/suite/layers` says: their values would go astray
 */
export function modelWeights(model: Sequential, variant: Variant): Weight[] {
  if (variant.code !== undefined) return builtWeights(model);
  const names = layerNames(variant.layers.map(layer => layer.kind));
  const sample = (model.inputs[0]?.shape ?? []).slice(1).map(Number);
  return sizeOfModel(variant, sample).layers.flatMap(({ weights }, i) => {
    const built = layersOf(model)[i]?.weights ?? [];
    const [wanted, made] = [weights.map(w => w.shape), built.map(w => w.shape.map(Number))];
    if (wanted.map(formatShape).join() !== made.map(formatShape).join()) {
      throw new Error(
        `${variant.id}: ${names[i]} has weights of ${made.map(formatShape).join(', ') || 'no shape'}, not of ${wanted.map(formatShape).join(', ') || 'no shape'}`,
      );
    }
    return weights.flatMap(({ name, initializer, forgetUnits, regularizer, constraint }, k): Weight[] => {
      const variable = built[k];
      if (variable === undefined) return [];
      const start = variant.start?.find(given => given.layer === i && given.name === name);
      return [
        {
          name: `${names[i]}/${name}`,
          layer: i,
          variable,
          // tf.layers tells only the weights that a layer has by then that it is not trained.
          trainable: variable.trainable && variant.frozen?.includes(i) !== true,
          initializer,
          ...(forgetUnits !== undefined && { forgetUnits }),
          ...(start && { start: start.value.values }),
          ...(regularizer && { regularizer }),
          ...(constraint && { constraint }),
        },
      ];
    });
  });
}
