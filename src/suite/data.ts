import { formatShape, fromNested, maxElements, mostLike, type Nested, roomLike, sizeOf } from './array.ts';
import { readClasses, readColumns, resolveDataFile } from './csv.ts';
import type { SuitePath } from './errors.ts';
import { readNpy, readNpz } from './npy.ts';
import type { DataExpression } from './schema.ts';
import type { NdArray, Numbers } from './types.ts';

/** A data expression that cannot be evaluated; `path` is relative to the expression. */
export class DataError extends Error {
  readonly path: SuitePath;
  constructor(path: SuitePath, message: string) {
    super(message);
    this.path = path;
  }
}

/** Where a suite's data files lie, and what all of its data together have taken so far. */
export interface DataFiles {
  /** Folder of the suite: CSV files must lie in it. */
  readonly folder: string;
  /** Columns that were read already, by what was asked for. */
  readonly read: Map<string, NdArray>;
  /** Bytes that the suite's expressions have taken. */
  bytes: number;
}

export const openDataFiles = (folder: string): DataFiles => ({ folder, read: new Map(), bytes: 0 });

/** Each array may be large, and a suite has many: together they have to fit into memory. */
const maxBytes = 4 * 2 ** 30;

/** A list of numbers takes eight bytes for each, like doubles. */
const bytesOf = (values: Numbers): number =>
  ArrayBuffer.isView(values) ? values.byteLength : 8 * values.length;

export interface DataContext {
  readonly files: DataFiles;
  /** What "inputs" stands for, in targets. */
  readonly inputs?: NdArray;
}

/**
 * Evaluates where data comes from (see the schema's `DataExpression`) to numbers.
 *
 * @throws DataError with the path of the part that is wrong.
 */
export function evaluate(expression: DataExpression, context: DataContext, path: SuitePath = []): NdArray {
  const result = evaluateOne(expression, context, path);
  context.files.bytes += bytesOf(result.values);
  if (context.files.bytes > maxBytes)
    throw new DataError(path, `all data of the suite together take more than ${maxBytes / 2 ** 30} GiB`);
  return result;
}

function evaluateOne(expression: DataExpression, context: DataContext, path: SuitePath): NdArray {
  const fail = (message: string, ...at: (string | number)[]): never => {
    throw new DataError([...path, ...at], message);
  };
  if (typeof expression === 'number' || Array.isArray(expression)) {
    try {
      return fromNested(expression as Nested);
    } catch (error) {
      return fail((error as Error).message);
    }
  }
  if (expression === 'inputs') {
    return context.inputs ?? fail('"inputs" can be used in targets and probes only');
  }
  const of = (part: DataExpression, ...at: (string | number)[]) => evaluate(part, context, [...path, ...at]);
  if ('range' in expression) return range(expression.range, m => fail(m, 'range'));
  if ('csv' in expression) {
    try {
      const { file, columns } = expression.csv;
      return readOnce(context.files, expression, folder => readColumns(folder, file, columns));
    } catch (error) {
      return fail((error as Error).message, 'csv');
    }
  }
  if ('npy' in expression || 'npz' in expression) {
    const key = 'npy' in expression ? 'npy' : 'npz';
    try {
      return readOnce(context.files, expression, folder => readBinary(folder, expression));
    } catch (error) {
      return fail((error as Error).message, key);
    }
  }
  if ('columns' in expression) {
    const columns = expression.columns.map((c, i) => of(c, 'columns', i));
    return stackColumns(columns, m => fail(m, 'columns'));
  }
  if ('reshape' in expression) {
    const source = of(expression.reshape.of, 'reshape', 'of');
    const shape = expression.reshape.shape;
    if (sizeOf(shape) !== source.values.length) {
      fail(`${source.values.length} numbers do not fill ${formatShape(shape)}`, 'reshape', 'shape');
    }
    return { shape, values: source.values };
  }
  if ('scale' in expression) {
    const by = expression.scale.by;
    return map(of(expression.scale.of, 'scale', 'of'), v => v * by);
  }
  if ('shift' in expression) {
    const by = expression.shift.by;
    return map(of(expression.shift.of, 'shift', 'of'), v => v + by);
  }
  if ('sin' in expression) return map(of(expression.sin.of, 'sin', 'of'), Math.sin);
  if ('step' in expression)
    return takeStep(of(expression.step.of, 'step', 'of'), expression.step.at, m => fail(m, 'step'));
  if ('windows' in expression) {
    const { steps, stride } = expression.windows;
    return windows(of(expression.windows.of, 'windows', 'of'), steps, stride ?? 1, m => fail(m, 'windows'));
  }
  if ('rowSum' in expression)
    return rowwise(of(expression.rowSum, 'rowSum'), row => row.reduce((a, b) => a + b, 0));
  if ('rowProduct' in expression) {
    return rowwise(of(expression.rowProduct, 'rowProduct'), row => row.reduce((a, b) => a * b, 1));
  }
  if ('rowMean' in expression) {
    return rowwise(of(expression.rowMean, 'rowMean'), row => row.reduce((a, b) => a + b, 0) / row.length);
  }
  if ('slice' in expression) {
    const { from, to } = expression.slice;
    return slice(of(expression.slice.of, 'slice', 'of'), from, to, m => fail(m, 'slice'));
  }
  if ('classes' in expression) {
    const { labels, as } = expression.classes;
    let index: NdArray;
    try {
      index = readOnce(context.files, expression, folder => {
        const values = readClasses(folder, expression.classes);
        return { shape: [values.length, 1], values };
      });
    } catch (error) {
      return fail((error as Error).message, 'classes');
    }
    return as === 'index' ? index : oneHot(index, labels.length, m => fail(m, 'classes'));
  }
  const { classes } = expression.oneHot;
  return oneHot(of(expression.oneHot.of, 'oneHot', 'of'), classes, m => fail(m, 'oneHot'));
}

