import type { Experiment } from '../../suite/index.ts';
import { optimizerState } from '../optimizers.ts';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { Builder } from './builder.ts';
import { type Endpoints, emitProgram } from './emit.ts';
import { evaluateWith } from './evaluate.ts';
import { sizeOf, type TensorType } from './graph.ts';
import { goesWithBatch, mixesSamples, separateEvaluation } from './held-out.ts';
import { buildLoopBody, type LoopBody, type LoopState } from './invariants.ts';
import { type JoinedState, joinStates } from './join.ts';
import type { MaskInput, MaskRecorder } from './mask-inputs.ts';
import { float32, nodeBackend } from './native.ts';
import type { Plan, Slot } from './plan.ts';
import { assembleProgram } from './program.ts';
import { programRules, rules } from './simplify.ts';
import { discoverStates, recordStep, type State, stepOnZeros } from './step.ts';
import { updateLast } from './update-last.ts';
import { productFlops, stateBytes, type Work } from './work.ts';

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

/** The rows of the order and of the masks are held for this many steps at most, and this many bytes of masks. */
const most = { steps: 1 << 14, maskBytes: 64 << 20 };

/**
 * Records an experiment's training step and builds the program that repeats it. Nothing here depends on a seed: the
 * initial weights, the orders and the masks are inputs.
 *
 * @param capacity epochs that one call can hold; what fits is chosen when it is left out
 * @throws Error that names op and layer if something cannot be compiled faithfully
 */
export function prepareProgram(
  tf: TF,
  session: Session,
  masks: MaskRecorder,
  experiment: Experiment,
  capacity?: number,
): Prepared {
  const { binding } = nodeBackend(tf);
  const batchSizes = session.batches.map(({ start, end }) => end - start);
  const batchSize = Math.max(...batchSizes);
  const states = discoverStates(tf, session, masks, batchSize, () => optimizerState(tf, session.optimizer));
  const lastSize = batchSizes.at(-1) as number;
  const short = lastSize < batchSize;
  const filledUp = short && !mixesSamples(experiment);
  const withBatch = goesWithBatch(session, masks, experiment);
  const full = recordStep(tf, session, states, masks, batchSize, {
    weighted: filledUp,
    withHeldOut: withBatch,
  });
  const recordLast = () => {
    stepOnZeros(tf, session, masks, lastSize);
    return recordStep(tf, session, states, masks, lastSize);
  };
  const last = short && !filledUp ? recordLast() : undefined;
  const makeBuilder = () => new Builder(rules, evaluateWith(binding));
  const evaluation =
    session.heldOut === undefined || withBatch
      ? undefined
      : separateEvaluation(tf, session, states, masks, makeBuilder);

  // Two different steps would have to agree on what never changes: with two, nothing is taken for that.
  const loopStates = states.map(state => asLoopState(state, last === undefined));
  const slots = new Map(loopStates.map(s => [s.name, s]));
  const bodyOf = (recorded: typeof full): LoopBody =>
    buildLoopBody(loopStates, makeBuilder, (build, bind) =>
      recorded.replay(build, (name, type) => {
        const state = slots.get(name);
        return state === undefined ? build.graph.input(name, type) : bind(state);
      }),
    );
  const maskInputs = [...masks.masks.values()].map(m => m.input).filter(m => m.shape[0] === batchSize);
  const maskBytes = maskInputs.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0) * batchSizes.length;
  const plan: Plan = {
    capacity:
      capacity ??
      Math.max(
        1,
        Math.min(
          experiment.variant.training.epochs,
          Math.floor(most.steps / batchSizes.length),
          Math.floor(most.maskBytes / Math.max(1, maskBytes)),
        ),
      ),
    batchSizes,
    batchSize,
    x: floats(session.training.inputs.shape),
    y: floats(session.training.targets.shape),
    heldOut: session.heldOut && {
      x: floats(session.heldOut.inputs.shape),
      y: floats(session.heldOut.targets.shape),
      withBatch,
    },
    masks: maskInputs.map(({ name, shape }) => ({ name, type: floats(shape) })),
  };
  const lone = bodyOf(full);
  // A step of another size would have to be joined in the same way: with two, nothing is.
  const {
    body: step,
    states: slotStates,
    joined,
  } = last === undefined
    ? joinStates(lone, loopStates, makeBuilder)
    : { body: lone, states: loopStates, joined: [] };
  const assembled = assembleProgram(plan, {
    step: updateLast(step, makeBuilder),
    shortStep: last && bodyOf(last),
    states: slotStates,
    evaluate: evaluation?.evaluate(joined),
    makeBuilder: () => new Builder(programRules, evaluateWith(binding)),
  });
  const { bytes, endpoints } = emitProgram(assembled.functions);
  return {
    states: states.map(({ name, variable, initial }) => ({ name, shape: [...variable.shape], initial })),
    joined,
    plan,
    masks: maskInputs,
    inputs: assembled.inputs,
    carried: assembled.carried,
    work: {
      flops:
        batchSizes.length * productFlops([...step.results, ...step.next.values()]) +
        productFlops(evaluation?.results ?? []),
      bytes: batchSizes.length * stateBytes(assembled.carried),
    },
    bytes,
    endpoints,
  };
}

const floats = (shape: readonly number[]): TensorType => ({ dtype: float32, shape: [...shape] });

function asLoopState({ name, variable, initial }: State, assume: boolean): LoopState {
  const first = initial?.[0];
  const alike = assume && initial?.every(value => value === first) === true;
  return { name, type: floats(variable.shape), start: alike ? first : undefined };
}
