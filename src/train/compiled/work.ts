import { attribute } from './builder.ts';
import { nodesOf, shapeOf, sizeOf, type TensorType, type Value } from './graph.ts';
import type { Draft } from './passes.ts';
import type { Plan, Slot } from './plan.ts';
import type { LoopFunctions } from './time/lower.ts';

/** What an epoch has to do at least, to be held against what the machine can do. */
export interface Work {
  /** Floating-point operations of the matrix products: 2 · rows · inner · columns each. */
  readonly flops: number;
  /** Bytes of the states that change, read once and written once in each step. */
  readonly bytes: number;
}

/** Operations of the products that some results need. */
function productFlops(results: readonly Value[], loops: readonly LoopFunctions[] = []): number {
  return nodesOf(results)
    .filter(({ op }) => op === 'MatMul' || op === 'BatchMatMulV2' || op === 'StatelessWhile')
    .reduce((sum, node) => {
      if (node.op === 'StatelessWhile') {
        const loop = loops.find(({ body }) => body.name === attribute(node, 'body'));
        const inside = loop?.body.results.map(({ value }) => value) ?? [];
        return sum + (loop?.steps ?? 0) * productFlops(inside, loops);
      }
      const [left] = node.inputs as [Value];
      const transposed = attribute(node, 'transpose_a') === true || attribute(node, 'adj_x') === true;
      const inner = shapeOf(left).at(transposed ? -2 : -1) as number;
      return sum + 2 * inner * sizeOf((node.outputs[0] as TensorType).shape);
    }, 0);
}

/** What an epoch of a program has to do. */
export function workOf(
  { batchSizes }: Plan,
  { step, evaluation, functions }: Draft,
  carried: readonly Slot[],
): Work {
  return {
    flops:
      batchSizes.length * productFlops([...step.results, ...step.next.values()], functions) +
      productFlops(evaluation === undefined ? [] : [evaluation], functions),
    bytes: batchSizes.length * stateBytes(carried),
  };
}

/** Bytes that a step moves to read and write what it changes. */
const stateBytes = (states: readonly { readonly type: TensorType }[]): number =>
  states.reduce((sum, { type }) => sum + 2 * 4 * sizeOf(type.shape), 0);
