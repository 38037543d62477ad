import type { layers, Tensor, Tensor3D, Variable } from '@tensorflow/tfjs-node';
import type { TF } from './tf.ts';

/** What is used of tf.layers' Conv1D. */
interface Conv1D extends layers.Layer {
  readonly kernelSize: readonly [number];
  readonly strides: readonly [number];
  readonly dilationRate: readonly [number];
  readonly padding: 'valid' | 'same' | 'causal';
  readonly dataFormat: 'channelsFirst' | 'channelsLast';
  readonly filters: number;
  readonly kernel: { read(): Variable };
  readonly bias: { read(): Variable } | null;
  readonly activation: { apply(x: Tensor): Tensor };
}

/**
 * Makes conv1d train with causal padding and with a dilation. tf.layers takes both options and refuses the first one when it
 * is called; of the second one tfjs has no gradient. All other convolutions stay tf.layers' own.
 */
export function patchConv1d(tf: TF): void {
  const example = tf.layers.conv1d({ filters: 1, kernelSize: 1 });
  const prototype = Object.getPrototypeOf(example) as Conv1D;
  const { call, computeOutputShape } = prototype;
  const own = ({ padding, dilationRate: [dilation] }: Conv1D) => padding === 'causal' || dilation > 1;

  prototype.call = function (this: Conv1D, inputs, kwargs) {
    if (!own(this) || this.dataFormat !== 'channelsLast') return call.call(this, inputs, kwargs);
    return tf.tidy(() => {
      const convolved = convolve(tf, this, (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor3D);
      const biased = this.bias === null ? convolved : tf.add(convolved, this.bias.read());
      return this.activation.apply(biased);
    });
  };
  // tf.layers gives a causal convolution the length of one that is not padded.
  prototype.computeOutputShape = function (this: Conv1D, shape) {
    if (this.padding !== 'causal') return computeOutputShape.call(this, shape);
    const [batch, steps] = (Array.isArray(shape[0]) ? shape[0] : shape) as (number | null)[];
    return [batch ?? null, steps == null ? null : Math.ceil(steps / this.strides[0]), this.filters];
  };
}

/**
 * The convolution without bias and activation, [batch, steps, channels] to [batch, steps, filters]: with a dilation as one
 * product of the kernel's taps, each a slice of the padded input.
 *
 * @throws Error if there are strides and a dilation, which Keras refuses as well
 */
function convolve(tf: TF, layer: Conv1D, input: Tensor3D): Tensor3D {
  const [[taps], [stride], [dilation]] = [layer.kernelSize, layer.strides, layer.dilationRate];
  if (stride > 1 && dilation > 1)
    throw new Error(`strides ${stride} and dilationRate ${dilation}: only one of them can be above 1`);
  const padded = tf.pad3d(input, [[0, 0], padding(layer, input.shape[1]), [0, 0]]);
  const kernel = layer.kernel.read() as Tensor as Tensor3D;
  if (dilation === 1) return tf.conv1d(padded, kernel, stride, 'valid');
  const [batch, steps, channels] = padded.shape;
  const length = steps - dilation * (taps - 1);
  const slices = Array.from({ length: taps }, (_, tap) =>
    tf.slice(padded, [0, tap * dilation, 0], [batch, length, channels]),
  );
  const rows = tf.reshape(tf.concat(slices, 2), [batch * length, taps * channels]);
  const product = tf.matMul(rows, tf.reshape(kernel, [taps * channels, layer.filters]));
  return tf.reshape(product, [batch, length, layer.filters]);
}

/** Zeros before and after the steps; `same` as in TensorFlow, the odd one after. */
function padding(layer: Conv1D, steps: number): [number, number] {
  const [[taps], [stride], [dilation]] = [layer.kernelSize, layer.strides, layer.dilationRate];
  const reach = dilation * (taps - 1);
  if (layer.padding === 'causal') return [reach, 0];
  if (layer.padding === 'valid') return [0, 0];
  const total = Math.max(0, (Math.ceil(steps / stride) - 1) * stride + reach + 1 - steps);
  return [Math.floor(total / 2), total - Math.floor(total / 2)];
}
