import type { LayersModel, layers, Tensor } from '@tensorflow/tfjs-node';
import type { LossName } from '../suite/index.ts';
import { crossentropies, lossFunction } from './losses.ts';
import { isOpenDropout } from './masks.ts';
import type { TF } from './tf.ts';

/** A model with its loss. */
export interface Objective {
  /** What the losses are computed from: the model's output or, for a crossentropy that has them, its logits. */
  forward(inputs: Tensor, training: boolean): Tensor;
  /** @returns one loss per sample [batch] of what `forward` gave */
  losses(targets: Tensor, given: Tensor, training: boolean): Tensor;
}

/**
 * A model's loss as Keras computes it: a crossentropy from what goes into the softmax or sigmoid that the model ends with,
 * where it does so, and from the output otherwise, clipped to [1e-7, 1 − 1e-7]. Any crossentropy of any of the two
 * activations: `_get_logits` in keras/src/backend/tensorflow/nn.py does not look at which it was.
 */
export function objective(tf: TF, model: LayersModel, name: LossName): Objective {
  const of = (training: boolean) => {
    const ending = crossentropies.includes(name) ? endingActivation(model, training) : undefined;
    return { ending, losses: lossFunction(tf, name, ending !== undefined) };
  };
  const [trained, evaluated] = [of(true), of(false)];
  const pick = (training: boolean) => (training ? trained : evaluated);
  return {
    forward: (inputs, training) => {
      const { ending } = pick(training);
      const apply = () => model.apply(inputs, { training }) as Tensor;
      return ending === undefined ? apply() : ending.leftOut(apply);
    },
    losses: (targets, given, training) => pick(training).losses(targets, given),
  };
}

/** The softmax or sigmoid that a model's output comes from. */
export interface EndingActivation {
  /** Runs a function while the model gives what would go into the activation. */
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
  'Conv2D',
  'Conv2DTranspose',
  'Conv3D',
  'Conv3DTranspose',
  'Dense',
  'DepthwiseConv2D',
  'SeparableConv2D',
];

/** Finds the activation behind layers that hand on the very tensor which they are given. */
export function endingActivation(model: LayersModel, training: boolean): EndingActivation | undefined {
  let layer = lastLayer(model);
  while (layer !== undefined && handsOn(layer, training)) layer = layerBefore(layer);
  // What a layer gives in one place must not change in another.
  if (layer === undefined || layer.inboundNodes.length > 1) return undefined;
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

function handsOn(layer: layers.Layer, training: boolean): boolean {
  if (layer.getClassName() === 'Activation')
    return (layer as unknown as { activation: Activation }).activation.getClassName() === 'linear';
  return isOpenDropout(layer, training);
}

function layerBefore(layer: layers.Layer): layers.Layer | undefined {
  const [node] = layer.inboundNodes;
  const [before] = node?.inboundLayers ?? [];
  return before;
}

/** The layer that a model's output comes from, in a model that is a layer of it as well. */
function lastLayer(model: LayersModel): layers.Layer | undefined {
  const layer = model.outputs[0]?.sourceLayer;
  return layer !== undefined && 'outputs' in layer ? lastLayer(layer as LayersModel) : layer;
}
