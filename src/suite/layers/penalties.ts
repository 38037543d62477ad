import { z } from 'zod';
import { later } from '../later.ts';

// What keeps weights and outputs small: a term of the loss, or a rule that each step of the optimizer ends with.

const strength = later(z.number().min(0), 0);

/** What is added to the loss: l1 · Σ|x| + l2 · Σx², over a weight or over what a layer gives. */
export const regularizer = z
  .strictObject({
    l1: strength.describe('What the sum of the sizes is multiplied by.'),
    l2: strength.describe('What the sum of the squares is multiplied by.'),
  })
  .refine(({ l1, l2 }) => l1 !== undefined || l2 !== undefined, {
    error: 'says neither l1 nor l2: write how strong it is, as in { l2: 0.01 }',
  });
export type Regularizer = z.output<typeof regularizer>;

const axis = later(z.union([z.int(), z.array(z.int()).min(1).max(5)]), 0).describe(
  'The axes of the weight that a norm is taken over; 0 is that of the inputs of a dense layer.',
);
const norm = z.number().min(0);

const norms = {
  maxNorm: z.strictObject({ maxValue: later(norm, 2).describe('The greatest norm.'), axis }),
  unitNorm: z.strictObject({ axis }),
  minMaxNorm: z.strictObject({
    minValue: later(norm, 0).describe('The least norm.'),
    maxValue: later(norm, 1).describe('The greatest norm.'),
    rate: later(z.number().min(0).max(1), 1).describe('How much of the way a step goes.'),
    axis,
  }),
};

/** What a weight is brought to after each step of the optimizer. */
export const constraint = z.union([
  z.enum(['maxNorm', 'unitNorm', 'nonNeg', 'minMaxNorm']),
  z.strictObject({ maxNorm: norms.maxNorm }),
  z.strictObject({ unitNorm: norms.unitNorm }),
  z.strictObject({ minMaxNorm: norms.minMaxNorm }),
]);
export type Constraint = z.output<typeof constraint>;

const regularized = (of: string) => regularizer.optional().describe(`Added to the loss for ${of}.`);
const constrained = (of: string) => constraint.optional().describe(`What a step leaves of ${of}.`);

/** Options of a layer that has a kernel and, perhaps, a bias. */
export const kernelPenalties = {
  kernelRegularizer: regularized('the kernel'),
  kernelConstraint: constrained('the kernel'),
};
export const biasPenalties = {
  biasRegularizer: regularized('the bias'),
  biasConstraint: constrained('the bias'),
};
export const recurrentPenalties = {
  recurrentRegularizer: regularized('the recurrent kernel'),
  recurrentConstraint: constrained('the recurrent kernel'),
};
export const embeddingsPenalties = {
  embeddingsRegularizer: regularized('the vectors of all words'),
  embeddingsConstraint: constrained('the vectors of all words'),
};
export const scalePenalties = {
  gammaRegularizer: regularized('gamma'),
  gammaConstraint: constrained('gamma'),
  betaRegularizer: regularized('beta'),
  betaConstraint: constrained('beta'),
};
export const activityPenalty = {
  activityRegularizer: regularized('what the layer gives, divided by the size of the batch'),
};
