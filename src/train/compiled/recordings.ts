import type { NativeExperiment } from '../../suite/index.ts';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import type { Value } from './graph.ts';
import { goesWithBatch, mixesSamples } from './held-out.ts';
import type { MaskRecorder } from './mask-inputs.ts';
import { discoverStates, recordEvaluation, recordStep, type State, stepOnZeros } from './step.ts';
import { withTimeLoops } from './time/layers.ts';
import type { TimeLoops } from './time/loop.ts';
import { LoopRecorder } from './time/record-loop.ts';

/** All that is recorded of an experiment, op by op as tf.layers issued it. */
export interface Recordings {
  /** Everything that the training carries from step to step. */
  readonly states: readonly State[];
  /**
   * The step on a full batch: the loss, the loss of the held-out samples if they go with the batch, and then the next
   * value of each state.
   */
  readonly step: readonly Value[];
  /** The step on the last batch, where that one is shorter and cannot be filled up. */
  readonly lastStep: readonly Value[] | undefined;
  /** The loss of the held-out samples, where they are evaluated by themselves. */
  readonly evaluation: Value | undefined;
  /** Whether held-out samples go through the model with the batch. */
  readonly withBatch: boolean;
  /** The steps of the layers that are loops over time. */
  readonly loops: TimeLoops;
}

/**
 * Records the parts of an experiment's training.
 *
 * @throws Error that names op and layer if something cannot be compiled faithfully
 */
export function recordExperiment(
  tf: TF,
  session: Session,
  masks: MaskRecorder,
  experiment: NativeExperiment,
): Recordings {
  const loops = new LoopRecorder(tf);
  return withTimeLoops(tf, loops, () => recordWith(tf, loops, session, masks, experiment));
}

function recordWith(
  tf: TF,
  loops: LoopRecorder,
  session: Session,
  masks: MaskRecorder,
  experiment: NativeExperiment,
): Recordings {
  const sizes = session.batches.map(({ start, end }) => end - start);
  const [size, lastSize] = [sizes[0] as number, sizes.at(-1) as number];
  const states = discoverStates(tf, session, masks, size, session.optimizer.state);
  const short = lastSize < size;
  const filledUp = short && !mixesSamples(experiment);
  const withBatch = goesWithBatch(session, masks, experiment, loops.any);
  const step = recordStep(tf, session, states, masks, size, { filledUp, withHeldOut: withBatch });
  const recordLast = () => {
    stepOnZeros(tf, session, masks, lastSize);
    return recordStep(tf, session, states, masks, lastSize);
  };
  return {
    states,
    step,
    lastStep: short && !filledUp ? recordLast() : undefined,
    evaluation:
      session.heldOut === undefined || withBatch ? undefined : recordEvaluation(tf, session, states, masks),
    withBatch,
    loops: loops.loops,
  };
}
