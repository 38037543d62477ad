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
  readonly heldOut: { readonly x: TensorType; readonly y: TensorType } | undefined;
  readonly masks: readonly Slot[];
}

/** The recorded parts, as functions of named inputs. */
export interface Parts {
  /** Gives the loss of a batch. Inputs: states, `x`, `y`, masks and, where batches are filled up, `w`. */
  readonly step: LoopBody;
  /** The step of the last batch, where it cannot be filled up. */
  readonly shortStep: LoopBody | undefined;
  readonly states: readonly Slot[];
  /** The loss of the held-out samples. Inputs: states, `vx`, `vy`. */
  evaluate(build: Builder, bind: (name: string, type: TensorType) => Value): Value;
  makeBuilder(): Builder;
}
