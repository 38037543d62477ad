import { formatShape, maxElements, mostLike, roomLike, sizeOf } from '../array.ts';
import type { NdArray } from '../array-types.ts';

/** Says why an array cannot be made. */
export type Fail = (message: string) => never;

/** from, from + step, … up to and including `to`. */
export function range(
  { from, to, step = 1 }: { from: number; to: number; step?: number | undefined },
  fail: Fail,
): NdArray {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!Number.isFinite(count) || count < 1) return fail(`from ${from} to ${to} by ${step} holds no number`);
  if (count > maxElements) return fail(`holds ${count} numbers; at most ${maxElements} are allowed`);
  return { shape: [count], values: Array.from({ length: count }, (_, i) => from + i * step) };
}

/** k arrays of shape S as one of shape S×k. */
export function stackColumns(columns: readonly NdArray[], fail: Fail): NdArray {
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

export function map({ shape, values }: NdArray, f: (value: number) => number): NdArray {
  const out = roomLike(values, values.length);
  for (let i = 0; i < values.length; i++) out[i] = f(values[i] ?? Number.NaN);
  return { shape, values: out };
}

/** samples × steps × … → samples × …, the step at `at` (from the end when negative). */
export function takeStep({ shape, values }: NdArray, at: number, fail: Fail): NdArray {
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
export function windows({ shape, values }: NdArray, steps: number, stride: number, fail: Fail): NdArray {
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
export function rowwise({ shape, values }: NdArray, f: (row: readonly number[]) => number): NdArray {
  const samples = shape[0] ?? 1;
  const size = values.length / samples;
  const out = roomLike(values, samples);
  for (let i = 0; i < samples; i++) out[i] = f(Array.from(values.slice(i * size, (i + 1) * size)));
  return { shape: [samples, 1], values: out };
}

/** Samples `from` to before `to`, counted from 0; to the last when it is left out. */
export function slice({ shape, values }: NdArray, from: number, to: number | undefined, fail: Fail): NdArray {
  const samples = shape[0] ?? 0;
  const end = to ?? samples;
  if (from >= end || end > samples)
    return fail(`from ${from} to before ${end} is no part of ${samples} samples`);
  const size = values.length / samples;
  return { shape: [end - from, ...shape.slice(1)], values: values.slice(from * size, end * size) };
}

/** samples or samples × … × 1, of whole numbers from 0, → samples × … × classes. */
export function oneHot({ shape, values }: NdArray, classes: number, fail: Fail): NdArray {
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
