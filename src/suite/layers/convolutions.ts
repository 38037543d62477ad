import { z } from 'zod';
import { biasWeights } from './bias.ts';
import { layerKind, type WeightSpec } from './kind.ts';
import { activation, features, type InitializerName, initializer, units, windows } from './options.ts';
import {
  activityPenalty,
  biasPenalties,
  type Constraint,
  constraint,
  kernelPenalties,
  type Regularizer,
  regularizer,
} from './penalties.ts';
import type { Shape } from './shape.ts';
import { edges, pair, side, sides, windows2d } from './sides.ts';

// Convolutions channel by channel, and those that go the other way.

const depthMultiplier = z.int().min(1).max(1024).default(1).describe('Outputs of each channel.');
const activated = {
  activation: activation.default('linear'),
  useBias: z.boolean().default(true),
};
const withBias = { biasInitializer: initializer.default('zeros'), ...biasPenalties, ...activityPenalty };
const depthwise = {
  depthwiseInitializer: initializer.default('glorotUniform'),
  depthwiseRegularizer: regularizer.optional().describe('Added to the loss for the kernel.'),
  depthwiseConstraint: constraint.optional().describe('What a step leaves of the kernel.'),
};
const pointwise = {
  pointwiseInitializer: initializer.default('glorotUniform'),
  pointwiseRegularizer: regularizer.optional().describe('Added to the loss for the second kernel.'),
  pointwiseConstraint: constraint.optional().describe('What a step leaves of the second kernel.'),
};

interface Depthwise {
  readonly depthMultiplier: number;
  readonly depthwiseInitializer: InitializerName;
  readonly depthwiseRegularizer?: Regularizer | undefined;
  readonly depthwiseConstraint?: Constraint | undefined;
}
interface Pointwise {
  readonly filters: number;
  readonly pointwiseInitializer: InitializerName;
  readonly pointwiseRegularizer?: Regularizer | undefined;
  readonly pointwiseConstraint?: Constraint | undefined;
}

/** The kernel that is laid over each channel by itself: [window…, channels, depthMultiplier]. */
const depthwiseWeight = (name: string, window: Shape, sample: Shape, options: Depthwise): WeightSpec => ({
  name,
  shape: [...window, features(sample), options.depthMultiplier],
  initializer: options.depthwiseInitializer,
  regularizer: options.depthwiseRegularizer,
  constraint: options.depthwiseConstraint,
});

const pointwiseWeight = (rank: number, channels: number, options: Pointwise): WeightSpec => ({
  name: 'pointwiseKernel',
  shape: [...new Array<number>(rank).fill(1), channels, options.filters],
  initializer: options.pointwiseInitializer,
  regularizer: options.pointwiseRegularizer,
  constraint: options.pointwiseConstraint,
});

const dilationRate = side.default(1).describe('Above 1 only with strides of 1.');
const over1d = { kernelSize: side, strides: side.default(1), padding: edges, dilationRate };
const over2d = { kernelSize: sides, strides: side.default(1), padding: edges, dilationRate };

interface Over1d {
  readonly kernelSize: number;
  readonly strides: number;
  readonly padding: 'valid' | 'same';
  readonly dilationRate: number;
}
const steps = ({ kernelSize, strides, padding, dilationRate: apart }: Over1d, sample: Shape) =>
  windows(sample[0] ?? 1, kernelSize, strides, padding, apart);

export const separableConv1d = layerKind({
  says: 'A convolution of each feature over the time steps by itself, and then one of all features of a step.',
  options: {
    filters: units,
    ...over1d,
    depthMultiplier,
    ...activated,
    ...depthwise,
    ...pointwise,
    ...withBias,
  },
  weights: (options, sample) => [
    depthwiseWeight('depthwiseKernel', [options.kernelSize], sample, options),
    pointwiseWeight(1, features(sample) * options.depthMultiplier, options),
    ...biasWeights(options, [options.filters]),
  ],
  output: (options, sample) => [steps(options, sample), options.filters],
});

export const separableConv2d = layerKind({
  says: 'A convolution of each channel over height and width by itself, and then one of all channels of a place.',
  options: {
    filters: units,
    ...over2d,
    depthMultiplier,
    ...activated,
    ...depthwise,
    ...pointwise,
    ...withBias,
  },
  weights: (options, sample) => [
    depthwiseWeight('depthwiseKernel', pair(options.kernelSize), sample, options),
    pointwiseWeight(2, features(sample) * options.depthMultiplier, options),
    ...biasWeights(options, [options.filters]),
  ],
  output: ({ kernelSize, strides, padding, dilationRate: apart, filters }, sample) => [
    ...windows2d(sample, kernelSize, strides, padding, apart),
    filters,
  ],
});

export const depthwiseConv1d = layerKind({
  says: 'A convolution of each feature over the time steps by itself.',
  options: { ...over1d, depthMultiplier, ...activated, ...depthwise, ...withBias },
  weights: (options, sample) => [
    depthwiseWeight('kernel', [options.kernelSize], sample, options),
    ...biasWeights(options, [features(sample) * options.depthMultiplier]),
  ],
  output: (options, sample) => [steps(options, sample), features(sample) * options.depthMultiplier],
});

export const depthwiseConv2d = layerKind({
  says: 'A convolution of each channel over height and width by itself.',
  options: { ...over2d, depthMultiplier, ...activated, ...depthwise, ...withBias },
  weights: (options, sample) => [
    depthwiseWeight('kernel', pair(options.kernelSize), sample, options),
    ...biasWeights(options, [features(sample) * options.depthMultiplier]),
  ],
  output: (options, sample) => [
    ...windows2d(sample, options.kernelSize, options.strides, options.padding, options.dilationRate),
    features(sample) * options.depthMultiplier,
  ],
});

const transposed = {
  ...activated,
  kernelInitializer: initializer.default('glorotUniform'),
  ...kernelPenalties,
  ...withBias,
};

/** How long an axis becomes when a convolution goes the other way. */
const spread = (length: number, size: number, stride: number, padding: 'valid' | 'same') =>
  length * stride + (padding === 'valid' ? Math.max(size - stride, 0) : 0);

export const conv1dTranspose = layerKind({
  says: 'A convolution the other way: each time step becomes a window.',
  options: { filters: units, kernelSize: side, strides: side.default(1), padding: edges, ...transposed },
  weights: (options, sample) => [
    {
      name: 'kernel',
      shape: [options.kernelSize, options.filters, features(sample)],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    ...biasWeights(options, [options.filters]),
  ],
  output: ({ kernelSize, strides, padding, filters }, sample) => [
    spread(sample[0] ?? 1, kernelSize, strides, padding),
    filters,
  ],
  uses: (_, sample) => sample[0] ?? 1,
});

export const conv2dTranspose = layerKind({
  says: 'A convolution the other way: each place of a picture becomes a window.',
  options: { filters: units, kernelSize: sides, strides: sides.default(1), padding: edges, ...transposed },
  weights: (options, sample) => [
    {
      name: 'kernel',
      shape: [...pair(options.kernelSize), options.filters, features(sample)],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    ...biasWeights(options, [options.filters]),
  ],
  output: ({ kernelSize, strides, padding, filters }, sample) => {
    const [[height, width], [down, across]] = [pair(kernelSize), pair(strides)];
    return [
      spread(sample[0] ?? 1, height, down, padding),
      spread(sample[1] ?? 1, width, across, padding),
      filters,
    ];
  },
  uses: (_, sample) => (sample[0] ?? 1) * (sample[1] ?? 1),
});
