import { isObject } from '../../base/index.ts';
import { activationName, type InitializerName } from '../layers/index.ts';
import { InitError, type Origin } from './types.ts';

type Json = Record<string, unknown>;
/**
 * How one option of Keras becomes one of the format: a value, or undefined when it is the one thing that is meant
 * anyway.
 */
export type Take = (value: unknown, context: Context) => unknown;

export interface Context {
  /** "layer 2 (Dense "hidden")", for messages. */
  readonly where: string;
  readonly option: string;
  readonly origin: Origin;
}

function refuse(context: Context, why: string): never {
  throw new InitError(`${context.where}: ${context.option} ${why}`);
}

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing';

/** An option that changes nothing that is trained. */
export const ignored: Take = () => undefined;

/** An option that the format does not have: only the value that means "without it" passes. */
export const only =
  (...allowed: readonly unknown[]): Take =>
  (value, context) => {
    if (value === null || allowed.some(a => JSON.stringify(a) === JSON.stringify(value))) return undefined;
    return refuse(
      context,
      `is ${shown(value)}; a suite can have ${allowed.length === 0 ? 'none' : allowed.map(shown).join(' or ')}`,
    );
  };

/** Takes an option's value over as it stands; the suite's schema then says whether it may be that. */
export const same: Take = value => value;

/** Takes an option's value over, unless it is the one that a suite means by leaving the option out. */
export const unless =
  (...without: readonly unknown[]): Take =>
  value =>
    value === null || without.some(w => JSON.stringify(w) === JSON.stringify(value)) ? undefined : value;

/** The shortest decimal of a float32: Keras writes 0.01 as 0.009999999776482582. */
const shortest = (value: number): number => {
  const single = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const near = Number(single.toPrecision(digits));
    if (Math.fround(near) === single) return near;
  }
  return value;
};

/** Takes over a number that Keras has turned into a float32. */
export const single: Take = value => (typeof value === 'number' ? shortest(value) : value);

