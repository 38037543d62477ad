import type { LayerOptions } from '../../suite/index.ts';
import { type LayerBuild, zeroWeights } from './build.ts';

export const conv2d: LayerBuild<'conv2d'> = (tf, options, place) =>
  tf.layers.conv2d({ ...options, ...place, ...zeroWeights });

const window = ({ poolSize, strides = poolSize, padding }: LayerOptions['maxPooling2d']) => ({
  poolSize,
  strides,
  padding,
});

export const averagePooling2d: LayerBuild<'averagePooling2d'> = (tf, options, place) =>
  tf.layers.averagePooling2d({ ...window(options), ...place });

export const maxPooling2d: LayerBuild<'maxPooling2d'> = (tf, options, place) =>
  tf.layers.maxPooling2d({ ...window(options), ...place });

export const globalAveragePooling2d: LayerBuild<'globalAveragePooling2d'> = (tf, _, place) =>
  tf.layers.globalAveragePooling2d({ ...place });

export const globalMaxPooling2d: LayerBuild<'globalMaxPooling2d'> = (tf, _, place) =>
  tf.layers.globalMaxPooling2d({ ...place });
