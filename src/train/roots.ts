import type { Tensor } from '@tensorflow/tfjs-node';
import type { TF } from './tf.ts';

/**
 * Makes 1/√x of a square root and a division, both of which IEEE 754 rounds in one way. TensorFlow's own kernels begin with the
 * CPU's estimate of it, of which each maker of CPUs chooses the last bits, so that batch and layer normalisation would end
 * with other weights on another CPU. The compiled engine has the same: `rules/roots.ts`.
 */
export function patchRoots(tf: TF): void {
  const put = (kernelName: string, compute: (inputs: Inputs, epsilon: number) => Tensor) => {
    // Models are checked by a TensorFlow.js that is all JavaScript and has no such kernel.
    if (tf.getKernel(kernelName, 'tensorflow') === undefined) return;
    tf.unregisterKernel(kernelName, 'tensorflow');
    tf.registerKernel({
      kernelName,
      backendName: 'tensorflow',
      kernelFunc: ({ inputs, attrs }) =>
        tf.tidy(() => compute(inputs as unknown as Inputs, Number(attrs?.varianceEpsilon))),
    });
  };
  const root = (x: Tensor) => tf.div(1, tf.sqrt(x));
  put('Rsqrt', ({ x }) => root(x));
  // The kernel of images takes the root within.
  put('FusedBatchNorm', ({ x, mean, variance, scale, offset }, epsilon) => {
    const inverse = root(tf.add(variance, epsilon));
    const scaled = tf.mul(tf.sub(x, mean), scale == null ? inverse : tf.mul(inverse, scale));
    return offset == null ? scaled : tf.add(scaled, offset);
  });
}

/** Of either kernel; an input that is not given may be null. */
interface Inputs {
  readonly x: Tensor;
  readonly mean: Tensor;
  readonly variance: Tensor;
  readonly scale?: Tensor | null;
  readonly offset?: Tensor | null;
}
