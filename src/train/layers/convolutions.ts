import type { Tensor, Tensor4D } from '@tensorflow/tfjs-node';
import type { LayerOptions } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild } from './build.ts';
import { ownLayer } from './custom.ts';

// Everything here is done on pictures [batch, height, width, channels]; a series is one of height 1.

type Pair = readonly [number, number];

interface Windows {
  readonly strides: Pair;
  readonly padding: 'valid' | 'same';
  readonly dilation: Pair;
}

const pair = (of: number | readonly [number, number]): Pair => (typeof of === 'number' ? [of, of] : of);

/** A series as a picture, and a kernel of it as one of pictures. */
const asPicture = (tf: TF, series: Tensor): Tensor4D => tf.expandDims(series, 1);
const asWindow = (tf: TF, kernel: Tensor): Tensor4D => tf.expandDims(kernel, 0);
const asSeries = (tf: TF, picture: Tensor): Tensor => tf.squeeze(picture, [1]);

const plus = (tf: TF, x: Tensor, bias: Tensor | undefined) => (bias === undefined ? x : tf.add(x, bias));

/**
 * A convolution of each channel by itself, [batch, …, channels · multiplier].
 *
 * @param kernel [height, width, channels, multiplier]
 */
function channelByChannel(
  tf: TF,
  x: Tensor4D,
  kernel: Tensor4D,
  { strides, padding, dilation }: Windows,
): Tensor4D {
  if (dilation[0] === 1 && dilation[1] === 1)
    return tf.depthwiseConv2d(x, kernel, [...strides], padding, 'NHWC');
  // tfjs has no gradient of a dilated one: the sum over the kernel's taps, each a slice of the padded pictures.
  const { taps, outer } = tapsOf(tf, x, kernel, { strides, padding, dilation });
  const [channels, multiplier] = kernel.shape.slice(2) as [number, number];
  const parts = taps.map(({ slice, place }) => {
    const weights = tf.reshape(tf.slice(kernel, [...place, 0, 0], [1, 1, channels, multiplier]), [
      channels,
      multiplier,
    ]);
    return tf.mul(tf.expandDims(slice, -1), weights);
  });
  return tf.reshape(tf.addN(parts), [...outer, channels * multiplier]);
}

/** What each tap of a kernel sees of the padded pictures, [batch, height, width, channels]; for strides of 1. */
function tapsOf(tf: TF, x: Tensor4D, kernel: Tensor4D, { strides, padding, dilation }: Windows) {
  if (strides.some(stride => stride > 1)) {
    const told = `strides ${strides.join(' and ')} with dilationRate ${dilation.join(' and ')}`;
    throw new Error(`${told}: only one of them can be above 1`);
  }
  const reach = ([0, 1] as const).map(axis => dilation[axis] * ((kernel.shape[axis] as number) - 1));
  const pads = reach.map((by): [number, number] =>
    padding === 'same' ? [Math.floor(by / 2), by - Math.floor(by / 2)] : [0, 0],
  ) as [[number, number], [number, number]];
  const padded: Tensor4D = tf.pad(x, [[0, 0], ...pads, [0, 0]]);
  const [batch, height, width, channels] = padded.shape;
  const outer: [number, number, number] = [batch, height - (reach[0] ?? 0), width - (reach[1] ?? 0)];
  const [rows, columns] = kernel.shape;
  const taps = Array.from({ length: rows * columns }, (_, k) => {
    const place: [number, number] = [Math.floor(k / columns), k % columns];
    const begin: [number, number, number, number] = [0, place[0] * dilation[0], place[1] * dilation[1], 0];
    return { place, slice: tf.slice(padded, begin, [...outer, channels]) };
  });
  return { taps, outer };
}

/** A convolution of pictures with a dilation, of which tfjs has no gradient: a product of all taps with the kernel. */
function dilated(tf: TF, x: Tensor4D, kernel: Tensor4D, windows: Windows): Tensor4D {
  const { taps, outer } = tapsOf(tf, x, kernel, windows);
  const [height, width, channels, filters] = kernel.shape;
  const patches = tf.concat(
    taps.map(({ slice }) => slice),
    3,
  );
  const rows = outer.reduce((product, d) => product * d, 1);
  const inner = height * width * channels;
  const product = tf.matMul(tf.reshape(patches, [rows, inner]), tf.reshape(kernel, [inner, filters]));
  return tf.reshape(product, [...outer, filters]);
}

