import { z } from 'zod';
import type { WeightSpec } from './kind.ts';
import { activation, features, type InitializerName, initializer, units } from './options.ts';
import type { Shape } from './shape.ts';

/** What lstm, gru and simpleRnn have in common. */
export const recurrentOptions = {
  units,
  activation: activation.default('tanh'),
  useBias: z.boolean().default(true),
  kernelInitializer: initializer.default('glorotUniform'),
  recurrentInitializer: initializer.default('orthogonal'),
  biasInitializer: initializer.default('zeros'),
  returnSequences: z.boolean().default(false),
  goBackwards: z.boolean().default(false),
};

interface Recurrent {
  readonly units: number;
  readonly useBias: boolean;
  readonly kernelInitializer: InitializerName;
  readonly recurrentInitializer: InitializerName;
  readonly biasInitializer: InitializerName;
  readonly returnSequences: boolean;
}

/** @param gates how many products of inputs and state lie side by side in the kernels */
export function recurrentWeights(options: Recurrent, sample: Shape, gates: number): WeightSpec[] {
  const width = gates * options.units;
  return [
    { name: 'kernel', shape: [features(sample), width], initializer: options.kernelInitializer },
    {
      name: 'recurrentKernel',
      shape: [options.units, width],
      initializer: options.recurrentInitializer,
    },
    ...(options.useBias ? [{ name: 'bias', shape: [width], initializer: options.biasInitializer }] : []),
  ];
}

export const recurrentOutput = ({ units: width, returnSequences }: Recurrent, sample: Shape): Shape =>
  returnSequences ? [...sample.slice(0, 1), width] : [width];

/** The weights take part in every time step, whether its output is kept or not. */
export const timeSteps = (_: unknown, sample: Shape): number => sample[0] ?? 1;
