import { z } from 'zod';

const number = z.number();

/** Numbers nested as deep as the array has axes. */
type Nested = number | Nested[];
const nested: z.ZodType<Nested> = z.lazy(() => z.union([number, z.array(nested).min(1)]));

/** Where data comes from: written out, read from a CSV file beside the suite, or made by a generator. */
export type DataExpression =
  | Nested
  | 'inputs'
  | { range: { from: number; to: number; step?: number | undefined } }
  | { csv: { file: string; columns: string[] } }
  | { npy: string | { file: string; shape?: number[] | undefined; type?: string | undefined } }
  | { npz: { file: string; array: string; shape?: number[] | undefined; type?: string | undefined } }
  | { columns: DataExpression[] }
  | { reshape: { of: DataExpression; shape: number[] } }
  | { scale: { of: DataExpression; by: number } }
  | { shift: { of: DataExpression; by: number } }
  | { sin: { of: DataExpression } }
  | { step: { of: DataExpression; at: number } }
  | { windows: { of: DataExpression; steps: number; stride?: number | undefined } }
  | { rowSum: DataExpression }
  | { rowProduct: DataExpression }
  | { rowMean: DataExpression }
  | { slice: { of: DataExpression; from: number; to?: number | undefined } }
  | { classes: { file: string; column: string; labels: string[]; as: 'oneHot' | 'index' } }
  | { oneHot: { of: DataExpression; classes: number } };

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
      reshape: z.strictObject({ of: dataExpression, shape: z.array(size).min(1).max(5) }),
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
  ]),
);
