import { z } from 'zod';
import { type Fields, writtenFields } from './fields.ts';

const rate = (value: number) => z.number().positive().default(value);
const decay = (value: number) => z.number().min(0).lt(1).default(value);
const epsilon = z.number().positive().default(1e-7);

/** Puts one optimizer into the form of the table of all. */
function optimizer<const N extends string, const F extends Fields>(name: N, says: string, options: F) {
  return {
    says,
    options,
    /** With all defaults filled in. */
    schema: z.strictObject({ name: z.literal(name), ...options }),
    /** As it is written. */
    written: z.strictObject({ name: z.literal(name), ...writtenFields(options) }),
  };
}

/**
 * The optimizers by tf.train's names, each with its options and Keras' defaults. `src/train/optimizers` has the updates.
 */
export const optimizerKinds = {
  adam: optimizer('adam', 'Adam: steps by the mean of the gradients over the root of their mean square.', {
    learningRate: rate(0.001),
    beta1: decay(0.9),
    beta2: decay(0.999),
    epsilon,
  }),
  adamax: optimizer('adamax', 'Adam with the greatest gradient in place of the root of the mean square.', {
    learningRate: rate(0.001),
    beta1: decay(0.9),
    beta2: decay(0.999),
    epsilon,
  }),
  sgd: optimizer('sgd', 'Steps by the gradient.', { learningRate: rate(0.01) }),
  momentum: optimizer('momentum', "Steps that add up: Keras' SGD with momentum.", {
    learningRate: rate(0.01),
    momentum: z.number().min(0).lt(1),
    nesterov: z.boolean().default(false),
  }),
  rmsprop: optimizer('rmsprop', 'Steps by the gradient over the root of its mean square.', {
    learningRate: rate(0.001),
    rho: decay(0.9),
    momentum: decay(0),
    epsilon,
    centered: z.boolean().default(false),
  }),
  adagrad: optimizer('adagrad', 'Steps by the gradient over the root of the sum of all its squares.', {
    learningRate: rate(0.001),
    initialAccumulatorValue: z.number().positive().default(0.1),
  }),
  adadelta: optimizer('adadelta', 'Steps as large as the earlier ones, measured by their mean squares.', {
    learningRate: rate(0.001),
    rho: decay(0.95),
    epsilon,
  }),
};

export type OptimizerName = keyof typeof optimizerKinds;
export const optimizerNames = Object.keys(optimizerKinds) as OptimizerName[];

/** An optimizer with every option: Keras' defaults are filled in where the suite is silent. `name` tells which it is. */
export type Optimizer = {
  [N in OptimizerName]: Readonly<z.output<(typeof optimizerKinds)[N]['schema']>>;
}[OptimizerName];

const { adam, adamax, sgd, momentum, rmsprop, adagrad, adadelta } = optimizerKinds;

/** An optimizer as a suite writes it. */
export const optimizerSource = z.discriminatedUnion('name', [
  adam.written,
  adamax.written,
  sgd.written,
  momentum.written,
  rmsprop.written,
  adagrad.written,
  adadelta.written,
]);

/** An optimizer as it is written; what it gives has all defaults filled in. */
export const optimizerSchema = z.discriminatedUnion('name', [
  adam.schema,
  adamax.schema,
  sgd.schema,
  momentum.schema,
  rmsprop.schema,
  adagrad.schema,
  adadelta.schema,
]);
