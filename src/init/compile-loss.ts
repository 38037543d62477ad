import { isObject } from '../base/index.ts';
import type { ConvertedGraph, LossName } from '../suite/index.ts';
import { InitError } from './types.ts';

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
  label_smoothing: [0],
  axis: [-1],
  ignore_class: [null],
  dtype: [null, 'float32'],
};

export type Outputs = ConvertedGraph['outputs'];
/** One loss for every output, or one for each by its layer. */
export type Losses = LossName | Readonly<Record<string, LossName>>;

/** Whether a loss takes what comes before a softmax or a sigmoid. */
export const isOfLogits = (value: unknown): boolean =>
  isObject(value) && isObject(value.config) && value.config.from_logits === true;

/**
 * What is given for each output of a model, as one value for all of them, in a list in their order, or by their names.
 *
 * @returns by the output's layer; undefined where one value is for all
 * @throws InitError where outputs and values do not fit
 */
function byOutput(value: unknown, outputs: Outputs, what: string): [string, unknown][] | undefined {
  const list = Array.isArray(value);
  if (!list && !(isObject(value) && !('class_name' in value))) return undefined;
  const wrong = (): never => {
    throw new InitError(
      `the model is compiled with several ${what} (${JSON.stringify(value).slice(0, 80)}) that are not one for each of its outputs, ${outputs.map(o => o.keras.name).join(', ')}`,
    );
  };
  if (Object.values(value).length !== outputs.length) return wrong();
  return outputs.map(({ keras, layer }, i) => {
    const own = list
      ? value[i]
      : outputs.length === 1
        ? Object.values(value)[0]
        : (value[keras.key ?? ''] ?? value[keras.name]);
    return own === undefined || own === null ? wrong() : [layer, own];
  });
}

/** @throws InitError naming a loss that a suite does not have, or an option of one */
export function readLosses(value: unknown, outputs: Outputs): Losses | undefined {
  if (value === undefined || value === null) return undefined;
  const several = byOutput(value, outputs, 'losses')?.map(
    ([layer, loss]) => [layer, readLoss(loss)] as const,
  );
  const [first] = several ?? [];
  if (several === undefined) return readLoss(value);
  return several.every(([, loss]) => loss === first?.[1]) ? first?.[1] : Object.fromEntries(several);
}

/** @throws InitError where a weight is no number */
export function readLossWeights(value: unknown, outputs: Outputs): Record<string, number> | undefined {
  if (value === undefined || value === null) return undefined;
  const given =
    byOutput(value, outputs, 'weights of losses') ?? outputs.map(({ layer }) => [layer, value] as const);
  const weights = given.flatMap(([layer, weight]) => {
    if (typeof weight !== 'number' || weight < 0 || (outputs.length === 1 && weight !== 1))
      throw new InitError(
        `the model is compiled with loss_weights ${JSON.stringify(value)}; a suite can have ${outputs.length === 1 ? '1 only where there is one output' : 'numbers from 0'}`,
      );
    return weight === 1 ? [] : [[layer, weight] as const];
  });
  return weights.length === 0 ? undefined : Object.fromEntries(weights);
}

function readLoss(loss: unknown): LossName {
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
  // What is taken of logits is taken of their softmax or sigmoid here, with which the model is made to end.
  if (option === 'from_logits') return undefined;
  const allowed = plainLoss[option];
  if (allowed === undefined) return 'no such option';
  // null means the option's default, but for these two: it is no reduction at all, and all axes.
  const isDefault = given === null && option !== 'axis' && option !== 'reduction';
  return isDefault || allowed.includes(given) ? undefined : `${allowed.map(String).join(' or ')} only`;
}
