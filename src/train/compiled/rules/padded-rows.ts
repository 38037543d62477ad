import { type Builder, type Proposal, typed } from '../builder.ts';
import { constantValues, shapeOf, splat, typeOf, type Value } from '../graph.ts';
import { int32 } from '../native.ts';

/** What a value with rows of zeros behind the others is made of. */
export interface ZeroRows {
  /** What is above them. */
  readonly rest: Value;
  readonly count: number;
}

/** Length of the first axis. */
export const rowsOf = (value: Value): number => shapeOf(value)[0] ?? 1;

/** The zeros behind the first axis of a value, if it was made with some. */
export function zeroRows({ node }: Value): ZeroRows | undefined {
  const pads = paddings(node);
  if (pads === undefined) return undefined;
  const [[before, after], ...others] = pads as [[number, number], ...[number, number][]];
  if (before > 0 || after === 0 || others.flat().some(n => n > 0)) return undefined;
  return { rest: node.inputs[0] as Value, count: after };
}

/** How many zeros an op lays before and behind each axis. */
export function paddings({ op, inputs }: Pick<Proposal, 'op' | 'inputs'>): [number, number][] | undefined {
  if (op !== 'PadV2' && op !== 'Pad') return undefined;
  const [, counts, filling] = inputs;
  const flat = counts && constantValues(counts);
  if (flat === undefined || flat.length === 0 || (filling !== undefined && splat(filling) !== 0))
    return undefined;
  return Array.from({ length: flat.length / 2 }, (_, i) => [
    flat[2 * i] as number,
    flat[2 * i + 1] as number,
  ]);
}

/** Lays zeros, or another number, before and behind each axis. */
export function pad(
  build: Builder,
  value: Value,
  pads: readonly (readonly [number, number])[],
  layer?: string,
  filling = 0,
): Value {
  if (pads.flat().every(n => n === 0)) return value;
  const { dtype, shape } = typeOf(value);
  const counts = build.constant({ dtype: int32, shape: [pads.length, 2] }, Int32Array.from(pads.flat()));
  const output = { dtype, shape: shape.map((d, i) => d + (pads[i]?.[0] ?? 0) + (pads[i]?.[1] ?? 0)) };
  const attributes = [typed('T', dtype), typed('Tpaddings', int32)];
  return build.one(
    'PadV2',
    attributes,
    [value, counts, build.filled({ dtype, shape: [] }, filling)],
    output,
    layer,
  );
}

/** Lays rows of zeros behind the others. */
export const overZeros = (build: Builder, value: Value, count: number, layer?: string): Value =>
  pad(
    build,
    value,
    [
      [0, count],
      ...shapeOf(value)
        .slice(1)
        .map((): [number, number] => [0, 0]),
    ],
    layer,
  );

/** The first rows of a value. */
export function firstRows(build: Builder, value: Value, count: number, layer?: string): Value {
  if (rowsOf(value) === count) return value;
  const zeros = zeroRows(value);
  const whole = zeros !== undefined && rowsOf(zeros.rest) >= count ? zeros.rest : value;
  const shape = shapeOf(whole);
  return build.slice(
    whole,
    shape.map(() => 0),
    [count, ...shape.slice(1)],
    layer,
  );
}
