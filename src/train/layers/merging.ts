import type { layers, Tensor } from '@tensorflow/tfjs-node';
import type { PlainLayerKind } from '../../suite/index.ts';
import { type Merge, mergeLayer } from '../merge-layer.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild, Place } from './build.ts';

type Masks = Parameters<Merge['merge']>[1];

/** Tensors of as many axes: those of fewer get the missing ones behind that of the samples. */
function ofOneRank(tf: TF, tensors: readonly Tensor[]): Tensor[] {
  const rank = Math.max(...tensors.map(t => t.rank));
  return tensors.map(t =>
    t.rank === rank
      ? t
      : tf.reshape(t, [t.shape[0] as number, ...new Array(rank - t.rank).fill(1), ...t.shape.slice(1)]),
  );
}

/** Merges of Keras (keras/src/layers/merging): tensor by tensor from the first on. */
const folded =
  (tf: TF, step: (a: Tensor, b: Tensor) => Tensor) =>
  (tensors: readonly Tensor[]): Tensor =>
    ofOneRank(tf, tensors).reduce(step);

/** A tensor and its mask number by number: undefined where it has none. */
type Masked = readonly [values: Tensor, mask: Tensor | undefined];

/** Tensors of as many axes, each with its mask of samples × steps spread over its numbers. One that gets more axes loses its mask. */
const masked = (tf: TF, tensors: readonly Tensor[], masks: Masks): Masked[] =>
  ofOneRank(tf, tensors).map((t, i): Masked => {
    const mask = masks[i];
    if (t !== tensors[i] || mask === null || mask === undefined || mask.rank >= t.rank) return [t, undefined];
    const behind = new Array(t.rank - mask.rank).fill(1);
    return [t, tf.broadcastTo(tf.reshape(mask, [...mask.shape, ...behind]), t.shape)];
  });

/** Keras 3's product (multiply.py): what one tensor masks counts as 1 in it, and what all of them mask is 0. */
const product =
  (tf: TF) =>
  (tensors: readonly Tensor[], masks: Masks): Tensor => {
    const all = masked(tf, tensors, masks);
    const made = all
      .map(([t, mask]) => (mask === undefined ? t : tf.where(mask, t, tf.onesLike(t))))
      .reduce((a, b) => tf.mul(a, b));
    const known = all.flatMap(([, mask]) => mask ?? []);
    if (known.length < all.length) return made;
    const some = known.reduce((a, b) => tf.logicalOr(a, b));
    return tf.where(tf.broadcastTo(some, made.shape), made, tf.zerosLike(made));
  };

/**
 * Keras 3's greatest or least (base_merge.py, _apply_merge_op_and_or_mask): of two tensors the one that is not masked, and what
 * both mask as if neither did.
 */
const extreme =
  (tf: TF, step: (a: Tensor, b: Tensor) => Tensor) =>
  (tensors: readonly Tensor[], masks: Masks): Tensor => {
    const [made] = masked(tf, tensors, masks).reduce(([so, kept], [given, own]): Masked => {
      const next = own === undefined ? given : tf.where(own, given, so);
      const before = kept === undefined ? so : tf.where(kept, so, next);
      return [step(before, next), own && kept && tf.logicalOr(kept, own)];
    });
    return made;
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
export const multiply = elementwise('multiply', product);
export const maximum = elementwise('maximum', tf => extreme(tf, (a, b) => tf.maximum(a, b)));
export const minimum = elementwise('minimum', tf => extreme(tf, (a, b) => tf.minimum(a, b)));
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
