import type { Rule } from '../builder.ts';
import { sameShape, shapeOf, type Value } from '../graph.ts';
import { bool, float32 } from '../native.ts';

/**
 * Relu as max(x, 0), IsNan as x ≠ x, Select as SelectV2, and RealDiv as Div, which of floats is the same.
 *
 * The values are the same. But TensorFlow lowers the ones on the left by an MLIR pipeline of their own for each
 * op, 6 to 10 ms of CPU each where the ones on the right take half of one (measured, TensorFlow 2.21); a
 * stacked LSTM has some two hundred of them.
 */
export const cheapToLower: Rule = ({ op, attributes, inputs, outputs, layer }, build) => {
  const [x] = inputs as [Value];
  const [output] = outputs;
  if (output === undefined) return undefined;
  switch (op) {
    case 'Relu':
      return [build.binary('Maximum', x, build.filled({ dtype: output.dtype, shape: [] }, 0), layer)];
    case 'IsNan':
      return [build.one('NotEqual', attributes, [x, x], { dtype: bool, shape: output.shape }, layer)];
    case 'RealDiv':
      return output.dtype === float32 ? [build.one('Div', attributes, inputs, output, layer)] : undefined;
    case 'Select':
      // Select's condition may also choose whole rows, which SelectV2's does not.
      return inputs.every(input => sameShape(shapeOf(input), output.shape))
        ? [build.one('SelectV2', attributes, inputs, output, layer)]
        : undefined;
    default:
      return undefined;
  }
};
