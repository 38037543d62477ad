import type { LayerOptions } from '../../suite/index.ts';
import type { LayerBuild } from './build.ts';

const window = ({ poolSize, strides = poolSize, padding }: LayerOptions['maxPooling1d']) => ({
  poolSize,
  strides,
  padding,
});

export const averagePooling1d: LayerBuild<'averagePooling1d'> = (tf, options, place) =>
  tf.layers.averagePooling1d({ ...window(options), ...place });

export const maxPooling1d: LayerBuild<'maxPooling1d'> = (tf, options, place) =>
  tf.layers.maxPooling1d({ ...window(options), ...place });

export const globalAveragePooling1d: LayerBuild<'globalAveragePooling1d'> = (tf, _, place) =>
  tf.layers.globalAveragePooling1d({ ...place });

export const globalMaxPooling1d: LayerBuild<'globalMaxPooling1d'> = (tf, _, place) =>
  tf.layers.globalMaxPooling1d({ ...place });

export const flatten: LayerBuild<'flatten'> = (tf, _, place) => tf.layers.flatten({ ...place });

export const repeatVector: LayerBuild<'repeatVector'> = (tf, options, place) =>
  tf.layers.repeatVector({ ...options, ...place });

export const reshape: LayerBuild<'reshape'> = (tf, options, place) =>
  tf.layers.reshape({ ...options, ...place });

export const permute: LayerBuild<'permute'> = (tf, options, place) =>
  tf.layers.permute({ ...options, ...place });
