import { dropoutLayer } from '../masks.ts';
import { type LayerBuild, withoutPenalties, zeroWeights } from './build.ts';

export const dense: LayerBuild<'dense'> = (tf, options, place) =>
  tf.layers.dense({ ...withoutPenalties(options), ...place, ...zeroWeights });

export const conv1d: LayerBuild<'conv1d'> = (tf, options, place) =>
  tf.layers.conv1d({ ...withoutPenalties(options), ...place, ...zeroWeights });

export const dropout: LayerBuild<'dropout'> = (tf, { rate }, place, masks) =>
  dropoutLayer(tf, { ...place, rate }, masks);

export const embedding: LayerBuild<'embedding'> = (tf, options, place) =>
  tf.layers.embedding({ ...withoutPenalties(options), ...place, embeddingsInitializer: 'zeros' });

export const batchNormalization: LayerBuild<'batchNormalization'> = (tf, options, place) =>
  tf.layers.batchNormalization({ ...withoutPenalties(options), ...place });

export const layerNormalization: LayerBuild<'layerNormalization'> = (tf, options, place) =>
  tf.layers.layerNormalization({ ...withoutPenalties(options), ...place });

export const activation: LayerBuild<'activation'> = (tf, options, place) =>
  tf.layers.activation({ ...options, ...place });
