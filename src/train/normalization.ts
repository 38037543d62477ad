import type { LayerVariable, layers, Tensor } from '@tensorflow/tfjs-node';
import type { TF } from './tf.ts';

/** What is used of both layers of tf.layers. */
interface Normalization extends layers.Layer {
  readonly epsilon: number;
  readonly gamma: LayerVariable | null | undefined;
  readonly beta: LayerVariable | null | undefined;
}

interface BatchNormalization extends Normalization {
  readonly axis: number;
  readonly momentum: number;
  readonly movingMean: LayerVariable;
  readonly movingVariance: LayerVariable;
}

interface LayerNormalization extends Normalization {
  /** Counted from 0, the batch included, as soon as the layer is built. */
  readonly axis: readonly number[];
}

interface Moments {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/**
 * Makes tf.layers normalise as Keras does: x · γ/σ + (β − mean · γ/σ), where tf.layers has (x − mean) · γ/σ + β. Both are
 * the same but for their rounding, and that is large where γ/σ is: where the numbers to be normalised are nearly alike.
 * It also lets batchNormalization be trained without γ or β, which tf.layers takes and then reads.
 */
export function patchNormalization(tf: TF): void {
  const prototypeOf = <L extends layers.Layer>(example: layers.Layer) => Object.getPrototypeOf(example) as L;

  // keras/src/ops/nn.py, _layer_normalization
  const ofSamples = prototypeOf<LayerNormalization>(tf.layers.layerNormalization({}));
  ofSamples.call = function (this: LayerNormalization, inputs) {
    return tf.tidy(() => {
      const x = only(inputs);
      return normalised(tf, x, moments(tf, x, this.axis, true), shapeAlong(x, this.axis), this);
    });
  };

  // keras/src/layers/normalization/batch_normalization.py
  const ofBatches = prototypeOf<BatchNormalization>(tf.layers.batchNormalization({}));
  ofBatches.call = function (this: BatchNormalization, inputs, kwargs) {
    return tf.tidy(() => {
      const x = only(inputs);
      const axis = this.axis < 0 ? this.axis + x.rank : this.axis;
      const shape = shapeAlong(x, [axis]);
      const kept = { mean: this.movingMean.read(), variance: this.movingVariance.read() };
      if (kwargs.training !== true) return normalised(tf, x, kept, shape, this);
      const others = x.shape.map((_, i) => i).filter(i => i !== axis);
      const mask = kwargs.mask as Tensor | null | undefined;
      const own = mask == null ? moments(tf, x, others, false) : momentsWithin(tf, x, mask, others);
      const moved = (average: Tensor, value: Tensor) =>
        tf.add(tf.mul(average, this.momentum), tf.mul(value, 1 - this.momentum));
      this.movingMean.write(moved(kept.mean, own.mean));
      this.movingVariance.write(moved(kept.variance, own.variance));
      return normalised(tf, x, own, shape, this);
    });
  };
}

const only = (inputs: Tensor | Tensor[]): Tensor => (Array.isArray(inputs) ? (inputs[0] as Tensor) : inputs);

/** The shape in which what there is one of for each place of some axes lies beside x. */
const shapeAlong = (x: Tensor, axes: readonly number[]): number[] =>
  x.shape.map((length, i) => (axes.includes(i) ? length : 1));

/** tf.nn.batch_normalization; moments, γ and β are brought into `shape` where they have another rank than x. */
function normalised(
  tf: TF,
  x: Tensor,
  { mean, variance }: Moments,
  shape: number[],
  { epsilon, gamma, beta }: Normalization,
): Tensor {
  const beside = (value: Tensor) => (value.rank === x.rank ? value : tf.reshape(value, shape));
  const own = tf.rsqrt(tf.add(beside(variance), epsilon));
  const scale = gamma == null ? own : tf.mul(own, beside(gamma.read()));
  const centre = tf.mul(beside(mean), scale);
  const shift = beta == null ? tf.neg(centre) : tf.sub(beside(beta.read()), centre);
  return tf.add(tf.mul(x, scale), shift);
}

/** tf.nn.moments: the gradient of the variance does not go through the mean, where it would be rounding. */
function moments(tf: TF, x: Tensor, axes: readonly number[], keepDims: boolean): Moments {
  const mean = tf.mean(x, [...axes], true);
  const count = axes.reduce((product, axis) => product * (x.shape[axis] as number), 1);
  const variance = tf.customGrad((given, centre, save) => {
    const [from, to] = [given as Tensor, centre as Tensor];
    (save as (tensors: Tensor[]) => void)([from, to]);
    return {
      value: tf.mean(tf.squaredDifference(from, to), [...axes], true),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [a, b] = saved as [Tensor, Tensor];
        return [tf.mul(tf.mul(tf.div(dy, count), 2), tf.sub(a, b)), tf.zerosLike(b)];
      },
    };
  })(x, mean);
  if (keepDims) return { mean, variance };
  const kept = x.shape.filter((_, i) => !axes.includes(i));
  return { mean: tf.reshape(mean, kept), variance: tf.reshape(variance, kept) };
}

/** Keras' epsilon: what a division by the number of steps that a mask leaves is kept away from zero by. */
const fuzz = 1e-7;

/** Mean and variance over the steps that a mask [batch, …] leaves (`_moments` in Keras' batch_normalization.py). */
function momentsWithin(tf: TF, x: Tensor, mask: Tensor, axes: readonly number[]): Moments {
  const kept = tf.mul(tf.cast(tf.reshape(mask, [...mask.shape, 1]), 'float32'), tf.onesLike(x));
  const count = tf.add(tf.sum(kept, [...axes], true), fuzz);
  const mean = tf.div(tf.sum(tf.mul(x, kept), [...axes], true), count);
  const difference = tf.mul(tf.sub(x, mean), kept);
  const variance = tf.div(tf.sum(tf.square(difference), [...axes], true), count);
  const shape = x.shape.filter((_, i) => !axes.includes(i));
  return { mean: tf.reshape(mean, shape), variance: tf.reshape(variance, shape) };
}
