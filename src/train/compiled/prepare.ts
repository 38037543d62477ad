import type { NativeExperiment } from '../../suite/index.ts';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { Builder, type Builders } from './builder.ts';
import { openDump } from './dump.ts';
import { type Endpoints, emitProgram } from './emit.ts';
import { evaluateWith } from './evaluate.ts';
import type { JoinedState } from './join.ts';
import type { MaskInput, MaskRecorder } from './mask-inputs.ts';
import { nodeBackend } from './native.ts';
import { draftOf, passes } from './passes.ts';
import { makePlan, type Plan, type Slot } from './plan.ts';
import { assembleProgram } from './program.ts';
import { recordExperiment } from './recordings.ts';
import { programRules, rules } from './simplify.ts';
import { type Work, workOf } from './work.ts';

/** A variable that a program carries from step to step. */
export interface CarriedState {
  /** `weight-3` is the session's weight 3, `optimizer-7` one of the optimizer's own. */
  readonly name: string;
  readonly shape: readonly number[];
  /** Of the optimizer's own, what it starts from; a weight starts from what the seed gives it. */
  readonly initial: Float32Array | undefined;
}

/** A program that nobody has loaded yet, with all that is needed to feed it: data alone. */
export interface Prepared {
  readonly states: readonly CarriedState[];
  /** States that the program carries as one. */
  readonly joined: readonly JoinedState[];
  readonly plan: Plan;
  readonly masks: readonly MaskInput[];
  /** Its inputs in order. */
  readonly inputs: readonly Slot[];
  /** The states whose next values it gives, after the two losses. */
  readonly carried: readonly Slot[];
  /** Of one epoch. */
  readonly work: Work;
  /** A SavedModel. */
  readonly bytes: Uint8Array;
  readonly endpoints: Endpoints;
}

/**
 * Records an experiment's training step and builds the program that repeats it: record, plan, passes, loops, emit.
 * Nothing here depends on a seed: the initial weights, the orders and the masks are inputs.
 *
 * With SEEDGATE_DUMP set to a folder, the graph after each stage is written there.
 *
 * @param capacity epochs that one call can hold; what fits is chosen when it is left out
 * @throws Error that names op and layer if something cannot be compiled faithfully
 */
export function prepareProgram(
  tf: TF,
  session: Session,
  masks: MaskRecorder,
  experiment: NativeExperiment,
  capacity?: number,
): Prepared {
  const dump = openDump(process.env, experiment.id);
  const recordings = recordExperiment(tf, session, masks, experiment);
  const wanted = masks.inputs(session.batches);
  const plan = makePlan(session, wanted, experiment, recordings.withBatch, capacity);

  const evaluate = evaluateWith(nodeBackend(tf).binding);
  const builders: Builders = {
    draft: () => new Builder(rules, evaluate),
    program: () => new Builder(programRules, evaluate),
  };
  let draft = draftOf(recordings);
  dump?.draft('record', draft);
  for (const pass of passes) {
    draft = pass.run(draft, builders);
    dump?.draft(pass.name, draft);
  }
  const program = assembleProgram(plan, draft, builders.program);
  dump?.program('loops', program.functions);

  return {
    states: recordings.states.map(({ name, variable, initial }) => ({
      name,
      shape: [...variable.shape],
      initial,
    })),
    joined: draft.joined,
    plan,
    masks: wanted,
    inputs: program.inputs,
    carried: program.carried,
    work: workOf(plan, draft, program.carried),
    ...emitProgram(program.functions),
  };
}
