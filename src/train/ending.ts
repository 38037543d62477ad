import type { layers, Tensor } from '@tensorflow/tfjs-node';
import { isOpenDropout } from './masks.ts';

/** The softmax or sigmoid that a layer ends with. */
export interface EndingActivation {
  /** Runs a function while the layer gives what would go into the activation. */
  leftOut<T>(run: () => T): T;
  apply(logits: Tensor): Tensor;
}

/** What is used of tf.layers' activations. */
interface Activation {
  apply(x: Tensor, axis?: number): Tensor;
  getClassName(): string;
}

/** Layers whose output is what their activation gives. */
const activated = [
  'Activation',
  'Conv1D',
  'Conv1DTranspose',
  'Conv2D',
  'Conv2DTranspose',
  'Conv3D',
  'Conv3DTranspose',
  'Dense',
  'DepthwiseConv1D',
  'DepthwiseConv2D',
  'SeparableConv1D',
  'SeparableConv2D',
];

/** The softmax or sigmoid that a layer's output comes straight out of. */
export function activationAtEnd(layer: layers.Layer): EndingActivation | undefined {
  if (layer.getClassName() === 'Softmax') {
    const own = layer as unknown as { softmax: Activation['apply']; axis: number };
    const { softmax, axis } = own;
    return without(
      own,
      'softmax',
      x => x,
      logits => softmax(logits, axis),
    );
  }
  const own = layer as unknown as { activation: Activation };
  const { activation } = own;
  if (!activated.includes(layer.getClassName())) return undefined;
  if (!['softmax', 'sigmoid'].includes(activation.getClassName())) return undefined;
  const nothing = Object.create(activation, { apply: { value: (x: Tensor) => x } }) as Activation;
  return without(own, 'activation', nothing, logits => activation.apply(logits));
}

function without<K extends string, T>(
  layer: Record<K, T>,
  key: K,
  nothing: T,
  apply: (logits: Tensor) => Tensor,
): EndingActivation {
  return {
    leftOut(run) {
      const own = layer[key];
      layer[key] = nothing;
      try {
        return run();
      } finally {
        layer[key] = own;
      }
    },
    apply,
  };
}

/** Whether a layer hands on the very tensor that it is given. */
export function handsOn(layer: layers.Layer, training: boolean): boolean {
  if (layer.getClassName() === 'Activation')
    return (layer as unknown as { activation: Activation }).activation.getClassName() === 'linear';
  return isOpenDropout(layer, training);
}