type Fail = (message: string) => never;

/** The same columns of the same file are read once a suite. */
function readOnce(
  { folder, read }: DataFiles,
  expression: DataExpression,
  from: (folder: string) => NdArray,
): NdArray {
  const key = JSON.stringify(expression);
  const known = read.get(key) ?? from(folder);
  read.set(key, known);
  return known;
}

/** from, from + step, … up to and including `to`. */
function range(
  { from, to, step = 1 }: { from: number; to: number; step?: number | undefined },
  fail: Fail,
): NdArray {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!Number.isFinite(count) || count < 1) return fail(`from ${from} to ${to} by ${step} holds no number`);
  if (count > maxElements) return fail(`holds ${count} numbers; at most ${maxElements} are allowed`);
  return { shape: [count], values: Array.from({ length: count }, (_, i) => from + i * step) };
}

/** k arrays of shape S as one of shape S×k. */
function stackColumns(columns: readonly NdArray[], fail: Fail): NdArray {
  const first = columns[0];
  if (first === undefined) return fail('needs at least one column');
  columns.forEach((c, i) => {
    if (formatShape(c.shape) !== formatShape(first.shape)) {
      fail(`column ${i + 1} is ${formatShape(c.shape)}, the first one ${formatShape(first.shape)}`);
    }
  });
  const count = first.values.length * columns.length;
  if (count > mostLike(first.values)) return fail(`would hold more than ${mostLike(first.values)} numbers`);
  const lists = columns.find(c => !ArrayBuffer.isView(c.values) || c.values instanceof Float64Array);
  const values = roomLike((lists ?? first).values, count);
  columns.forEach((c, k) => {
    for (let i = 0; i < c.values.length; i++) values[i * columns.length + k] = c.values[i] ?? Number.NaN;
  });
  return { shape: [...first.shape, columns.length], values };
}

type Binary = Extract<DataExpression, { npy: unknown } | { npz: unknown }>;

