import { z } from 'zod';
import { layerKind } from './kind.ts';
import { activation, features, initializer, units } from './options.ts';

export const dense = layerKind({
  says: 'A product with a matrix, on the last axis.',
  options: {
    units,
    activation: activation.default('linear'),
    useBias: z.boolean().default(true),
    kernelInitializer: initializer.default('glorotUniform'),
    biasInitializer: initializer.default('zeros'),
  },
  short: 'units',
  weights: (options, sample) => [
    { name: 'kernel', shape: [features(sample), options.units], initializer: options.kernelInitializer },
    ...(options.useBias
      ? [{ name: 'bias', shape: [options.units], initializer: options.biasInitializer }]
      : []),
  ],
  output: (options, sample) => [...sample.slice(0, -1), options.units],
});
