import type { layers, RNN, Tensor } from '@tensorflow/tfjs-node';
import type { TF } from '../../tf.ts';
import type { LoopRecorder } from './record-loop.ts';
import { callAsLoop, shortest } from './recurrent.ts';

/** Layers that a wrapper over time may call once for all steps: what they give for a sample depends on no other sample. */
const eachSampleAlone = new Set(
  `Activation AveragePooling1D AveragePooling2D Conv1D Conv1DTranspose Conv2D Conv2DTranspose Cropping1D Cropping2D Dense
   DepthwiseConv1D DepthwiseConv2D Embedding Flatten GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D
   GlobalMaxPooling2D GroupNormalization LayerNormalization LeakyReLU MaxPooling1D MaxPooling2D Normalization Permute PReLU
   ReLU RepeatVector Rescaling Reshape ScaledElu SeparableConv1D SeparableConv2D SlopedRelu Softmax ThresholdedReLU
   UnitNormalization UpSampling1D UpSampling2D ZeroPadding1D ZeroPadding2D`.split(/\s+/),
);

type Call = layers.Layer['call'];

/**
 * Has recurrent layers over long series note a loop in place of calling their cell for each step, and wrappers over time
 * call their layer once for all steps, while a function runs.
 *
 * tf.layers loops in JavaScript, so that a recording would hold each step by itself.
 */
export function withTimeLoops<T>(tf: TF, loops: LoopRecorder, run: () => T): T {
  const recurrent = tf.RNN.prototype;
  const wrapper = prototypeOf(tf, 'TimeDistributed');
  const [callRecurrent, callWrapper] = [recurrent.call, wrapper.call];
  recurrent.call = function (this: RNN, inputs, kwargs) {
    const looped = callAsLoop(tf, loops, this, inputs, kwargs ?? {});
    return looped ?? callRecurrent.call(this, inputs, kwargs);
  };
  wrapper.call = function (this: layers.Layer & { layer: layers.Layer }, inputs, kwargs) {
    const folded = distributed(tf, this.layer, inputs, kwargs);
    return folded ?? callWrapper.call(this, inputs, kwargs);
  } as Call;
  loops.open();
  try {
    return run();
  } finally {
    loops.close();
    recurrent.call = callRecurrent;
    wrapper.call = callWrapper;
  }
}

/** The prototype of tf.layers' wrapper over time, which is not exported. */
function prototypeOf(tf: TF, name: 'TimeDistributed'): layers.Layer {
  const layer = tf.layers.timeDistributed({ layer: tf.layers.activation({ activation: 'linear' }) });
  if (layer.getClassName() !== name) throw new Error(`tf.layers has no ${name}`);
  return Object.getPrototypeOf(layer) as layers.Layer;
}

/** What a wrapped layer gives for all steps [batch, steps, …], called once; nothing where it has to be called step by step. */
function distributed(
  tf: TF,
  layer: layers.Layer,
  inputs: Tensor | Tensor[],
  kwargs: Parameters<Call>[1],
): Tensor | undefined {
  const [input, more] = Array.isArray(inputs) ? inputs : [inputs];
  const [batch, steps, ...rest] = input?.shape ?? [];
  if (input === undefined || more !== undefined || batch === undefined || steps === undefined)
    return undefined;
  if (steps < shortest || !eachSampleAlone.has(layer.getClassName())) return undefined;
  return tf.tidy(() => {
    const given = layer.call(tf.reshape(input, [batch * steps, ...rest]), kwargs);
    const output = (Array.isArray(given) ? given[0] : given) as Tensor;
    return tf.reshape(output, [batch, steps, ...output.shape.slice(1)]);
  });
}
