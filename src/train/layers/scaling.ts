import type { layers, Tensor } from '@tensorflow/tfjs-node';
import type { LayerOptions, NdArray } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild } from './build.ts';
import { ownLayer } from './custom.ts';

export const rescaling: LayerBuild<'rescaling'> = (tf, options, place) =>
  ownLayer(tf, 'rescaling', options, place, {
    className: 'Rescaling',
    passesMask: true,
    compute: x => tf.add(tf.mul(x, options.scale), options.offset),
  });

/** Keras' epsilon, below which a deviation is not divided by. */
const epsilon = 1e-7;

/** What a normalization subtracts and divides by, one number for each feature or one for all. */
interface Moments {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** Moments by layer, of those that are adapted to data. */
const adapted = new WeakMap<layers.Layer, Moments>();

const listOf = (of: number | readonly number[]): readonly number[] => (typeof of === 'number' ? [of] : of);

const given = ({ mean, variance }: LayerOptions['normalization']): Moments | undefined =>
  mean === undefined || variance === undefined
    ? undefined
    : { mean: listOf(mean), variance: listOf(variance) };

/** keras/src/layers/preprocessing/normalization.py */
export const normalization: LayerBuild<'normalization'> = (tf, options, place) => {
  const layer: layers.Layer = ownLayer(tf, 'normalization', options, place, {
    className: 'Normalization',
    passesMask: true,
    compute(x) {
      // What a model gives is not looked at before it is adapted.
      const moments = given(options) ?? adapted.get(layer);
      if (moments === undefined) return x;
      const mean = tf.tensor1d([...moments.mean]);
      const deviation = tf.tensor1d(moments.variance.map(v => Math.max(Math.sqrt(v), epsilon)));
      return options.invert === true
        ? tf.add(mean, tf.mul(x, deviation))
        : tf.div(tf.sub(x, mean), deviation);
    },
  });
  return layer;
};

/**
 * Gives the normalizations of a model that have no numbers of their own the moments of some data, as Keras' `adapt` does:
 * of what comes to them through the layers before them, which have no weights.
 *
 * @param inputs [samples, …]
 */
export function adaptNormalizations(tf: TF, model: layers.Layer[], inputs: NdArray): void {
  const waiting = model.filter(layer => layer.getClassName() === 'Normalization');
  if (waiting.length === 0) return;
  tf.tidy(() => {
    let data: Tensor = tf.tensor(Float32Array.from(inputs.values), [...inputs.shape], 'float32');
    for (const layer of model) {
      if (waiting.includes(layer)) adapted.set(layer, momentsOf(tf, data));
      if (layer === waiting.at(-1)) return;
      data = layer.apply(data, { training: false }) as Tensor;
    }
  });
}

/** Mean and variance of each feature over all else. */
function momentsOf(tf: TF, data: Tensor): Moments {
  const axes = data.shape.map((_, i) => i).slice(0, -1);
  const { mean, variance } = tf.moments(data, axes);
  return { mean: [...mean.dataSync()], variance: [...variance.dataSync()] };
}

/** keras/src/ops/nn.py, normalize with the default order. */
export const unitNormalization: LayerBuild<'unitNormalization'> = (tf, options, place) =>
  ownLayer(tf, 'unitNormalization', options, place, {
    className: 'UnitNormalization',
    passesMask: true,
    compute(x) {
      const squares = tf.sum(tf.square(x), -1, true);
      return tf.mul(x, tf.minimum(tf.rsqrt(squares), 1e12));
    },
  });

/** keras/src/layers/normalization/group_normalization.py; the channels are the last axis. */
export const groupNormalization: LayerBuild<'groupNormalization'> = (tf, options, place) => {
  const { groups, epsilon: least, center, scale } = options;
  return ownLayer(tf, 'groupNormalization', options, place, {
    className: 'GroupNormalization',
    passesMask: true,
    compute(x, weights) {
      const channels = x.shape.at(-1) as number;
      const count = groups === -1 ? channels : groups;
      if (channels % count !== 0)
        throw new Error(`${channels} channels are no whole number of times ${count} groups`);
      const apart = tf.reshape(x, [...x.shape.slice(0, -1), count, channels / count]);
      const axes = apart.shape.map((_, i) => i).filter(i => i > 0 && i !== apart.rank - 2);
      const mean = tf.mean(apart, axes, true);
      const variance = tf.mean(tf.square(tf.sub(apart, mean)), axes, true);
      const shape = apart.shape.map((length, i) => (i < apart.rank - 2 ? 1 : length));
      const [first, second] = weights.map(weight => tf.reshape(weight, shape));
      const [gamma, beta] = scale ? [first, second] : [undefined, first];
      const root = tf.rsqrt(tf.add(variance, least));
      const inverse = gamma === undefined ? root : tf.mul(root, gamma);
      const offset = tf.neg(tf.mul(mean, inverse));
      const shifted = center && beta !== undefined ? tf.add(offset, beta) : offset;
      return tf.reshape(tf.add(tf.mul(apart, inverse), shifted), x.shape);
    },
  });
};
