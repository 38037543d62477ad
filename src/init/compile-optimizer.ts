import { InitError, type OptimizerSource, type Origin } from './types.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The format's names of optimizer options by Keras' names. `decay` is not among them: it is rho for tf.train.rmsprop,
 * and lowers the learning rate in Keras 2.
 */
const renamed: Readonly<Record<string, string>> = {
  lr: 'learningRate',
  learning_rate: 'learningRate',
  beta_1: 'beta1',
  beta_2: 'beta2',
  initial_accumulator_value: 'initialAccumulatorValue',
  use_nesterov: 'nesterov',
};

/** Options that only their neutral value is known of, and those that change nothing without them. */
const neutral: Readonly<Record<string, readonly unknown[]>> = {
  weight_decay: [0],
  decay: [0],
  clipnorm: [],
  clipvalue: [],
  global_clipnorm: [],
  use_ema: [false],
  amsgrad: [false],
  loss_scale_factor: [],
  gradient_accumulation_steps: [1],
};
const meaningless = ['name', 'ema_momentum', 'ema_overwrite_frequency', 'jit_compile', 'is_legacy_optimizer'];

const kinds: Readonly<Record<string, { name: OptimizerSource['name']; options: readonly string[] }>> = {
  adam: { name: 'adam', options: ['beta1', 'beta2', 'epsilon'] },
  adamax: { name: 'adamax', options: ['beta1', 'beta2', 'epsilon'] },
  sgd: { name: 'sgd', options: ['momentum', 'nesterov'] },
  momentum: { name: 'momentum', options: ['momentum', 'nesterov'] },
  rmsprop: { name: 'rmsprop', options: ['rho', 'momentum', 'epsilon', 'centered'] },
  adagrad: { name: 'adagrad', options: ['initialAccumulatorValue', 'epsilon'] },
  adadelta: { name: 'adadelta', options: ['rho', 'epsilon'] },
};

/** @throws InitError naming an optimizer, or an option of one, that a suite does not have */
export function readOptimizer(value: unknown, origin: Origin): OptimizerSource | undefined {
  if (value === undefined || value === null) return undefined;
  const given = typeof value === 'string' ? { class_name: value, config: {} } : (value as Json);
  const title = String(given.class_name ?? JSON.stringify(value));
  const kind = kinds[title.replace(/^.*>/, '').toLowerCase()];
  if (kind === undefined) {
    throw new InitError(
      `the model is compiled with the optimizer ${title}; a suite has ${Object.keys(kinds).join(', ')}`,
    );
  }
  const bad = (option: string, set: unknown, right: string): never => {
    throw new InitError(
      `the optimizer ${title} has ${option} ${JSON.stringify(set)}; a suite can have ${right}`,
    );
  };
  const options: Record<string, unknown> = {};
  for (const [written, set] of Object.entries(isObject(given.config) ? given.config : {})) {
    const snake = written.replace(/([A-Z])/g, c => `_${c.toLowerCase()}`);
    const tfRho = snake === 'decay' && origin === 'tf.layers' && kind.name === 'rmsprop';
    const name = tfRho ? 'rho' : (renamed[snake] ?? snake);
    if (meaningless.includes(snake) || set === null || set === undefined) continue;
    if (name === 'learningRate' || kind.options.includes(name)) {
      if (typeof set !== 'number' && typeof set !== 'boolean') bad(written, set, 'one fixed number');
      options[name] = typeof set === 'number' ? shortest(set) : set;
    } else if (neutral[snake] === undefined) bad(written, set, 'no such option');
    // tf.train.adamax has a decay of the learning rate too.
    else if (!neutral[snake].includes(set))
      bad(written, set, neutral[snake].map(String).join(' or ') || 'none');
  }
  if (kind.name === 'adagrad') {
    if (options.epsilon !== undefined && options.epsilon !== 1e-7)
      bad('epsilon', options.epsilon, '1e-7 only');
    delete options.epsilon;
  }
  if (kind.name === 'sgd') {
    if (options.momentum !== undefined && options.momentum !== 0)
      return { name: 'momentum', ...options } as OptimizerSource;
    const { learningRate } = options;
    return { name: 'sgd', ...(learningRate !== undefined && { learningRate }) } as OptimizerSource;
  }
  return { name: kind.name, ...options } as OptimizerSource;
}

/**
 * Keras writes 0.001 as the float32 next to it, 0.0010000000474974513: the fewest digits that mean the same float32.
 */
function shortest(value: number): number {
  if (value !== Math.fround(value)) return value;
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
