/**
 * The losses by tf.layers' names, with what they want of the targets. `src/train/losses.ts` has the formulas. Each is one
 * number per sample, and a batch's loss is the mean over its samples.
 */
export const lossKinds = {
  meanSquaredError: 'any',
  meanAbsoluteError: 'any',
  meanAbsolutePercentageError: 'not 0',
  meanSquaredLogarithmicError: 'from 0 up',
  squaredHinge: '−1 and 1',
  hinge: '−1 and 1',
  categoricalHinge: 'one number for each class',
  logcosh: 'any',
  categoricalCrossentropy: 'one number for each class; softmax at the end',
  sparseCategoricalCrossentropy: 'the class, a whole number from 0; softmax at the end',
  binaryCrossentropy: 'from 0 to 1; sigmoid at the end',
  kullbackLeiblerDivergence: 'one number for each class; softmax at the end',
  poisson: 'from 0 up',
  cosineProximity: 'any',
} as const;

export type LossName = keyof typeof lossKinds;
export const lossNames = Object.keys(lossKinds) as [LossName, ...LossName[]];
