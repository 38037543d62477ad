import {
  activation,
  first,
  ignored,
  initializer,
  only,
  regularizer,
  same,
  single,
  type Table,
  unless,
} from './layer-options.ts';
import { common, kernel, type LayerTables, penalties } from './tables-common.ts';
import { imageTables } from './tables-images.ts';
import { randomTables } from './tables-random.ts';

const recurrent: Table = {
  ...common,
  ...kernel,
  units: ['units', same],
  activation: ['activation', activation],
  recurrent_initializer: ['recurrentInitializer', initializer],
  ...penalties('recurrent'),
  return_sequences: ['returnSequences', same],
  go_backwards: ['goBackwards', same],
  // What takes the states says so in the list of layers.
  return_state: ignored,
  stateful: ['stateful', unless(false)],
  dropout: ['dropout', unless(0)],
  recurrent_dropout: ['recurrentDropout', unless(0)],
  // This option is about masks, which no layer of a suite makes. Keras 3 sets it within Bidirectional.
  zero_output_for_mask: ignored,
  // These options say how Keras computes the layer, and not what it computes.
  unroll: ignored,
  implementation: ignored,
  time_major: only(false),
  input_dim: ignored,
  input_length: ignored,
  seed: ignored,
};

/** Dropout of attention shares has a seed of its own, which is not used. */
const ofAttention: Table = {
  ...common,
  dropout: ['dropout', same],
  seed: ignored,
  use_causal_mask: ['useCausalMask', same],
};

