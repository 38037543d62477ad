import type { layers, Tensor } from '@tensorflow/tfjs-node';
import { dropBy, type RunNames, stream } from './seeds.ts';
import type { TF } from './tf.ts';

/**
 * What the numbers of a random tensor are: of a rate, 0 where an input is dropped and 1 / (1 − rate) elsewhere; or standard
 * normals; or uniform, from 0 to below 1.
 */
export type Drawn = number | 'normal' | 'uniform';

/** Where layers that draw get their numbers from: the eager engine draws them, the compiled one feeds them. */
export interface MaskSource {
  /**
   * The mask of the next call of `layer` in this training step, float32.
   * @param shape the batch first
   */
  mask(layer: string, shape: readonly number[], drawn: Drawn): Tensor;
}

/**
 * A dropout layer whose mask comes from `masks`: tf.layers' own draws from a generator that no seed
 * reaches. Inverted dropout, as in Keras: what is kept is scaled by 1 / (1 − rate).
 */
export function dropoutLayer(
  tf: TF,
  options: { name: string; rate: number; inputShape?: number[] },
  masks: MaskSource,
): layers.Layer {
  const { rate, ...config } = options;
  class SeededDropout extends tf.layers.Layer {
    static readonly className = 'SeededDropout';
    readonly rate = rate;
    // A mask of time steps goes through, as through Keras' Dropout.
    override supportsMasking = true;

    override computeOutputShape(inputShape: number[]): number[] {
      return inputShape;
    }

    override call(inputs: Tensor | Tensor[], kwargs: { training?: boolean }): Tensor {
      const input = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
      if (kwargs.training !== true || rate === 0) return input;
      return tf.mul(input, masks.mask(this.name, input.shape, rate));
    }
  }
  return new SeededDropout(config);
}

/** Whether a layer is a dropout layer that hands on the very tensor which it is given. */
export function isOpenDropout(layer: layers.Layer, training: boolean): boolean {
  if (layer.getClassName() !== 'SeededDropout') return false;
  return !training || (layer as unknown as { rate: number }).rate === 0;
}

/** Masks from a run's seed. `at` says which step comes next. */
export interface SeededMasks extends MaskSource {
  /** @param epoch from 1 @param batch from 0 */
  at(epoch: number, batch: number): void;
}

/** A source that makes every mask a tensor, for an engine that runs step by step. */
export function seededMasks(tf: TF, run: RunNames): SeededMasks {
  let step: [epoch: number, batch: number] = [0, 0];
  let calls = new Map<string, number>();
  return {
    at(epoch, batch) {
      step = [epoch, batch];
      calls = new Map();
    },
    mask(layer, shape, drawn) {
      const call = calls.get(layer) ?? 0;
      calls.set(layer, call + 1);
      const values = new Float32Array(shape.reduce((product, d) => product * d, 1));
      drawMask(values, run, { layer, call, drawn }, ...step);
      return tf.tensor(values, [...shape]);
    },
  };
}

/**
 * Draws one mask, from a stream of its own. The batch is its first axis, so that a batch filled up to a
 * greater size has the same mask for the samples that are there.
 *
 * @param values what is filled, [batch, …]
 * @param call counts the layer's calls within a step from 0; timeDistributed makes one per time step
 */
export function drawMask(
  values: Float32Array,
  run: RunNames,
  { layer, call, drawn }: { readonly layer: string; readonly call: number; readonly drawn: Drawn },
  epoch: number,
  batch: number,
): void {
  if (typeof drawn === 'number') {
    dropBy(run, ['dropout', layer, epoch, batch, call], values, drawn);
    return;
  }
  const { uniform, normal } = stream(run, drawn, layer, epoch, batch, call);
  const next = drawn === 'normal' ? normal : uniform;
  for (let i = 0; i < values.length; i++) values[i] = next();
}
