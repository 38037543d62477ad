import { attribute, type Builder, type Proposal, type Rule, typed } from '../builder.ts';
import { shapeOf, typeOf, type Value } from '../graph.ts';
import { bool, float32 } from '../native.ts';
import { elementCounts, elementsOf, laidBack, type Windows, windowsOf } from './windows.ts';

/**
 * Pooling as elementwise ops on the first elements of all windows, the second ones and so on. XLA scatters the gradient of a
 * maximum window by window, which takes many times as long.
 */
export const pooling: Rule = (proposal, build) => {
  const { op, inputs, outputs, layer } = proposal;
  const [first] = inputs;
  const shape = outputs[0]?.shape;
  if (first === undefined || shape === undefined) return undefined;
  switch (op) {
    case 'MaxPool': {
      const windows = pooled(proposal, shapeOf(first), shape);
      return windows && [maximum(build, elementsOf(build, first, windows, lowest, layer), layer)];
    }
    case 'MaxPoolGrad': {
      const [images, , gradient] = inputs as [Value, Value, Value];
      const windows = pooled(proposal, shape, shapeOf(gradient));
      return windows && [gradientOfMaximum(build, images, gradient, windows, layer)];
    }
    case 'AvgPool': {
      const windows = pooled(proposal, shapeOf(first), shape);
      if (windows === undefined) return undefined;
      const elements = elementsOf(build, first, windows, 0, layer);
      const sum = elements.reduce((total, element) => build.binary('AddV2', total, element, layer));
      return [build.binary('Div', sum, elementCounts(build, windows), layer)];
    }
    case 'AvgPoolGrad': {
      const [, gradient] = inputs as [Value, Value];
      const windows = pooled(proposal, shape, shapeOf(gradient));
      if (windows === undefined) return undefined;
      const share = build.binary('Div', gradient, elementCounts(build, windows), layer);
      const elements = new Array<Value>(windows.size[0] * windows.size[1]).fill(share);
      return [laidBack(build, elements, windows, layer)];
    }
    default:
      return undefined;
  }
};

const lowest = Number.NEGATIVE_INFINITY;

function pooled(
  proposal: Proposal,
  images: readonly number[],
  given: readonly number[],
): Windows | undefined {
  const [batches, height, width, channels] = (attribute(proposal, 'ksize') as readonly number[]) ?? [];
  if (batches !== 1 || channels !== 1 || height === undefined || width === undefined) return undefined;
  return windowsOf(proposal, images, [height, width], given);
}

const maximum = (build: Builder, elements: readonly Value[], layer?: string) =>
  elements.reduce((most, element) => build.binary('Maximum', most, element, layer));

/** The gradient goes to the first of the greatest elements of a window, as in TensorFlow's kernel. */
function gradientOfMaximum(
  build: Builder,
  images: Value,
  gradient: Value,
  windows: Windows,
  layer?: string,
): Value {
  const elements = elementsOf(build, images, windows, lowest, layer);
  const most = maximum(build, elements, layer);
  const type = typeOf(gradient);
  const truth = { dtype: bool, shape: type.shape };
  const zeros = build.filled(type, 0);
  let left = gradient;
  const parts = elements.map(element => {
    const greatest = build.one('Equal', [typed('T', float32)], [element, most], truth, layer);
    const part = build.one('SelectV2', [typed('T', float32)], [greatest, left, zeros], type, layer);
    left = build.one('SelectV2', [typed('T', float32)], [greatest, zeros, left], type, layer);
    return part;
  });
  return laidBack(build, parts, windows, layer);
}
