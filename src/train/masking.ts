import type { LayersModel, layers, Tensor } from '@tensorflow/tfjs-node';
import { everyLayer } from './every-layer.ts';
import { graphModel } from './graph-model.ts';
import type { TF } from './tf.ts';

/**
 * Lets globalAveragePooling1d take the mean over the steps that a mask leaves, as Keras does; tf.layers takes it over all.
 * A sample without such a step has no mean: NaN, in Keras as well.
 */
export function patchMaskedAverage(tf: TF): void {
  const prototype = Object.getPrototypeOf(tf.layers.globalAveragePooling1d({})) as layers.Layer;
  const { call } = prototype;
  prototype.call = function (this: layers.Layer, inputs, kwargs) {
    const mask = kwargs?.mask as Tensor | null | undefined;
    if (mask === null || mask === undefined) return call.call(this, inputs, kwargs);
    return tf.tidy(() => {
      const input = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
      const kept = tf.cast(tf.reshape(mask, [...mask.shape, 1]), 'float32');
      return tf.div(tf.sum(tf.mul(input, kept), 1), tf.sum(kept, 1));
    });
  };
}

/**
 * Lets a mask go as far as layers hand it on, as in Keras. tf.layers calls one layer after the other with the same object of
 * arguments, in which the last mask stays: behind a convolution or a pooling, which keep none, it would still be there.
 */
export function patchMaskReach(tf: TF): void {
  const prototype = tf.layers.Layer.prototype;
  const { apply } = prototype;
  prototype.apply = function (this: layers.Layer, inputs, kwargs) {
    try {
      return apply.call(this, inputs, kwargs);
    } finally {
      if (kwargs !== undefined && kwargs !== null) delete kwargs.mask;
    }
  };
}

/** Why a model with masks cannot be trained as in Keras. */
export function maskIssue(model: LayersModel): string | undefined {
  const masks = everyLayer(model).some(layer => layer.getConfig().maskZero === true || isMasking(layer));
  const shapes = graphModel(model)?.outputs ?? [(model.outputs[0]?.shape ?? []).slice(1)];
  const rank = Math.max(0, ...shapes.map(shape => shape.length + 1));
  if (!masks || rank < 3) return undefined;
  return 'masks steps (maskZero) and gives an output for each step: Keras leaves masked steps out of the loss, which is not done here; give one output a sample, or leave the mask out';
}

/**
 * Lets a batchNormalization that is not trained use its moving averages in training as well, and leave them as they are, as Keras
 * does since 2.2 (keras/src/layers/normalization/batch_normalization.py); tf.layers takes those of the batch.
 */
export function patchFrozenNormalization(tf: TF): void {
  const prototype = Object.getPrototypeOf(tf.layers.batchNormalization({})) as layers.Layer;
  const { call } = prototype;
  prototype.call = function (this: layers.Layer, inputs, kwargs) {
    return call.call(this, inputs, this.trainable ? kwargs : { ...kwargs, training: false });
  };
}

const isMasking = (layer: layers.Layer) => layer.getClassName() === 'Masking';
