import type { Builder } from './builder.ts';
import type { TensorType, Value } from './graph.ts';
import type { LoopBody } from './invariants.ts';

/** An argument of a function, or a value that a loop carries. */
export interface Slot {
  readonly name: string;
  readonly type: TensorType;
}

/** What a program trains, with everything that is fixed once it is compiled. */
export interface Plan {
  /** Epochs that one call can hold. */
  readonly capacity: number;
  /** Samples in each batch that are there; the last may have fewer than the others. */
  readonly batchSizes: readonly number[];
  /** Columns of the order: the greatest of them. */
  readonly batchSize: number;
  readonly x: TensorType;
  readonly y: TensorType;
  readonly heldOut:
    | {
        readonly x: TensorType;
        readonly y: TensorType;
        /**
         * They go through the model with the batch, before the step: the validation loss that an epoch gives is then
         * that of the epoch before.
         */
        readonly withBatch: boolean;
      }
    | undefined;
  readonly masks: readonly Slot[];
}

/** The recorded parts, as functions of named inputs. */
export interface Parts {
  /**
   * Gives the loss of a batch and, where they go with it, of the held-out samples. Inputs: states, `x`, `y`, masks, `w`
   * where batches are filled up, `vx` and `vy` where held-out samples go with it.
   */
  readonly step: LoopBody;
  /** The step of the last batch, where it cannot be filled up. */
  readonly shortStep: LoopBody | undefined;
  readonly states: readonly Slot[];
  /** The loss of the held-out samples, where they are evaluated by themselves. Inputs: states, `vx`, `vy`. */
  readonly evaluate: ((build: Builder, bind: (name: string, type: TensorType) => Value) => Value) | undefined;
  makeBuilder(): Builder;
}
