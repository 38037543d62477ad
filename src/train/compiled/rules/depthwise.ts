import { type Builder, flag, type Proposal, type Rule, typed } from '../builder.ts';
import { shapeOf, typeOf, type Value } from '../graph.ts';
import { int32 } from '../native.ts';
import { elementsOf, laidBack, type Windows, windowsOf } from './windows.ts';

/**
 * A convolution of each channel by itself as elementwise ops on the first elements of all windows, the second ones and so on.
 * XLA has a slow kernel for it on a CPU, and none for its gradients.
 */
export const depthwise: Rule = (proposal, build) => {
  switch (proposal.op) {
    case 'DepthwiseConv2dNative':
      return forward(proposal, build);
    case 'DepthwiseConv2dNativeBackpropFilter':
      return byFilter(proposal, build);
    case 'DepthwiseConv2dNativeBackpropInput':
      return byImages(proposal, build);
    default:
      return undefined;
  }
};

/** [height, width, channels, multiplier] */
type Filter = readonly [number, number, number, number];

const filterOf = (shape: readonly number[]): Filter => shape as Filter;

/** The weights of each place of a window, [channels, multiplier], or [channels] where that is all. */
function places(build: Builder, filter: Value, layer?: string): Value[] {
  const [height, width, channels, multiplier] = filterOf(shapeOf(filter));
  return Array.from({ length: height * width }, (_, k) => {
    const place = [Math.floor(k / width), k % width];
    const weights = build.slice(filter, [...place, 0, 0], [1, 1, channels, multiplier], layer);
    return build.reshape(weights, multiplier === 1 ? [channels] : [channels, multiplier], layer);
  });
}

/** The last axis as channels and what each of them gives, where that is more than one number. */
function apart(build: Builder, value: Value, channels: number, multiplier: number, layer?: string): Value {
  if (multiplier === 1) return value;
  return build.reshape(value, [...shapeOf(value).slice(0, -1), channels, multiplier], layer);
}

const summed = (build: Builder, values: readonly Value[], layer?: string) =>
  values.reduce((sum, value) => build.binary('AddV2', sum, value, layer));

function sumOver(build: Builder, value: Value, axes: readonly number[], layer?: string): Value {
  const { dtype, shape } = typeOf(value);
  const attributes = [typed('T', dtype), typed('Tidx', int32), flag('keep_dims', false)];
  const output = { dtype, shape: shape.filter((_, axis) => !axes.includes(axis)) };
  return build.one('Sum', attributes, [value, build.graph.ints(...axes)], output, layer);
}

function elements(build: Builder, images: Value, windows: Windows, multiplier: number, layer?: string) {
  const own = elementsOf(build, images, windows, 0, layer);
  return multiplier === 1 ? own : own.map(e => build.reshape(e, [...shapeOf(e), 1], layer));
}

function forward(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [images, filter] = inputs as [Value, Value];
  const shape = outputs[0]?.shape as readonly number[];
  const [height, width, , multiplier] = filterOf(shapeOf(filter));
  const windows = windowsOf(proposal, shapeOf(images), [height, width], shape);
  if (windows === undefined) return undefined;
  const weights = places(build, filter, layer);
  const parts = elements(build, images, windows, multiplier, layer).map((element, k) =>
    build.binary('Mul', element, weights[k] as Value, layer),
  );
  return [build.reshape(summed(build, parts, layer), shape, layer)];
}

function byFilter(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [images, , gradient] = inputs as [Value, Value, Value];
  const shape = outputs[0]?.shape as readonly number[];
  const [height, width, channels, multiplier] = filterOf(shape);
  const windows = windowsOf(proposal, shapeOf(images), [height, width], shapeOf(gradient));
  if (windows === undefined) return undefined;
  const given = apart(build, gradient, channels, multiplier, layer);
  const parts = elements(build, images, windows, multiplier, layer).map(element => {
    const product = build.binary('Mul', element, given, layer);
    return build.reshape(sumOver(build, product, [0, 1, 2], layer), [1, channels, multiplier], layer);
  });
  return [build.reshape(build.concat(parts, 0, layer), shape, layer)];
}

function byImages(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { inputs, outputs, layer } = proposal;
  const [, filter, gradient] = inputs as [Value, Value, Value];
  const images = outputs[0]?.shape as readonly number[];
  const [height, width, channels, multiplier] = filterOf(shapeOf(filter));
  const windows = windowsOf(proposal, images, [height, width], shapeOf(gradient));
  if (windows === undefined) return undefined;
  const given = apart(build, gradient, channels, multiplier, layer);
  const parts = places(build, filter, layer).map(weights => {
    const product = build.binary('Mul', given, weights, layer);
    return multiplier === 1 ? product : sumOver(build, product, [4], layer);
  });
  return [laidBack(build, parts, windows, layer)];
}
