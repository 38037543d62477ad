import type { Tensor } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';
import type { LayerBuild } from './build.ts';
import { ownLayer } from './custom.ts';

/** keras/src/activations/activations.py, ReLU.static_call: at the threshold itself the slope is that of the lower side. */
export const relu: LayerBuild<'relu'> = (tf, options, place) => {
  const { maxValue, negativeSlope, threshold } = options;
  return ownLayer(tf, 'relu', options, place, {
    className: 'SlopedRelu',
    passesMask: true,
    compute(x) {
      const kept = threshold === 0 ? tf.relu(x) : above(tf, x, threshold);
      const bounded = maxValue === undefined ? kept : clipped(tf, kept, maxValue);
      if (negativeSlope === 0) return bounded;
      const below = tf.relu(tf.sub(threshold, x));
      return tf.sub(bounded, tf.mul(below, negativeSlope));
    },
  });
};

/** What lies above a bound, and zero for the rest. */
const above = (tf: TF, x: Tensor, bound: number) => tf.mul(x, tf.step(tf.sub(x, bound)));

const clipped = (tf: TF, x: Tensor, most: number) => (most === 6 ? tf.relu6(x) : tf.clipByValue(x, 0, most));

export const leakyRelu: LayerBuild<'leakyRelu'> = (tf, options, place) => {
  const { negativeSlope } = options;
  return ownLayer(tf, 'leakyRelu', options, place, {
    className: 'SlopedRelu',
    passesMask: true,
    compute: x => tf.leakyRelu(x, negativeSlope),
  });
};

export const elu: LayerBuild<'elu'> = (tf, options, place) => {
  const { alpha } = options;
  return ownLayer(tf, 'elu', options, place, {
    className: 'ScaledElu',
    passesMask: true,
    compute(x) {
      const whole = tf.elu(x);
      if (alpha === 1) return whole;
      const positive = tf.relu(x);
      return tf.add(positive, tf.mul(tf.sub(whole, positive), alpha));
    },
  });
};

export const thresholdedRelu: LayerBuild<'thresholdedRelu'> = (tf, options, place) => {
  const { theta } = options;
  return ownLayer(tf, 'thresholdedRelu', options, place, {
    className: 'ThresholdedReLU',
    passesMask: true,
    compute: x => above(tf, x, theta),
  });
};

export const softmax: LayerBuild<'softmax'> = (
  tf,
  _,
  place, // Left out, the axis is the first behind the batch.
) => tf.layers.softmax({ ...place, axis: -1 });

export const prelu: LayerBuild<'prelu'> = (tf, { sharedAxes }, place) =>
  tf.layers.prelu({
    ...(sharedAxes && { sharedAxes: [...sharedAxes] }),
    ...place,
    alphaInitializer: 'zeros',
  });
