import { z } from 'zod';
import { later } from '../later.ts';
import { biasWeights } from './bias.ts';
import type { WeightSpec } from './kind.ts';
import { activation, features, type InitializerName, initializer, rate, units } from './options.ts';
import {
  activityPenalty,
  biasPenalties,
  type Constraint,
  kernelPenalties,
  type Regularizer,
  recurrentPenalties,
} from './penalties.ts';
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
  dropout: later(rate, 0).describe(
    'Share of the inputs that is set to zero in training, the same at all steps of a sequence.',
  ),
  recurrentDropout: later(rate, 0).describe('Share of the states that is, likewise.'),
  stateful: later(z.boolean(), false).describe(
    'Whether each batch of an epoch begins with the states that the one before ended with.',
  ),
  ...kernelPenalties,
  ...recurrentPenalties,
  ...biasPenalties,
  ...activityPenalty,
};

interface Recurrent {
  readonly units: number;
  readonly useBias: boolean;
  readonly kernelInitializer: InitializerName;
  readonly recurrentInitializer: InitializerName;
  readonly biasInitializer: InitializerName;
  readonly returnSequences: boolean;
  readonly kernelRegularizer?: Regularizer | undefined;
  readonly kernelConstraint?: Constraint | undefined;
  readonly recurrentRegularizer?: Regularizer | undefined;
  readonly recurrentConstraint?: Constraint | undefined;
  readonly biasRegularizer?: Regularizer | undefined;
  readonly biasConstraint?: Constraint | undefined;
}

/** @param gates how many products of inputs and state lie side by side in the kernels */
export function recurrentWeights(options: Recurrent, sample: Shape, gates: number): WeightSpec[] {
  const width = gates * options.units;
  return [
    {
      name: 'kernel',
      shape: [features(sample), width],
      initializer: options.kernelInitializer,
      regularizer: options.kernelRegularizer,
      constraint: options.kernelConstraint,
    },
    {
      name: 'recurrentKernel',
      shape: [options.units, width],
      initializer: options.recurrentInitializer,
      regularizer: options.recurrentRegularizer,
      constraint: options.recurrentConstraint,
    },
    ...biasWeights(options, [width]),
  ];
}

export const recurrentOutput = ({ units: width, returnSequences }: Recurrent, sample: Shape): Shape =>
  returnSequences ? [...sample.slice(0, 1), width] : [width];

/** The weights take part in every time step, whether its output is kept or not. */
export const timeSteps = (_: unknown, sample: Shape): number => sample[0] ?? 1;
