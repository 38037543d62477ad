import type { Scalar, Tensor } from '@tensorflow/tfjs-node';
import type { Optimizer } from '../../suite/index.ts';
import { isClippedByUse, scaledUses, squared } from '../embeddings.ts';
import type { TF } from '../tf.ts';

/**
 * The gradients of a step, clipped as an optimizer's options want it (Keras 3, `_clip_gradients` in
 * keras/src/optimizers/base_optimizer.py).
 */
export function clipped(tf: TF, gradients: readonly Tensor[], optimizer: Optimizer): readonly Tensor[] {
  const { clipnorm, clipvalue, globalClipnorm, repeatedWords = 'each' } = optimizer;
  const squares = (of: Tensor) => tf.sum(squared(tf, of));
  if (clipnorm !== undefined) {
    return gradients.map(gradient => {
      const divisor = tf.maximum(tf.sqrt(squares(gradient)), clipnorm);
      const made = tf.div(tf.mul(gradient, clipnorm), divisor);
      return repeatedWords === 'sum' ? made : scaledUses(tf, gradient, made, tf.div(clipnorm, divisor));
    });
  }
  if (globalClipnorm !== undefined) {
    const norm = tf.sqrt(tf.addN(gradients.map(squares))) as Scalar;
    const scale = tf.mul(tf.minimum(tf.div(1, norm), 1 / globalClipnorm), globalClipnorm);
    // Nothing is added but where the norm is no finite number: it makes every gradient NaN, as in Keras.
    const whole = tf.add(scale, tf.sub(norm, norm));
    return gradients.map(gradient => tf.mul(gradient, whole));
  }
  if (clipvalue !== undefined)
    return gradients.map(gradient =>
      isClippedByUse(gradient) ? gradient : tf.clipByValue(gradient, -clipvalue, clipvalue),
    );
  return gradients;
}
