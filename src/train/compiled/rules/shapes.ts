import { attribute, type Proposal, type Rule } from '../builder.ts';
import { constantValues, type Node, sameShape, shapeOf, splat, typeOf, type Value } from '../graph.ts';

const only = (value: Value): readonly Value[] => [value];
const first = ({ inputs }: Proposal): Value => inputs[0] as Value;
const ints = (value: Value | undefined): readonly number[] | undefined => {
  const values = value && constantValues(value);
  return values && [...values];
};

/** An op that gives what it takes. */
export const identity: Rule = proposal => {
  switch (proposal.op) {
    case 'Identity':
      return only(first(proposal));
    case 'Cast':
    case 'Reshape':
    case 'Tile':
    case 'BroadcastTo':
    case 'Slice':
    case 'Pad':
    case 'PadV2':
      return keepsType(proposal) ? only(first(proposal)) : undefined;
    case 'ConcatV2':
      return proposal.inputs.length === 2 ? only(first(proposal)) : undefined;
    case 'Transpose':
      return ints(proposal.inputs[1])?.every((axis, i) => axis === i) ? only(first(proposal)) : undefined;
    default:
      return undefined;
  }
};

function keepsType(proposal: Proposal): boolean {
  const [output] = proposal.outputs;
  const input = typeOf(first(proposal));
  return output?.dtype === input.dtype && sameShape(output.shape, input.shape);
}

/** An axis of one element more or less is a Reshape. */
export const oneElementAxes: Rule = ({ op, inputs, outputs, layer }, build) => {
  const [output] = outputs;
  if ((op !== 'ExpandDims' && op !== 'Squeeze') || output === undefined) return undefined;
  return only(build.reshape(inputs[0] as Value, output.shape, layer));
};

/** Reshape of a Reshape: the first of them changes nothing that the second keeps. */
export const reshapeOfReshape: Rule = (proposal, build) => {
  const inner = first(proposal)?.node;
  if (proposal.op !== 'Reshape' || inner.op !== 'Reshape') return undefined;
  const shape = proposal.outputs[0]?.shape as readonly number[];
  return only(build.reshape(inner.inputs[0] as Value, shape, proposal.layer));
};

/** Two Transposes are one. */
export const transposeOfTranspose: Rule = (proposal, build) => {
  const inner = first(proposal)?.node;
  if (proposal.op !== 'Transpose' || inner.op !== 'Transpose') return undefined;
  const outerAxes = ints(proposal.inputs[1]);
  const innerAxes = ints(inner.inputs[1]);
  if (outerAxes === undefined || innerAxes === undefined) return undefined;
  const axes = outerAxes.map(axis => innerAxes[axis] as number);
  return build.add({ ...proposal, inputs: [inner.inputs[0] as Value, build.graph.ints(...axes)] });
};

/** A Transpose that only moves axes of one element leaves the elements where they are. */
export const transposeAsReshape: Rule = (proposal, build) => {
  if (proposal.op !== 'Transpose') return undefined;
  const shape = shapeOf(first(proposal));
  const axes = ints(proposal.inputs[1])?.filter(axis => shape[axis] !== 1);
  if (axes === undefined || axes.some((axis, i) => i > 0 && axis < (axes[i - 1] as number))) return undefined;
  return only(
    build.reshape(first(proposal), proposal.outputs[0]?.shape as readonly number[], proposal.layer),
  );
};

/** Unpack of what was packed along the same axis, and Pack and Unpack of a single part. */
export const packs: Rule = (proposal, build) => {
  const { op, inputs, outputs, layer } = proposal;
  if (op === 'Unpack') {
    const { node } = first(proposal);
    if (node.op === 'Pack' && axisOf(node) === axisOf(proposal)) return node.inputs;
    if (outputs.length === 1)
      return only(build.reshape(first(proposal), outputs[0]?.shape as number[], layer));
  }
  if (op === 'Pack' && inputs.length === 1) {
    return only(build.reshape(first(proposal), outputs[0]?.shape as number[], layer));
  }
  return undefined;
};

