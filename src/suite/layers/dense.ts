import { z } from 'zod';
import { biasWeights } from './bias.ts';
import { layerKind } from './kind.ts';
import { activation, features, initializer, units } from './options.ts';
import { activityPenalty, biasPenalties, kernelPenalties } from './penalties.ts';

export const dense = layerKind({
  says: 'A product with a matrix, on the last axis.',
  options: {
    units,
    activation: activation.default('linear'),
    useBias: z.boolean().default(true),
    kernelInitializer: initializer.default('glorotUniform'),
    biasInitializer: initializer.default('zeros'),
    ...kernelPenalties,
    ...biasPenalties,
    ...activityPenalty,
  },
  short: 'units',
  weights: (options, sample) => [
    {
      name: 'kernel',
      shape: [features(sample), options.units],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    ...biasWeights(options, [options.units]),
  ],
  output: (options, sample) => [...sample.slice(0, -1), options.units],
});
