import type { Tensor, Tensor1D, Tensor2D, Tensor4D } from '@tensorflow/tfjs-node';
import type { LayerOptions, PlainLayerKind } from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild, Place } from './build.ts';
import { ownLayer } from './custom.ts';

/** A layer that is only there in training, where it has `count` uniform draws of each sample, [batch, 1, 1] each. */
function drawn<K extends PlainLayerKind>(
  tf: TF,
  kind: K,
  options: LayerOptions[K],
  place: Place,
  masks: MaskSource,
  count: number,
  compute: (pictures: Tensor4D, draws: Tensor[]) => Tensor,
) {
  return ownLayer(tf, kind, options, place, {
    className: `Seeded-${kind}`,
    compute(x, _, training) {
      if (!training) return x;
      const [batch] = x.shape as [number];
      const draws = tf.split(masks.mask(place.name, [batch, count], 'uniform'), count, 1);
      return compute(
        x as Tensor4D,
        draws.map(draw => tf.reshape(draw, [batch, 1, 1])),
      );
    },
  });
}

export const randomFlip: LayerBuild<'randomFlip'> = (tf, options, place, masks) =>
  drawn(tf, 'randomFlip', options, place, masks, 1, (x, [draw]) => {
    const flipped = tf.cast(tf.lessEqual(draw as Tensor, 0.5), 'float32');
    const share = tf.expandDims(flipped, -1);
    const along = (given: Tensor, axis: number) =>
      tf.add(tf.mul(tf.reverse(given, axis), share), tf.mul(given, tf.sub(1, share)));
    const across = options.mode === 'vertical' ? x : along(x, 2);
    return options.mode === 'horizontal' ? across : along(across, 1);
  });

type Factor = LayerOptions['randomRotation']['factor'];

/** Uniform numbers between the bounds of a factor. */
function between(tf: TF, draw: Tensor | undefined, factor: Factor): Tensor {
  const [low, high] = typeof factor === 'number' ? [-factor, factor] : factor;
  return tf.add(tf.mul(draw as Tensor, high - low), low);
}

/** keras/src/layers/preprocessing/image_preprocessing/random_translation.py */
export const randomTranslation: LayerBuild<'randomTranslation'> = (tf, options, place, masks) =>
  drawn(tf, 'randomTranslation', options, place, masks, 2, (x, [down, across]) => {
    const [, height, width] = x.shape;
    const { rows, columns } = grid(tf, x);
    const dy = tf.mul(between(tf, down, options.heightFactor), height);
    const dx = tf.mul(between(tf, across, options.widthFactor), width);
    return seen(tf, x, tf.sub(rows, dy), tf.sub(columns, dx), options);
  });

/** keras/src/layers/preprocessing/image_preprocessing/random_zoom.py */
export const randomZoom: LayerBuild<'randomZoom'> = (tf, options, place, masks) =>
  drawn(
    tf,
    'randomZoom',
    options,
    place,
    masks,
    options.widthFactor === undefined ? 1 : 2,
    (x, [down, across]) => {
      const [, height, width] = x.shape;
      const { rows, columns } = grid(tf, x);
      const zoomed = (at: Tensor, zoom: Tensor, length: number) =>
        tf.add(tf.mul(at, zoom), tf.mul(tf.sub(1, zoom), (length - 1) / 2));
      const ofHeight = tf.add(between(tf, down, options.heightFactor), 1);
      const ofWidth =
        options.widthFactor === undefined ? ofHeight : tf.add(between(tf, across, options.widthFactor), 1);
      return seen(tf, x, zoomed(rows, ofHeight, height), zoomed(columns, ofWidth, width), options);
    },
  );

/** keras/src/layers/preprocessing/image_preprocessing/random_rotation.py */
export const randomRotation: LayerBuild<'randomRotation'> = (tf, options, place, masks) =>
  drawn(tf, 'randomRotation', options, place, masks, 1, (x, [draw]) => {
    const [, height, width] = x.shape;
    const { rows, columns } = grid(tf, x);
    const angle = tf.mul(between(tf, draw, options.factor), 2 * Math.PI);
    const [sine, cosine] = [tf.sin(angle), tf.cos(angle)];
    const [middleY, middleX] = [(height - 1) / 2, (width - 1) / 2];
    const [y, x0] = [tf.sub(rows, middleY), tf.sub(columns, middleX)];
    const fromX = tf.add(tf.sub(tf.mul(x0, cosine), tf.mul(y, sine)), middleX);
    const fromY = tf.add(tf.add(tf.mul(x0, sine), tf.mul(y, cosine)), middleY);
    return seen(tf, x, fromY, fromX, options);
  });

