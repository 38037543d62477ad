import { dropoutLayer } from '../masks.ts';
import { type LayerBuild, zeroWeights } from './build.ts';

export const dense: LayerBuild<'dense'> = (tf, options, place) =>
  tf.layers.dense({ ...options, ...place, ...zeroWeights });

export const conv1d: LayerBuild<'conv1d'> = (tf, options, place) =>
  tf.layers.conv1d({ ...options, ...place, ...zeroWeights });

export const dropout: LayerBuild<'dropout'> = (tf, { rate }, place, masks) =>
  dropoutLayer(tf, { ...place, rate }, masks);

export const embedding: LayerBuild<'embedding'> = (tf, options, place) =>
  tf.layers.embedding({ ...options, ...place, embeddingsInitializer: 'zeros' });

export const batchNormalization: LayerBuild<'batchNormalization'> = (tf, options, place) =>
  tf.layers.batchNormalization({ ...options, ...place });

export const layerNormalization: LayerBuild<'layerNormalization'> = (tf, options, place) =>
  tf.layers.layerNormalization({ ...options, ...place });

export const activation: LayerBuild<'activation'> = (tf, options, place) =>
  tf.layers.activation({ ...options, ...place });
