import { z } from 'zod';
import { id } from './names-schema.ts';

const number = z.number();

/** Numbers nested as deep as the array has axes. */
type Nested = number | Nested[];
const nested: z.ZodType<Nested> = z.lazy(() => z.union([number, z.array(nested).min(1)]));

/** Where a part of the data gets its random numbers from: each run's seed, unless a state is named. */
export interface Drawn {
  /** NumPy's `RandomState` of this number, the same in every run. */
  randomState?: number | undefined;
  /** Parts that name the same stream draw the same numbers. */
  stream?: string | undefined;
}

/** Numbers that are written out, read, or drawn. */
export type DataSource =
  | Nested
  | 'inputs'
  | { input: string }
  | { range: { from: number; to: number; step?: number | undefined } }
  | { csv: { file: string; columns: string[] } }
  | { npy: string | { file: string; shape?: number[] | undefined; type?: string | undefined } }
  | { npz: { file: string; array: string; shape?: number[] | undefined; type?: string | undefined } }
  | { classes: { file: string; column: string; labels: string[]; as: 'oneHot' | 'index' } }
  | { uniform: { shape: number[]; from?: number | undefined; to?: number | undefined } & Drawn }
  | { normal: { shape: number[]; mean?: number | undefined; sd?: number | undefined } & Drawn }
  | { integers: { shape: number[]; from?: number | undefined; to: number; stream?: string | undefined } };

/** What is made from other data, each part of which is an `of`. A type that is named by itself could not refer to itself. */
export type DataOperation<E extends { of: unknown }> =
  | { columns: E['of'][] }
  | { named: Record<string, E['of']> }
  | { reshape: { of: E['of']; shape: number[] } }
  | { scale: { of: E['of']; by: number } }
  | { shift: { of: E['of']; by: number } }
  | { sin: { of: E['of'] } }
  | { step: { of: E['of']; at: number } }
  | { windows: { of: E['of']; steps: number; stride?: number | undefined } }
  | { rowSum: E['of'] }
  | { rowProduct: E['of'] }
  | { rowMean: E['of'] }
  | { slice: { of: E['of']; from: number; to?: number | undefined } }
  | { oneHot: { of: E['of']; classes: number } }
  | { noise: { of: E['of']; sd: number } & Drawn }
  | { shuffle: { of: E['of'] } & Drawn };

/** Where data comes from: written out, read from a file beside the suite, drawn, or made from other data. */
export type DataExpression = DataSource | DataOperation<Expressions>;
interface Expressions {
  of: DataExpression;
}

/** NumPy's names of the types that a binary file may hold. */
const numberTypes = [
  'bool',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'uint32',
  'int32',
  'uint64',
  'int64',
  'float16',
  'float32',
  'float64',
] as const;

/** The length of an axis. */
export const size = z.int().min(1).max(10_000_000);
/** A seed of NumPy's RandomState. */
export const randomState = z
  .int()
  .min(0)
  .max(2 ** 32 - 1)
  .describe("NumPy's RandomState of this number, as in scikit-learn's random_state: the same in every run.");
const stream = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('Parts of a problem that name the same stream draw the same numbers.');
const drawn = { randomState: randomState.optional(), stream };
const shape = z.array(size).min(1).max(5);

/** What is checked of an array in a file of NumPy's. */
const binaryChecks = {
  shape: z.array(size).min(1).max(5).optional().describe('Its shape, checked.'),
  type: z.enum(numberTypes).optional().describe('Its type, checked.'),
};
/** Data as a suite writes it. */
export const dataExpression: z.ZodType<DataExpression> = z.lazy(() =>
  z.union([
    nested,
    z.literal('inputs'),
    z.strictObject({ input: id.describe('One of the named inputs, in targets.') }),
    z.strictObject({ named: z.record(id, dataExpression) }),
    z.strictObject({ range: z.strictObject({ from: number, to: number, step: number.optional() }) }),
    z.strictObject({
      csv: z.strictObject({ file: z.string().min(1), columns: z.array(z.string()).min(1).max(1000) }),
    }),
    z.strictObject({
      npy: z.union([z.string().min(1), z.strictObject({ file: z.string().min(1), ...binaryChecks })]),
    }),
    z.strictObject({
      npz: z.strictObject({ file: z.string().min(1), array: z.string().min(1), ...binaryChecks }),
    }),
    z.strictObject({ columns: z.array(dataExpression).min(1).max(1000) }),
    z.strictObject({
      reshape: z.strictObject({ of: dataExpression, shape }),
    }),
    z.strictObject({ scale: z.strictObject({ of: dataExpression, by: number }) }),
    z.strictObject({ shift: z.strictObject({ of: dataExpression, by: number }) }),
    z.strictObject({ sin: z.strictObject({ of: dataExpression }) }),
    z.strictObject({ step: z.strictObject({ of: dataExpression, at: z.int() }) }),
    z.strictObject({
      windows: z.strictObject({ of: dataExpression, steps: size, stride: size.optional() }),
    }),
    z.strictObject({ rowSum: dataExpression }),
    z.strictObject({ rowProduct: dataExpression }),
    z.strictObject({ rowMean: dataExpression }),
    z.strictObject({
      slice: z.strictObject({ of: dataExpression, from: z.int().min(0), to: z.int().min(1).optional() }),
    }),
    z.strictObject({
      classes: z.strictObject({
        file: z.string().min(1),
        column: z.string(),
        labels: z
          .array(z.string())
          .min(2)
          .max(10_000)
          .describe('Every class label that the column holds; the place in this list, from 0, is the class.'),
        as: z.enum(['oneHot', 'index']),
      }),
    }),
    z.strictObject({
      oneHot: z.strictObject({ of: dataExpression, classes: z.int().min(2).max(10_000) }),
    }),
    z.strictObject({
      uniform: z.strictObject({ shape, from: number.optional(), to: number.optional(), ...drawn }),
    }),
    z.strictObject({
      normal: z.strictObject({
        shape,
        mean: number.optional(),
        sd: number.min(0).optional(),
        ...drawn,
      }),
    }),
    z.strictObject({
      integers: z.strictObject({ shape, from: z.int().optional(), to: z.int(), stream }),
    }),
    z.strictObject({ noise: z.strictObject({ of: dataExpression, sd: number.min(0), ...drawn }) }),
    z.strictObject({ shuffle: z.strictObject({ of: dataExpression, ...drawn }) }),
  ]),
);

/** Several inputs or targets by their names. A mapping with one key is a data expression, so that a typing error in it is told. */
const severalNamed = z
  .looseObject({})
  .refine(
    value => Object.keys(value).length > 1,
    'expected data, or several inputs or targets by their names',
  )
  .pipe(z.record(id, dataExpression))
  .transform((named): DataExpression => ({ named }));

/** Inputs or targets as a suite writes them: data, or several by their names. */
export const namedData = z.union([dataExpression, severalNamed]);
