import type { Sequential, Tensor } from '@tensorflow/tfjs-node';
import type { LossName } from '../suite/index.ts';
import type { TF } from './tf.ts';

/** Targets and predictions [batch, …outputs] to one loss per sample [batch]. */
export type LossFunction = (targets: Tensor, predictions: Tensor) => Tensor;

/**
 * tf.layers' loss of a name, as one number per sample: what a batch reports is the mean over its samples. An
 * output with more axes, a sequence for instance, is averaged over them, as in Keras.
 *
 * They are Keras' formulas but for: `hinge` and `squaredHinge` take targets of −1 and 1 and do not turn 0
 * into −1, `cosineProximity` has 1e-7 where Keras keeps a norm above 1e-12 and is −cosine, and
 * `kullbackLeiblerDivergence` weighs with the target before it is clipped to [1e-7, 1].
 */
export function lossFunction(tf: TF, model: Sequential, name: LossName): LossFunction {
  // tf.layers exports few of its losses; `compile` is the public way to all of them. Nothing else of what
  // it sets up is used.
  const optimizer = tf.train.sgd(0);
  const compiled = tf.model({ inputs: model.inputs, outputs: model.outputs });
  compiled.compile({ optimizer, loss: name });
  optimizer.dispose();
  const loss = compiled.lossFunctions[0] as LossFunction;
  return (targets, predictions) => {
    const losses = loss(targets, predictions);
    return losses.rank < 2 ? losses : tf.mean(tf.reshape(losses, [losses.shape[0] as number, -1]), -1);
  };
}
