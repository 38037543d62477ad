import type { Tensor, Tensor2D } from '@tensorflow/tfjs-node';
import { endsOf, sidesOf } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild } from './build.ts';
import { ownLayer } from './custom.ts';

type Ends = readonly [number, number];

/** Adds zeros at both ends of the axes behind the batch. */
function padded(tf: TF, x: Tensor, ends: readonly Ends[]): Tensor {
  return tf.pad(
    x,
    x.shape.map((_, i): [number, number] => [...(ends[i - 1] ?? ([0, 0] as const))]),
  );
}

export const zeroPadding1d: LayerBuild<'zeroPadding1d'> = (tf, options, place) =>
  ownLayer(tf, 'zeroPadding1d', options, place, {
    className: 'ZeroPadding1D',
    compute: x => padded(tf, x, [endsOf(options.padding)]),
  });

export const zeroPadding2d: LayerBuild<'zeroPadding2d'> = (tf, options, place) =>
  ownLayer(tf, 'zeroPadding2d', options, place, {
    className: 'ZeroPadding2D',
    compute: x => padded(tf, x, sidesOf(options.padding).map(endsOf)),
  });

/** Takes elements away at both ends of the axes behind the batch. @throws Error if nothing is left */
function cropped(tf: TF, x: Tensor, ends: readonly Ends[]): Tensor {
  const begin = x.shape.map((_, i) => ends[i - 1]?.[0] ?? 0);
  const size = x.shape.map((length, i) => length - (begin[i] as number) - (ends[i - 1]?.[1] ?? 0));
  if (size.some(length => length <= 0)) throw new Error('cropping leaves nothing');
  return tf.slice(x, begin, size);
}

export const cropping1d: LayerBuild<'cropping1d'> = (tf, options, place) =>
  ownLayer(tf, 'cropping1d', options, place, {
    className: 'Cropping1D',
    compute: x => cropped(tf, x, [endsOf(options.cropping)]),
  });

export const cropping2d: LayerBuild<'cropping2d'> = (tf, options, place) =>
  ownLayer(tf, 'cropping2d', options, place, {
    className: 'Cropping2D',
    compute: x => cropped(tf, x, sidesOf(options.cropping).map(endsOf)),
  });

/** Each of the elements along an axis several times. */
function repeated(tf: TF, x: Tensor, axis: number, size: number): Tensor {
  if (size === 1) return x;
  const apart = [...x.shape.slice(0, axis + 1), 1, ...x.shape.slice(axis + 1)];
  const times = apart.map((_, i) => (i === axis + 1 ? size : 1));
  const shape = x.shape.map((length, i) => (i === axis ? length * size : length));
  // tfjs has no gradient of a tile of this many axes.
  return tf.reshape(tf.mul(tf.reshape(x, apart), tf.ones(times)), shape);
}

export const upSampling1d: LayerBuild<'upSampling1d'> = (tf, options, place) =>
  ownLayer(tf, 'upSampling1d', options, place, {
    className: 'UpSampling1D',
    compute: x => repeated(tf, x, 1, options.size),
  });

/**
 * How much each of `length` elements has part in each of `size` times as many between them, as TensorFlow's bilinear
 * resizing with half-pixel centres has it: [length · size, length].
 */
function shares(length: number, size: number): number[][] {
  return Array.from({ length: length * size }, (_, i) => {
    const at = (i + 0.5) / size - 0.5;
    const low = Math.floor(at);
    const row = new Array<number>(length).fill(0);
    const add = (place: number, share: number) => {
      const within = Math.min(length - 1, Math.max(0, place));
      row[within] = (row[within] as number) + share;
    };
    add(low, 1 - (at - low));
    add(low + 1, at - low);
    return row;
  });
}

/** Lays others between the elements along an axis of pictures [batch, height, width, channels]. */
function between(tf: TF, x: Tensor, axis: number, size: number): Tensor {
  if (size === 1) return x;
  const [there, back] =
    axis === 1
      ? [
          [1, 0, 2, 3],
          [1, 0, 2, 3],
        ]
      : [
          [2, 0, 1, 3],
          [1, 2, 0, 3],
        ];
  const first = tf.transpose(x, there);
  const [length, ...rest] = first.shape as [number, number, number, number];
  const columns = rest.reduce((product, d) => product * d, 1);
  const rows: Tensor2D = tf.reshape(first, [length, columns]);
  const made = tf.matMul(tf.tensor2d(shares(length, size)), rows);
  return tf.transpose(tf.reshape(made, [length * size, ...rest]), back);
}

export const upSampling2d: LayerBuild<'upSampling2d'> = (tf, options, place) => {
  const { size, interpolation } = options;
  const [down, across] = typeof size === 'number' ? [size, size] : size;
  const along = interpolation === 'nearest' ? repeated : between;
  return ownLayer(tf, 'upSampling2d', options, place, {
    className: 'UpSampling2D',
    compute: x => along(tf, along(tf, x, 1, down), 2, across),
  });
};
