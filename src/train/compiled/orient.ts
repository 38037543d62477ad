import { attribute, type Builder, type Rule, rebuild, typed } from './builder.ts';
import { shapeOf, sizeOf, type TensorType, typeOf, type Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';
import { attributeKind, int32 } from './native.ts';

/** Below this many elements of a weight, the kernels of a transposition cost what the copy of the weight does. */
const smallest = 3000;

/**
 * A·Wᵀ as (W·Aᵀ)ᵀ: the gradient that a layer hands down, or back in time. Eigen multiplies a transposed right side
 * only after it has copied it into another order, which for a few rows and a large weight takes longer than the product
 * itself; turned around, the small matrix is the one that is copied.
 *
 * The barrier is there since XLA would turn the product back.
 */
export const smallSideTransposed: Rule = ({ op, attributes, inputs, outputs, layer }, build) => {
  const [rows, weight] = inputs;
  const [output] = outputs;
  if (op !== 'MatMul' || rows === undefined || weight === undefined || output === undefined) return undefined;
  const transposed = (name: string) => attribute({ attributes }, name) === true;
  if (transposed('transpose_a') || !transposed('transpose_b') || weight.node.op !== 'Input') return undefined;
  const size = sizeOf(shapeOf(weight));
  if (size < smallest || size <= sizeOf(shapeOf(rows))) return undefined;
  const product = barrier(build, build.matMul(weight, rows, false, true, layer), layer);
  return [
    build.one(
      'Transpose',
      [typed('T', output.dtype), typed('Tperm', int32)],
      [product, build.graph.ints(1, 0)],
      output,
      layer,
    ),
  ];
};

/** The value itself, as something that XLA does not look through. */
function barrier(build: Builder, value: Value, layer: string | undefined): Value {
  const type: TensorType = typeOf(value);
  const attributes = [{ name: 'T', type: attributeKind.type, value: [type.dtype] }];
  return build.one('XlaOptimizationBarrier', attributes, [value], type, layer);
}

/**
 * Builds a body with the products turned around that are faster that way.
 *
 * @param build an empty builder with `smallSideTransposed` among its rules
 */
export function orientProducts(body: LoopBody, build: Builder): LoopBody {
  const names = [...body.next.keys()];
  const values = rebuild(build, [...body.results, ...body.next.values()], (name, type) =>
    build.graph.input(name, type),
  );
  const next = values.slice(body.results.length);
  return {
    ...body,
    results: values.slice(0, body.results.length),
    next: new Map(names.map((name, i) => [name, next[i] as Value])),
  };
}