/** Place of each row, [1, height, 1], and of each column, [1, 1, width]. */
function grid(tf: TF, { shape: [, height, width] }: Tensor4D) {
  const places = (length: number) => tf.tensor1d(Array.from({ length }, (_, i) => i));
  return {
    rows: tf.reshape(places(height), [1, height, 1]),
    columns: tf.reshape(places(width), [1, 1, width]),
  };
}

type Fill = Pick<LayerOptions['randomRotation'], 'fillMode' | 'fillValue'>;

/**
 * What a picture shows at other places than its own, taken between its elements, as TensorFlow's ImageProjectiveTransformV3
 * with bilinear interpolation does.
 *
 * @param rows where each element looks, broadcast to [batch, height, width]
 */
function seen(
  tf: TF,
  pictures: Tensor4D,
  rows: Tensor,
  columns: Tensor,
  { fillMode, fillValue }: Fill,
): Tensor {
  const [batch, height, width, channels] = pictures.shape;
  const shape = [batch, height, width];
  const y = mapped(tf, tf.broadcastTo(tf.add(rows, tf.zerosLike(columns)), shape), height, fillMode);
  const x = mapped(tf, tf.broadcastTo(tf.add(columns, tf.zerosLike(rows)), shape), width, fillMode);
  const [top, left] = [tf.floor(y), tf.floor(x)];
  const [down, across] = [tf.sub(y, top), tf.sub(x, left)];
  const flat: Tensor2D = tf.reshape(pictures, [batch * height * width, channels]);
  const first = tf.reshape(
    tf.tensor1d(
      Array.from({ length: batch }, (_, i) => i * height * width),
      'int32',
    ),
    [batch, 1, 1],
  );
  const element = (row: Tensor, column: Tensor, share: Tensor): Tensor => {
    const [r, c] = [tf.clipByValue(row, 0, height - 1), tf.clipByValue(column, 0, width - 1)];
    const places = tf.add(
      tf.add(first, tf.mul(tf.cast(r, 'int32'), tf.scalar(width, 'int32'))),
      tf.cast(c, 'int32'),
    );
    const taken = tf.reshape(tf.gather(flat, tf.reshape(places, [-1]) as Tensor1D), [...shape, channels]);
    const weights = tf.expandDims(share, -1);
    if (fillMode !== 'constant') return tf.mul(taken, weights);
    const inside = tf.expandDims(
      tf.cast(tf.logicalAnd(tf.equal(r, row), tf.equal(c, column)), 'float32'),
      -1,
    );
    const filled = tf.add(tf.mul(taken, inside), tf.mul(tf.sub(1, inside), fillValue));
    return tf.mul(filled, weights);
  };
  const [below, right] = [tf.add(top, 1), tf.add(left, 1)];
  const [up, aside] = [tf.sub(1, down), tf.sub(1, across)];
  return tf.addN([
    element(top, left, tf.mul(up, aside)),
    element(top, right, tf.mul(up, across)),
    element(below, left, tf.mul(down, aside)),
    element(below, right, tf.mul(down, across)),
  ]);
}

/** Where a picture is looked at that a place beyond its edges stands for (tensorflow/core/kernels/image/image_ops.h). */
function mapped(tf: TF, at: Tensor, length: number, mode: Fill['fillMode']): Tensor {
  if (mode === 'constant') return at;
  const within = (place: Tensor) => tf.clipByValue(place, 0, length - 1);
  if (mode === 'nearest' || length === 1) return within(at);
  if (mode === 'reflect') {
    const turn = tf.mod(tf.add(at, 0.5), 2 * length);
    const back = tf.sub(2 * length, turn);
    return within(tf.sub(tf.minimum(turn, back), 0.5));
  }
  const rounds = (of: Tensor) => tf.floor(tf.div(of, length - 1));
  const before = tf.add(at, tf.mul(tf.add(rounds(tf.neg(at)), 1), length));
  const behind = tf.sub(at, tf.mul(rounds(at), length));
  const wrapped = tf.where(tf.less(at, 0), before, tf.where(tf.greater(at, length - 1), behind, at));
  return within(wrapped);
}
