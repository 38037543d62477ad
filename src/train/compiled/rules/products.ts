import { attribute, type Builder, type Rule, typed } from '../builder.ts';
import { type Node, sameShape, shapeOf, sizeOf, splat, typeOf, type Value } from '../graph.ts';
import { attributeKind, int32 } from '../native.ts';

/** A product with a matrix of zeros. As for a single number, 0 · x is 0 whatever x is. */
export const productOfZeros: Rule = ({ op, inputs, outputs }, build) => {
  const [output] = outputs;
  if ((op !== 'MatMul' && op !== 'BatchMatMulV2') || output === undefined) return undefined;
  return inputs.some(input => splat(input) === 0) ? [build.filled(output, 0)] : undefined;
};

/**
 * tfjs multiplies all matrices as batches of three axes. A batch of one is a plain product; so is a batch of
 * several with one and the same right side, its rows laid behind each other.
 */
export const batchOfOne: Rule = ({ op, attributes, inputs, outputs, layer }, build) => {
  if (op !== 'BatchMatMulV2') return undefined;
  const [a, b] = inputs as [Value, Value];
  const [aShape, bShape] = [shapeOf(a), shapeOf(b)];
  const adjoint = (name: string) => attribute({ attributes }, name) === true;
  const [adjointA, adjointB] = [adjoint('adj_x'), adjoint('adj_y')];
  const batch = (shape: readonly number[]) => shape.slice(0, -2).reduce((product, d) => product * d, 1);
  if (batch(bShape) !== 1 || (batch(aShape) !== 1 && adjointA)) return undefined;
  const rows = (batch(aShape) * (aShape.at(-2) as number)) as number;
  const left = build.reshape(a, [rows, aShape.at(-1) as number], layer);
  const right = build.reshape(b, bShape.slice(-2), layer);
  const product = build.matMul(left, right, adjointA, adjointB, layer);
  return [build.reshape(product, outputs[0]?.shape as readonly number[], layer)];
};

/**
 * A₁ᵀB₁ + A₂ᵀB₂ is one product of A₁ over A₂ and B₁ over B₂: the gradient of a weight that is used at several
 * time steps. It saves writing and adding matrices as large as the weight.
 */
export const sumOfProducts: Rule = ({ op, inputs, layer }, build) => {
  const [a, b] = inputs;
  if ((op !== 'Add' && op !== 'AddV2') || a === undefined || b === undefined) return undefined;
  if (!isOuter(a.node) || !isOuter(b.node) || !sameShape(shapeOf(a), shapeOf(b))) return undefined;
  const [a1, b1] = a.node.inputs as [Value, Value];
  const [a2, b2] = b.node.inputs as [Value, Value];
  return [
    build.matMul(build.concat([a1, a2], 0, layer), build.concat([b1, b2], 0, layer), true, false, layer),
  ];
};

const isOuter = (node: Pick<Node, 'op' | 'attributes'>) =>
  node.op === 'MatMul' && attribute(node, 'transpose_a') === true && attribute(node, 'transpose_b') !== true;

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

/** Up to this many rows a sum of outer products is made faster than a product of matrices is started. */
const mostRows = 5;

/**
 * AᵀB of a few rows as the sum of the rows' outer products: the gradient of a weight after a small batch. XLA makes it
 * part of what uses it, the updates of the moments, and it need not be written and read again.
 */
export const outerProducts: Rule = (proposal, build) => {
  if (!isOuter(proposal)) return undefined;
  const { inputs, layer } = proposal;
  const [a, b] = inputs as [Value, Value];
  const [rows, height] = shapeOf(a) as [number, number];
  const width = shapeOf(b)[1] as number;
  if (rows > mostRows || height === 1 || width === 1) return undefined;
  const outer = (row: number) =>
    build.binary(
      'Mul',
      build.reshape(build.slice(a, [row, 0], [1, height], layer), [height, 1], layer),
      build.slice(b, [row, 0], [1, width], layer),
      layer,
    );
  return [
    Array.from({ length: rows }, (_, row) => outer(row)).reduce((sum, one) =>
      build.binary('AddV2', sum, one, layer),
    ),
  ];
};

/** The value itself, as something that XLA does not look through. */
function barrier(build: Builder, value: Value, layer: string | undefined): Value {
  const type = typeOf(value);
  const attributes = [{ name: 'T', type: attributeKind.type, value: [type.dtype] }];
  return build.one('XlaOptimizationBarrier', attributes, [value], type, layer);
}