/** The axis of a Pack or Unpack, counted from the front of the packed tensor. */
export function axisOf(op: Pick<Node, 'op' | 'attributes' | 'inputs' | 'outputs'>): number {
  const axis = attribute(op, 'axis') as number;
  const packed = op.op === 'Pack' ? op.outputs[0]?.shape : shapeOf(op.inputs[0] as Value);
  return axis < 0 ? axis + (packed as readonly number[]).length : axis;
}

/**
 * The Transpose of a Pack packs along another axis: a layer packs its outputs with the time as second axis, the
 * next one wants it first. The parts themselves must keep the order of their axes.
 */
export const transposeOfPack: Rule = (proposal, build) => {
  const { op, inputs, outputs, layer } = proposal;
  const inner = inputs[0]?.node;
  // Of other ops the second input may be a constant of millions of numbers.
  if (op !== 'Transpose' || inner?.op !== 'Pack') return undefined;
  const axes = ints(inputs[1]);
  if (axes === undefined) return undefined;
  const packed = axisOf(inner);
  const others = axes.filter(axis => axis !== packed);
  if (others.some((axis, i) => i > 0 && axis < (others[i - 1] as number))) return undefined;
  const attributes = inner.attributes.map(a =>
    a.name === 'axis' ? { ...a, value: axes.indexOf(packed) } : a,
  );
  return build.add({ op: 'Pack', attributes, inputs: inner.inputs, outputs, layer });
};

/** A concatenation of concatenations along one axis is a single one. */
export const concatOfConcat: Rule = ({ op, inputs, layer }, build) => {
  if (op !== 'ConcatV2') return undefined;
  const parts = inputs.slice(0, -1);
  const [axis] = ints(inputs.at(-1)) ?? [];
  const joins = ({ node }: Value) => node.op === 'ConcatV2' && ints(node.inputs.at(-1))?.[0] === axis;
  if (axis === undefined || axis < 0 || !parts.some(joins)) return undefined;
  const flat = parts.flatMap(part => (joins(part) ? part.node.inputs.slice(0, -1) : [part]));
  return only(build.concat(flat, axis, layer));
};

/** A piece of a concatenation that is exactly one of its parts. */
export const sliceOfConcat: Rule = ({ op, inputs }) => {
  if (op !== 'Slice') return undefined;
  const [from, begin, size] = inputs as [Value, Value, Value];
  if (from.node.op !== 'ConcatV2') return undefined;
  const [starts, sizes] = [ints(begin), ints(size)];
  const [axis] = ints(from.node.inputs.at(-1)) ?? [];
  if (!starts || !sizes || axis === undefined || axis < 0) return undefined;
  const whole = shapeOf(from);
  if (!whole.every((d, i) => i === axis || (starts[i] === 0 && sizes[i] === d))) return undefined;
  let at = 0;
  for (const part of from.node.inputs.slice(0, -1)) {
    const length = shapeOf(part)[axis] as number;
    if (at === starts[axis] && length === sizes[axis]) return only(part);
    at += length;
  }
  return undefined;
};

const moving = new Set([
  'Reshape',
  'Transpose',
  'Tile',
  'BroadcastTo',
  'Slice',
  'Identity',
  'ReverseV2',
  'StridedSlice',
]);

/** What only moves elements gives a constant of equal elements again; ZerosLike and OnesLike need no input. */
export const splats: Rule = ({ op, inputs, outputs }, build) => {
  const [output] = outputs;
  if (output === undefined || outputs.length > 1) return undefined;
  if (op === 'ZerosLike') return only(build.filled(output, 0));
  if (op === 'OnesLike') return only(build.filled(output, 1));
  if (moving.has(op)) {
    const value = splat(inputs[0] as Value);
    return value === undefined ? undefined : only(build.filled(output, value));
  }
  if (op === 'Fill') {
    const value = splat(inputs[1] as Value);
    return value === undefined ? undefined : only(build.filled(output, value));
  }
  if (op === 'ConcatV2' || op === 'Pack') {
    const values = (op === 'Pack' ? inputs : inputs.slice(0, -1)).map(splat);
    const [value] = values;
    if (value === undefined || !values.every(v => Object.is(v, value))) return undefined;
    return only(build.filled(output, value));
  }
  return undefined;
};
