import { type Builder, rebuild, typed } from './builder.ts';
import { dependents, type Node, nodesOf, shapeOf, sizeOf, typeOf, type Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';
import { bool, float32 } from './native.ts';

/** States of fewer elements cost nothing to copy. */
const smallest = 1024;

/**
 * Makes the next value of a weight wait for all products with the old one.
 *
 * A program updates its weights in place, but only if nothing reads the old value any more. The gradient that a layer
 * hands down is the last such reader, and the update does not depend on it: XLA then writes the new weight elsewhere
 * and copies it, in each step. Here the next value is chosen between itself and the old one by a comparison with
 * that last product that is never true, which costs nothing and is only known to be so after the order is settled.
 */
export function updateLast(body: LoopBody, makeBuilder: () => Builder): LoopBody {
  const names = [...body.next.keys()];
  const values = [...body.results, ...names.map(name => body.next.get(name) as Value)];
  const nodes = nodesOf(values);
  const late = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.op !== 'Input' || !body.next.has(node.name as string)) continue;
    const next = body.next.get(node.name as string) as Value;
    if (typeOf(next).dtype !== float32 || sizeOf(shapeOf(next)) < smallest) continue;
    const before = new Set(nodesOf([next]));
    const readers = nodes.filter(n => n.inputs.some(i => i.node === node) && !before.has(n));
    // What waits for the next value itself cannot be waited for.
    const after = dependents(nodes, [next.node]);
    const awaited = readers.filter(n => n.op === 'MatMul' && !after.has(n));
    if (awaited.length > 0) late.set(node.name as string, awaited);
  }
  if (late.size === 0) return body;
  const build = makeBuilder();
  const made = new Map<Node, readonly Value[]>();
  const rebuilt = rebuild(build, values, (name, type) => build.graph.input(name, type), made);
  const results = rebuilt.slice(0, body.results.length);
  const next = new Map(names.map((name, i) => [name, rebuilt[results.length + i] as Value]));
  for (const [name, awaited] of late) {
    const value = next.get(name) as Value;
    const type = typeOf(value);
    const chosen = awaited.reduce((chosen, node) => {
      const [product] = made.get(node) as readonly [Value];
      const shape = shapeOf(product);
      const first = build.reshape(
        build.slice(
          product,
          shape.map(() => 0),
          shape.map(() => 1),
        ),
        [],
      );
      const infinity = build.filled({ dtype: float32, shape: [] }, Number.POSITIVE_INFINITY);
      const never = build.one('Greater', [typed('T', float32)], [first, infinity], {
        dtype: bool,
        shape: [],
      });
      return build.one(
        'SelectV2',
        [typed('T', float32)],
        [never, build.graph.input(name, type), chosen],
        type,
      );
    }, value);
    next.set(name, chosen);
  }
  return { ...body, results, next };
}
