import { type DataScaler, fitScaler, type SuiteSource, scalerOf } from '../suite/index.ts';
import { isReference, type Reference } from './blocks.ts';
import { digitsOf } from './csv.ts';
import type { Stored, TransformEvent } from './events.ts';
import type { Arrays } from './files.ts';

export type Scaling = NonNullable<NonNullable<SuiteSource['problems'][string]['data']>['scaling']>;
type ScalerSource = NonNullable<Scaling['inputs']>;

/** A scaler of scikit-learn's as a script has fitted it, in the format's words. */
export interface FittedBy {
  /** The same for all calls of one that was fitted once. */
  readonly key: string;
  /** Fitted on the rows that are trained on. */
  readonly source: ScalerSource;
  /** Of a single column: by what it has taken of the numbers that it was fitted on, whichever they were. */
  readonly known: ScalerSource | undefined;
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) && value.every(v => typeof v === 'number') ? value : [];
const isLike = (value: unknown, wanted: unknown) => JSON.stringify(value) === JSON.stringify(wanted);

/** @returns undefined for what the format has not: other scalers, and other settings than those they have by themselves */
export function scalerBy({ what, settings, fitted }: TransformEvent): FittedBy | undefined {
  const key = JSON.stringify([what, settings, fitted]);
  const single = (name: string) => {
    const all = numbers(fitted[name]);
    const [value] = all;
    // Of a float32 the digits that it needs.
    return all.length === 1 && value !== undefined
      ? Number(digitsOf(value, Math.fround(value) === value))
      : undefined;
  };
  if (what === 'StandardScaler' && settings.with_mean === true && settings.with_std === true) {
    const [mean, deviation] = [single('mean_'), single('scale_')];
    const known = mean !== undefined && deviation !== undefined ? { mean, deviation } : undefined;
    return { key, source: 'standardise', known: known && { standardise: { fit: known } } };
  }
  if (what === 'MinMaxScaler' && settings.clip !== true) {
    const [low = 0, high = 1] = numbers(settings.feature_range);
    const to = low === 0 && high === 1 ? {} : { to: [low, high] as [number, number] };
    const [least, greatest] = [single('data_min_'), single('data_max_')];
    return {
      key,
      source: 'to' in to ? { minMax: to } : 'minMax',
      known:
        least !== undefined && greatest !== undefined
          ? { minMax: { ...to, fit: [least, greatest] as [number, number] } }
          : undefined,
    };
  }
  const plain =
    settings.with_centering === true &&
    settings.with_scaling === true &&
    settings.unit_variance !== true &&
    isLike(settings.quantile_range, [25, 75]);
  return what === 'RobustScaler' && plain ? { key, source: 'robust', known: undefined } : undefined;
}

/** Scaled numbers are the same where float32 has them the same. */
const near = (a: number, b: number) => Math.abs(a - b) <= 2e-7 * Math.max(1, Math.abs(b));

/** Whether two arrays hold the same numbers in the same order, whatever their axes. */
export function sameNumbers(a: Reference, b: Reference, arrays: Arrays): boolean {
  if (a.npy === b.npy) return true;
  const count = ({ shape }: Reference) => shape.reduce((all, n) => all * n, 1);
  if (count(a) !== count(b) || a.dtype.startsWith('str') || b.dtype.startsWith('str')) return false;
  const [mine, others] = [arrays.read(a).values, arrays.read(b).values];
  for (let i = 0; i < mine.length; i++)
    if (!near(mine[i] ?? Number.NaN, others[i] ?? Number.NaN)) return false;
  return true;
}

/** Numbers in their units as samples × 1: a series is often handed over as the only row, or without an axis of its own. */
export function asColumn(array: Reference, arrays: Arrays): Reference {
  const values = unrounded(Array.from(arrays.read(array).values));
  return arrays.made({ shape: [values.length, 1], values });
}

/** Short numbers that a scaler has taken there and back, as they were: 293 and not 292.99998395633935. */
function unrounded(values: readonly number[]): readonly number[] {
  const short = values.map(v => Number(v.toPrecision(6)));
  return short.every((v, i) => near(v, values[i] ?? Number.NaN)) ? short : values;
}

