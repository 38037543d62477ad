import { type Losses, type Outputs, readLosses, readLossWeights } from './compile-loss.ts';
import { readOptimizer } from './compile-optimizer.ts';
import { InitError, type OptimizerSource, type Origin } from './types.ts';

/** What a model was compiled with, as far as a suite has it. */
export interface Compiled {
  readonly optimizer: OptimizerSource | undefined;
  readonly loss: Losses | undefined;
  readonly lossWeights: Readonly<Record<string, number>> | undefined;
  /** Sentences on what is not taken over because it changes nothing that is trained. */
  readonly notes: readonly string[];
}

const read = ['optimizer', 'optimizer_config', 'loss', 'loss_weights'];
/** Settings that say how Keras computes a training, and not what it computes. */
const meaningless = [
  'run_eagerly',
  'jit_compile',
  'steps_per_execution',
  'auto_scale_loss',
  'experimental_run_tf_function',
  'is_pss',
  'pss_evaluation_shards',
  'from_serialized',
  'distribute_strategy',
];
const metrics = ['metrics', 'weighted_metrics'];

/**
 * Reads the compile configuration of a model.
 *
 * @param outputs of the model, which losses and their weights may be named after
 * @throws InitError naming a setting that a suite does not have: a suite without it would train another thing and call
 *   it stated
 */
export function readCompiled(
  compile: Readonly<Record<string, unknown>> | undefined,
  origin: Origin,
  outputs: Outputs,
): Compiled {
  if (compile === undefined)
    return { optimizer: undefined, loss: undefined, lossWeights: undefined, notes: [] };
  const own = metrics.flatMap(key => metricNames(compile[key]));
  for (const [key, value] of Object.entries(compile)) {
    if ([...read, ...meaningless, ...metrics].includes(key) || isEmpty(value)) continue;
    throw new InitError(
      `the model is compiled with ${key} ${JSON.stringify(value)}; a suite has no such setting`,
    );
  }
  return {
    optimizer: readOptimizer(compile.optimizer ?? compile.optimizer_config, origin),
    loss: readLosses(compile.loss, outputs),
    lossWeights: readLossWeights(compile.loss_weights, outputs),
    notes:
      own.length === 0
        ? []
        : [
            `The file's own metrics (${own.join(', ')}) are not taken over: a suite has metrics on held-out samples.`,
          ],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every(part => isEmpty(part)));

/** Names in any of the forms that Keras has for metrics: a name, a list or mapping of them, a serialised object. */
function metricNames(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('class_name' in value) {
    const config = 'config' in value ? value.config : undefined;
    const named = typeof config === 'object' && config !== null && 'name' in config ? config.name : undefined;
    return [String(named ?? (typeof config === 'string' ? config : value.class_name))];
  }
  return Object.values(value).flatMap(metricNames);
}
