import { attribute, type Builder, type Proposal, typed } from '../builder.ts';
import { shapeOf, typeOf, type Value } from '../graph.ts';
import { attributeKind, int32 } from '../native.ts';
import { pad } from './padded-rows.ts';

/** How windows lie on images [batch, height, width, channels]; each pair is of height and width. */
export interface Windows {
  /** Of the images. */
  readonly image: Pair;
  /** Number of windows. */
  readonly count: Pair;
  /** Elements of a window. */
  readonly size: Pair;
  readonly strides: Pair;
  /** Distance of neighbours in a window. */
  readonly dilations: Pair;
  /** Rows and columns before the first one that windows reach over. */
  readonly before: Pair;
  /** Those behind the last one. */
  readonly behind: Pair;
}

type Pair = readonly [height: number, width: number];

/** A window of more elements than this is left to TensorFlow's own op. */
const mostElements = 64;

/**
 * How an op lays its windows, if it is one that is made of slices here.
 *
 * @param image shape of the images
 * @param given shape of what the op makes of the images, a place for each window
 */
export function windowsOf(
  op: Pick<Proposal, 'attributes'>,
  image: readonly number[],
  size: Pair,
  given: readonly number[],
): Windows | undefined {
  if (attribute(op, 'data_format') !== 'NHWC' || image.length !== 4 || size[0] * size[1] > mostElements)
    return undefined;
  const pairOf = (name: string): Pair => {
    const [, height = 1, width = 1] = (attribute(op, name) as readonly number[] | undefined) ?? [];
    return [height, width];
  };
  const [strides, dilations] = [pairOf('strides'), pairOf('dilations')];
  const explicit = attribute(op, 'explicit_paddings') as readonly number[] | undefined;
  const along = (axis: 0 | 1) => {
    const [length, places] = [image[axis + 1] as number, given[axis + 1] as number];
    const reach = (places - 1) * strides[axis] + (size[axis] - 1) * dilations[axis] + 1;
    const over = Math.max(0, reach - length);
    const before =
      explicit === undefined || explicit.length === 0
        ? attribute(op, 'padding') === 'SAME'
          ? Math.floor(over / 2)
          : 0
        : (explicit[2 * (axis + 1)] as number);
    return { places, length, before, behind: Math.max(0, reach - length - before) };
  };
  const [height, width] = [along(0), along(1)];
  return {
    image: [height.length, width.length],
    count: [height.places, width.places],
    size,
    strides,
    dilations,
    before: [height.before, width.before],
    behind: [height.behind, width.behind],
  };
}

/**
 * The first element of all windows, the second of all windows and so on, each [batch, count, count, channels].
 *
 * @param filling what windows see where they reach over the images
 */
export function elementsOf(
  build: Builder,
  images: Value,
  { count, size, strides, dilations, before, behind }: Windows,
  filling: number,
  layer?: string,
): Value[] {
  const padded = pad(
    build,
    images,
    [
      [0, 0],
      [before[0], behind[0]],
      [before[1], behind[1]],
      [0, 0],
    ],
    layer,
    filling,
  );
  const [batch, , , channels] = shapeOf(padded) as [number, number, number, number];
  const shape = [batch, ...count, channels];
  return places(size).map(([i, j]) => {
    const begin = [0, i * dilations[0], j * dilations[1], 0];
    const end = [batch, 0, 0, channels];
    for (const axis of [0, 1] as const)
      end[axis + 1] = (begin[axis + 1] as number) + (count[axis] - 1) * strides[axis] + 1;
    if (strides[0] === 1 && strides[1] === 1) return build.slice(padded, begin, shape, layer);
    return stridedSlice(build, padded, begin, end, [1, ...strides, 1], shape, layer);
  });
}

/** Lays elements of windows where `elementsOf` takes them from, and adds what lies on one place. */
export function laidBack(
  build: Builder,
  elements: readonly Value[],
  windows: Windows,
  layer?: string,
): Value {
  return tiled(build, elements, windows, layer) ?? overlapping(build, elements, windows, layer);
}

