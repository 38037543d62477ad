import { type Block, isReference } from './blocks.ts';
import type { FitEvent } from './events.ts';
import type { Arrays } from './files.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keras takes mean and variance in float32, of batches. */
const near = 1e-3;

/**
 * A model's configuration with the mean and the variance that its Normalization layers have taken of data before the training;
 * those that are of the inputs themselves are left out, as the format takes them of these.
 */
export function withAdapted(
  config: Json,
  { layers }: Pick<FitEvent['model'], 'layers'>,
  x: Block | undefined,
  arrays: Arrays,
): Json {
  const found = layers.flatMap(({ name, adapted }) => {
    const same =
      adapted !== undefined && x?.length === 1 && isReference(x[0]) && isOf(adapted, arrays.read(x[0]));
    return adapted === undefined || same ? [] : [[name, adapted] as const];
  });
  if (found.length === 0) return config;
  const by = new Map<unknown, FitEvent['model']['layers'][number]['adapted']>(found);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const own =
      value.class_name === 'Normalization' && isObject(value.config) ? by.get(value.config.name) : undefined;
    if (own === undefined) return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, walk(v)]));
    return {
      ...value,
      config: { ...(value.config as Json), mean: one(own.mean), variance: one(own.variance) },
    };
  };
  return walk(config) as Json;
}

const one = (values: readonly number[]) => (values.length === 1 ? values[0] : [...values]);

/** Whether mean and variance are those of an array, feature by feature. */
function isOf(
  { mean, variance }: { readonly mean: readonly number[]; readonly variance: readonly number[] },
  { values }: { readonly values: ArrayLike<number> },
): boolean {
  const width = mean.length;
  const n = values.length / width;
  if (!Number.isInteger(n) || n === 0) return false;
  return mean.every((given, c) => {
    let sum = 0;
    for (let i = c; i < values.length; i += width) sum += values[i] ?? 0;
    const own = sum / n;
    let squares = 0;
    for (let i = c; i < values.length; i += width) squares += ((values[i] ?? 0) - own) ** 2;
    const deviation = Math.sqrt(squares / n) + 1e-7;
    return (
      Math.abs(given - own) <= near * deviation &&
      Math.abs(Math.sqrt(variance[c] ?? 0) - deviation) <= near * deviation + 1e-6
    );
  });
}
