import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { idOf, Names, sha256 } from '../base/index.ts';
import type { DataExpression } from '../suite/index.ts';
import { columnsOf, csvOf, tableOf } from './csv.ts';
import {
  inline,
  isSmall,
  type Numbers,
  type Overlapping,
  readArray,
  ruleOf,
  targetRule,
  windowsOf,
} from './data.ts';
import type { Stored } from './events.ts';

type Reference = Extract<Stored, { npy: string }>;

/** A file of NumPy's, format 1, of doubles. */
function npyOf(shape: readonly number[], values: readonly number[]): Buffer {
  const said = `{'descr': '<f8', 'fortran_order': False, 'shape': (${shape.map(n => `${n},`).join(' ')}), }`;
  const header = said.padEnd(Math.ceil((said.length + 11) / 64) * 64 - 11);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length + 1);
  const head = Buffer.concat([
    Buffer.from('\x93NUMPY\x01\x00', 'latin1'),
    length,
    Buffer.from(`${header}\n`),
  ]);
  return Buffer.concat([head, Buffer.from(Float64Array.from(values).buffer)]);
}

/** The arrays of a capture as data expressions, and the files that those need. */
export class Arrays {
  readonly #folder: string;
  readonly #names = new Names();
  readonly #files = new Map<string, { readonly array: Reference; readonly name: string }>();
  readonly #archives = new Map<string, readonly (readonly [string, Reference])[]>();
  readonly #read = new Map<string, Numbers>();
  readonly #made = new Map<string, Buffer>();

  /** @param folder of the arrays that a script's events refer to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  read({ npy }: Reference): Numbers {
    const known = this.#read.get(npy);
    if (known !== undefined) return known;
    const array = readArray(path.join(this.#folder, npy));
    this.#read.set(npy, array);
    return array;
  }

  /**
   * An array as a person would write it: a rule, the numbers themselves, or a file.
   *
   * @param name after which a file is called
   * @param inputs array that "inputs" stands for
   */
  expression(array: Reference, name: string, inputs?: Reference, shape?: readonly number[]): DataExpression {
    if (inputs !== undefined && inputs.npy === array.npy) return 'inputs';
    const numbers = { ...this.read(array), ...(shape && { shape }) };
    const derived = inputs === undefined ? undefined : targetRule(this.read(inputs), numbers);
    if (derived !== undefined) return derived;
    const rule = ruleOf(numbers);
    if (rule !== undefined) return rule;
    const overlapping = windowsOf(numbers);
    if (overlapping !== undefined) return this.#windows(overlapping, numbers, name);
    if (isSmall(numbers)) return inline(numbers);
    const table = tableOf(this.read(array));
    const file = this.#fileOf(array, name, table === undefined ? 'npy' : 'csv');
    const columns = table === undefined ? [] : columnsOf(table, file.replace(/\.csv$/, ''), array.columns);
    const read: DataExpression = table === undefined ? { npy: file } : { csv: { file, columns } };
    // One column of a CSV file is a plain series.
    const given = columns.length === 1 ? [table?.shape[0] ?? 0] : (table?.shape ?? array.shape);
    return numbers.shape.join() === given.join()
      ? read
      : { reshape: { of: read, shape: [...numbers.shape] } };
  }

  /** Samples that are windows, by the series itself. */
  #windows({ series, steps }: Overlapping, { shape, values }: Numbers, name: string): DataExpression {
    const of = this.expression(
      this.made(series, values instanceof Float32Array),
      `${name} series`,
      undefined,
      series.shape,
    );
    const windows: DataExpression = { windows: { of, steps } };
    const given = [shape[0], steps, ...series.shape.slice(1)];
    return shape.join() === given.join() ? windows : { reshape: { of: windows, shape: [...shape] } };
  }

  /**
   * Keeps an array that the script has not handed to anything, as those that it has.
   *
   * @param single whether its numbers are float32, which need fewer digits
   */
  made(
    { shape, values }: { readonly shape: readonly number[]; readonly values: readonly number[] },
    single = false,
  ): Reference {
    const bytes = npyOf(shape, values);
    const npy = `${sha256(bytes).slice(0, 24)}.npy`;
    this.#made.set(npy, bytes);
    this.#read.set(npy, {
      shape: [...shape],
      values: single ? Float32Array.from(values) : Float64Array.from(values),
    });
    return { npy, shape: [...shape], dtype: 'float64' };
  }

  /** One sample of an array. */
  row(sample: { readonly x: Reference; readonly row: number } | undefined, name: string): DataExpression {
    if (sample === undefined) throw new Error('a probe needs a sample');
    const { values } = this.read(sample.x);
    const shape = sample.x.shape.slice(1);
    const width = shape.reduce((a, b) => a * b, 1);
    const own = Array.from({ length: width }, (_, i) => values[sample.row * width + i] ?? 0);
    if (width <= 300) return inline({ shape: shape.length === 0 ? [1] : shape, values: own });
    const file: DataExpression = { npy: this.#fileOf(sample.x, name, 'npy') };
    return (sample.x.shape[0] ?? 1) === 1
      ? file
      : { slice: { of: file, from: sample.row, to: sample.row + 1 } };
  }

  /** The file of several arrays by their names. */
  archive(name: string, parts: readonly (readonly [string, Reference])[]): string {
    const file = `${this.#names.take(idOf(name, 'weights'))}.npz`;
    this.#archives.set(file, parts);
    return file;
  }

  /** The file beside the suite for an array, one for each kind in which it is wanted. */
  #fileOf(array: Reference, name: string, kind: 'npy' | 'csv'): string {
    const key = `${array.npy} ${kind} ${array.columns?.join() ?? ''}`;
    const known = this.#files.get(key);
    if (known !== undefined) return known.name;
    const file = `${this.#names.take(idOf(name, 'data'))}.${kind}`;
    this.#files.set(key, { array, name: file });
    return file;
  }

  /** Files beside the suite, by name. */
  contents(): { readonly name: string; readonly content: Buffer }[] {
    const bytes = (npy: string) => this.#made.get(npy) ?? readFileSync(path.join(this.#folder, npy));
    const single = [...this.#files.values()].map(({ array, name }) => {
      const table = name.endsWith('.csv') ? tableOf(this.read(array)) : undefined;
      return {
        name,
        content:
          table === undefined
            ? bytes(array.npy)
            : Buffer.from(csvOf(table, name.replace(/\.csv$/, ''), array.columns)),
      };
    });
    const several = [...this.#archives].map(([name, parts]) => ({
      name,
      content: Buffer.from(
        zipSync(Object.fromEntries(parts.map(([key, { npy }]) => [`${key}.npy`, bytes(npy)])), {
          mtime: new Date(1980, 0, 1),
        }),
      ),
    }));
    return [...single, ...several];
  }
}