/** {class_name: "L2", config: {l2: 0.01}}, or a name that stands for Keras' defaults. */
export const regularizer: Take = (value, context) => {
  if (value === null) return undefined;
  const { name, config } = namedObject(value);
  const both: Json = { l1: name.includes('l1') ? 0.01 : 0, l2: name.includes('l2') ? 0.01 : 0 };
  if (!['l1', 'l2', 'l1l2'].includes(name))
    return refuse(context, `is ${shown(value)}; a suite can have l1, l2 or both`);
  // Where Keras writes a configuration, what it leaves out is none.
  const strengths = Object.keys(config).length === 0 ? both : config;
  const parts = (['l1', 'l2'] as const).flatMap(key => {
    const strength = strengths[key];
    return typeof strength === 'number' && strength !== 0 ? [[key, shortest(strength)]] : [];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
};

/** {class_name: "MaxNorm", config: {max_value: 3, axis: 0}}, or a name. */
export const constraint: Take = (value, context) => {
  if (value === null) return undefined;
  const { name, config } = namedObject(value);
  const known: Readonly<Record<string, string>> = {
    maxnorm: 'maxNorm',
    unitnorm: 'unitNorm',
    nonneg: 'nonNeg',
    minmaxnorm: 'minMaxNorm',
  };
  const kind = known[name];
  if (kind === undefined)
    return refuse(context, `is ${shown(value)}; a suite can have ${Object.values(known).join(', ')}`);
  const usual: Json =
    kind === 'maxNorm' ? { maxValue: 2, axis: 0 } : { minValue: 0, maxValue: 1, rate: 1, axis: 0 };
  const options = Object.entries(config).flatMap(([key, v]) => {
    const option = key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
    return usual[option] === undefined || usual[option] === v ? [] : [[option, v] as const];
  });
  return options.length === 0 ? kind : { [kind]: Object.fromEntries(options) };
};

function namedObject(value: unknown): { name: string; config: Json } {
  const given = isObject(value) ? value : { class_name: value };
  const name = String(given.class_name).replace(/_/g, '').toLowerCase();
  return { name, config: isObject(given.config) ? given.config : {} };
}

/** Takes over both ends of an axis, as one number where they are equal. */
export const bothEnds: Take = value =>
  Array.isArray(value) && value.length === 2 && value[0] === value[1] ? value[0] : value;

/** Takes over the ends of height and width, as few numbers as say it. */
export const allSides: Take = (value, context) =>
  bothEnds(Array.isArray(value) ? value.map(side => bothEnds(side, context)) : value, context);

/** One number for both sides: of two that differ TensorFlow has no kernel. */
export const alike: Take = (value, context) => {
  if (!Array.isArray(value)) return value;
  return value.every(v => v === value[0])
    ? value[0]
    : refuse(context, `is ${shown(value)}; a suite can have the same for both sides`);
};

/** Takes over a window size, which Keras writes as a list of one number. */
export const first: Take = (value, context) => {
  if (!Array.isArray(value)) return value;
  return value.length === 1 ? value[0] : refuse(context, `is ${shown(value)}; one number is wanted`);
};

/** Takes over a window's two sides, as one number where they are equal. */
export const sides: Take = (value, context) => {
  if (!Array.isArray(value)) return value;
  if (value.length !== 2) return refuse(context, `is ${shown(value)}; two numbers are wanted`);
  return value[0] === value[1] ? value[0] : value;
};

export const float32: Take = (value, context) => {
  const name = isObject(value) && isObject(value.config) ? value.config.name : value;
  if (name === null || name === 'float32') return undefined;
  return refuse(context, `is ${shown(name)}; only float32 is trained here`);
};

const activations = activationName.options;

/** `hard_sigmoid` as `hardSigmoid`; also as the {class_name, config} that Keras 3 writes. */
export const activation: Take = (value, context) => {
  const name = isObject(value) ? (typeof value.config === 'string' ? value.config : value.class_name) : value;
  if (name === null) return 'linear';
  if (typeof name !== 'string')
    return refuse(context, `is ${shown(value)}; the name of an activation is wanted`);
  // TensorFlow's own functions of that name have a version in theirs: softmax_v2.
  const plain = name.replace(/_v\d$/, '');
  const camel = plain === 'silu' ? 'swish' : plain.replace(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase());
  if (camel === 'hardSigmoid' && context.origin === 'Keras 3') {
    return refuse(
      context,
      'is "hard_sigmoid", which in Keras 3 is relu6(x + 3)/6; the hardSigmoid of a suite is that of Keras 2, clip(0.2x + 0.5)',
    );
  }
  return (activations as readonly string[]).includes(camel)
    ? camel
    : refuse(context, `is "${name}"; a suite has ${activations.join(', ')}`);
};

type Scaling = 'glorot' | 'he' | 'leCun';

/** {class_name: "GlorotUniform", config} or the general VarianceScaling that tf.layers writes for it. */
export const initializer: Take = (value, context): InitializerName => {
  const given = typeof value === 'string' ? { class_name: value, config: {} } : value;
  if (!isObject(given) || typeof given.class_name !== 'string') {
    return refuse(context, `is ${shown(value)}; an initializer is wanted`);
  }
  const config = isObject(given.config) ? given.config : {};
  const has = (key: string, ...neutral: readonly unknown[]) =>
    config[key] === undefined || config[key] === null || neutral.includes(config[key]);
  const name = given.class_name.replace(/_/g, '').toLowerCase();
  const cannot = (): never =>
    refuse(context, `is ${given.class_name} ${shown(config)}, which a suite cannot have`);
  switch (name) {
    case 'zeros':
    case 'ones':
      return name;
    case 'constant':
      return config.value === 0 ? 'zeros' : config.value === 1 ? 'ones' : cannot();
    case 'glorotuniform':
      return 'glorotUniform';
    case 'glorotnormal':
      return 'glorotNormal';
    case 'heuniform':
      return 'heUniform';
    case 'henormal':
      return 'heNormal';
    case 'lecununiform':
      return 'leCunUniform';
    case 'lecunnormal':
      return 'leCunNormal';
    case 'orthogonal':
      return has('gain', 1) ? 'orthogonal' : cannot();
    case 'identity':
      return has('gain', 1) ? 'identity' : cannot();
    case 'randomnormal':
      return has('mean', 0) && has('stddev', 0.05) ? 'randomNormal' : cannot();
    case 'truncatednormal':
      return has('mean', 0) && has('stddev', 0.05) ? 'truncatedNormal' : cannot();
    case 'randomuniform':
      return has('minval', -0.05) && has('maxval', 0.05) ? 'randomUniform' : cannot();
    case 'variancescaling': {
      const mode = String(config.mode ?? 'fan_in')
        .replace('_', '')
        .toLowerCase();
      const scale = config.scale ?? 1;
      const distribution = config.distribution ?? 'truncated_normal';
      const normal = distribution === 'normal' || distribution === 'truncated_normal';
      const kind: Scaling | undefined =
        mode === 'fanavg' && scale === 1
          ? 'glorot'
          : mode === 'fanin' && scale === 2
            ? 'he'
            : mode === 'fanin' && scale === 1
              ? 'leCun'
              : undefined;
      if (kind === undefined || (!normal && distribution !== 'uniform')) return cannot();
      return `${kind}${normal ? 'Normal' : 'Uniform'}`;
    }
    default:
      return cannot();
  }
};

/** Reads a layer's configuration by a table; what is in no table is refused by its name. */
export function takeOptions(
  config: Json,
  table: Readonly<Record<string, readonly [option: string, take: Take] | Take>>,
  where: string,
  origin: Origin,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    const entry = Object.hasOwn(table, key) ? table[key] : undefined;
    const context = { where, option: key, origin };
    if (entry === undefined) refuse(context, `(${shown(value)}) is an option that a suite does not know`);
    const [option, take] = typeof entry === 'function' ? ['', entry] : entry;
    const taken = value === undefined ? undefined : take(value, context);
    if (taken !== undefined && taken !== null && option !== '') options[option] = taken;
  }
  return options;
}

export type Table = Parameters<typeof takeOptions>[1];
