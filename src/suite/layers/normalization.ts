import { z } from 'zod';
import { layerKind, type WeightSpec } from './kind.ts';
import { features } from './options.ts';
import type { Shape } from './shape.ts';

const scaleAndOffset = (width: number, scale = true, center = true): WeightSpec[] => [
  ...(scale ? [{ name: 'gamma', shape: [width], initializer: 'ones' as const }] : []),
  ...(center ? [{ name: 'beta', shape: [width], initializer: 'zeros' as const }] : []),
];

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
  },
  mixesSamples: true,
  // 2: in Keras' order of rounding.
  bits: () => 2,
  weights: ({ axis, center, scale }, sample) => {
    const width = axisLength(sample, axis);
    return [
      ...scaleAndOffset(width, scale, center),
      { name: 'movingMean', shape: [width], initializer: 'zeros', fixed: true },
      { name: 'movingVariance', shape: [width], initializer: 'ones', fixed: true },
    ];
  },
});

export const layerNormalization = layerKind({
  says: 'Subtracts the mean of each sample over the last axis and divides by its deviation.',
  options: { epsilon: z.number().positive().default(1e-3) },
  bits: () => 2,
  weights: (_, sample) => scaleAndOffset(features(sample)),
});
