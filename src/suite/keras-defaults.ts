import type { LayerKind } from './layers.ts';
import type { OptimizerName } from './types.ts';

/**
 * What Keras does when an option is left out (keras.io/api, 2.x and 3.x agree on these). Written out
 * for every layer because tf.layers differs: its recurrent layers start from glorotNormal, its Adam
 * has no fixed epsilon. `recurrentActivation` is missing on purpose: Keras itself changed it, so a
 * suite has to say.
 */
export const layerDefaults: Partial<Record<LayerKind, Readonly<Record<string, unknown>>>> = {
  lstm: {
    activation: 'tanh',
    useBias: true,
    kernelInitializer: 'glorotUniform',
    recurrentInitializer: 'orthogonal',
    biasInitializer: 'zeros',
    unitForgetBias: true,
    returnSequences: false,
    goBackwards: false,
  },
  gru: {
    activation: 'tanh',
    useBias: true,
    kernelInitializer: 'glorotUniform',
    recurrentInitializer: 'orthogonal',
    biasInitializer: 'zeros',
    returnSequences: false,
    goBackwards: false,
  },
  simpleRnn: {
    activation: 'tanh',
    useBias: true,
    kernelInitializer: 'glorotUniform',
    recurrentInitializer: 'orthogonal',
    biasInitializer: 'zeros',
    returnSequences: false,
    goBackwards: false,
  },
  dense: {
    activation: 'linear',
    useBias: true,
    kernelInitializer: 'glorotUniform',
    biasInitializer: 'zeros',
  },
  conv1d: {
    strides: 1,
    dilationRate: 1,
    padding: 'valid',
    activation: 'linear',
    useBias: true,
    kernelInitializer: 'glorotUniform',
    biasInitializer: 'zeros',
  },
  embedding: { embeddingsInitializer: 'randomUniform' },
  batchNormalization: { axis: -1, momentum: 0.99, epsilon: 1e-3, center: true, scale: true },
  layerNormalization: { epsilon: 1e-3 },
  averagePooling1d: { padding: 'valid' },
  maxPooling1d: { padding: 'valid' },
  bidirectional: { mergeMode: 'concat' },
};

/** Keras' defaults of the optimizers, by tf.layers' names. */
export const optimizerDefaults: Record<OptimizerName, Readonly<Record<string, number | boolean>>> = {
  adam: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
  adamax: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
  sgd: { learningRate: 0.01 },
  momentum: { learningRate: 0.01, nesterov: false },
  rmsprop: { learningRate: 0.001, rho: 0.9, momentum: 0, epsilon: 1e-7, centered: false },
  adagrad: { learningRate: 0.001, initialAccumulatorValue: 0.1 },
  adadelta: { learningRate: 0.001, rho: 0.95, epsilon: 1e-7 },
};
