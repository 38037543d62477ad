import type { Tensor } from '@tensorflow/tfjs-node';
import type { OptimizerOf } from '../../suite/index.ts';
import { squared } from '../embeddings.ts';
import { rule } from './rule.ts';

// Formulas: Keras 3, keras/src/optimizers/rmsprop.py, adagrad.py, adadelta.py and ftrl.py.

/**
 * Where it is centred, tf.train subtracts epsilon under the root, √(mean square − (mean² + ε)), which is not a number
 * where the gradient is zero. Keras adds it: √(mean square − mean² + ε).
 */
export function rmsprop({ rho, momentum, epsilon, centered }: OptimizerOf<'rmsprop'>) {
  return rule({
    slots: { square: 0, ...(centered && { mean: 0 }), ...(momentum > 0 && { moment: 0 }) },
    begin:
      ({ tf, rate }) =>
      (value, gradient, { square, mean, moment }) => {
        square.assign(tf.add(tf.mul(square, rho), tf.mul(squared(tf, gradient), 1 - rho)));
        mean?.assign(tf.add(tf.mul(mean, rho), tf.mul(gradient, 1 - rho)));
        const spread = mean === undefined ? square : tf.sub(square, tf.square(mean));
        const step = tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(spread, epsilon)));
        moment?.assign(tf.add(tf.mul(moment, momentum), step));
        value.assign(tf.sub(value, moment ?? step));
      },
  });
}

export function adagrad({ initialAccumulatorValue, epsilon = 1e-7 }: OptimizerOf<'adagrad'>) {
  return rule({
    slots: { sum: initialAccumulatorValue },
    begin:
      ({ tf, rate }) =>
      (value, gradient, { sum }) => {
        sum.assign(tf.add(sum, squared(tf, gradient)));
        value.assign(tf.sub(value, tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(sum, epsilon)))));
      },
  });
}

/**
 * tf.train divides by the mean square of the gradients before this step's is in it; Keras, and the method's
 * paper (Zeiler 2012, algorithm 1), by the one after. In the first step that is a factor of hundreds.
 */
export function adadelta({ rho, epsilon }: OptimizerOf<'adadelta'>) {
  return rule({
    slots: { square: 0, update: 0 },
    begin:
      ({ tf, rate }) =>
      (value, gradient, { square, update }) => {
        const root = (mean: Tensor) => tf.sqrt(tf.add(mean, epsilon));
        square.assign(tf.add(tf.mul(square, rho), tf.mul(squared(tf, gradient), 1 - rho)));
        const scale = tf.div(root(update), root(square));
        const squares = tf.mul(tf.square(scale), squared(tf, gradient));
        update.assign(tf.add(tf.mul(update, rho), tf.mul(squares, 1 - rho)));
        value.assign(tf.sub(value, tf.mul(tf.mul(scale, gradient), rate)));
      },
  });
}

/** McMahan et al. (2013), algorithm 1. */
export function ftrl(options: OptimizerOf<'ftrl'>) {
  const { learningRatePower, initialAccumulatorValue, beta } = options;
  const { l1RegularizationStrength: l1, l2RegularizationStrength: l2 } = options;
  const shrinkage = options.l2ShrinkageRegularizationStrength;
  return rule({
    slots: { sum: initialAccumulatorValue, linear: 0 },
    begin: ({ tf, rate }) => {
      const smoothing = tf.add(tf.div(beta, tf.mul(rate, 2)), l2);
      return (value, gradient, { sum, linear }) => {
        const power = (of: Tensor) => tf.pow(of, -learningRatePower);
        const shrunk = tf.add(gradient, tf.mul(value, 2 * shrinkage));
        const grown = tf.add(sum, squared(tf, gradient));
        const moved = tf.div(tf.sub(power(grown), power(sum)), rate);
        linear.assign(tf.add(linear, tf.sub(shrunk, tf.mul(moved, value))));
        const quadratic = tf.add(tf.div(power(grown), rate), tf.mul(smoothing, 2));
        value.assign(tf.div(tf.sub(tf.clipByValue(linear, -l1, l1), linear), quadratic));
        sum.assign(grown);
      };
    },
  });
}
