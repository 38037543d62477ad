import type { OptimizerOf } from '../../suite/index.ts';
import { magnitude, squared } from '../embeddings.ts';
import { rule, singleLeft } from './rule.ts';

// Formulas: Keras 3, keras/src/optimizers/adam.py, adamax.py and nadam.py.

/**
 * Adam, and by its option `amsgrad` AMSGrad; AdamW is the same with a decay of the weights.
 *
 * tf.train follows algorithm 1 of Kingma and Ba (2015), m̂ / (√v̂ + ε). Keras has the order of their
 * section 2, m · √(1−β₂ᵗ)/(1−β₁ᵗ) / (√v + ε), in which ε weighs 1/√(1−β₂ᵗ) times as much: 3e-6 instead of
 * 1e-7 in the first step. Recurrent layers do have gradients as small as that, and part from Keras by them.
 */
export function adam({ beta1, beta2, epsilon, amsgrad = false }: OptimizerOf<'adam' | 'adamw'>) {
  return rule({
    slots: { m: 0, v: 0, ...(amsgrad && { vHat: 0 }) },
    counts: true,
    begin({ tf, rate, steps }) {
      const left = (beta: number) => tf.sub(1, tf.pow(beta, steps));
      const alpha = tf.div(tf.mul(tf.sqrt(left(beta2)), rate), left(beta1));
      return (value, gradient, { m, v, vHat }) => {
        m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), 1 - beta1)));
        v.assign(tf.add(v, tf.mul(tf.sub(squared(tf, gradient), v), 1 - beta2)));
        vHat?.assign(tf.maximum(vHat, v));
        value.assign(tf.sub(value, tf.div(tf.mul(m, alpha), tf.add(tf.sqrt(vHat ?? v), epsilon))));
      };
    },
  });
}

export function adamax({ beta1, beta2, epsilon }: OptimizerOf<'adamax'>) {
  return rule({
    slots: { m: 0, u: 0 },
    counts: true,
    begin({ tf, rate, steps }) {
      const left = tf.sub(1, tf.pow(beta1, steps));
      return (value, gradient, { m, u }) => {
        m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), 1 - beta1)));
        u.assign(tf.maximum(tf.mul(u, beta2), magnitude(tf, gradient)));
        value.assign(tf.sub(value, tf.div(tf.mul(m, rate), tf.mul(tf.add(u, epsilon), left))));
      };
    },
  });
}

/** The decay of the momentum's schedule, μₜ = β₁ · (1 − 0.5 · 0.96ᵗ), is fixed in Keras 3. */
const nadamDecay = 0.96;

export function nadam({ beta1, beta2, epsilon }: OptimizerOf<'nadam'>) {
  return rule({
    slots: { m: 0, v: 0 },
    // The product of all μ so far.
    shared: { product: 1 },
    counts: true,
    begin({ tf, rate, steps, shared: { product } }) {
      const mu = tf.mul(tf.sub(1, tf.mul(tf.pow(nadamDecay, steps), 0.5)), beta1);
      const next = tf.mul(tf.sub(1, tf.mul(tf.pow(nadamDecay, tf.add(steps, 1)), 0.5)), beta1);
      product.assign(tf.mul(product, mu));
      const ofMoment = tf.div(next, tf.sub(1, tf.mul(product, next)));
      const ofGradient = tf.div(tf.sub(1, mu), tf.sub(1, product));
      const ofSquares = tf.sub(1, tf.pow(beta2, steps));
      return (value, gradient, { m, v }) => {
        m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), singleLeft(beta1))));
        v.assign(tf.add(v, tf.mul(tf.sub(squared(tf, gradient), v), singleLeft(beta2))));
        const mHat = tf.add(tf.mul(m, ofMoment), tf.mul(gradient, ofGradient));
        const root = tf.sqrt(tf.div(v, ofSquares));
        value.assign(tf.sub(value, tf.div(tf.mul(mHat, rate), tf.add(root, epsilon))));
      };
    },
  });
}
