import type { LayerKind } from '../layers/index.ts';
import {
  activation,
  first,
  float32,
  ignored,
  initializer,
  only,
  same,
  sides,
  type Table,
} from './layer-options.ts';

/** Options that every layer of Keras has. A layer with `trainable: false` is refused, since a suite would train it. */
const common: Table = {
  name: ignored,
  dtype: float32,
  trainable: only(true),
  batch_input_shape: ignored,
  batch_shape: ignored,
  build_config: ignored,
  autocast: only(true),
  activity_regularizer: only(),
  quantization_config: only(),
  lora_rank: only(),
  lora_alpha: only(),
};

const kernel: Table = {
  kernel_regularizer: only(),
  kernel_constraint: only(),
  bias_regularizer: only(),
  bias_constraint: only(),
  kernel_initializer: ['kernelInitializer', initializer],
  bias_initializer: ['biasInitializer', initializer],
  use_bias: ['useBias', same],
};

const recurrent: Table = {
  ...common,
  ...kernel,
  units: ['units', same],
  activation: ['activation', activation],
  recurrent_initializer: ['recurrentInitializer', initializer],
  recurrent_regularizer: only(),
  recurrent_constraint: only(),
  return_sequences: ['returnSequences', same],
  go_backwards: ['goBackwards', same],
  // What takes the states says so in the list of layers.
  return_state: ignored,
  stateful: only(false),
  dropout: only(0),
  recurrent_dropout: only(0),
  // This option is about masks, which no layer of a suite makes. Keras 3 sets it within Bidirectional.
  zero_output_for_mask: ignored,
  // These options say how Keras computes the layer, and not what it computes.
  unroll: ignored,
  implementation: ignored,
  time_major: only(false),
  input_dim: ignored,
  input_length: ignored,
  // The seed of the layer's own dropout, whose rate has to be 0 here.
  seed: ignored,
};

const pool: Table = {
  ...common,
  pool_size: ['poolSize', first],
  strides: ['strides', first],
  padding: ['padding', same],
  data_format: only('channels_last', 'channelsLast'),
};

const pool2d: Table = { ...pool, pool_size: ['poolSize', sides], strides: ['strides', sides] };

const globalPool: Table = {
  ...common,
  data_format: only('channels_last', 'channelsLast'),
  keepdims: only(false),
};

/** Dropout of attention shares has a seed of its own, which is not used. */
const ofAttention: Table = {
  ...common,
  dropout: ['dropout', same],
  seed: ignored,
  use_causal_mask: ['useCausalMask', same],
};

/** By Keras' class: the format's kind, and what becomes of each option. */
export const layerTables: Readonly<Record<string, readonly [LayerKind, Table]>> = {
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
      // convert-layer.ts refuses this one in words of its own.
      reset_after: ignored,
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
  Conv1D: [
    'conv1d',
    {
      ...common,
      ...kernel,
      rank: only(1),
      filters: ['filters', same],
      kernel_size: ['kernelSize', first],
      strides: ['strides', first],
      dilation_rate: ['dilationRate', first],
      padding: ['padding', same],
      activation: ['activation', activation],
      data_format: only('channels_last', 'channelsLast'),
      groups: only(1),
    },
  ],
  Conv2D: [
    'conv2d',
    {
      ...common,
      ...kernel,
      rank: only(2),
      filters: ['filters', same],
      kernel_size: ['kernelSize', sides],
      strides: ['strides', sides],
      dilation_rate: only(1, [1, 1]),
      padding: ['padding', same],
      activation: ['activation', activation],
      data_format: only('channels_last', 'channelsLast'),
      groups: only(1),
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
      embeddings_regularizer: only(),
      embeddings_constraint: only(),
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
      beta_regularizer: only(),
      gamma_regularizer: only(),
      beta_constraint: only(),
      gamma_constraint: only(),
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
      beta_regularizer: only(),
      gamma_regularizer: only(),
      beta_constraint: only(),
      gamma_constraint: only(),
    },
  ],
  AveragePooling1D: ['averagePooling1d', pool],
  MaxPooling1D: ['maxPooling1d', pool],
  AveragePooling2D: ['averagePooling2d', pool2d],
  MaxPooling2D: ['maxPooling2d', pool2d],
  GlobalAveragePooling2D: ['globalAveragePooling2d', globalPool],
  GlobalMaxPooling2D: ['globalMaxPooling2d', globalPool],
  GlobalAveragePooling1D: ['globalAveragePooling1d', globalPool],
  GlobalMaxPooling1D: ['globalMaxPooling1d', globalPool],
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
  // These layers of Keras are activations by another name, as long as their options say nothing else.
  ReLU: ['activation', { ...common, max_value: only(), negative_slope: only(0), threshold: only(0) }],
  Softmax: ['activation', { ...common, axis: only(-1) }],
  ELU: ['activation', { ...common, alpha: only(1) }],
};

/** The name of the activation that a layer such as ReLU or Softmax stands for. */
export const activationLayers: Readonly<Record<string, string>> = {
  ReLU: 'relu',
  Softmax: 'softmax',
  ELU: 'elu',
};

export const wrapperOptions: Table = { ...common, layer: ignored, backward_layer: ignored };
