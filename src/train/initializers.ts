import type { InitializerName } from '../suite/index.ts';

/** An initializer as tf.layers describes it: its class and its arguments. */
export interface ConfiguredInitializer {
  readonly className: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** By its name in a suite, or of a model that code has built. */
export type Initializer = InitializerName | ConfiguredInitializer;

/** How a weight's values are drawn. */
export type Scheme =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'identity' | 'orthogonal'; readonly gain: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal' | 'truncated'; readonly mean: number; readonly deviation: number }
  | {
      /** Keras scales the variance: by 1 / fan in, 1 / fan out, or 1 / the mean of both. */
      readonly kind: 'scaling';
      readonly scale: number;
      readonly mode: 'in' | 'out' | 'average';
      readonly normal: boolean;
    };

/** With Keras' default arguments. */
const named: Record<InitializerName, Scheme> = {
  glorotNormal: { kind: 'scaling', scale: 1, mode: 'average', normal: true },
  glorotUniform: { kind: 'scaling', scale: 1, mode: 'average', normal: false },
  heNormal: { kind: 'scaling', scale: 2, mode: 'in', normal: true },
  heUniform: { kind: 'scaling', scale: 2, mode: 'in', normal: false },
  leCunNormal: { kind: 'scaling', scale: 1, mode: 'in', normal: true },
  leCunUniform: { kind: 'scaling', scale: 1, mode: 'in', normal: false },
  zeros: { kind: 'constant', value: 0 },
  ones: { kind: 'constant', value: 1 },
  identity: { kind: 'identity', gain: 1 },
  randomUniform: { kind: 'uniform', low: -0.05, high: 0.05 },
  randomNormal: { kind: 'normal', mean: 0, deviation: 0.05 },
  truncatedNormal: { kind: 'truncated', mean: 0, deviation: 0.05 },
  orthogonal: { kind: 'orthogonal', gain: 1 },
};

const modes = { fanIn: 'in', fanOut: 'out', fanAvg: 'average' } as const;

/** @throws Error that names an initializer which cannot be drawn from a run's seed */
export function schemeOf(initializer: Initializer): Scheme {
  if (typeof initializer === 'string') {
    const scheme = named[initializer];
    if (scheme === undefined) throw new Error(`no formula for the initializer "${initializer}"`);
    return scheme;
  }
  const { className, config } = initializer;
  const number = (name: string, otherwise: number): number => {
    const value = config[name] ?? otherwise;
    if (typeof value === 'number') return value;
    throw new Error(`the initializer ${className} has ${name} ${JSON.stringify(value)}, which is no number`);
  };
  if (config.seed !== undefined && config.seed !== null) {
    throw new Error(
      `the initializer ${className} has a seed of its own, ${String(config.seed)}; leave it out, the run's seed decides`,
    );
  }
  switch (className) {
    case 'Zeros':
      return named.zeros;
    case 'Ones':
      return named.ones;
    case 'Constant':
      return { kind: 'constant', value: number('value', 0) };
    case 'Identity':
      return { kind: 'identity', gain: number('gain', 1) };
    case 'Orthogonal':
      return { kind: 'orthogonal', gain: number('gain', 1) };
    case 'RandomUniform':
      return { kind: 'uniform', low: number('minval', -0.05), high: number('maxval', 0.05) };
    case 'RandomNormal':
      return { kind: 'normal', mean: number('mean', 0), deviation: number('stddev', 0.05) };
    case 'TruncatedNormal':
      return { kind: 'truncated', mean: number('mean', 0), deviation: number('stddev', 0.05) };
    case 'VarianceScaling': {
      const mode = modes[config.mode as keyof typeof modes];
      if (mode === undefined) throw new Error(`VarianceScaling has no mode ${JSON.stringify(config.mode)}`);
      return { kind: 'scaling', scale: number('scale', 1), mode, normal: config.distribution === 'normal' };
    }
    default:
      throw new Error(
        `the initializer ${className} is not known, so no seed can decide its values; use one of tf.initializers`,
      );
  }
}
