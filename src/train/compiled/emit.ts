import { type Node, nodesOf, sizeOf, type TensorType, typeOf, type Value } from './graph.ts';
import { type Attribute, attributeKind, bool, float32, type Values } from './native.ts';
import { isKnownOp, outputPlace, UnknownOpError } from './ops.ts';
import { type AttrValue, encodeSavedModel, type FunctionDef, type NodeDef, type Shape } from './proto.ts';

/** A function of a program. Its graph's inputs are its arguments, by name. */
export interface FunctionGraph {
  readonly name: string;
  readonly arguments: readonly { readonly name: string; readonly type: TensorType }[];
  readonly results: readonly { readonly name: string; readonly value: Value }[];
}

/** Kinds of attributes that the binding does not have: the name of a function, and lists of it are not needed. */
export const functionKind = 100;

const shapeProto = (shape: readonly number[]): Shape => ({ dim: shape.map(size => ({ size })) });

const fieldOf: Readonly<Record<number, string>> = {
  [attributeKind.string]: 's',
  [attributeKind.int]: 'i',
  [attributeKind.float]: 'f',
  [attributeKind.bool]: 'b',
  [attributeKind.type]: 'type',
  [attributeKind.shape]: 'shape',
};

function attrValue({ name, type, value }: Attribute): AttrValue {
  if (type === functionKind) return { func: { name: value } };
  const field = fieldOf[type];
  if (field === undefined) throw new Error(`attribute ${name} is of a kind, ${type}, that is not known`);
  if (type === attributeKind.shape) return { shape: shapeProto(value as number[]) };
  if (Array.isArray(value)) return { list: { [field]: value } };
  return { [field]: type === attributeKind.string ? Buffer.from(String(value)) : value };
}

function constantProto({ dtype, shape }: TensorType, data: Values): AttrValue {
  const tensorShape = shapeProto(shape);
  if (data.length === 1 && sizeOf(shape) !== 1) {
    // One value stands for all elements.
    const field = dtype === float32 ? 'floatVal' : dtype === bool ? 'boolVal' : 'intVal';
    const value = dtype === bool ? data[0] !== 0 : data[0];
    return { tensor: { dtype, tensorShape, [field]: [value] } };
  }
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return { tensor: { dtype, tensorShape, tensorContent: bytes } };
}

function nodeDef(node: Node, reference: (value: Value) => string): NodeDef {
  const name = nodeName(node);
  if (node.op === 'Const') {
    const type = node.outputs[0] as TensorType;
    const value = constantProto(type, node.data as Values);
    return { name, op: 'Const', input: [], attr: { dtype: { type: type.dtype }, value } };
  }
  if (!isKnownOp(node.op)) throw new UnknownOpError(node.op, node.layer);
  const attr = Object.fromEntries(node.attributes.map(a => [a.name, attrValue(a)]));
  return { name, op: node.op, input: node.inputs.map(reference), attr };
}

const nodeName = ({ op, number }: Node) => `${op.toLowerCase()}_${number}`;

/** A function in TensorFlow's form, in which an output is named `node:argument:index`. */
function functionDef({ name, arguments: parameters, results }: FunctionGraph): FunctionDef {
  const known = new Set(parameters.map(p => p.name));
  const reference = ({ node, index }: Value): string => {
    if (node.op !== 'Input') return `${nodeName(node)}:${outputPlace(node.op, index)}`;
    if (!known.has(node.name ?? '')) throw new Error(`${name}: ${node.name} is not among its arguments`);
    return identifier(node.name as string);
  };
  return {
    signature: {
      name,
      inputArg: parameters.map(p => ({ name: identifier(p.name), type: p.type.dtype })),
      outputArg: results.map(r => ({ name: `${identifier(r.name)}_out`, type: typeOf(r.value).dtype })),
    },
    nodeDef: nodesOf(results.map(r => r.value))
      .filter(({ op }) => op !== 'Input')
      .map(node => nodeDef(node, reference)),
    ret: Object.fromEntries(results.map(r => [`${identifier(r.name)}_out`, reference(r.value)])),
    // Grappler leaves functions of tf.data alone; it would take a third of the time of a warm start to rewrite ones that
    // XLA compiles anyway.
    attr: { _tf_data_function: { b: true } },
  };
}

/** Argument names of functions are lower-case letters, digits, and underscores. */
const identifier = (name: string) => name.replaceAll('-', '_');

/** Names of the session's tensors for a program's inputs and outputs, in the order of the main function's. */
export interface Endpoints {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * A program as a SavedModel: one call of the first function, which XLA must compile as a whole, and the
 * functions that it calls.
 */
export function emitProgram(functions: readonly [FunctionGraph, ...FunctionGraph[]]): {
  readonly bytes: Uint8Array;
  readonly endpoints: Endpoints;
} {
  const [main] = functions;
  const placeholders = main.arguments.map(({ name, type }) => ({
    name: identifier(name),
    op: 'Placeholder',
    input: [],
    attr: { dtype: { type: type.dtype }, shape: { shape: shapeProto(type.shape) } },
  }));
  const call: NodeDef = {
    name: 'call',
    op: 'PartitionedCall',
    input: placeholders.map(({ name }) => name),
    attr: {
      Tin: { list: { type: main.arguments.map(a => a.type.dtype) } },
      Tout: { list: { type: main.results.map(r => typeOf(r.value).dtype) } },
      f: { func: { name: main.name } },
      _XlaMustCompile: { b: true },
    },
  };
  return {
    bytes: encodeSavedModel([...placeholders, call], functions.map(functionDef)),
    endpoints: {
      inputs: placeholders.map(({ name }) => `${name}:0`),
      outputs: main.results.map((_, i) => `call:${i}`),
    },
  };
}
