import type { layers, Tensor } from '@tensorflow/tfjs-node';
import type { PlainLayerKind } from '../../suite/index.ts';
import { type Merge, mergeLayer } from '../merge-layer.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild, Place } from './build.ts';

/** Merges of Keras (keras/src/layers/merging): tensor by tensor from the first on. */
const folded =
  (tf: TF, step: (a: Tensor, b: Tensor) => Tensor) =>
  (tensors: readonly Tensor[]): Tensor => {
    const rank = Math.max(...tensors.map(t => t.rank));
    // Tensors of fewer axes get the missing ones behind that of the samples.
    const alike = tensors.map(t =>
      t.rank === rank
        ? t
        : tf.reshape(t, [t.shape[0] as number, ...new Array(rank - t.rank).fill(1), ...t.shape.slice(1)]),
    );
    return alike.reduce(step);
  };

type Elementwise = Extract<
  PlainLayerKind,
  'add' | 'subtract' | 'multiply' | 'average' | 'maximum' | 'minimum'
>;

const elementwise =
  <K extends Elementwise>(kind: K, merge: (tf: TF) => Merge['merge']): LayerBuild<K> =>
  (tf, _, place: Place): layers.Layer =>
    mergeLayer(tf, place, { kind, options: {}, merge: merge(tf) });

export const add = elementwise('add', tf => folded(tf, (a, b) => tf.add(a, b)));
export const subtract = elementwise('subtract', tf => folded(tf, (a, b) => tf.sub(a, b)));
export const multiply = elementwise('multiply', tf => folded(tf, (a, b) => tf.mul(a, b)));
export const maximum = elementwise('maximum', tf => folded(tf, (a, b) => tf.maximum(a, b)));
export const minimum = elementwise('minimum', tf => folded(tf, (a, b) => tf.minimum(a, b)));
export const average = elementwise('average', tf => {
  const sum = folded(tf, (a, b) => tf.add(a, b));
  return tensors => tf.div(sum(tensors), tensors.length);
});

export const concatenate: LayerBuild<'concatenate'> = (tf, options, place) =>
  mergeLayer(tf, place, {
    kind: 'concatenate',
    options,
    merge: tensors => {
      const rank = tensors[0]?.rank ?? 1;
      return tf.concat([...tensors], options.axis < 0 ? rank + options.axis : options.axis);
    },
    mask: (tensors, masks) => {
      const rank = tensors[0]?.rank ?? 1;
      const axis = options.axis < 0 ? rank + options.axis : options.axis;
      const whole = tensors.map((t, i) => masks[i] ?? tf.ones(t.shape.slice(0, 2), 'bool'));
      if (axis === 1) return tf.concat(whole, 1);
      return whole.reduce((a, b) => tf.logicalOr(a, b));
    },
  });

export const dot: LayerBuild<'dot'> = (tf, options, place) =>
  mergeLayer(tf, place, {
    kind: 'dot',
    options,
    mask: () => null,
    merge: ([left, right]) => {
      const [x, y] = [left, right] as [Tensor, Tensor];
      const { axes } = options;
      const [a, b] = (Array.isArray(axes) ? axes : [axes, axes]) as [number, number];
      const [ax, ay] = [a < 0 ? x.rank + a : a, b < 0 ? y.rank + b : b];
      const [one, two] = options.normalize ? [unit(tf, x, ax), unit(tf, y, ay)] : [x, y];
      return sumOfProducts(tf, one, two, ax, ay);
    },
  });

/** Keras' normalize: x · min(1/‖x‖, 1/epsilon) over an axis, without the infinity that the first has at zero. */
const unit = (tf: TF, x: Tensor, axis: number): Tensor =>
  tf.mul(x, tf.rsqrt(tf.maximum(tf.sum(tf.mul(x, x), axis, true), 1e-14)));

/** Keras' batch_dot: the axis of each goes, the others stay, those of the first before those of the second. */
function sumOfProducts(tf: TF, x: Tensor, y: Tensor, ax: number, ay: number): Tensor {
  const [batch, length] = [x.shape[0] as number, x.shape[ax] as number];
  const others = (rank: number, axis: number) =>
    Array.from({ length: rank - 1 }, (_, i) => i + 1).filter(i => i !== axis);
  const [left, right] = [others(x.rank, ax), others(y.rank, ay)];
  const shape = [...left.map(i => x.shape[i] as number), ...right.map(i => y.shape[i] as number)];
  const rows = tf.reshape(tf.transpose(x, [0, ...left, ax]), [batch, -1, length]);
  const columns = tf.reshape(tf.transpose(y, [0, ay, ...right]), [batch, length, -1]);
  return tf.reshape(tf.matMul(rows, columns), [batch, ...(shape.length === 0 ? [1] : shape)]);
}
