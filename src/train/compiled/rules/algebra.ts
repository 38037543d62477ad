import type { Builder, Proposal, Rule } from '../builder.ts';
import { isConstant } from '../evaluate.ts';
import {
  sameShape,
  sameValue,
  shapeOf,
  sizeOf,
  splat,
  type TensorType,
  typeOf,
  type Value,
} from '../graph.ts';

const elementwise = new Set(
  `Abs Add AddV2 Cast Div Equal Exp Greater GreaterEqual IsNan Less LessEqual Log LogicalAnd LogicalNot LogicalOr
   Maximum Minimum Mul Neg NotEqual Pow RealDiv Reciprocal Relu Rsqrt Select SelectV2 Sigmoid Sign Sqrt Square
   SquaredDifference Sub Tanh`.split(/\s+/),
);

/** Whether each element of an op's result is made of the operands' elements in the same place, after broadcasting. */
export const isElementwise = (op: string): boolean => elementwise.has(op);

/** An elementwise op of constants whose elements are all alike needs to be computed once only. */
export function foldSplats(proposal: Proposal, build: Builder): readonly Value[] | undefined {
  const { op, inputs, outputs } = proposal;
  const [output] = outputs;
  if (!elementwise.has(op) || output === undefined || !isConstant(inputs)) return undefined;
  const values = inputs.map(splat);
  if (values.some(v => v === undefined) || sizeOf(output.shape) <= 1) return undefined;
  const one = (type: TensorType): TensorType => ({ dtype: type.dtype, shape: [] });
  const scalars = inputs.map((input, i) => build.filled(one(typeOf(input)), values[i] as number));
  const [result] = build.add({ ...proposal, inputs: scalars, outputs: [one(output)] });
  const value = result && splat(result);
  return value === undefined ? undefined : [build.filled(output, value)];
}

/** The other operand when it has the shape of the result and so is the result. */
const whole = (value: Value, { outputs: [output] }: Proposal): readonly Value[] | undefined =>
  output !== undefined && sameShape(shapeOf(value), output.shape) ? [value] : undefined;

/**
 * x + 0, x − 0, x · 1, x / 1 and x · 0.
 *
 * The last is taken as 0 whatever x is, where IEEE 754 gives NaN for an infinite x. A gradient that overflows
 * is seen all the same: it also flows into factors that are not known to be 0.
 */
export const neutral: Rule = (proposal, build) => {
  const { op, inputs, outputs } = proposal;
  const [a, b] = inputs;
  const [output] = outputs;
  if (a === undefined || b === undefined || output === undefined || inputs.length !== 2) return undefined;
  const [x, y] = [splat(a), splat(b)];
  switch (op) {
    case 'Add':
    case 'AddV2':
      return y === 0 ? whole(a, proposal) : x === 0 ? whole(b, proposal) : undefined;
    case 'Sub':
      return y === 0 ? whole(a, proposal) : undefined;
    case 'Mul':
      if (x === 0 || y === 0) return [build.filled(output, 0)];
      return y === 1 ? whole(a, proposal) : x === 1 ? whole(b, proposal) : undefined;
    case 'Div':
    case 'RealDiv':
      return y === 1 ? whole(a, proposal) : undefined;
    default:
      return undefined;
  }
};

/** A sum without the parts that are zero. */
export const sumOfZeros: Rule = (proposal, build) => {
  const { op, inputs, outputs, layer } = proposal;
  const [output] = outputs;
  if (op === 'AddN' && output !== undefined) {
    const kept = inputs.filter(input => splat(input) !== 0);
    if (kept.length === 0) return [build.filled(output, 0)];
    return [kept.slice(1).reduce((sum, part) => build.binary('AddV2', sum, part, layer), kept[0] as Value)];
  }
  if ((op === 'Sum' || op === 'Mean') && output !== undefined && splat(inputs[0] as Value) === 0) {
    return [build.filled(output, 0)];
  }
  return undefined;
};

/** A choice between equal values. */
export const sameChoice: Rule = ({ op, inputs }) => {
  if (op !== 'Select' && op !== 'SelectV2') return undefined;
  const [, a, b] = inputs as [Value, Value, Value];
  if (!sameValue(a, b)) return undefined;
  return [a];
};

/** A sum of sums over the same first axis is one over both parts laid behind each other. */
export const sumOfSums: Rule = ({ op, inputs, layer }, build) => {
  const [a, b] = inputs;
  if ((op !== 'Add' && op !== 'AddV2') || a?.node.op !== 'Sum' || b?.node.op !== 'Sum') return undefined;
  const [x, axes] = a.node.inputs as [Value, Value];
  const [y, others] = b.node.inputs as [Value, Value];
  if (!sameValue(axes, others) || splat(axes) !== 0 || !sameShape(shapeOf(axes), [1])) return undefined;
  if (!sameShape(shapeOf(a), shapeOf(b)) || !sameShape(shapeOf(x).slice(1), shapeOf(y).slice(1)))
    return undefined;
  if (shapeOf(a).length === shapeOf(x).length) return undefined;
  const joined = build.concat([x, y], 0, layer);
  return [build.one('Sum', a.node.attributes, [joined, axes], typeOf(a), layer)];
};