/** Windows side by side: each place of the images has one element at most. */
function tiled(
  build: Builder,
  elements: readonly Value[],
  { image, count, size, strides, dilations, before, behind }: Windows,
  layer?: string,
): Value | undefined {
  const apart = ([0, 1] as const).every(
    axis => strides[axis] === size[axis] && dilations[axis] === 1 && before[axis] + behind[axis] === 0,
  );
  if (!apart) return undefined;
  const [batch, , , channels] = shapeOf(elements[0] as Value) as [number, number, number, number];
  const rows = Array.from({ length: size[0] }, (_, i) =>
    build.concat(
      elements
        .slice(i * size[1], (i + 1) * size[1])
        .map(element => build.reshape(element, [batch, count[0], 1, count[1], 1, channels], layer)),
      4,
      layer,
    ),
  );
  const [height, width] = [count[0] * size[0], count[1] * size[1]];
  const whole = build.reshape(build.concat(rows, 2, layer), [batch, height, width, channels], layer);
  return pad(
    build,
    whole,
    [
      [0, 0],
      [0, image[0] - height],
      [0, image[1] - width],
      [0, 0],
    ],
    layer,
  );
}

function overlapping(
  build: Builder,
  elements: readonly Value[],
  { image, count, size, strides, dilations, before }: Windows,
  layer?: string,
): Value {
  const [batch, , , channels] = shapeOf(elements[0] as Value) as [number, number, number, number];
  const whole = places(size).map(([i, j], at) => {
    // The k-th of them lies at k · stride + offset, where the padding in front counts as negative.
    const offset = [i * dilations[0] - before[0], j * dilations[1] - before[1]] as const;
    const spread = spreadOut(build, elements[at] as Value, strides, layer);
    const cut = ([0, 1] as const).map(axis => Math.max(0, -offset[axis]));
    const length = ([0, 1] as const).map(axis => {
      const given = count[axis] * strides[axis] - (cut[axis] as number);
      return Math.min(given, image[axis] - Math.max(0, offset[axis]));
    });
    if (length.some(n => n <= 0)) return undefined;
    const shape = [batch, length[0] as number, length[1] as number, channels];
    const kept = build.slice(spread, [0, cut[0] as number, cut[1] as number, 0], shape, layer);
    const around = ([0, 1] as const).map((axis): [number, number] => {
      const front = Math.max(0, offset[axis]);
      return [front, image[axis] - front - (length[axis] as number)];
    });
    return pad(build, kept, [[0, 0], ...around, [0, 0]], layer);
  });
  const parts = whole.filter(part => part !== undefined);
  return parts.reduce((sum, part) => build.binary('AddV2', sum, part, layer));
}

/** Each element at a multiple of the strides, with zeros between. */
function spreadOut(build: Builder, value: Value, strides: Pair, layer?: string): Value {
  if (strides[0] === 1 && strides[1] === 1) return value;
  const [batch, height, width, channels] = shapeOf(value) as [number, number, number, number];
  const apart = build.reshape(value, [batch, height, 1, width, 1, channels], layer);
  const gaps: [number, number][] = [
    [0, 0],
    [0, 0],
    [0, strides[0] - 1],
    [0, 0],
    [0, strides[1] - 1],
    [0, 0],
  ];
  const shape = [batch, height * strides[0], width * strides[1], channels];
  return build.reshape(pad(build, apart, gaps, layer), shape, layer);
}

const places = ([height, width]: Pair): Pair[] =>
  Array.from({ length: height * width }, (_, k): Pair => [Math.floor(k / width), k % width]);

/** How many elements of each window lie on the image: [1, count, count, 1], as float32. */
export function elementCounts(build: Builder, windows: Windows): Value {
  const { image, count, size, strides, dilations, before } = windows;
  const along = (axis: 0 | 1) =>
    Array.from({ length: count[axis] }, (_, k) => {
      const inside = (i: number) => k * strides[axis] + i * dilations[axis] - before[axis];
      return Array.from({ length: size[axis] }, (_, i) => inside(i)).filter(at => at >= 0 && at < image[axis])
        .length;
    });
  const [rows, columns] = [along(0), along(1)];
  return build.graph.floats([1, ...count, 1], ...rows.flatMap(r => columns.map(c => r * c)));
}

function stridedSlice(
  build: Builder,
  value: Value,
  begin: readonly number[],
  end: readonly number[],
  strides: readonly number[],
  shape: readonly number[],
  layer?: string,
): Value {
  const { dtype } = typeOf(value);
  const mask = (name: string) => ({ name, type: attributeKind.int, value: 0 });
  const attributes = [
    typed('T', dtype),
    typed('Index', int32),
    ...['begin_mask', 'end_mask', 'ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask'].map(mask),
  ];
  const inputs = [value, ...[begin, end, strides].map(numbers => build.graph.ints(...numbers))];
  return build.one('StridedSlice', attributes, inputs, { dtype, shape }, layer);
}
