import type { LossName } from '../suite/index.ts';
import { InitError } from './types.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The format's losses by Keras' names, written here in lower case and without underscores: Keras has
 * `mean_squared_error`, `MeanSquaredError` and `mse` for one loss.
 */
const losses: Readonly<Record<string, LossName>> = {
  mse: 'meanSquaredError',
  meansquarederror: 'meanSquaredError',
  mae: 'meanAbsoluteError',
  meanabsoluteerror: 'meanAbsoluteError',
  mape: 'meanAbsolutePercentageError',
  meanabsolutepercentageerror: 'meanAbsolutePercentageError',
  msle: 'meanSquaredLogarithmicError',
  meansquaredlogarithmicerror: 'meanSquaredLogarithmicError',
  squaredhinge: 'squaredHinge',
  hinge: 'hinge',
  categoricalhinge: 'categoricalHinge',
  logcosh: 'logcosh',
  categoricalcrossentropy: 'categoricalCrossentropy',
  sparsecategoricalcrossentropy: 'sparseCategoricalCrossentropy',
  binarycrossentropy: 'binaryCrossentropy',
  kld: 'kullbackLeiblerDivergence',
  kldivergence: 'kullbackLeiblerDivergence',
  kullbackleiblerdivergence: 'kullbackLeiblerDivergence',
  poisson: 'poisson',
  cosinesimilarity: 'cosineProximity',
  cosineproximity: 'cosineProximity',
};

/**
 * Options of Keras' losses, each with the values under which a loss is the one that a suite has. Without weights of the
 * samples, which a suite has not either, the three means are one.
 */
const plainLoss: Readonly<Record<string, readonly unknown[]>> = {
  reduction: ['sum_over_batch_size', 'auto', 'mean', 'mean_with_sample_weight'],
  from_logits: [false],
  label_smoothing: [0],
  axis: [-1],
  ignore_class: [null],
  dtype: [null, 'float32'],
};

/** @throws InitError naming a loss that a suite does not have, or an option of one */
export function readLoss(value: unknown): LossName | undefined {
  if (value === undefined || value === null) return undefined;
  const list = Array.isArray(value)
    ? value
    : isObject(value) && !('class_name' in value)
      ? Object.values(value)
      : [value];
  if (list.length !== 1) throw new InitError('the model is compiled with several losses; a suite has one');
  const [loss] = list;
  const name = isObject(loss) ? (typeof loss.config === 'string' ? loss.config : loss.class_name) : loss;
  const found = losses[plainName(name)];
  if (found === undefined) {
    throw new InitError(
      `the model is compiled with the loss ${String(name)}; a suite has ${[...new Set(Object.values(losses))].join(', ')}`,
    );
  }
  const options = isObject(loss) && isObject(loss.config) ? loss.config : {};
  for (const [option, given] of Object.entries(options)) {
    const right = option === 'name' ? undefined : lossOptionIssue(option, given, found);
    if (right !== undefined)
      throw new InitError(
        `the loss ${String(name)} has ${option} ${JSON.stringify(given)}; a suite can have ${right}`,
      );
  }
  return found;
}

const plainName = (name: unknown) => String(name).replace(/^.*>/, '').replace(/_/g, '').toLowerCase();

/** What an option of a loss would have to be, when it is not that. */
function lossOptionIssue(option: string, given: unknown, loss: LossName): string | undefined {
  // Keras 2 names the function that a loss of a class calls; it says no more than the class.
  if (option === 'fn' && losses[plainName(given)] === loss) return undefined;
  const allowed = plainLoss[option];
  if (allowed === undefined) return 'no such option';
  // null means the option's default, but for these two: it is no reduction at all, and all axes.
  const isDefault = given === null && option !== 'axis' && option !== 'reduction';
  return isDefault || allowed.includes(given) ? undefined : `${allowed.map(String).join(' or ')} only`;
}
