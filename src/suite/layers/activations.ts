import { z } from 'zod';
import { layerKind } from './kind.ts';
import { initializer } from './options.ts';
import { type Constraint, constraint, type Regularizer, regularizer } from './penalties.ts';

// Activations that have numbers of their own.

export const relu = layerKind({
  says: 'Inputs above the threshold, up to maxValue; below it negativeSlope times their distance from it.',
  options: {
    maxValue: z.number().min(0).optional().describe('No bound when it is left out.'),
    negativeSlope: z.number().min(0).default(0),
    threshold: z.number().min(0).default(0),
  },
});

export const leakyRelu = layerKind({
  says: 'Inputs above zero as they are, the others times negativeSlope (alpha up to Keras 2).',
  options: { negativeSlope: z.number().min(0).default(0.3) },
});

export const elu = layerKind({
  says: 'Inputs above zero as they are, the others as alpha · (eˣ − 1).',
  options: { alpha: z.number().default(1) },
});

export const thresholdedRelu = layerKind({
  says: 'Inputs above theta as they are, and zero for the others.',
  options: { theta: z.number().min(0).default(1) },
});

export const softmax = layerKind({
  says: 'Shares that sum to 1 over the last axis.',
  options: {},
});

interface Slopes {
  readonly alphaInitializer: z.output<typeof initializer>;
  readonly sharedAxes?: readonly number[] | undefined;
  readonly alphaRegularizer?: Regularizer | undefined;
  readonly alphaConstraint?: Constraint | undefined;
}

export const prelu = layerKind({
  says: 'Inputs above zero as they are, the others times a slope that is trained.',
  options: {
    alphaInitializer: initializer.default('zeros'),
    sharedAxes: z
      .array(z.int().min(1))
      .min(1)
      .max(4)
      .optional()
      .describe(
        'Axes, from 1, along which there is one slope; else each number of a sample has one of its own.',
      ),
    alphaRegularizer: regularizer.optional().describe('Added to the loss for the slopes.'),
    alphaConstraint: constraint.optional().describe('What a step leaves of the slopes.'),
  },
  weights: (options: Slopes, sample) => [
    {
      name: 'alpha',
      shape: sample.map((length, i) => (options.sharedAxes?.includes(i + 1) ? 1 : length)),
      initializer: options.alphaInitializer,
      regularizer: options.alphaRegularizer,
      constraint: options.alphaConstraint,
    },
  ],
  // A slope is multiplied once for each number, as an activation would be computed.
  uses: () => 0,
});
