import { constantValues, type Node, shapeOf, type TensorType, typeOf, type Value } from './graph.ts';
import type { Binding, Values } from './native.ts';

/** Computes the outputs of an op whose inputs are all constants. */
export type Evaluate = (
  op: Pick<Node, 'op' | 'attributes' | 'inputs' | 'outputs'>,
) => (TensorType & { readonly values: Values })[];

/** Lets TensorFlow itself compute, op by op. */
export function evaluateWith(binding: Binding): Evaluate {
  return ({ op, attributes, inputs, outputs }) => {
    const ids = inputs.map(input =>
      binding.createTensor(shapeOf(input), typeOf(input).dtype, constantValues(input) as Values),
    );
    const results = binding.executeOp(op, attributes, ids, outputs.length);
    const read = results.map(({ id, shape, dtype }) => ({
      shape: [...shape],
      dtype,
      values: binding.tensorDataSync(id).slice(),
    }));
    for (const id of [...ids, ...results.map(r => r.id)]) binding.deleteTensor(id);
    return read;
  };
}

/** Whether all inputs are constants. An op without inputs is none that could be computed ahead. */
export const isConstant = (inputs: readonly Value[]): boolean =>
  inputs.length > 0 && inputs.every(({ node }) => node.op === 'Const');
