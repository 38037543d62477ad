import { roomLike } from '../array.ts';
import type { NdArray } from '../array-types.ts';

/** scikit-learn's StandardScaler, MinMaxScaler and RobustScaler. */
export const scalerNames = ['standardise', 'minMax', 'robust'] as const;
export type ScalerName = (typeof scalerNames)[number];

export interface Scaler {
  readonly name: ScalerName;
  /** Of minMax: what the least and the greatest become. */
  readonly to: readonly [number, number];
  /** The columns that are scaled, places on the last axis; all when left out. */
  readonly columns?: readonly number[];
  /** What it is fitted on: the rows that are trained on, all of the data, or others, of which this is known. */
  readonly fit: 'training' | 'all' | Known;
}

/** What a scaler has taken of rows that are not among the data: the same for all columns. */
type Known =
  | readonly [least: number, greatest: number]
  | { readonly mean: number; readonly deviation: number };

/** How a scaler is written in a suite. */
export type ScalerSource =
  | ScalerName
  | { readonly standardise: ScalerOptions<Extract<Known, { mean: number }>> }
  | {
      readonly minMax: ScalerOptions<Extract<Known, readonly unknown[]>> & {
        readonly to?: readonly [number, number] | undefined;
      };
    }
  | { readonly robust: ScalerOptions };
interface ScalerOptions<K extends Known = never> {
  readonly columns?: readonly number[] | undefined;
  readonly fit?: 'training' | 'all' | K | undefined;
}

export function scalerOf(source: ScalerSource): Scaler {
  const unit: readonly [number, number] = [0, 1];
  const make = (name: ScalerName, { columns, fit }: ScalerOptions<Known>, to = unit): Scaler => ({
    name,
    to,
    ...(columns && { columns }),
    fit: fit ?? 'training',
  });
  if (typeof source === 'string') return make(source, {});
  if ('minMax' in source) return make('minMax', source.minMax, source.minMax.to);
  return 'robust' in source ? make('robust', source.robust) : make('standardise', source.standardise);
}

/** What one column becomes: ((x − subtract) / divide) · multiply + add, in this order, as scikit-learn computes it. */
interface Column {
  readonly subtract: number;
  readonly divide: number;
  readonly multiply: number;
  readonly add: number;
}

/** A scaler that was fitted: one for each place on the last axis. */
export type FittedScaler = readonly Column[];

const unchanged: Column = { subtract: 0, divide: 1, multiply: 1, add: 0 };

/**
 * Fits a scaler column by column, the last axis being the columns.
 *
 * @throws Error when it has a column that the data have not
 */
export function fitScaler({ name, to, columns, fit }: Scaler, { shape, values }: NdArray): FittedScaler {
  const width = shape.at(-1) ?? 1;
  const wrong = columns?.find(c => c >= width);
  if (wrong !== undefined) throw new Error(`there is no column ${wrong} among ${width}, from 0`);
  return Array.from({ length: width }, (_, c) => {
    if (columns !== undefined && !columns.includes(c)) return unchanged;
    if (typeof fit === 'object')
      return 'mean' in fit
        ? { ...unchanged, subtract: fit.mean, divide: orOne(fit.deviation) }
        : between(fit[0], fit[1], to);
    const own = Array.from({ length: values.length / width }, (_, i) => values[i * width + c] ?? Number.NaN);
    return name === 'standardise' ? standard(own) : name === 'minMax' ? minMax(own, to) : robust(own);
  });
}

/** Mean 0 and standard deviation 1, of the population; a column that is constant up to rounding is only shifted. */
function standard(column: readonly number[]): Column {
  const n = column.length;
  const mean = column.reduce((a, b) => a + b, 0) / n;
  // Corrected for the rounding of the mean (Chan, Golub and LeVeque, The American Statistician 37, 1983).
  const rest = column.reduce((a, b) => a + (b - mean), 0);
  const variance = (column.reduce((a, b) => a + (b - mean) ** 2, 0) - rest ** 2 / n) / n;
  const epsilon = Number.EPSILON;
  const constant = variance <= n * epsilon * variance + (n * mean * epsilon) ** 2;
  return { ...unchanged, subtract: mean, divide: constant ? 1 : Math.sqrt(variance) };
}

/** What scikit-learn divides by in place of a width that is 0 up to rounding. */
const orOne = (width: number): number => (width < 10 * Number.EPSILON ? 1 : width);

function minMax(column: readonly number[], to: readonly [number, number]): Column {
  const least = column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const greatest = column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return between(least, greatest, to);
}

function between(least: number, greatest: number, [low, high]: readonly [number, number]): Column {
  const multiply = (high - low) / orOne(greatest - least);
  return { ...unchanged, multiply, add: low - least * multiply };
}

/** Median 0, and the quartiles 1 apart. */
function robust(column: readonly number[]): Column {
  const sorted = column.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place - Math.floor(place));
  };
  return { ...unchanged, subtract: at(0.5), divide: orOne(at(0.75) - at(0.25)) };
}

/** Scales every number by its column. */
export function applyScaler(scaler: FittedScaler, { shape, values }: NdArray): NdArray {
  const scaled = roomLike(values, values.length);
  for (let i = 0; i < values.length; i++) {
    const { subtract, divide, multiply, add } = scaler[i % scaler.length] ?? unchanged;
    scaled[i] = (((values[i] ?? Number.NaN) - subtract) / divide) * multiply + add;
  }
  return { shape, values: scaled };
}

/** Takes scaled numbers back to the units that they were in, in double precision. */
export const scaleBack = (scaler: FittedScaler, values: ArrayLike<number>): number[] =>
  Array.from(values, (value, i) => {
    const { subtract, divide, multiply, add } = scaler[i % scaler.length] ?? unchanged;
    return ((value - add) / multiply) * divide + subtract;
  });
