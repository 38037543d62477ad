import type { LayerVariable } from '@tensorflow/tfjs-node';
import type { Constraint, Numbers, Regularizer } from '../suite/index.ts';
import type { Initializer } from './initializers.ts';

/** One weight of a model, with the name that its stream is derived from. */
export interface Weight {
  /** For instance `lstm-1/kernel` or `bidirectional-1/forward/bias`. */
  readonly name: string;
  /** Place of its layer in the variant, from 0. */
  readonly layer: number;
  readonly variable: LayerVariable;
  readonly trainable: boolean;
  readonly initializer: Initializer;
  /** Units of an LSTM whose forget gate's bias starts at one; the bias is [input, forget, cell, output]. */
  readonly forgetUnits?: number;
  /** What it starts from, where no seed decides that. */
  readonly start?: Numbers;
  readonly regularizer?: Regularizer;
  readonly constraint?: Constraint;
}
