import { z } from 'zod';
import { biasWeights } from './bias.ts';
import { layerKind } from './kind.ts';
import { activation, features, initializer, units, windows } from './options.ts';
import { activityPenalty, biasPenalties, kernelPenalties } from './penalties.ts';

export const conv1d = layerKind({
  says: 'A convolution over the time steps.',
  options: {
    filters: units,
    kernelSize: z.int().min(1).max(8192),
    strides: z.int().min(1).default(1),
    dilationRate: z.int().min(1).default(1),
    padding: z.enum(['valid', 'same', 'causal']).default('valid'),
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
      shape: [options.kernelSize, features(sample), options.filters],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    ...biasWeights(options, [options.filters]),
  ],
  output: ({ kernelSize, strides, padding, dilationRate, filters }, sample) => [
    windows(sample[0] ?? 1, kernelSize, strides, padding, dilationRate),
    filters,
  ],
});
