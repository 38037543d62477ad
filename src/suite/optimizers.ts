import { z } from 'zod';
import { type Fields, writtenFields } from './fields.ts';
import { later } from './later.ts';
import { schedule } from './schedules.ts';

const rate = (value: number) => z.number().positive().default(value);
const share = (value: number) => z.number().min(0).lt(1).default(value);
const epsilon = z.number().positive().default(1e-7);

/** What every optimizer may have. */
export const commonOptimizerOptions = {
  decay: later(z.number().min(0), 0).describe(
    'Of Keras up to 2.10: the learning rate is divided by 1 + decay · steps made.',
  ),
  schedule: schedule.optional().describe('How the learning rate goes on from `learningRate`.'),
  weightDecay: later(z.number().min(0), 0).describe(
    'In each step every weight loses this share of itself, times the learning rate.',
  ),
  clipnorm: z
    .number()
    .positive()
    .optional()
    .describe(
      "The greatest norm of one weight's gradient. Keras up to 2.3, other than tf.keras, meant globalClipnorm by it.",
    ),
  globalClipnorm: z.number().positive().optional().describe('The greatest norm of all gradients together.'),
  clipvalue: z.number().positive().optional().describe('The greatest size of each number of a gradient.'),
  repeatedWords: later(z.enum(['each', 'sum']), 'each').describe(
    'What is squared of the gradient of a word that an embedding looks up more than once in a batch: that of each use, as in Keras 3, or their sum, as in tf.keras 2 from 2.11 on, Keras up to 2.3, and tf.layers.',
  ),
};
/** An optimizer's own options, and those of all where it does not say otherwise. */
type WithCommon<F extends Fields> = F & Omit<typeof commonOptimizerOptions, keyof F>;

/** Puts one optimizer into the form of the table of all. */
function optimizer<const N extends string, const F extends Fields>(name: N, says: string, own: F) {
  // A suite's reader sees an optimizer's own options first.
  const options: WithCommon<F> = { ...own, ...commonOptimizerOptions, ...own };
  return {
    says,
    /** Its own options; `commonOptimizerOptions` are those of all. */
    options: own,
    /** With all defaults filled in. */
    schema: z.strictObject({ name: z.literal(name), ...options }),
    /** As it is written. */
    written: z.strictObject({ name: z.literal(name), ...writtenFields(options) }),
  };
}

const moments = { beta1: share(0.9), beta2: share(0.999), epsilon };

/**
 * The optimizers by tf.train's or Keras' names, each with its options and Keras' defaults. `src/train/optimizers` has the
 * updates.
 */
export const optimizerKinds = {
  adam: optimizer('adam', 'Adam: steps by the mean of the gradients over the root of their mean square.', {
    learningRate: rate(0.001),
    ...moments,
    amsgrad: later(z.boolean(), false).describe(
      'Never takes a smaller mean square than one that it had before.',
    ),
  }),
  adamw: optimizer('adamw', 'Adam with a decay of the weights.', {
    learningRate: rate(0.001),
    ...moments,
    weightDecay: z.number().min(0).default(0.004),
    amsgrad: z.boolean().default(false),
  }),
  adamax: optimizer('adamax', 'Adam with the greatest gradient in place of the root of the mean square.', {
    learningRate: rate(0.001),
    ...moments,
  }),
  nadam: optimizer('nadam', 'Adam with the momentum of Nesterov.', { learningRate: rate(0.001), ...moments }),
  sgd: optimizer('sgd', 'Steps by the gradient; with momentum, steps that add up.', {
    learningRate: rate(0.01),
    momentum: later(z.number().min(0).lt(1), 0),
    nesterov: later(z.boolean(), false),
  }),
  momentum: optimizer('momentum', "tf.train's name of sgd with momentum.", {
    learningRate: rate(0.01),
    momentum: z.number().min(0).lt(1),
    nesterov: z.boolean().default(false),
  }),
  rmsprop: optimizer('rmsprop', 'Steps by the gradient over the root of its mean square.', {
    learningRate: rate(0.001),
    rho: share(0.9),
    momentum: share(0),
    epsilon,
    centered: z.boolean().default(false),
  }),
  adagrad: optimizer('adagrad', 'Steps by the gradient over the root of the sum of all its squares.', {
    learningRate: rate(0.001),
    initialAccumulatorValue: z.number().positive().default(0.1),
    epsilon: later(z.number().positive(), 1e-7),
  }),
  adadelta: optimizer('adadelta', 'Steps as large as the earlier ones, measured by their mean squares.', {
    learningRate: rate(0.001),
    rho: share(0.95),
    epsilon,
  }),
  ftrl: optimizer('ftrl', 'Follows the regularised leader, which sets small weights to zero.', {
    learningRate: rate(0.001),
    learningRatePower: z.number().max(0).default(-0.5),
    initialAccumulatorValue: z.number().min(0).default(0.1),
    l1RegularizationStrength: z.number().min(0).default(0),
    l2RegularizationStrength: z.number().min(0).default(0),
    l2ShrinkageRegularizationStrength: z.number().min(0).default(0),
    beta: z.number().min(0).default(0),
  }),
  lion: optimizer('lion', 'Steps of one size, by the sign of a mean of the gradients.', {
    learningRate: rate(0.001),
    beta1: share(0.9),
    beta2: share(0.99),
  }),
};

export type OptimizerName = keyof typeof optimizerKinds;
export const optimizerNames = Object.keys(optimizerKinds) as OptimizerName[];

/** An optimizer with every option: Keras' defaults are filled in where the suite is silent. `name` tells which it is. */
export type OptimizerOf<N extends OptimizerName> = {
  readonly [K in N]: Readonly<z.output<(typeof optimizerKinds)[K]['schema']>>;
}[N];
export type Optimizer = OptimizerOf<OptimizerName>;

interface Clipping {
  readonly clipnorm?: number | undefined;
  readonly globalClipnorm?: number | undefined;
  readonly clipvalue?: number | undefined;
}
const clipsOnce = ({ clipnorm, globalClipnorm, clipvalue }: Clipping) =>
  [clipnorm, globalClipnorm, clipvalue].filter(v => v !== undefined).length < 2;

const ratedOnce = ({ decay, schedule }: { decay?: number | undefined; schedule?: unknown }) =>
  decay === undefined || schedule === undefined;

const { adam, adamw, adamax, nadam, sgd, momentum, rmsprop, adagrad, adadelta, ftrl, lion } = optimizerKinds;

/** An optimizer as a suite writes it. */
export const optimizerSource = z
  .discriminatedUnion('name', [
    adam.written,
    adamw.written,
    adamax.written,
    nadam.written,
    sgd.written,
    momentum.written,
    rmsprop.written,
    adagrad.written,
    adadelta.written,
    ftrl.written,
    lion.written,
  ])
  .refine(clipsOnce, { message: 'give one of "clipnorm", "globalClipnorm" and "clipvalue"' })
  .refine(ratedOnce, { message: 'give either "decay" or "schedule"' });

/** An optimizer as it is written; what it gives has all defaults filled in. */
export const optimizerSchema = z.discriminatedUnion('name', [
  adam.schema,
  adamw.schema,
  adamax.schema,
  nadam.schema,
  sgd.schema,
  momentum.schema,
  rmsprop.schema,
  adagrad.schema,
  adadelta.schema,
  ftrl.schema,
  lion.schema,
]);
