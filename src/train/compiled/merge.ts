import { attribute, type Builder } from './builder.ts';
import { dependents, type Node, nodesOf, sameValue, splat, type TensorType, type Value } from './graph.ts';
import type { Values } from './native.ts';

/**
 * Joins products A₁·W, A₂·W … into one product of all rows, where no Aᵢ depends on another's product: the
 * inputs of a recurrent layer at all its time steps, and the gradients that it hands to the layer below.
 * A product of few rows spends its time on reading W, so this reads it once instead of once a step.
 *
 * @param makeBuilder gives an empty builder, of which a graph is made for each join
 * @returns the results in the last of these graphs
 */
export function mergeProducts(makeBuilder: () => Builder, results: readonly Value[]): readonly Value[] {
  let current = results;
  const refused = new Set<string>();
  for (;;) {
    const group = findGroup(current, refused);
    if (group === undefined) return current;
    current = joinGroup(makeBuilder(), current, inKnownOrder(current, group));
  }
}

/** The first products that may be joined. */
function findGroup(results: readonly Value[], refused: Set<string>): Node[] | undefined {
  const nodes = nodesOf(results);
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const weight = node.inputs[1]?.node;
    if (node.op !== 'MatMul' || weight?.op !== 'Input' || attribute(node, 'transpose_a') === true) continue;
    const key = `${weight.name} ${attribute(node, 'transpose_b')}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  for (const [key, members] of groups) {
    if (members.length < 2 || refused.has(key)) continue;
    const free = independent(nodes, members);
    if (free.length >= 2) return free;
    // What depends on each other now does so after any other join.
    refused.add(key);
  }
  return undefined;
}

/** The members that depend on no other member. */
function independent(nodes: readonly Node[], members: readonly Node[]): Node[] {
  const below = dependents(nodes, members);
  return members.filter(member => !below.has(member));
}

/**
 * The members in the order in which their rows are laid behind each other already, if they are: the gradient of a layer's
 * kernel needs its inputs at all time steps, as their product with the kernel does, but begins with the last step.
 */
function inKnownOrder(results: readonly Value[], members: readonly Node[]): readonly Node[] {
  const rowsOf = (member: Node) => member.inputs[0] as Value;
  for (const { op, inputs } of nodesOf(results)) {
    if (op !== 'ConcatV2' || inputs.length !== members.length + 1 || splat(inputs.at(-1) as Value) !== 0)
      continue;
    const ordered = inputs.slice(0, -1).map(part => members.find(m => sameValue(rowsOf(m), part)));
    if (ordered.every(member => member !== undefined) && new Set(ordered).size === members.length)
      return ordered;
  }
  return members;
}

function joinGroup(build: Builder, results: readonly Value[], members: readonly Node[]): Value[] {
  const joined = new Set(members);
  const [first] = members as [Node];
  const needs = (node: Node) =>
    joined.has(node) ? members.flatMap(m => m.inputs.map(i => i.node)) : node.inputs.map(i => i.node);
  const made = new Map<Node, readonly Value[]>();
  const get = ({ node, index }: Value) => (made.get(node) as readonly Value[])[index] as Value;

  const make = (node: Node) => {
    const type = node.outputs[0] as TensorType;
    if (node.op === 'Input') made.set(node, [build.graph.input(node.name as string, type)]);
    else if (node.op === 'Const') made.set(node, [build.graph.constant(type, node.data as Values)]);
    else if (!joined.has(node)) made.set(node, build.add({ ...node, inputs: node.inputs.map(get) }));
    else {
      const rows = build.concat(
        members.map(m => get(m.inputs[0] as Value)),
        0,
        first.layer,
      );
      const weight = get(first.inputs[1] as Value);
      const product = build.matMul(
        rows,
        weight,
        false,
        attribute(first, 'transpose_b') === true,
        first.layer,
      );
      let at = 0;
      for (const member of members) {
        const [height, width] = (member.outputs[0] as TensorType).shape as [number, number];
        made.set(member, [build.slice(product, [at, 0], [height, width], member.layer)]);
        at += height;
      }
    }
  };
  // A join makes early products wait for late rows, so the order of creation no longer serves.
  const stack = results.map(r => r.node);
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const missing = made.has(node) ? [] : needs(node).filter(n => !made.has(n));
    if (missing.length > 0) {
      stack.push(...missing);
      continue;
    }
    if (!made.has(node)) make(node);
    stack.pop();
  }
  return results.map(get);
}
