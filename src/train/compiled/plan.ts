import type { NativeExperiment } from '../../suite/index.ts';
import { decidesItself } from '../callbacks.ts';
import type { Session } from '../session.ts';
import { sizeOf, type TensorType } from './graph.ts';
import type { MaskInput } from './mask-inputs.ts';
import { float32 } from './native.ts';

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
  /** Weights of the samples, where they have some. */
  readonly w: TensorType | undefined;
  readonly heldOut:
    | {
        readonly x: TensorType;
        readonly y: TensorType;
        readonly w: TensorType | undefined;
        /**
         * They go through the model with the batch, before the step: the validation loss that an epoch gives is then
         * that of the epoch before.
         */
        readonly withBatch: boolean;
      }
    | undefined;
  readonly masks: readonly Slot[];
}

/** The rows of the order and of the masks are held for this many steps at most, and this many bytes of masks. */
const most = { steps: 1 << 14, maskBytes: 64 << 20 };

/** A type of float32 numbers. */
export const floats = (shape: readonly number[]): TensorType => ({ dtype: float32, shape: [...shape] });

/**
 * Plans the program of an experiment.
 *
 * @param masks those that a full batch wants
 * @param withBatch whether held-out samples go through the model with the batch
 * @param capacity epochs that one call can hold; what fits is chosen when it is left out
 */
export function makePlan(
  session: Session,
  masks: readonly MaskInput[],
  { variant }: NativeExperiment,
  withBatch: boolean,
  capacity?: number,
): Plan {
  const batchSizes = session.batches.map(({ start, end }) => end - start);
  const maskBytes = masks.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0) * batchSizes.length;
  const fitting = [
    variant.training.epochs,
    Math.floor(most.steps / batchSizes.length),
    Math.floor(most.maskBytes / Math.max(1, maskBytes)),
  ];
  return {
    // A training that decides by itself is asked after each epoch.
    capacity: decidesItself(variant.training) ? 1 : (capacity ?? Math.max(1, Math.min(...fitting))),
    batchSizes,
    batchSize: batchSizes[0] as number,
    x: floats(session.training.inputs.shape),
    y: floats(session.training.targets.shape),
    w: session.training.weights && floats(session.training.weights.shape),
    heldOut: session.heldOut && {
      x: floats(session.heldOut.inputs.shape),
      y: floats(session.heldOut.targets.shape),
      w: session.heldOut.weights && floats(session.heldOut.weights.shape),
      withBatch,
    },
    masks: masks.map(({ name, shape }) => ({ name, type: floats(shape) })),
  };
}
