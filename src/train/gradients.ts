import type { NamedAttrMap, Tensor } from '@tensorflow/tfjs-node';
import type { TF } from './tf.ts';

/**
 * Gradients of tfjs that are not TensorFlow's, put right in one place. All but the first two differ at corners and ties alone,
 * where there is no derivative and each library chooses one: data that repeat, a word twice in a sentence, a weight that is
 * zero, get there every step.
 *
 * Checked and equal, and so left alone: relu, relu6 as tf.layers has it, elu, leakyRelu, clipByValue, maximum and minimum
 * (a tie goes to the first), the max pooling of windows (the first of equals; TensorFlow's own kernel), sqrt and log.
 */
export function patchGradients(tf: TF): void {
  const put = (kernelName: string, inputsToSave: string[], outputsToSave: boolean[], gradient: Gradient) => {
    tf.unregisterGradient(kernelName);
    tf.registerGradient({
      kernelName,
      inputsToSave,
      outputsToSave,
      gradFunc: (dy, saved, attributes) => ({
        [inputNames[kernelName] ?? 'x']: () =>
          gradient(dy as Tensor & Tensor[], saved as [Tensor, Tensor], attributes),
      }),
    });
  };
  // Where `unstack` has one output, tfjs hands `stack` a bare tensor, and `stack` refuses it: a recurrent layer over one time
  // step could not pass a gradient to the layer before it.
  put('Unpack', [], [], (dy, _, { axis }) => tf.stack(Array.isArray(dy) ? dy : [dy], axis as number));
  // The same formula but for the order: where all dy are alike, the difference is zero in TensorFlow (nn_grad.py, _SoftmaxGrad)
  // and rounding in tfjs, of which Adam makes steps.
  put('Softmax', [], [true], (dy, [y], { dim }) =>
    tf.mul(tf.sub(dy, tf.sum(tf.mul(dy, y), dim as number, true)), y),
  );
  // tfjs: −dy / (2 · x^1.5), whose power overflows from 1e26 on and takes the gradient away. TensorFlow: from the output, in this
  // order (cwise_ops_gradients.h, scalar_rsqrt_gradient_op).
  put('Rsqrt', [], [true], (dy, [y]) => tf.mul(tf.mul(-0.5, tf.mul(dy, y)), tf.square(y)));
  // tfjs: −1 at zero. TensorFlow: 0 (math_grad.py, _AbsGrad).
  put('Abs', ['x'], [], (dy, [x]) => tf.mul(dy, tf.sign(x)));
  // tfjs: exp(x), and the slope of the negative side at zero. TensorFlow: the slope comes from the output, so that it is that
  // of the positive side at zero and exactly 0 where the output is saturated (relu_op_functor.h, SeluGrad).
  put('Selu', [], [true], (dy, [y]) =>
    tf.mul(dy, tf.where(tf.less(y, 0), tf.add(y, seluScale * seluAlpha), tf.fill(y.shape, seluScale))),
  );
  // tfjs: 1 up to and including 6. TensorFlow: below 6 (relu_op_functor.h, Relu6Grad).
  put('Relu6', ['x'], [], (dy, [x]) =>
    tf.mul(dy, tf.cast(tf.logicalAnd(tf.greater(x, 0), tf.less(x, 6)), 'float32')),
  );
  quotient(tf);
  parametricRelu(tf);
  // tfjs: the whole gradient to each of several greatest numbers. TensorFlow: they share it (math_grad.py,
  // _MinOrMaxGrad).
  for (const [kernel, axesName] of [
    ['Max', 'reductionIndices'],
    ['Min', 'axis'],
  ] as const) {
    put(kernel, ['x'], [true], (dy, [x, y], attributes) => {
      const given = attributes[axesName] as number | number[] | undefined;
      const axes = tf.util.parseAxisParam(given ?? x.shape.map((_, i) => i), x.shape);
      const kept = tf.backend_util.expandShapeToKeepDim(reduced(x.shape, axes), axes);
      const ties = tf.cast(tf.equal(x, tf.reshape(y, kept)), 'float32');
      return tf.mul(tf.div(ties, tf.sum(ties, axes, true)), tf.reshape(dy, kept));
    });
  }
}

/**
 * tfjs: −dy · a / b², whose square leaves float32 where b is above 1e19 or below 1e-23. TensorFlow divides twice
 * (math_grad.py, _RealDivGrad).
 */
function quotient(tf: TF): void {
  tf.unregisterGradient('RealDiv');
  tf.registerGradient({
    kernelName: 'RealDiv',
    inputsToSave: ['a', 'b'],
    gradFunc: (given, saved) => {
      const [dy, [a, b]] = [given as Tensor, saved as [Tensor, Tensor]];
      return {
        a: () => summedTo(tf, tf.div(dy, b), a),
        b: () => summedTo(tf, tf.mul(dy, tf.div(tf.div(tf.neg(a), b), b)), b),
      };
    },
  });
}

/**
 * tfjs: at zero the slope of the negative side. Keras: none, since its layer is relu(x) − α · relu(−x), and relu has no slope there
 * (keras/src/layers/activations/prelu.py).
 */
function parametricRelu(tf: TF): void {
  tf.unregisterGradient('Prelu');
  tf.registerGradient({
    kernelName: 'Prelu',
    inputsToSave: ['x', 'alpha'],
    gradFunc: (given, saved) => {
      const [dy, [x, alpha]] = [given as Tensor, saved as [Tensor, Tensor]];
      const negative = tf.less(x, 0);
      return {
        x: () => tf.where(tf.greater(x, 0), dy, tf.where(negative, tf.mul(dy, alpha), tf.zerosLike(dy))),
        alpha: () => summedTo(tf, tf.where(negative, tf.mul(dy, x), tf.zerosLike(dy)), alpha),
      };
    },
  });
}

/** The gradient of what was broadcast: summed over the axes that it did not have, or had once. */
const summedTo = (tf: TF, values: Tensor, { shape }: Tensor): Tensor =>
  tf.reshape(tf.sum(values, tf.broadcast_util.getReductionAxes(shape, values.shape)), shape);

/** What tfjs calls the input of a kernel, where it is not `x`. */
const inputNames: Readonly<Record<string, string>> = { Unpack: 'value', Softmax: 'logits' };

type Gradient = (dy: Tensor & Tensor[], saved: [Tensor, Tensor], attributes: NamedAttrMap) => Tensor;

const seluAlpha = 1.6732632423543772;
const seluScale = 1.0507009873554805;

const reduced = (shape: readonly number[], axes: readonly number[]) =>
  shape.filter((_, i) => !axes.includes(i));
