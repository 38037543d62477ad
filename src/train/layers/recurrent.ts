import { type LayerBuild, zeroWeights } from './build.ts';

const zeros = { ...zeroWeights, recurrentInitializer: 'zeros' } as const;

export const lstm: LayerBuild<'lstm'> = (tf, options, place) =>
  // The forget gate's ones are set by `initialise`, with all the other values.
  tf.layers.lstm({ ...options, ...place, ...zeros, unitForgetBias: false });

/** tf.layers' gru is that of Keras up to 2.2, with the reset gate before the product (Keras' resetAfter: false). */
export const gru: LayerBuild<'gru'> = (tf, options, place) =>
  tf.layers.gru({ ...options, ...place, ...zeros });

export const simpleRnn: LayerBuild<'simpleRnn'> = (tf, options, place) =>
  tf.layers.simpleRNN({ ...options, ...place, ...zeros });