/** The call by which numbers were taken back to their units, of those that a model gave. */
export const takenBack = (
  result: Stored | null | undefined,
  transforms: readonly TransformEvent[],
  arrays: Arrays,
): TransformEvent | undefined =>
  isReference(result)
    ? transforms.find(
        t =>
          t.method === 'inverse_transform' &&
          isReference(t.of) &&
          isReference(t.result) &&
          sameNumbers(t.of, result, arrays),
      )
    : undefined;

/** Finds what arrays were before they were scaled. */
export class Before {
  readonly #transforms: readonly TransformEvent[];
  readonly #arrays: Arrays;

  constructor(transforms: readonly TransformEvent[], arrays: Arrays) {
    this.#transforms = transforms;
    this.#arrays = arrays;
  }

  /** The call that gave an array, and what it was given. */
  #made(array: Reference, key?: string): { call: TransformEvent; of: Reference } | undefined {
    for (const call of this.#transforms) {
      const { of, result, method } = call;
      if (method === 'inverse_transform' || !isReference(of) || !isReference(result)) continue;
      if (result.shape[0] !== array.shape[0] || (key !== undefined && scalerBy(call)?.key !== key)) continue;
      if (!/^str|^U/.test(of.dtype) && sameNumbers(result, array, this.#arrays)) return { call, of };
    }
    return undefined;
  }

  /** The scaler of an array that is trained on, where it was fitted on just these rows and gives the same numbers here. */
  fittedOn(array: Reference): FittedBy | undefined {
    const made = this.#made(array);
    const scaler = made && scalerBy(made.call);
    if (made === undefined || scaler === undefined) return undefined;
    const on = this.#transforms.find(
      t => (t.method === 'fit' || t.method === 'fit_transform') && scalerBy(t)?.key === scaler.key,
    );
    if (!isReference(on?.of) || !sameNumbers(on.of, made.of, this.#arrays)) return undefined;
    return this.#gives(scaler.source, made.of, array) ? scaler : undefined;
  }

  /** The array that a scaler was given for this one; of a few samples the rows that they are. */
  of(array: Reference, { key }: FittedBy): Reference | undefined {
    const made = this.#made(array, key)?.of;
    if (made !== undefined) return made;
    const width = array.shape.at(-1) ?? 1;
    const { values } = this.#arrays.read(array);
    for (const { of, result, ...call } of this.#transforms) {
      if (!isReference(of) || !isReference(result) || result.shape.at(-1) !== width) continue;
      if (call.method === 'inverse_transform' || scalerBy({ of, result, ...call })?.key !== key) continue;
      const all = this.#arrays.read(result).values;
      for (let from = 0; from + values.length <= all.length; from += width) {
        let at = 0;
        while (at < values.length && near(values[at] ?? Number.NaN, all[from + at] ?? Number.NaN)) at++;
        if (at < values.length) continue;
        const own = Array.from(this.#arrays.read(of).values).slice(from, from + values.length);
        return this.#arrays.made({ shape: array.shape, values: own });
      }
    }
    return undefined;
  }

  /** Numbers that a scaler of a single column has made, as they were before, in the fewest digits that give the same again. */
  back(array: Reference, known: ScalerSource): Reference | undefined {
    const { shape, values } = this.#arrays.read(array);
    const [column] = fitScaler(scalerOf(known), { shape: [1, 1], values: [0] });
    if (column === undefined) return undefined;
    const { subtract, divide, multiply, add } = column;
    const exact = Array.from(values, v => ((v - add) / multiply) * divide + subtract);
    for (let digits = 2; digits < 15; digits++) {
      const own = exact.map(v => Number(v.toPrecision(digits)));
      if (own.every((v, i) => near(((v - subtract) / divide) * multiply + add, values[i] ?? Number.NaN)))
        return this.#arrays.made({ shape, values: own });
    }
    return undefined;
  }

  #gives(source: ScalerSource, of: Reference, array: Reference): boolean {
    const raw = this.#arrays.read(of);
    const scaler: DataScaler = scalerOf(source);
    const fitted = fitScaler(scaler, raw);
    const wanted = this.#arrays.read(array).values;
    return Array.from(raw.values).every((value, i) => {
      const { subtract, divide, multiply, add } = fitted[i % fitted.length] as (typeof fitted)[number];
      return near(((value - subtract) / divide) * multiply + add, wanted[i] ?? Number.NaN);
    });
  }
}
