import type { NdArray, Numbers } from './array-types.ts';

/** More numbers than this in a list take gigabytes; a binary file holds more in less. */
export const maxElements = 20_000_000;

/** The same for typed arrays: twice CIFAR-100's images. */
export const maxTyped = 400_000_000;

/** How many numbers an array made from this one may have. */
export const mostLike = (source: Numbers): number => (Array.isArray(source) ? maxElements : maxTyped);

/**
 * Room for numbers that are made from others: a list for a list, doubles for doubles, and 32-bit floats, which is what a model
 * is trained on, for anything narrower.
 */
export function roomLike(source: Numbers, length: number): number[] | Float64Array | Float32Array {
  if (source instanceof Float64Array) return new Float64Array(length);
  if (ArrayBuffer.isView(source)) return new Float32Array(length);
  return new Array<number>(length).fill(0);
}

/** The rows that are named, in this order, in the type that they have. */
export function takeRows({ shape, values }: NdArray, rows: ArrayLike<number>): NdArray {
  const size = sizeOf(shape.slice(1));
  const taken = emptyLike(values, rows.length * size);
  for (let r = 0; r < rows.length; r++) {
    const from = (rows[r] ?? 0) * size;
    for (let i = 0; i < size; i++) taken[r * size + i] = values[from + i] ?? Number.NaN;
  }
  return { shape: [rows.length, ...shape.slice(1)], values: taken };
}

function emptyLike(source: Numbers, length: number) {
  if (!ArrayBuffer.isView(source)) return new Array<number>(length).fill(0);
  const Type = source.constructor as new (length: number) => Exclude<Numbers, readonly number[]>;
  return new Type(length);
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

export type Nested = number | readonly Nested[];

/**
 * Nested lists as an array with its shape.
 *
 * @throws Error when rows differ in length.
 */
export function fromNested(nested: Nested): NdArray {
  const shape: number[] = [];
  for (let level = nested; Array.isArray(level); level = level[0] as Nested) shape.push(level.length);
  const values: number[] = [];
  const walk = (node: Nested, axis: number): void => {
    if (typeof node === 'number') {
      if (axis !== shape.length) throw new Error('the lists are not equally deep');
      values.push(node);
      return;
    }
    if (axis >= shape.length) throw new Error('the lists are not equally deep');
    if (node.length !== shape[axis]) {
      throw new Error(
        `a list at depth ${axis + 1} has ${node.length} entries where others have ${shape[axis]}`,
      );
    }
    for (const child of node) walk(child, axis + 1);
  };
  walk(nested, 0);
  return { shape, values };
}

/** `[20, 3, 1]` as `20×3×1`. */
export const formatShape = (shape: readonly number[]): string =>
  shape.length === 0 ? 'one number' : shape.join('×');
