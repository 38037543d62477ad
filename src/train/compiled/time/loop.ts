import type { TensorType, Value } from '../graph.ts';

/**
 * One step of a layer over time and its vector-Jacobian product, as a graph of the inputs
 *
 * - `x`, and `mask` where there is one: what the step is given,
 * - `state-i`: what it takes over from the step before,
 * - `given-i`: what is the same in all steps, weights first,
 * - `d-output` and `d-state-i`: the gradients of the loss by what the step gives.
 */
export interface LoopStep {
  /** Number of steps. */
  readonly steps: number;
  /** Whether all outputs are wanted, and not the last one only. */
  readonly sequence: boolean;
  readonly x: TensorType;
  readonly mask: TensorType | undefined;
  readonly states: readonly TensorType[];
  readonly given: readonly TensorType[];
  readonly output: Value;
  /** The states after the step. */
  readonly next: readonly Value[];
  /** The gradients of the loss by `x`, the states and the weights; none where the step's results do not depend on it. */
  readonly gradients: {
    readonly x: Value | undefined;
    readonly states: readonly (Value | undefined)[];
    readonly weights: readonly (Value | undefined)[];
  };
}

/**
 * The ops that stand for a loop over time until the pass `time` makes one of it.
 *
 * `TimeLoop` takes the inputs of all steps [steps, …], their masks, the first states and what is given to all steps. It gives
 * the outputs of all steps [steps, …] or that of the last, and the last states. `TimeLoopGrad` takes the same and the
 * gradients by what the loop gives; it gives those by the inputs, the first states and the weights.
 */
export const timeLoop = 'TimeLoop';
export const timeLoopGrad = 'TimeLoopGrad';

/** Recorded steps by the name that an op has in its attribute `loop`. */
export type TimeLoops = ReadonlyMap<string, LoopStep>;
