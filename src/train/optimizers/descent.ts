import type { OptimizerOf } from '../../suite/index.ts';
import { rule, singleLeft } from './rule.ts';

// Formulas: Keras 3, keras/src/optimizers/sgd.py and lion.py.

/** Gradient descent; with momentum by its option, or as tf.train's `momentum`, which is the same. */
export function sgd({ momentum = 0, nesterov = false }: OptimizerOf<'sgd' | 'momentum'>) {
  return rule({
    slots: { ...(momentum > 0 && { velocity: 0 }) },
    begin:
      ({ tf, rate }) =>
      (value, gradient, { velocity }) => {
        const own = tf.mul(gradient, rate);
        if (velocity === undefined) {
          value.assign(tf.sub(value, own));
          return;
        }
        velocity.assign(tf.sub(tf.mul(velocity, momentum), own));
        value.assign(tf.add(value, nesterov ? tf.sub(tf.mul(velocity, momentum), own) : velocity));
      },
  });
}

/** Chen et al. (2023): the sign of a mean of the gradients. */
export function lion({ beta1, beta2 }: OptimizerOf<'lion'>) {
  return rule({
    slots: { m: 0 },
    begin:
      ({ tf, rate }) =>
      (value, gradient, { m }) => {
        const direction = tf.sign(tf.add(tf.mul(m, beta1), tf.mul(gradient, singleLeft(beta1))));
        value.assign(tf.sub(value, tf.mul(direction, rate)));
        m.assign(tf.add(tf.mul(m, beta2), tf.mul(gradient, singleLeft(beta2))));
      },
  });
}
