import { createHash } from 'node:crypto';
import { type Attribute, bool, type DType, float32, int32, type Values } from './native.ts';

export interface TensorType {
  readonly dtype: DType;
  readonly shape: readonly number[];
}

/**
 * An op of a graph. Nodes are never changed after they were made; `Input` and `Const` are the two ops without
 * inputs. Two nodes of one `Graph` never compute the same thing: `Graph.add` gives the first one again.
 */
export interface Node {
  /** In the order of creation, so that inputs come before what uses them. */
  readonly number: number;
  readonly op: string;
  readonly attributes: readonly Attribute[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly TensorType[];
  /** What issued the op, for errors. */
  readonly layer: string | undefined;
  /** Of an `Input`. */
  readonly name?: string;
  /** Of a `Const`: all its elements, or one that stands for all of them. */
  readonly data?: Values;
}

/** One output of a node. */
export interface Value {
  readonly node: Node;
  readonly index: number;
}

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, d) => product * d, 1);
export const sameShape = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((d, i) => d === b[i]);
export const typeOf = ({ node, index }: Value): TensorType => node.outputs[index] as TensorType;
export const shapeOf = (value: Value): readonly number[] => typeOf(value).shape;
export const sameValue = (a: Value, b: Value): boolean => a.node === b.node && a.index === b.index;

/** A graph under construction: hands out nodes and never makes the same one twice. */
export class Graph {
  readonly #known = new Map<string, Node>();
  #next = 0;

  /** A tensor that is given when the program runs. */
  input(name: string, type: TensorType): Value {
    return this.#make(`Input ${name} ${type.dtype}[${type.shape}]`, {
      op: 'Input',
      attributes: [],
      inputs: [],
      outputs: [type],
      name,
    });
  }

  /** A tensor that is known now. Elements that are all alike are kept once. */
  constant(type: TensorType, values: Values): Value {
    const first = values[0];
    const alike = first !== undefined && values.every(value => Object.is(value, first));
    const data = alike ? values.slice(0, 1) : values.slice();
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    // Most constants are one number, whose bits say all.
    const content = alike ? bytes.toString('hex') : createHash('sha256').update(bytes).digest('base64');
    const key = `Const ${type.dtype} [${type.shape}] ${alike ? 'all' : 'sha256'} ${content}`;
    return this.#make(key, { op: 'Const', attributes: [], inputs: [], outputs: [type], data });
  }

  floats(shape: readonly number[], ...values: number[]): Value {
    return this.constant({ dtype: float32, shape }, Float32Array.from(values));
  }

  ints(...values: number[]): Value {
    return this.constant({ dtype: int32, shape: [values.length] }, Int32Array.from(values));
  }

  int(value: number): Value {
    return this.constant({ dtype: int32, shape: [] }, Int32Array.of(value));
  }

  /** An op; the same op with the same attributes and inputs is one node. */
  add(
    op: string,
    attributes: readonly Attribute[],
    inputs: readonly Value[],
    outputs: readonly TensorType[],
    layer?: string,
  ): Node {
    const operands = inputs.map(({ node, index }) => `${node.number}:${index}`);
    const types = outputs.map(({ dtype, shape }) => `${dtype}[${shape}]`);
    const key = JSON.stringify([op, attributes.map(a => [a.name, a.value]), operands, types]);
    return this.#make(key, { op, attributes, inputs, outputs, layer }).node;
  }

  #make(key: string, parts: Omit<Node, 'number' | 'layer'> & { layer?: string | undefined }): Value {
    let node = this.#known.get(key);
    if (node === undefined) {
      node = { layer: undefined, ...parts, number: this.#next++ };
      this.#known.set(key, node);
    }
    return { node, index: 0 };
  }
}

/** All elements of a constant; `undefined` for any other value. */
export function constantValues(value: Value): Values | undefined {
  const { op, data } = value.node;
  if (op !== 'Const' || data === undefined) return undefined;
  const size = sizeOf(shapeOf(value));
  if (data.length === size || size === 0) return data;
  const all = makeValues(typeOf(value).dtype, size);
  return all.fill(data[0] as number);
}

/** The number that every element of a constant is; `undefined` for any other value. */
export function splat(value: Value): number | undefined {
  const { op, data } = value.node;
  return op === 'Const' && data?.length === 1 ? data[0] : undefined;
}

export function makeValues(dtype: DType, size: number): Values {
  if (dtype === float32) return new Float32Array(size);
  if (dtype === int32) return new Int32Array(size);
  if (dtype === bool) return new Uint8Array(size);
  throw new Error(`a constant of TensorFlow's dtype ${dtype} is not supported by the compiled engine`);
}

/** The nodes that some values depend on, inputs before what uses them. */
export function nodesOf(results: readonly Value[]): Node[] {
  const seen = new Set<Node>();
  const waiting = results.map(({ node }) => node);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const input of node.inputs) waiting.push(input.node);
  }
  return [...seen].sort((a, b) => a.number - b.number);
}

/** Those of some nodes, in the order of creation, that depend on one of the given ones. */
export function dependents(nodes: readonly Node[], given: Iterable<Node>): Set<Node> {
  const sources = new Set(given);
  const found = new Set<Node>();
  for (const node of nodes) {
    if (node.inputs.some(input => sources.has(input.node) || found.has(input.node))) found.add(node);
  }
  return found;
}