function readBinary(folder: string, expression: Binary): NdArray {
  const given =
    'npz' in expression
      ? expression.npz
      : typeof expression.npy === 'string'
        ? { file: expression.npy }
        : expression.npy;
  const real = resolveDataFile(folder, given.file);
  try {
    return 'array' in given ? readNpz(real, String(given.array), given) : readNpy(real, given);
  } catch (error) {
    throw new Error(`"${given.file}" ${(error as Error).message}`);
  }
}

function map({ shape, values }: NdArray, f: (value: number) => number): NdArray {
  const out = roomLike(values, values.length);
  for (let i = 0; i < values.length; i++) out[i] = f(values[i] ?? Number.NaN);
  return { shape, values: out };
}

/** samples × steps × … → samples × …, the step at `at` (from the end when negative). */
function takeStep({ shape, values }: NdArray, at: number, fail: Fail): NdArray {
  const [samples = 0, steps = 0, ...rest] = shape;
  if (shape.length < 2) return fail(`needs samples × steps, got ${formatShape(shape)}`);
  const index = at < 0 ? steps + at : at;
  if (index < 0 || index >= steps) return fail(`there is no step ${at} among ${steps}`);
  const size = sizeOf(rest);
  const picked = roomLike(values, samples * size);
  for (let s = 0; s < samples; s++) {
    const start = (s * steps + index) * size;
    for (let i = 0; i < size; i++) picked[s * size + i] = values[start + i] ?? Number.NaN;
  }
  return { shape: [samples, ...rest], values: picked };
}

/** A series n × … as overlapping windows m × steps × …, `stride` apart. */
function windows({ shape, values }: NdArray, steps: number, stride: number, fail: Fail): NdArray {
  const [n = 0, ...rest] = shape;
  const size = sizeOf(rest);
  const count = Math.floor((n - steps) / stride) + 1;
  if (count < 1) return fail(`a series of ${n} has no window of ${steps}`);
  const numbers = count * steps * size;
  if (numbers > mostLike(values)) return fail(`would hold more than ${mostLike(values)} numbers`);
  const out = roomLike(values, numbers);
  for (let w = 0; w < count; w++) {
    const from = w * stride * size;
    for (let i = 0; i < steps * size; i++) out[w * steps * size + i] = values[from + i] ?? Number.NaN;
  }
  return { shape: [count, steps, ...rest], values: out };
}

/** samples × … → samples × 1. */
function rowwise({ shape, values }: NdArray, f: (row: readonly number[]) => number): NdArray {
  const samples = shape[0] ?? 1;
  const size = values.length / samples;
  const out = roomLike(values, samples);
  for (let i = 0; i < samples; i++) out[i] = f(Array.from(values.slice(i * size, (i + 1) * size)));
  return { shape: [samples, 1], values: out };
}

/** Samples `from` to before `to`, counted from 0; to the last when it is left out. */
function slice({ shape, values }: NdArray, from: number, to: number | undefined, fail: Fail): NdArray {
  const samples = shape[0] ?? 0;
  const end = to ?? samples;
  if (from >= end || end > samples)
    return fail(`from ${from} to before ${end} is no part of ${samples} samples`);
  const size = values.length / samples;
  return { shape: [end - from, ...shape.slice(1)], values: values.slice(from * size, end * size) };
}

/** samples or samples × … × 1, of whole numbers from 0, → samples × … × classes. */
function oneHot({ shape, values }: NdArray, classes: number, fail: Fail): NdArray {
  const bad = values.findIndex((v: number) => !Number.isInteger(v) || v < 0 || v >= classes);
  if (bad >= 0)
    return fail(`number ${bad + 1} is ${values[bad]}; ${classes} classes are 0 to ${classes - 1}`);
  const count = values.length * classes;
  const most = mostLike(values);
  if (count > most) return fail(`would hold more than ${most} numbers`);
  const outer = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
  // Zeros and ones take a byte each where the classes came from a binary file.
  const out = ArrayBuffer.isView(values) ? new Uint8Array(count) : new Array<number>(count).fill(0);
  for (let i = 0; i < values.length; i++) out[i * classes + (values[i] ?? 0)] = 1;
  return { shape: [...outer, classes], values: out };
}