/** By Keras' class: the format's kind, and what becomes of each option. */
export const layerTables: LayerTables = {
  LSTM: [
    'lstm',
    {
      ...recurrent,
      recurrent_activation: ['recurrentActivation', activation],
      unit_forget_bias: ['unitForgetBias', same],
    },
  ],
  GRU: [
    'gru',
    {
      ...recurrent,
      recurrent_activation: ['recurrentActivation', activation],
      // Left out by Keras up to 2.0.8 and tf.layers, which have no other one; convert-layer.ts says so.
      reset_after: ['resetAfter', same],
    },
  ],
  SimpleRNN: ['simpleRnn', recurrent],
  Dense: [
    'dense',
    {
      ...common,
      ...kernel,
      units: ['units', same],
      activation: ['activation', activation],
      input_dim: ignored,
    },
  ],
  Dropout: ['dropout', { ...common, rate: ['rate', same], noise_shape: only(), seed: ignored }],
  Embedding: [
    'embedding',
    {
      ...common,
      input_dim: ['inputDim', same],
      output_dim: ['outputDim', same],
      embeddings_initializer: ['embeddingsInitializer', initializer],
      ...penalties('embeddings'),
      activity_regularizer: ['activityRegularizer', regularizer],
      mask_zero: ['maskZero', same],
      input_length: ignored,
      sparse: only(false),
    },
  ],
  BatchNormalization: [
    'batchNormalization',
    {
      ...common,
      axis: ['axis', first],
      momentum: ['momentum', same],
      epsilon: ['epsilon', same],
      center: ['center', same],
      scale: ['scale', same],
      beta_initializer: only({ class_name: 'Zeros', config: {} }),
      gamma_initializer: only({ class_name: 'Ones', config: {} }),
      moving_mean_initializer: only({ class_name: 'Zeros', config: {} }),
      moving_variance_initializer: only({ class_name: 'Ones', config: {} }),
      ...penalties('beta'),
      ...penalties('gamma'),
      synchronized: only(false),
      renorm: only(false),
      renorm_clipping: only(),
      renorm_momentum: ignored,
    },
  ],
  LayerNormalization: [
    'layerNormalization',
    {
      ...common,
      axis: only(-1, [-1]),
      epsilon: ['epsilon', same],
      center: only(true),
      scale: only(true),
      rms_scaling: only(false),
      beta_initializer: only({ class_name: 'Zeros', config: {} }),
      gamma_initializer: only({ class_name: 'Ones', config: {} }),
      ...penalties('beta'),
      ...penalties('gamma'),
    },
  ],
  Flatten: ['flatten', { ...common, data_format: only('channels_last', 'channelsLast') }],
  Activation: ['activation', { ...common, activation: ['activation', activation] }],
  RepeatVector: ['repeatVector', { ...common, n: ['n', same] }],
  Reshape: ['reshape', { ...common, target_shape: ['targetShape', same] }],
  Permute: ['permute', { ...common, dims: ['dims', same] }],
  Add: ['add', common],
  Subtract: ['subtract', common],
  Multiply: ['multiply', common],
  Average: ['average', common],
  Maximum: ['maximum', common],
  Minimum: ['minimum', common],
  Concatenate: ['concatenate', { ...common, axis: ['axis', same] }],
  Dot: ['dot', { ...common, axes: ['axes', same], normalize: ['normalize', same] }],
  Attention: [
    'attention',
    {
      ...ofAttention,
      use_scale: ['useScale', same],
      score_mode: ['scoreMode', same],
      // Of Keras up to 2.12, where it was an option of the layer.
      causal: ['useCausalMask', same],
    },
  ],
  MultiHeadAttention: [
    'multiHeadAttention',
    {
      ...ofAttention,
      num_heads: ['numHeads', same],
      key_dim: ['keyDim', same],
      value_dim: ['valueDim', same],
      use_bias: ['useBias', same],
      use_gate: only(false),
      output_shape: only(),
      attention_axes: only([1]),
      sliding_window: only(),
      flash_attention: only(false),
      softmax_robust_masking: only(false),
      kernel_initializer: ['kernelInitializer', initializer],
      bias_initializer: ['biasInitializer', initializer],
      kernel_regularizer: only(),
      bias_regularizer: only(),
      kernel_constraint: only(),
      bias_constraint: only(),
      // Shapes that Keras 2 writes down for itself.
      query_shape: ignored,
      key_shape: ignored,
      value_shape: ignored,
    },
  ],
  ReLU: [
    'relu',
    {
      ...common,
      max_value: ['maxValue', unless()],
      negative_slope: ['negativeSlope', single],
      threshold: ['threshold', same],
    },
  ],
  LeakyReLU: [
    'leakyRelu',
    { ...common, negative_slope: ['negativeSlope', single], alpha: ['negativeSlope', single] },
  ],
  PReLU: [
    'prelu',
    {
      ...common,
      alpha_initializer: ['alphaInitializer', initializer],
      ...penalties('alpha'),
      shared_axes: ['sharedAxes', unless()],
    },
  ],
  ThresholdedReLU: ['thresholdedRelu', { ...common, theta: ['theta', same] }],
  Softmax: ['softmax', { ...common, axis: only(-1) }],
  ELU: ['elu', { ...common, alpha: ['alpha', single] }],
  Rescaling: ['rescaling', { ...common, scale: ['scale', same], offset: ['offset', same] }],
  Normalization: [
    'normalization',
    {
      ...common,
      axis: only(-1, [-1]),
      mean: ['mean', unless()],
      variance: ['variance', unless()],
      invert: ['invert', unless(false)],
    },
  ],
  UnitNormalization: ['unitNormalization', { ...common, axis: only(-1, [-1]) }],
  GroupNormalization: [
    'groupNormalization',
    {
      ...common,
      groups: ['groups', same],
      axis: only(-1),
      epsilon: ['epsilon', same],
      center: ['center', same],
      scale: ['scale', same],
      beta_initializer: only({ class_name: 'Zeros', config: {} }),
      gamma_initializer: only({ class_name: 'Ones', config: {} }),
      ...penalties('beta'),
      ...penalties('gamma'),
    },
  ],
  ...imageTables,
  ...randomTables,
};

export const wrapperOptions: Table = { ...common, layer: ignored, backward_layer: ignored };
