import type { LayerKind } from '../layers/index.ts';
import {
  activation,
  alike,
  allSides,
  bothEnds,
  constraint,
  first,
  float32,
  ignored,
  initializer,
  only,
  regularizer,
  same,
  sides,
  single,
  type Table,
  type Take,
  unless,
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

/** What keeps one weight of a layer small. */
function penalties(weight: string): Table {
  return {
    [`${weight}_regularizer`]: [`${weight}Regularizer`, regularizer],
    [`${weight}_constraint`]: [`${weight}Constraint`, constraint],
  };
}

const kernel: Table = {
  ...penalties('kernel'),
  ...penalties('bias'),
  activity_regularizer: ['activityRegularizer', regularizer],
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

/** Two dilations, of which most are 1. */
const dilation: Take = (value, context) => {
  const taken = sides(value, context);
  return taken === 1 ? undefined : taken;
};

const channelsLast = only('channels_last', 'channelsLast');

/** What convolutions have that do not mix their channels at once. */
const depthwise: Table = {
  ...common,
  kernel_size: ['kernelSize', sides],
  strides: ['strides', alike],
  dilation_rate: ['dilationRate', alike],
  padding: ['padding', same],
  depth_multiplier: ['depthMultiplier', same],
  activation: ['activation', activation],
  use_bias: ['useBias', same],
  depthwise_initializer: ['depthwiseInitializer', initializer],
  bias_initializer: ['biasInitializer', initializer],
  ...penalties('depthwise'),
  ...penalties('bias'),
  activity_regularizer: ['activityRegularizer', regularizer],
  data_format: channelsLast,
  groups: only(1),
  rank: ignored,
  filters: ignored,
  // Keras 2 writes those of the convolution that it is made of, which it does not use.
  kernel_initializer: ignored,
  kernel_regularizer: only(),
  kernel_constraint: only(),
};
const depthwise1d: Table = {
  ...depthwise,
  kernel_size: ['kernelSize', first],
  strides: ['strides', first],
  dilation_rate: ['dilationRate', first],
};
const separable: Table = {
  filters: ['filters', same],
  pointwise_initializer: ['pointwiseInitializer', initializer],
  ...penalties('pointwise'),
};
const transposed: Table = {
  ...common,
  ...kernel,
  rank: ignored,
  filters: ['filters', same],
  kernel_size: ['kernelSize', sides],
  strides: ['strides', sides],
  dilation_rate: only(1, [1], [1, 1]),
  padding: ['padding', same],
  output_padding: only(),
  activation: ['activation', activation],
  data_format: channelsLast,
  groups: only(1),
};

const drawn: Table = {
  ...common,
  rng_type: ignored,
  rate: ['rate', same],
  seed: ignored,
  noise_shape: only(),
  data_format: channelsLast,
};

/** `horizontal_and_vertical` as `horizontalAndVertical`. */
const flipMode: Take = value =>
  typeof value === 'string' ? value.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()) : value;

/** [−0.1, 0.1] as 0.1. */
const factor: Take = value => (Array.isArray(value) && value[0] === -value[1] ? value[1] : value);

const augmentation: Table = {
  ...common,
  fill_mode: ['fillMode', same],
  fill_value: ['fillValue', same],
  interpolation: only('bilinear'),
  seed: ignored,
  data_format: channelsLast,
  bounding_box_format: ignored,
  value_range: ignored,
  rng_type: ignored,
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
      dilation_rate: ['dilationRate', dilation],
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
  SpatialDropout1D: ['spatialDropout1d', drawn],
  SpatialDropout2D: ['spatialDropout2d', drawn],
  GaussianNoise: ['gaussianNoise', { ...common, stddev: ['stddev', same], seed: ignored }],
  GaussianDropout: ['gaussianDropout', drawn],
  AlphaDropout: ['alphaDropout', drawn],
  RandomFlip: ['randomFlip', { ...augmentation, mode: ['mode', flipMode] }],
  RandomTranslation: [
    'randomTranslation',
    { ...augmentation, height_factor: ['heightFactor', factor], width_factor: ['widthFactor', factor] },
  ],
  RandomRotation: ['randomRotation', { ...augmentation, factor: ['factor', factor] }],
  RandomZoom: [
    'randomZoom',
    { ...augmentation, height_factor: ['heightFactor', factor], width_factor: ['widthFactor', factor] },
  ],
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
  ZeroPadding1D: ['zeroPadding1d', { ...common, padding: ['padding', bothEnds], data_format: channelsLast }],
  ZeroPadding2D: ['zeroPadding2d', { ...common, padding: ['padding', allSides], data_format: channelsLast }],
  Cropping1D: ['cropping1d', { ...common, cropping: ['cropping', bothEnds] }],
  Cropping2D: ['cropping2d', { ...common, cropping: ['cropping', allSides], data_format: channelsLast }],
  UpSampling1D: ['upSampling1d', { ...common, size: ['size', first] }],
  UpSampling2D: [
    'upSampling2d',
    { ...common, size: ['size', sides], interpolation: ['interpolation', same], data_format: channelsLast },
  ],
  SeparableConv1D: ['separableConv1d', { ...depthwise1d, ...separable }],
  SeparableConv2D: ['separableConv2d', { ...depthwise, ...separable }],
  DepthwiseConv1D: ['depthwiseConv1d', depthwise1d],
  DepthwiseConv2D: ['depthwiseConv2d', depthwise],
  Conv1DTranspose: [
    'conv1dTranspose',
    { ...transposed, kernel_size: ['kernelSize', first], strides: ['strides', first] },
  ],
  Conv2DTranspose: ['conv2dTranspose', transposed],
};

export const wrapperOptions: Table = { ...common, layer: ignored, backward_layer: ignored };
