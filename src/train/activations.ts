import type { Tensor } from '@tensorflow/tfjs-node';
import type { TF } from './tf.ts';

/**
 * Makes activations of tf.layers what they are in Keras where they saturate. The formulas of tf.layers are the same, but take
 * a small number as the difference of two large ones: far out, the slope of `softsign` and what `gelu` leaves of a negative
 * number were rounding, of which an optimizer like Adam makes whole steps.
 */
export function patchActivations(tf: TF): void {
  const put = (name: 'gelu' | 'softsign', apply: (x: Tensor) => Tensor) => {
    const example = tf.layers.activation({ activation: name }) as unknown as Activated;
    (Object.getPrototypeOf(example.activation) as Activated['activation']).apply = apply;
  };
  put('gelu', x => withSlope(tf, x, gelu));
  put('softsign', x => withSlope(tf, x, softsign));
}

interface Activated {
  readonly activation: { apply: (x: Tensor) => Tensor };
}

interface Curve {
  readonly value: (tf: TF, x: Tensor) => Tensor;
  readonly slope: (tf: TF, x: Tensor) => Tensor;
}

function withSlope(tf: TF, x: Tensor, { value, slope }: Curve): Tensor {
  return tf.customGrad((given, save) => {
    (save as (tensors: Tensor[]) => void)([given as Tensor]);
    return {
      value: value(tf, given as Tensor),
      gradFunc: (dy: Tensor, saved: Tensor[]) => tf.mul(dy, slope(tf, saved[0] as Tensor)),
    };
  })(x);
}

/** x · Φ(x), as tf.nn.gelu has it; its slope is Φ(x) + x · φ(x). */
const gelu: Curve = {
  value: (tf, x) => tf.mul(x, normalShare(tf, x)),
  slope: (tf, x) => {
    const density = tf.mul(tf.exp(tf.mul(tf.mul(x, x), -0.5)), 1 / Math.sqrt(2 * Math.PI));
    // Where the density is 0, its product with an infinite x is no number.
    return tf.add(normalShare(tf, x), tf.mul(tf.clipByValue(x, -farOut, farOut), density));
  },
};

/** x / (1 + |x|), with the slope of softsign_op.h. */
const softsign: Curve = {
  value: (tf, x) => tf.div(x, tf.add(1, tf.abs(x))),
  slope: (tf, x) => tf.div(1, tf.square(tf.add(1, tf.abs(x)))),
};

/** Beyond it exp(−x² / 2) is 0 in float32. */
const farOut = 20;

/**
 * The share Φ(x) of a standard normal below x. In the middle it is ½ + ½ · erf(x / √2); further out it comes from
 * erfc(z) = exp(−z²) / z · p(1 / z²), which keeps its digits however small it is.
 *
 * Polynomials: S. L. Moshier, Cephes Mathematical Library, erfcf in ndtrf.c; relative error below 4e-6 where erfc is 1e-37,
 * and 2e-7 where it is 1e-3.
 */
function normalShare(tf: TF, x: Tensor): Tensor {
  const z = tf.mul(x, Math.SQRT1_2);
  const size = tf.clipByValue(tf.abs(z), 1, farOut);
  const inverse = tf.div(1, size);
  const y = tf.square(inverse);
  const p = tf.where(
    tf.less(size, 2),
    polynomial(tf, y, nearCoefficients),
    polynomial(tf, y, farCoefficients),
  );
  const tail = tf.mul(tf.mul(tf.exp(tf.neg(tf.square(size))), tf.mul(inverse, 0.5)), p);
  const outside = tf.where(tf.less(x, 0), tail, tf.sub(1, tail));
  const inside = tf.add(tf.mul(tf.erf(tf.clipByValue(z, -1, 1)), 0.5), 0.5);
  return tf.where(tf.lessEqual(tf.abs(z), 1), inside, outside);
}

/** Coefficients from that of the highest power down. */
const polynomial = (tf: TF, y: Tensor, coefficients: readonly number[]): Tensor =>
  coefficients.reduce((sum: Tensor, c) => tf.add(tf.mul(sum, y), c), tf.zerosLike(y));

/** For z from 1 to 2. */
const nearCoefficients = [
  2.326819970068386e-2, -1.387039388740657e-1, 3.687424674597105e-1, -5.824733027278666e-1,
  6.210004621745983e-1, -4.944515323274145e-1, 3.404879937665872e-1, -2.741127028184656e-1,
  5.638259427386472e-1,
];

/** For z above 2. */
const farCoefficients = [
  -1.047766399936249e1, 1.297719955372516e1, -7.495518717768503, 2.921019019210786, -1.0152652792027,
  4.218463358204948e-1, -2.820767439740514e-1, 5.641895067754075e-1,
];
