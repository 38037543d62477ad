import { lstatSync } from 'node:fs';
import path from 'node:path';
import { messageOf, UsageError } from '../base/index.ts';
import { type DataExpression, type NdArray, readNpy } from '../suite/index.ts';

/** An array as it is compared and written: numbers in order of the last axis. */
export type Numbers = NdArray;

/** An array that was noted of a script, or kept of it. @throws UsageError that says what is wrong with it */
export function readArray(file: string): Numbers {
  try {
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new Error('is no file');
    return readNpy(file);
  } catch (error) {
    throw new UsageError(`the array ${path.basename(file)} ${messageOf(error)}`);
  }
}

/** So many numbers are still looked at for a rule that made them. */
const mostLooked = 200_000;
/** So many numbers are still written into the suite itself. */
const mostInline = 64;
/** So many characters a line of them has, and so many lines they are. */
const mostCharacters = 90;
const mostLines = 8;

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

/** A whole or short number, so that a rule made from it is one that a person would have written. */
const short = (value: number) => Number(value.toPrecision(12));

/** from, from + step, … to, if the numbers are that. */
function asRange(values: ArrayLike<number>, start = 0, stride = 1, count = values.length) {
  const at = (i: number) => values[start + i * stride] ?? Number.NaN;
  if (count < 4) return undefined;
  const from = short(at(0));
  const step = short(at(1) - at(0));
  if (step === 0 || !Number.isFinite(step)) return undefined;
  for (let i = 0; i < count; i++) if (!near(at(i), from + i * step)) return undefined;
  const to = short(from + (count - 1) * step);
  return { range: { from, to, ...(step !== 1 && { step }) } };
}

/** Expression of the numbers in order, as one axis: a range, or windows over one. */
function flatRule(array: Numbers): DataExpression | undefined {
  const { shape, values } = array;
  const whole = asRange(values);
  if (whole !== undefined) return shape.length === 1 ? whole : { reshape: { of: whole, shape: [...shape] } };
  const steps = shape[1] ?? 1;
  const rows = shape[0] ?? 0;
  const features = size(shape.slice(2));
  if (shape.length < 2 || features !== 1 || rows < 3 || steps < 2) return undefined;
  const first = asRange(values, 0, steps, rows);
  if (first === undefined) return undefined;
  const stride = first.range.step ?? 1;
  for (let r = 0; r < rows; r++) {
    for (let s = 0; s < steps; s++) {
      if (!near(values[r * steps + s] ?? Number.NaN, first.range.from + (r + s) * stride)) return undefined;
    }
  }
  const to = short(first.range.to + (steps - 1) * stride);
  const windows: DataExpression = {
    windows: { of: { range: { ...first.range, to } }, steps },
  };
  return shape.length === 2 ? windows : { reshape: { of: windows, shape: [...shape] } };
}

/** Columns of which each is a range. */
function columnRule({ shape, values }: Numbers): DataExpression | undefined {
  const last = shape.at(-1) ?? 1;
  const rows = size(shape) / last;
  if (shape.length < 2 || last < 2 || last > 20) return undefined;
  const columns: DataExpression[] = [];
  for (let c = 0; c < last; c++) {
    const column = asRange(values, c, last, rows);
    if (column === undefined) return undefined;
    columns.push(column);
  }
  const table: DataExpression = { columns };
  return shape.length === 2 ? table : { reshape: { of: table, shape: [...shape] } };
}

/** Numbers written out, nested as deep as the array has axes. */
export function inline({ shape, values }: Numbers): DataExpression {
  const build = (axis: number, from: number): DataExpression => {
    if (axis === shape.length) return values[from] ?? 0;
    const width = size(shape.slice(axis + 1));
    return Array.from({ length: shape[axis] ?? 0 }, (_, i) =>
      build(axis + 1, from + i * width),
    ) as DataExpression;
  };
  return build(0, 0);
}

/** The rule that plainly made an array, if there is one. */
export function ruleOf(array: Numbers): DataExpression | undefined {
  if (array.values.length > mostLooked) return undefined;
  return flatRule(array) ?? columnRule(array);
}

/** What is done with each sample of the inputs to give the targets, if it plainly is one of the format's ways. */
export function targetRule(inputs: Numbers, targets: Numbers): DataExpression | undefined {
  const rows = inputs.shape[0] ?? 0;
  if (rows < 4 || size(targets.shape) !== rows || inputs.values.length > mostLooked) return undefined;
  const width = inputs.values.length / rows;
  const folds = { rowSum: sum, rowProduct: product, rowMean: (row: number[]) => sum(row) / row.length };
  for (const [name, fold] of Object.entries(folds)) {
    const made = Array.from({ length: rows }, (_, r) =>
      fold(Array.from({ length: width }, (_, i) => inputs.values[r * width + i] ?? 0)),
    );
    const [a = 0] = made;
    const by = short((targets.values[0] ?? 0) / a);
    const scale = Number.isInteger(by) && name !== 'rowProduct' ? by : 1;
    if (scale === 0 || !made.every((value, i) => near(scale * value, targets.values[i] ?? Number.NaN)))
      continue;
    const of: DataExpression = scale === 1 ? 'inputs' : { scale: { of: 'inputs', by: scale } };
    if (name === 'rowSum') return { rowSum: of };
    return name === 'rowProduct' ? { rowProduct: of } : { rowMean: of };
  }
  return undefined;
}

const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
const product = (row: readonly number[]) => row.reduce((a, b) => a * b, 1);

/** Whether an array stands in the suite itself: in one line, or in a few of a row each; else a table is easier to read. */
export function isSmall({ shape, values }: Numbers): boolean {
  if (values.length > mostInline) return false;
  const lists = shape.slice(0, -1).reduce((all, n) => all * n + 1, 0);
  const characters = Array.from(values).join(', ').length + 4 * lists;
  const rows = shape.length > 1 ? (shape[0] ?? 1) : 1;
  return (
    characters <= mostCharacters || (rows > 1 && rows <= mostLines && characters <= rows * mostCharacters)
  );
}

/** The series that samples are windows over, each one step on from the one before it. */
export interface Overlapping {
  readonly series: { readonly shape: readonly number[]; readonly values: readonly number[] };
  readonly steps: number;
}

/** Windows that overlap, samples × steps or samples × steps × features, whatever other axes of 1 they have. */
export function windowsOf({ shape, values }: Numbers): Overlapping | undefined {
  const [rows = 0, ...sample] = shape;
  const axes = sample.filter(n => n !== 1);
  const [steps = 1, features = 1] = axes;
  const width = steps * features;
  if (rows < 4 || axes.length > 2 || steps < 2 || values.length > mostLooked) return undefined;
  for (let r = 1; r < rows; r++)
    for (let i = 0; i < width - features; i++)
      if (values[r * width + i] !== values[(r - 1) * width + i + features]) return undefined;
  const whole = Array.from({ length: (rows - 1 + steps) * features }, (_, i) => {
    const row = Math.min(Math.floor(i / features), rows - 1);
    return values[row * width + i - row * features] ?? Number.NaN;
  });
  // One number over and over is no series.
  if (whole.every(v => v === whole[0])) return undefined;
  const length = whole.length / features;
  return { series: { shape: features === 1 ? [length] : [length, features], values: whole }, steps };
}
