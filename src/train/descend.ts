import type { Scalar } from '@tensorflow/tfjs-node';
import type { Session } from './session.ts';
import type { TF } from './tf.ts';

/**
 * Derives a loss by the weights and lets the optimizer change them, as far as their constraints allow.
 *
 * @returns the loss before that
 */
export function descend(
  tf: TF,
  { variables, words, optimizer, constrain }: Session,
  loss: () => Scalar,
): Scalar {
  const { value, grads } = tf.variableGrads(loss, [...variables, ...words.variables]);
  optimizer.applyGradients(words.take(grads));
  constrain();
  return value;
}
