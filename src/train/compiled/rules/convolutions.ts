import type { Builder, Proposal, Rule } from '../builder.ts';
import { shapeOf, sizeOf, type Value } from '../graph.ts';
import { elementsOf, laidBack, type Windows, windowsOf } from './windows.ts';

/** Patches of more bytes than this are not laid out. */
const mostBytes = 1 << 30;

/**
 * A convolution as a product of patches with the filter (im2col), and its two gradients likewise: patchesᵀ · dY for the
 * filter, and for the images what dY · filterᵀ gives for each patch, laid back.
 *
 * XLA has no fast kernel for the gradients of a convolution on a CPU: a small network for images trained five times slower
 * than op by op. Products of matrices are what it is best at. The patches of the way forward serve the filter's gradient too.
 */
export const convolutions: Rule = (proposal, build) => {
  switch (proposal.op) {
    case 'Conv2D':
      return forward(proposal, build);
    case 'Conv2DBackpropFilter':
      return byFilter(proposal, build);
    case 'Conv2DBackpropInput':
      return byImages(proposal, build);
    default:
      return undefined;
  }
};

/** The windows of a convolution whose patches are not too large. */
function windowsFor(
  op: Proposal,
  images: readonly number[],
  filter: readonly number[],
  given: readonly number[],
): Windows | undefined {
  const [height, width, channels] = filter as [number, number, number];
  if (images.at(-1) !== channels) return undefined;
  const windows = windowsOf(op, images, [height, width], given);
  const bytes = 4 * sizeOf(given.slice(0, 3)) * height * width * channels;
  return bytes > mostBytes ? undefined : windows;
}

/** The patches of all windows, a row each: [batch · count · count, elements · channels]. */
function patches(build: Builder, images: Value, windows: Windows, layer?: string): Value {
  const elements = elementsOf(build, images, windows, 0, layer);
  const joined = build.concat(elements, 3, layer);
  const shape = shapeOf(joined);
  const width = shape.at(-1) as number;
  return build.reshape(joined, [sizeOf(shape) / width, width], layer);
}

function flat(build: Builder, value: Value, columns: number, layer?: string): Value {
  return build.reshape(value, [sizeOf(shapeOf(value)) / columns, columns], layer);
}

function forward(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [images, filter] = inputs as [Value, Value];
  const shape = outputs[0]?.shape as readonly number[];
  const windows = windowsFor(proposal, shapeOf(images), shapeOf(filter), shape);
  if (windows === undefined) return undefined;
  const rows = patches(build, images, windows, layer);
  const product = build.matMul(rows, flat(build, filter, shape.at(-1) as number, layer), false, false, layer);
  return [build.reshape(product, shape, layer)];
}

function byFilter(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [images, , gradient] = inputs as [Value, Value, Value];
  const shape = outputs[0]?.shape as readonly number[];
  const windows = windowsFor(proposal, shapeOf(images), shape, shapeOf(gradient));
  if (windows === undefined) return undefined;
  const rows = patches(build, images, windows, layer);
  const product = build.matMul(
    rows,
    flat(build, gradient, shape.at(-1) as number, layer),
    true,
    false,
    layer,
  );
  return [build.reshape(product, shape, layer)];
}

function byImages(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [, filter, gradient] = inputs as [Value, Value, Value];
  const images = outputs[0]?.shape as readonly number[];
  const [height, width, channels, filters] = shapeOf(filter) as [number, number, number, number];
  const windows = windowsFor(proposal, images, shapeOf(filter), shapeOf(gradient));
  if (windows === undefined) return undefined;
  const rows = flat(build, gradient, filters, layer);
  const matrix = build.reshape(filter, [height * width * channels, filters], layer);
  const [batch] = images as [number];
  const product = build.reshape(
    build.matMul(rows, matrix, false, true, layer),
    [batch, ...windows.count, height * width * channels],
    layer,
  );
  const elements = Array.from({ length: height * width }, (_, k) =>
    build.slice(product, [0, 0, 0, k * channels], [batch, ...windows.count, channels], layer),
  );
  return [laidBack(build, elements, windows, layer)];
}
