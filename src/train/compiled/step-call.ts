import { type Builder, rebuild } from './builder.ts';
import { nodesOf, type TensorType, type Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';
import { gather } from './loops.ts';
import { int32 } from './native.ts';
import type { Plan } from './plan.ts';

/**
 * Builds a step into another graph, on the samples that a row of the order names.
 *
 * @param batch number of the batch, where there are several that are filled up
 */
export function callStep(
  build: Builder,
  plan: Plan,
  body: LoopBody,
  row: Value,
  batch: Value | undefined,
): { loss: Value; validation: Value | undefined; next: Map<string, Value> } {
  const { graph } = build;
  const steps = plan.capacity * plan.batchSizes.length;
  const order = graph.input('order', { dtype: int32, shape: [steps, plan.batchSize] });
  const places = gather(build, order, row);
  const inputsByName = new Map(
    nodesOf([...body.results, ...body.next.values()])
      .filter(({ op }) => op === 'Input')
      .map(node => [node.name as string, node.outputs[0] as TensorType]),
  );
  const size = (inputsByName.get('x') ?? inputsByName.get('y'))?.shape[0] ?? plan.batchSize;
  const there = size === plan.batchSize ? places : build.slice(places, [0], [size]);
  const bind = (name: string, type: TensorType): Value => {
    if (name === 'x') return gather(build, graph.input('all-x', plan.x), there);
    if (name === 'y') return gather(build, graph.input('all-y', plan.y), there);
    if (name === 'w') return gather(build, graph.input('all-w', plan.w ?? type), there);
    if (name === 'share') {
      const { batchSizes, batchSize } = plan;
      const weights = batchSizes.flatMap(n =>
        Array.from({ length: batchSize }, (_, i) => (i < n ? 1 / n : 0)),
      );
      const all = graph.floats([batchSizes.length, batchSize], ...weights);
      return batch === undefined ? build.reshape(all, [batchSize]) : gather(build, all, batch);
    }
    const mask = plan.masks.find(m => m.name === name);
    if (mask === undefined) return graph.input(name, type);
    const all = graph.input(`all-${name}`, { dtype: type.dtype, shape: [steps, ...mask.type.shape] });
    const own = gather(build, all, row);
    return type.shape[0] === mask.type.shape[0]
      ? own
      : build.slice(
          own,
          mask.type.shape.map(() => 0),
          type.shape,
        );
  };
  const names = [...body.next.keys()];
  const values = rebuild(build, [...body.results, ...names.map(n => body.next.get(n) as Value)], bind);
  const [loss, validation] = values.slice(0, body.results.length) as [Value, Value?];
  const nexts = values.slice(body.results.length);
  return { loss, validation, next: new Map(names.map((name, i) => [name, nexts[i] as Value])) };
}
