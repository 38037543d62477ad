import { fromNested } from '../array.ts';
import type { NdArray, Numbers } from '../array-types.ts';
import { readClasses, readColumns } from '../csv.ts';
import type { DataOperation, DataSource } from '../data-schema.ts';
import type { SuitePath } from '../errors.ts';
import { oneHot, range } from './arrays.ts';
import { type Draw, streamFor } from './draws.ts';
import { type DataFiles, readBinary, readOnce } from './files.ts';
import { portsOf, unpackNamed } from './named.ts';
import { applyOperation, drawnArray, withParts } from './operations.ts';

/** A data expression that cannot be evaluated; `path` is relative to the expression. */
export class DataError extends Error {
  readonly path: SuitePath;
  constructor(path: SuitePath, message: string) {
    super(message);
    this.path = path;
  }
}

/** A data expression of which some parts are known already: what no seed decides, for instance, in a run's own data. */
export type Recipe = DataSource | { array: NdArray } | DataOperation<Recipes>;
interface Recipes {
  of: Recipe;
}

/** Each array may be large, and a suite has many: together they have to fit into memory. */
const maxBytes = 4 * 2 ** 30;

/** A line of a suite makes as many numbers as a file of gigabytes has, and a suite has many lines: of what is made there is less. */
const maxMade = 2 ** 30;

/** A list of numbers takes eight bytes for each, like doubles. */
const bytesOf = (values: Numbers): number =>
  ArrayBuffer.isView(values) ? values.byteLength : 8 * values.length;

export interface DataContext {
  /** Absent where everything that is in files is known already. */
  readonly files?: DataFiles;
  /** What "inputs" stands for, in targets. */
  readonly inputs?: NdArray;
  /** Where random numbers come from; absent where nothing may be drawn. */
  readonly draw?: Draw;
  /** Names the expression among those of its problem, for the streams that it draws from. */
  readonly name?: string;
}

const nothingDrawn: Draw = () => {
  throw new Error('draws from the seed, which the same question to every run cannot; give it a randomState');
};

/**
 * Evaluates where data comes from (see the schema's `DataExpression`) to numbers.
 *
 * @throws DataError with the path of the part that is wrong.
 */
export function evaluate(expression: Recipe, context: DataContext, path: SuitePath = []): NdArray {
  const result = evaluateOne(expression, context, path);
  const { files } = context;
  if (files === undefined) return result;
  const bytes = bytesOf(result.values);
  files.bytes += bytes;
  if (files.bytes > maxBytes)
    throw new DataError(path, `all data of the suite together take more than ${maxBytes / 2 ** 30} GiB`);
  if (isMade(expression)) files.made += bytes;
  if (files.made > maxMade)
    throw new DataError(
      path,
      `the numbers that the suite makes together take more than ${maxMade / 2 ** 30} GiB; put them into a file, as { npy: x.npy }`,
    );
  return result;
}

function evaluateOne(expression: Recipe, context: DataContext, path: SuitePath): NdArray {
  const fail = (message: string, ...at: (string | number)[]): never => {
    throw new DataError([...path, ...at], message);
  };
  if (typeof expression === 'object' && 'array' in expression) return expression.array;
  const draw = context.draw ?? nothingDrawn;
  const name = [context.name ?? '', ...path].join('/');
  try {
    if (isSource(expression)) return readSource(expression, context, draw, name);
    const parts = withParts(expression, (part, at) => evaluate(part, context, [...path, ...at]));
    return applyOperation(parts, draw, name, fail);
  } catch (error) {
    if (error instanceof DataError) throw error;
    const inside = typeof expression === 'object' && !Array.isArray(expression);
    return fail((error as Error).message, ...(inside ? Object.keys(expression) : []));
  }
}

const making = ['range', 'uniform', 'normal', 'integers'] as const;
const sources = ['input', 'csv', 'npy', 'npz', 'classes', ...making] as const;

/** Whether numbers are made of the suite's own text, by a range or a draw. */
const isMade = (expression: Recipe): boolean =>
  typeof expression === 'object' && making.some(key => key in expression);

/** Whether an expression is made from no other. */
export const isSource = (expression: DataSource | DataOperation<Recipes>): expression is DataSource =>
  typeof expression !== 'object' || Array.isArray(expression) || sources.some(key => key in expression);

/** @throws Error that says what is wrong with it */
function readSource(source: DataSource, context: DataContext, draw: Draw, name: string): NdArray {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  if (source === 'inputs') {
    const { inputs } = context;
    if (inputs === undefined) return fail('"inputs" can be used in targets and probes only');
    const ports = portsOf(inputs);
    if (ports === undefined) return inputs;
    return fail(
      `there are several inputs; write { input: ${ports.map(port => port.name).join(' }, { input: ')} }`,
    );
  }
  if (typeof source === 'number' || Array.isArray(source)) return fromNested(source);
  if ('input' in source) {
    const { inputs } = context;
    return inputs === undefined
      ? fail('an input can be used in targets and probes only')
      : unpackNamed(inputs, source.input);
  }
  if ('range' in source) return range(source.range, fail);
  if ('uniform' in source) {
    const { shape, from = 0, to = 1, ...where } = source.uniform;
    const { uniform } = streamFor(where, draw, name);
    return drawnArray(shape, () => from + (to - from) * uniform(), fail);
  }
  if ('normal' in source) {
    const { shape, mean = 0, sd = 1, ...where } = source.normal;
    const { normal } = streamFor(where, draw, name);
    return drawnArray(shape, () => mean + sd * normal(), fail);
  }
  if ('integers' in source) {
    const { shape, from = 0, to, ...where } = source.integers;
    if (to <= from) return fail(`from ${from} to before ${to} holds no whole number`);
    const { below } = streamFor(where, draw, name);
    return drawnArray(shape, () => from + below(to - from), fail);
  }
  const files = context.files ?? fail('is in a file, which cannot be read here');
  if ('csv' in source) {
    const { file, columns } = source.csv;
    return readOnce(files, source, folder => readColumns(folder, file, columns));
  }
  if ('npy' in source || 'npz' in source)
    return readOnce(files, source, folder => readBinary(folder, source));
  const { labels, as } = source.classes;
  const index = readOnce(files, source, folder => {
    const values = readClasses(folder, source.classes);
    return { shape: [values.length, 1], values };
  });
  return as === 'index' ? index : oneHot(index, labels.length, fail);
}
