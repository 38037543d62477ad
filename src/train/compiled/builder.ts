import { type Evaluate, isConstant } from './evaluate.ts';
import {
  Graph,
  makeValues,
  type Node,
  nodesOf,
  sameShape,
  shapeOf,
  sizeOf,
  type TensorType,
  typeOf,
  type Value,
} from './graph.ts';
import { type Attribute, attributeKind, type DType, int32, type Values } from './native.ts';

/** An op that is about to be made. */
export interface Proposal {
  readonly op: string;
  readonly attributes: readonly Attribute[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly TensorType[];
  readonly layer: string | undefined;
}

/** Something simpler that computes the same outputs, or nothing. */
export type Rule = (proposal: Proposal, build: Builder) => readonly Value[] | undefined;

export const typed = (name: string, dtype: DType): Attribute => ({
  name,
  type: attributeKind.type,
  value: dtype,
});
export const flag = (name: string, value: boolean): Attribute => ({ name, type: attributeKind.bool, value });
const count = (name: string, value: number): Attribute => ({ name, type: attributeKind.int, value });

/** The value of an attribute. */
export const attribute = ({ attributes }: Pick<Proposal, 'attributes'>, name: string): unknown =>
  attributes.find(a => a.name === name)?.value;

/** Gives empty builders. */
export interface Builders {
  /** For a graph that passes will see. */
  draft(): Builder;
  /** For a function of the program. */
  program(): Builder;
}

/** Folding an op makes no constant with more different elements than this. */
const largestFolded = 1 << 16;

/**
 * Makes ops in a graph, each in the simplest form that the rules know. What a rule makes goes through the
 * rules as well, so that nothing is left to be simplified.
 */
export class Builder {
  readonly graph = new Graph();
  readonly #rules: readonly Rule[];
  readonly #evaluate: Evaluate;

  constructor(rules: readonly Rule[], evaluate: Evaluate) {
    this.#rules = rules;
    this.#evaluate = evaluate;
  }

  constant(type: TensorType, values: Values): Value {
    return this.graph.constant(type, values);
  }

  add(proposal: Proposal): readonly Value[] {
    const { op, attributes, inputs, outputs, layer } = proposal;
    if (isConstant(inputs) && outputs.every(({ shape }) => sizeOf(shape) <= largestFolded)) {
      return this.#evaluate(proposal).map(result => this.graph.constant(result, result.values));
    }
    for (const rule of this.#rules) {
      const simpler = rule(proposal, this);
      if (simpler !== undefined) return simpler;
    }
    const node = this.graph.add(op, attributes, inputs, outputs, layer);
    return outputs.map((_, index) => ({ node, index }));
  }

  /** An op with one output. */
  one(
    op: string,
    attributes: readonly Attribute[],
    inputs: readonly Value[],
    output: TensorType,
    layer?: string,
  ): Value {
    return this.add({ op, attributes, inputs, outputs: [output], layer })[0] as Value;
  }

  /** An elementwise op of two values, whose result has the shape that they broadcast to. */
  binary(op: string, a: Value, b: Value, layer?: string): Value {
    const { dtype } = typeOf(a);
    const shape = broadcastShape(shapeOf(a), shapeOf(b));
    return this.one(op, [typed('T', dtype)], [a, b], { dtype, shape }, layer);
  }

  unary(op: string, a: Value, layer?: string): Value {
    return this.one(op, [typed('T', typeOf(a).dtype)], [a], typeOf(a), layer);
  }

  reshape(a: Value, shape: readonly number[], layer?: string): Value {
    if (sameShape(shapeOf(a), shape)) return a;
    const { dtype } = typeOf(a);
    const attributes = [typed('T', dtype), typed('Tshape', int32)];
    return this.one('Reshape', attributes, [a, this.graph.ints(...shape)], { dtype, shape }, layer);
  }

  matMul(a: Value, b: Value, transposeA: boolean, transposeB: boolean, layer?: string): Value {
    const { dtype } = typeOf(a);
    const shape = [shapeOf(a)[transposeA ? 1 : 0] as number, shapeOf(b)[transposeB ? 0 : 1] as number];
    const attributes = [typed('T', dtype), flag('transpose_a', transposeA), flag('transpose_b', transposeB)];
    return this.one('MatMul', attributes, [a, b], { dtype, shape }, layer);
  }

  concat(parts: readonly Value[], axis: number, layer?: string): Value {
    const [first] = parts as [Value];
    if (parts.length === 1) return first;
    const { dtype } = typeOf(first);
    const shape = [...shapeOf(first)];
    shape[axis] = parts.reduce((sum, part) => sum + (shapeOf(part)[axis] as number), 0);
    const attributes = [count('N', parts.length), typed('T', dtype), typed('Tidx', int32)];
    return this.one('ConcatV2', attributes, [...parts, this.graph.int(axis)], { dtype, shape }, layer);
  }

  slice(a: Value, begin: readonly number[], size: readonly number[], layer?: string): Value {
    const { dtype } = typeOf(a);
    const inputs = [a, this.graph.ints(...begin), this.graph.ints(...size)];
    return this.one(
      'Slice',
      [typed('T', dtype), typed('Index', int32)],
      inputs,
      { dtype, shape: size },
      layer,
    );
  }

  /** A constant of one number in every place. */
  filled({ dtype, shape }: TensorType, value: number): Value {
    const scalar = makeValues(dtype, 1);
    scalar[0] = value;
    return this.graph.constant({ dtype, shape }, scalar);
  }
}

/** The shape that two shapes broadcast to, as in numpy. */
function broadcastShape(a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const x = a[i - rank + a.length] ?? 1;
    const y = b[i - rank + b.length] ?? 1;
    return x === 1 ? y : x;
  });
}

/**
 * Builds values anew, each op passing through the builder's rules.
 *
 * @param made what is there already, by the old node; what is built is added
 */
export function rebuild(
  build: Builder,
  results: readonly Value[],
  bind: (name: string, type: TensorType) => Value,
  made: Map<Node, readonly Value[]> = new Map(),
): Value[] {
  const get = ({ node, index }: Value) => (made.get(node) as readonly Value[])[index] as Value;
  for (const node of nodesOf(results)) {
    if (made.has(node)) continue;
    const type = node.outputs[0] as TensorType;
    if (node.op === 'Input') made.set(node, [bind(node.name as string, type)]);
    else if (node.op === 'Const') made.set(node, [build.graph.constant(type, node.data as Values)]);
    else made.set(node, build.add({ ...node, inputs: node.inputs.map(get) }));
  }
  return results.map(get);
}
