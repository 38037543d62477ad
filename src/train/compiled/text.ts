import { type Node, nodesOf, sizeOf, splat, type TensorType, type Value } from './graph.ts';
import { type Attribute, attributeKind, bool, float32, int32 } from './native.ts';

const dtypes: Readonly<Record<number, string>> = { [float32]: 'float32', [int32]: 'int32', [bool]: 'bool' };

/** A type as text: `float32[12,3]`. */
export const typeText = ({ dtype, shape }: TensorType): string => `${dtypes[dtype] ?? dtype}[${shape}]`;

/** Elements of a constant that are shown. */
const shown = 8;

/**
 * A graph as text, a line an op: its number, what it computes of what, its type, and the layer that issued it. Inputs stand
 * by their names and constants of one number by that number.
 *
 * ```
 * %7 = MatMul(x, weight-0) transpose_b=true : float32[12,4]  # dense-1
 * loss = %9
 * ```
 */
export function textOf(results: readonly (readonly [name: string, value: Value])[]): string {
  const lines = nodesOf(results.map(([, value]) => value)).flatMap(nodeText);
  return [...lines, ...results.map(([name, value]) => `${name} = ${reference(value)}`)].join('\n');
}

function nodeText(node: Node): string[] {
  const { op, attributes, inputs, outputs, layer, data } = node;
  const types = outputs.map(typeText).join(', ');
  if (op === 'Input') return [`${node.name} : ${types}`];
  if (op === 'Const') {
    if (splat({ node, index: 0 }) !== undefined) return [];
    const values = [...(data ?? [])].slice(0, shown).join(', ');
    return [`%${node.number} = [${values}${(data?.length ?? 0) > shown ? ', …' : ''}] : ${types}`];
  }
  // Types are said by the operands, and a flag that is not set says nothing.
  const options = attributes
    .filter(a => a.type !== attributeKind.type && a.value !== false)
    .map(attributeText);
  const head = `%${node.number} = ${op}(${inputs.map(reference).join(', ')})`;
  return [`${[head, ...options].join(' ')} : ${types}${layer === undefined ? '' : `  # ${layer}`}`];
}

const attributeText = ({ name, value }: Attribute) => `${name}=${JSON.stringify(value)}`;

function reference(value: Value): string {
  const { node, index } = value;
  if (node.op === 'Input') return node.name as string;
  const number = splat(value);
  if (number !== undefined) {
    const [type] = node.outputs as [TensorType];
    return sizeOf(type.shape) === 1 ? String(number) : `${number}·[${type.shape}]`;
  }
  return node.outputs.length > 1 ? `%${node.number}:${index}` : `%${node.number}`;
}
