import { z } from 'zod';
import { layerKind, type WeightSpec } from './kind.ts';
import { features } from './options.ts';
import { type Constraint, type Regularizer, scalePenalties } from './penalties.ts';
import type { Shape } from './shape.ts';

interface ScaleAndOffset {
  readonly scale?: boolean | undefined;
  readonly center?: boolean | undefined;
  readonly gammaRegularizer?: Regularizer | undefined;
  readonly gammaConstraint?: Constraint | undefined;
  readonly betaRegularizer?: Regularizer | undefined;
  readonly betaConstraint?: Constraint | undefined;
}

/** What a normalization multiplies by and adds, a number for each feature. */
function scaleAndOffset(width: number, options: ScaleAndOffset): WeightSpec[] {
  const { scale = true, center = true } = options;
  const gamma: WeightSpec = {
    name: 'gamma',
    shape: [width],
    initializer: 'ones',
    regularizer: options.gammaRegularizer,
    constraint: options.gammaConstraint,
  };
  const beta: WeightSpec = {
    name: 'beta',
    shape: [width],
    initializer: 'zeros',
    regularizer: options.betaRegularizer,
    constraint: options.betaConstraint,
  };
  return [...(scale ? [gamma] : []), ...(center ? [beta] : [])];
}

/** Length of an axis that is counted with the batch, from the end when it is negative. */
const axisLength = (sample: Shape, axis: number): number => sample.at(axis < 0 ? axis : axis - 1) ?? 1;

export const batchNormalization = layerKind({
  says: 'Subtracts the mean of the batch and divides by its deviation; outside training by their moving averages.',
  options: {
    axis: z.int().default(-1),
    momentum: z.number().min(0).max(1).default(0.99),
    epsilon: z.number().positive().default(1e-3),
    center: z.boolean().default(true),
    scale: z.boolean().default(true),
    ...scalePenalties,
  },
  mixesSamples: true,
  // 2: in Keras' order of rounding.
  bits: () => 2,
  weights: (options, sample) => {
    const width = axisLength(sample, options.axis);
    return [
      ...scaleAndOffset(width, options),
      { name: 'movingMean', shape: [width], initializer: 'zeros', fixed: true },
      { name: 'movingVariance', shape: [width], initializer: 'ones', fixed: true },
    ];
  },
});

export const groupNormalization = layerKind({
  says: 'Subtracts the mean of each group of channels of a sample and divides by its deviation.',
  options: {
    groups: z
      .union([z.literal(-1), z.int().min(1)])
      .default(32)
      .describe('-1 stands for a group for each channel.'),
    epsilon: z.number().positive().default(1e-3),
    center: z.boolean().default(true),
    scale: z.boolean().default(true),
    ...scalePenalties,
  },
  weights: (options, sample) => scaleAndOffset(features(sample), options),
});

export const layerNormalization = layerKind({
  says: 'Subtracts the mean of each sample over the last axis and divides by its deviation.',
  options: { epsilon: z.number().positive().default(1e-3), ...scalePenalties },
  bits: () => 2,
  weights: (options, sample) => scaleAndOffset(features(sample), options),
});
