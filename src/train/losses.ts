import type { Tensor } from '@tensorflow/tfjs-node';
import type { LossName } from '../suite/index.ts';
import type { TF } from './tf.ts';

/**
 * Targets [batch, …] and what the model gives [batch, …outputs] to one loss per sample [batch]; an output with more
 * axes, a sequence for instance, is averaged over them.
 *
 * @param given what `Objective.forward` gives: the model's output, or its logits
 */
export type LossFunction = (targets: Tensor, given: Tensor) => Tensor;

/** Keras' epsilon: what logarithms and divisions are kept away from zero by. */
const epsilon = 1e-7;

/**
 * Keras' loss of a name: the formulas of keras/src/losses/losses.py of Keras 3, and of the crossentropies in
 * keras/src/backend/tensorflow/nn.py. tf.layers has the same names, and other numbers where they matter: it clips the
 * output of a softmax or sigmoid that is saturated, and so takes its gradient away.
 *
 * @param fromLogits a crossentropy is given logits: what goes into the softmax or sigmoid that ends the model
 */
export function lossFunction(tf: TF, name: LossName, fromLogits: boolean): LossFunction {
  const loss = (fromLogits ? ofLogits(tf)[name] : undefined) ?? ofOutputs(tf)[name];
  return (targets, given) => {
    const losses = loss(targets, given);
    return losses.rank < 2 ? losses : tf.mean(tf.reshape(losses, [losses.shape[0] as number, -1]), -1);
  };
}

/** Losses that Keras computes from the logits where it can. */
export const crossentropies: readonly LossName[] = [
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'binaryCrossentropy',
];

/** Keeps tensors until the gradient is taken. */
type GradSaver = (tensors: Tensor[]) => void;

/** Arguments in Keras' order: at a corner the first one of a maximum has the gradient. */
function ofOutputs(tf: TF): Record<LossName, LossFunction> {
  const mean = (values: Tensor) => tf.mean(values, -1);
  const square = (values: Tensor) => tf.mul(values, values);
  const clip = (values: Tensor, high: number) => tf.clipByValue(values, epsilon, high);
  const margin = (y: Tensor, p: Tensor) => tf.maximum(tf.sub(1, tf.mul(signs(tf, y), p)), 0);
  const logOf = (values: Tensor) => tf.log(tf.add(tf.maximum(values, epsilon), 1));
  // Keras' x · min(1/‖x‖, 1/epsilon), without the infinity that the first has at zero.
  const unit = (x: Tensor) =>
    tf.mul(x, tf.rsqrt(tf.maximum(tf.sum(tf.mul(x, x), -1, true), epsilon * epsilon)));
  return {
    meanSquaredError: (y, p) => mean(square(tf.sub(p, y))),
    meanAbsoluteError: (y, p) => mean(tf.abs(tf.sub(y, p))),
    meanAbsolutePercentageError: (y, p) =>
      tf.mul(100, mean(tf.abs(tf.div(tf.sub(y, p), tf.maximum(tf.abs(y), epsilon))))),
    meanSquaredLogarithmicError: (y, p) => mean(square(tf.sub(logOf(p), logOf(y)))),
    squaredHinge: (y, p) => mean(square(margin(y, p))),
    hinge: (y, p) => mean(margin(y, p)),
    categoricalHinge: (y, p) => {
      const right = tf.sum(tf.mul(y, p), -1);
      const wrong = tf.max(tf.mul(tf.sub(1, y), p), -1);
      return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
    },
    // log cosh x = x + log(1 + exp(−2x)) − log 2, which does not overflow.
    logcosh: (y, p) => {
      const x = tf.sub(p, y);
      return mean(tf.sub(tf.add(x, tf.softplus(tf.mul(x, -2))), Math.LN2));
    },
    categoricalCrossentropy: (y, p) => {
      const shares = tf.div(p, tf.sum(p, -1, true));
      return tf.neg(tf.sum(tf.mul(y, tf.log(clip(shares, 1 - epsilon))), -1));
    },
    sparseCategoricalCrossentropy: (y, p) =>
      softmaxCrossentropy(tf, classes(tf, y, p), tf.log(clip(p, 1 - epsilon))),
    binaryCrossentropy: (y, p) => {
      const kept = clip(p, 1 - epsilon);
      const yes = tf.mul(y, tf.log(kept));
      return mean(tf.neg(tf.add(yes, tf.mul(tf.sub(1, y), tf.log(tf.sub(1, kept))))));
    },
    kullbackLeiblerDivergence: (y, p) => {
      const target = clip(y, 1);
      return tf.sum(tf.mul(target, tf.log(tf.div(target, clip(p, 1)))), -1);
    },
    poisson: (y, p) => mean(tf.sub(p, tf.mul(y, tf.log(tf.add(p, epsilon))))),
    cosineProximity: (y, p) => tf.neg(tf.sum(tf.mul(unit(y), unit(p)), -1)),
  };
}

function ofLogits(tf: TF): Partial<Record<LossName, LossFunction>> {
  return {
    categoricalCrossentropy: (y, logits) => softmaxCrossentropy(tf, y, logits),
    sparseCategoricalCrossentropy: (y, logits) => softmaxCrossentropy(tf, classes(tf, y, logits), logits),
    binaryCrossentropy: (y, logits) => tf.mean(sigmoidCrossentropy(tf, y, logits), -1),
  };
}

/** Keras turns 0 into −1 where all targets of a batch are 0 or 1. */
function signs(tf: TF, y: Tensor): Tensor {
  const binary = tf.all(tf.logicalOr(tf.equal(y, 0), tf.equal(y, 1)));
  return tf.where(binary, tf.sub(tf.mul(y, 2), 1), y);
}

/** Targets [batch, …, 1] that are the class as rows of one 1 and zeros, in the shape of the output. */
function classes(tf: TF, y: Tensor, { shape }: Tensor): Tensor {
  const indices = tf.cast(tf.reshape(y, [-1]), 'int32');
  return tf.reshape(tf.cast(tf.oneHot(indices, shape.at(-1) as number), 'float32'), shape);
}

/**
 * tf.nn.softmax_cross_entropy_with_logits: −Σ y · log softmax(z). Its gradient is softmax(z) − y, also where the targets
 * of a sample do not add up to 1 (tensorflow/core/kernels/xent_op.h).
 */
function softmaxCrossentropy(tf: TF, y: Tensor, logits: Tensor): Tensor {
  return tf.customGrad((z, save) => {
    (save as GradSaver)([z as Tensor, y]);
    return {
      value: tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(z as Tensor)), -1)),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [of, wanted] = saved as [Tensor, Tensor];
        return tf.mul(tf.reshape(dy, [...dy.shape, 1]), tf.sub(tf.softmax(of), wanted));
      },
    };
  })(logits);
}

/**
 * tf.nn.sigmoid_cross_entropy_with_logits: max(z, 0) − z · y + log(1 + exp(−|z|)). Its gradient is sigmoid(z) − y, at zero
 * as well, where the pieces have corners.
 */
function sigmoidCrossentropy(tf: TF, y: Tensor, logits: Tensor): Tensor {
  return tf.customGrad((given, save) => {
    const z = given as Tensor;
    (save as GradSaver)([z, y]);
    return {
      value: tf.add(tf.sub(tf.relu(z), tf.mul(z, y)), tf.log1p(tf.exp(tf.neg(tf.abs(z))))),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [of, wanted] = saved as [Tensor, Tensor];
        return tf.mul(dy, tf.sub(tf.sigmoid(of), wanted));
      },
    };
  })(logits);
}
