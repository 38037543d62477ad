import type { LayerVariable, Sequential } from '@tensorflow/tfjs-node';
import type { Layer, Variant } from '../suite/index.ts';
import type { InitializerName } from '../suite/layers.ts';
import { builtWeights } from './custom/index.ts';
import type { Initializer } from './initializers.ts';
import { layerNames } from './model.ts';

/** One weight of a model, with the name that its stream is derived from. */
export interface Weight {
  /** For instance `lstm-1/kernel` or `bidirectional-1/forward/bias`. */
  readonly name: string;
  /** Place of its layer in the variant, from 0. */
  readonly layer: number;
  readonly variable: LayerVariable;
  readonly trainable: boolean;
  readonly initializer: Initializer;
  /** Units of an LSTM whose forget gate's bias starts at one; the bias is [input, forget, cell, output]. */
  readonly forgetUnits?: number;
}

type Role = Pick<Weight, 'name' | 'initializer' | 'forgetUnits'>;

/** All weights of a model that `buildModel` made from the variant, layer by layer. */
export function modelWeights(model: Sequential, variant: Variant): Weight[] {
  if (variant.code !== undefined) return builtWeights(model);
  const names = layerNames(variant.layers);
  return variant.layers.flatMap((layer, i) => {
    const built = model.layers[i];
    const roles = layerRoles(layer);
    if (built === undefined || built.weights.length !== roles.length) {
      throw new Error(`${variant.id}: ${names[i]} has ${built?.weights.length} weights, not ${roles.length}`);
    }
    return built.weights.map((variable, k) => {
      const role = roles[k] as Role;
      return { ...role, name: `${names[i]}/${role.name}`, layer: i, variable, trainable: variable.trainable };
    });
  });
}

/** The weights of a layer in tf.layers' order, trainable ones first. */
function layerRoles({ kind, options, layer }: Layer): Role[] {
  const by = (name: string) => options[name] as InitializerName;
  const bias: Role[] =
    options.useBias === false ? [] : [{ name: 'bias', initializer: by('biasInitializer') }];
  switch (kind) {
    case 'lstm':
      return [
        ...kernels(by),
        ...bias.map(role =>
          options.unitForgetBias === false ? role : { ...role, forgetUnits: options.units as number },
        ),
      ];
    case 'gru':
    case 'simpleRnn':
      return [...kernels(by), ...bias];
    case 'dense':
    case 'conv1d':
      return [{ name: 'kernel', initializer: by('kernelInitializer') }, ...bias];
    case 'embedding':
      return [{ name: 'embeddings', initializer: by('embeddingsInitializer') }];
    case 'batchNormalization':
      return [
        ...(options.scale === false ? [] : [one('gamma')]),
        ...(options.center === false ? [] : [zero('beta')]),
        zero('movingMean'),
        one('movingVariance'),
      ];
    case 'layerNormalization':
      return [one('gamma'), zero('beta')];
    case 'bidirectional': {
      const inner = layerRoles(layer as Layer);
      return ['forward', 'backward'].flatMap(side =>
        inner.map(role => ({ ...role, name: `${side}/${role.name}` })),
      );
    }
    case 'timeDistributed':
      return layerRoles(layer as Layer);
    default:
      return [];
  }
}

const one = (name: string): Role => ({ name, initializer: 'ones' });
const zero = (name: string): Role => ({ name, initializer: 'zeros' });
const kernels = (by: (name: string) => InitializerName): Role[] => [
  { name: 'kernel', initializer: by('kernelInitializer') },
  { name: 'recurrentKernel', initializer: by('recurrentInitializer') },
];