/** A conv2d with a dilation, without its activation. */
export function dilatedConv2d(
  tf: TF,
  x: Tensor,
  { strides, padding, dilationRate = 1 }: LayerOptions['conv2d'],
  kernel: Tensor,
  bias: Tensor | undefined,
): Tensor {
  const windows = { strides: pair(strides), padding, dilation: pair(dilationRate) };
  return plus(tf, dilated(tf, x as Tensor4D, kernel as Tensor4D, windows), bias);
}

/** One number for the steps, or for height and width alike. */
interface Strided {
  readonly strides: number;
  readonly padding: 'valid' | 'same';
  readonly dilationRate: number;
}

const overSeries = (options: Strided): Windows => ({
  // TensorFlow wants the same stride both ways; of a height of 1 it makes no difference.
  strides: [options.strides, options.strides],
  padding: options.padding,
  dilation: [1, options.dilationRate],
});

const overPictures = (options: Strided): Windows => ({
  strides: [options.strides, options.strides],
  padding: options.padding,
  dilation: [options.dilationRate, options.dilationRate],
});

export const separableConv1d: LayerBuild<'separableConv1d'> = (tf, options, place) =>
  ownLayer(tf, 'separableConv1d', options, place, {
    className: 'SeparableConv1D',
    activation: options.activation,
    compute(x, [depthwise, pointwise, bias]) {
      const kernel = asWindow(tf, depthwise as Tensor);
      const between = channelByChannel(tf, asPicture(tf, x), kernel, overSeries(options));
      const mixed = tf.conv2d(between, asWindow(tf, pointwise as Tensor), 1, 'valid');
      return plus(tf, asSeries(tf, mixed), bias);
    },
  });

export const separableConv2d: LayerBuild<'separableConv2d'> = (tf, options, place) =>
  ownLayer(tf, 'separableConv2d', options, place, {
    className: 'SeparableConv2D',
    activation: options.activation,
    compute(x, [depthwise, pointwise, bias]) {
      const between = channelByChannel(tf, x as Tensor4D, depthwise as Tensor4D, overPictures(options));
      return plus(tf, tf.conv2d(between, pointwise as Tensor4D, 1, 'valid'), bias);
    },
  });

export const depthwiseConv1d: LayerBuild<'depthwiseConv1d'> = (tf, options, place) =>
  ownLayer(tf, 'depthwiseConv1d', options, place, {
    className: 'DepthwiseConv1D',
    activation: options.activation,
    compute(x, [kernel, bias]) {
      const own = asWindow(tf, kernel as Tensor);
      return plus(tf, asSeries(tf, channelByChannel(tf, asPicture(tf, x), own, overSeries(options))), bias);
    },
  });

export const depthwiseConv2d: LayerBuild<'depthwiseConv2d'> = (tf, options, place) =>
  ownLayer(tf, 'depthwiseConv2d', options, place, {
    className: 'DepthwiseConv2D',
    activation: options.activation,
    compute: (x, [kernel, bias]) =>
      plus(tf, channelByChannel(tf, x as Tensor4D, kernel as Tensor4D, overPictures(options)), bias),
  });

/** A convolution the other way, [batch, height, width, filters]. @param kernel [height, width, filters, channels] */
function transposed(
  tf: TF,
  x: Tensor4D,
  kernel: Tensor4D,
  strides: Pair,
  padding: 'valid' | 'same',
): Tensor4D {
  const [height, width, filters] = kernel.shape;
  const along = (length: number, size: number, stride: number) =>
    length * stride + (padding === 'valid' ? Math.max(size - stride, 0) : 0);
  const output: [number, number, number, number] = [
    x.shape[0],
    along(x.shape[1], height, strides[0]),
    along(x.shape[2], width, strides[1]),
    filters,
  ];
  return tf.conv2dTranspose(x, kernel, output, [...strides], padding);
}

export const conv1dTranspose: LayerBuild<'conv1dTranspose'> = (tf, options, place) =>
  ownLayer(tf, 'conv1dTranspose', options, place, {
    className: 'Conv1DTranspose',
    activation: options.activation,
    compute(x, [kernel, bias]) {
      const { strides, padding } = options;
      const made = transposed(tf, asPicture(tf, x), asWindow(tf, kernel as Tensor), [1, strides], padding);
      return plus(tf, asSeries(tf, made), bias);
    },
  });

export const conv2dTranspose: LayerBuild<'conv2dTranspose'> = (tf, options, place) =>
  ownLayer(tf, 'conv2dTranspose', options, place, {
    className: 'Conv2DTranspose',
    activation: options.activation,
    compute: (x, [kernel, bias]) =>
      plus(
        tf,
        transposed(tf, x as Tensor4D, kernel as Tensor4D, pair(options.strides), options.padding),
        bias,
      ),
  });
