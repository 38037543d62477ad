import { z } from 'zod';
import { later } from '../later.ts';
import { biasWeights } from './bias.ts';
import { layerKind } from './kind.ts';
import { activation, features, initializer, units } from './options.ts';
import { activityPenalty, biasPenalties, kernelPenalties } from './penalties.ts';
import type { Shape } from './shape.ts';
import { edges, pair, type Sides, sides, windows2d } from './sides.ts';

export const conv2d = layerKind({
  says: 'A convolution over height and width; the channels are the last axis.',
  options: {
    filters: units,
    kernelSize: sides,
    strides: sides.default(1),
    dilationRate: later(sides, 1).describe('Above 1 only with strides of 1.'),
    padding: edges,
    activation: activation.default('linear'),
    useBias: z.boolean().default(true),
    kernelInitializer: initializer.default('glorotUniform'),
    biasInitializer: initializer.default('zeros'),
    ...kernelPenalties,
    ...biasPenalties,
    ...activityPenalty,
  },
  weights: (options, sample) => [
    {
      name: 'kernel',
      shape: [...pair(options.kernelSize), features(sample), options.filters],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    ...biasWeights(options, [options.filters]),
  ],
  output: ({ kernelSize, strides, padding, dilationRate, filters }, sample) => [
    ...windows2d(sample, kernelSize, strides, padding, dilationRate),
    filters,
  ],
});

const pool2d = {
  poolSize: sides.default(2),
  strides: sides.optional().describe('That of poolSize when it is left out.'),
  padding: edges,
};
interface Pool2d {
  readonly poolSize: Sides;
  readonly strides?: Sides | undefined;
  readonly padding: 'valid' | 'same';
}
const pooled = ({ poolSize, strides, padding }: Pool2d, sample: Shape): Shape => [
  ...windows2d(sample, poolSize, strides ?? poolSize, padding),
  features(sample),
];

export const averagePooling2d = layerKind({
  says: 'The mean of each window of height and width.',
  options: pool2d,
  output: pooled,
});
export const maxPooling2d = layerKind({
  says: 'The maximum of each window of height and width.',
  options: pool2d,
  output: pooled,
});

const overAll = (_: unknown, sample: Shape): Shape => [features(sample)];
export const globalAveragePooling2d = layerKind({
  says: 'The mean over height and width.',
  options: {},
  output: overAll,
});
export const globalMaxPooling2d = layerKind({
  says: 'The maximum over height and width.',
  options: {},
  output: overAll,
});
