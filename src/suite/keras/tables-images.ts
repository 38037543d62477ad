import {
  activation,
  alike,
  allSides,
  bothEnds,
  first,
  ignored,
  initializer,
  only,
  regularizer,
  same,
  sides,
  type Table,
  type Take,
} from './layer-options.ts';
import type { LayerTables } from './tables-common.ts';
import { channelsLast, common, kernel, penalties } from './tables-common.ts';

/** Two dilations, of which most are 1. */
const dilation: Take = (value, context) => {
  const taken = sides(value, context);
  return taken === 1 ? undefined : taken;
};

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

/** Convolutions, pooling, and what changes the size of a picture or a sequence. */
export const imageTables: LayerTables = {
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
  AveragePooling1D: ['averagePooling1d', pool],
  MaxPooling1D: ['maxPooling1d', pool],
  AveragePooling2D: ['averagePooling2d', pool2d],
  MaxPooling2D: ['maxPooling2d', pool2d],
  GlobalAveragePooling2D: ['globalAveragePooling2d', globalPool],
  GlobalMaxPooling2D: ['globalMaxPooling2d', globalPool],
  GlobalAveragePooling1D: ['globalAveragePooling1d', globalPool],
  GlobalMaxPooling1D: ['globalMaxPooling1d', globalPool],
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
