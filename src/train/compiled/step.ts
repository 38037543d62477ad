import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-node';
import { descend } from '../descend.ts';
import type { Data, Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { weightLosses } from '../weighting.ts';
import { Graph, sameValue, type Value } from './graph.ts';
import type { MaskRecorder } from './mask-inputs.ts';
import { addTape, record, type Tape } from './record.ts';

/** A variable that the training carries from step to step. */
export interface State {
  /** `weight-3` or `optimizer-7` */
  readonly name: string;
  readonly variable: Variable;
  /** Of the optimizer's own, what it starts from; a weight starts from what the seed gives it. */
  readonly initial: Float32Array | undefined;
}

/** Name of the learning rate among the states, where something else sets it. */
export const rateState = 'rate';

/**
 * One eager step on zeros, which makes the optimizer's variables, and from then on all that the training
 * carries: the model's weights, those that are not trained included, and what the optimizer holds. What the
 * optimizer's variables start from is caught when they are made.
 *
 * The layers also name the masks that they want for this size of batch.
 */
export function discoverStates(
  tf: TF,
  session: Session,
  masks: MaskRecorder,
  batchSize: number,
  optimizerState: () => Variable[],
): State[] {
  const initial = new Map<Variable, Float32Array>();
  const catchInitial = (variable: Variable) => {
    initial.set(variable, variable.dataSync().slice() as Float32Array);
    return variable;
  };
  for (const variable of optimizerState()) catchInitial(variable);
  const engine = tf.engine();
  const makeVariable = engine.makeVariable;
  engine.makeVariable = (...parts) => catchInitial(makeVariable.apply(engine, parts) as Variable);
  try {
    stepOnZeros(tf, session, masks, batchSize);
  } finally {
    engine.makeVariable = makeVariable;
  }
  for (const { dtype, name } of optimizerState()) {
    if (dtype !== 'float32') throw new Error(`the optimizer's variable ${name} is ${dtype}, not float32`);
  }
  return [
    ...session.weights.map(({ variable }, i) => ({
      name: `weight-${i}`,
      variable: variable.read() as Variable,
      initial: undefined,
    })),
    // Set from outside between calls, so that the program takes it as an input that no step changes.
    ...(session.optimizer.rate === undefined
      ? []
      : [{ name: rateState, variable: session.optimizer.rate, initial: undefined }]),
    ...optimizerState().map((variable, i) => ({
      name: `optimizer-${i}`,
      variable,
      initial: initial.get(variable) as Float32Array,
    })),
  ];
}

function zeroBatch(tf: TF, { training }: Session, batchSize: number): Data {
  return {
    inputs: tf.zeros([batchSize, ...training.inputs.shape.slice(1)]),
    targets: tf.zeros([batchSize, ...training.targets.shape.slice(1)]),
    ...(training.weights && { weights: tf.zeros([batchSize]) }),
  };
}

/** A step that is not recorded, on zeros, in which the layers name the masks that they want for this size of batch. */
export function stepOnZeros(tf: TF, session: Session, masks: MaskRecorder, batchSize: number): void {
  masks.begin();
  tf.tidy(() => {
    takeStep(tf, session, zeroBatch(tf, session, batchSize));
  });
}

function firstBatch(tf: TF, { training }: Session, batchSize: number): Data {
  return {
    inputs: tf.slice(training.inputs, 0, batchSize),
    targets: tf.slice(training.targets, 0, batchSize),
    ...(training.weights && { weights: tf.slice(training.weights, 0, batchSize) }),
  };
}

/** What a step is taken on beside the samples of its batch. */
interface StepData extends Data {
  /** [batch]: the loss is Σ share · loss in place of the mean. */
  readonly shares?: Tensor | undefined;
  /** Go through the model behind the batch, and train nothing. */
  readonly heldOut?: Data | undefined;
}

/**
 * The step that the eager engine takes.
 *
 * @returns the loss of the batch and, if samples are held out, theirs, both before the step
 */
function takeStep(
  tf: TF,
  session: Session,
  { inputs, targets, weights, shares, heldOut }: StepData,
): Scalar[] {
  const { objective, penalties } = session;
  const own = inputs.shape[0] as number;
  let validation: Scalar | undefined;
  const value = descend(tf, session, () => {
    const all = heldOut === undefined ? inputs : tf.concat([inputs, heldOut.inputs]);
    const outputs = objective.forward(all, true);
    if (heldOut !== undefined) {
      const others = tf.slice(outputs, own);
      const losses = objective.losses(heldOut.targets, others, true);
      validation = tf.keep(
        penalties.withWeights(
          tf.mean(penalties.withActivity(weightLosses(tf, losses, heldOut.weights), own)),
        ),
      );
    }
    const given = heldOut === undefined ? outputs : tf.slice(outputs, 0, own);
    const losses = penalties.withActivity(weightLosses(tf, objective.losses(targets, given, true), weights));
    return penalties.withWeights(shares === undefined ? tf.mean(losses) : tf.sum(tf.mul(shares, losses)));
  });
  return validation === undefined ? [value] : [value, validation];
}

export interface StepOptions {
  /** The loss is the sum of the samples' times an input `share` [batch]. */
  readonly filledUp?: boolean;
  /** The held-out samples go through the model in the same pass; their loss is the second result. */
  readonly withHeldOut?: boolean;
}

/**
 * Records a training step on batches of a size, twice, on zeros and on the first samples: a step that depends on
 * anything else than its declared inputs, a counter in JavaScript for instance, or on values that it reads back,
 * is not the same the second time and is refused. A step on a batch of this size must have been taken before.
 *
 * Its inputs are the states by name, `x`, `y`, `w` where samples have weights, the masks by name and, as the options want
 * them, `share`, and `vx`, `vy` and `vw`.
 *
 * @returns the loss, that of the held-out samples where they go along, and then the next value of each state
 */
export function recordStep(
  tf: TF,
  session: Session,
  states: readonly State[],
  masks: MaskRecorder,
  batchSize: number,
  { filledUp = false, withHeldOut = false }: StepOptions = {},
): readonly Value[] {
  const zeros = zeroBatch(tf, session, batchSize);
  const first = firstBatch(tf, session, batchSize);
  const shares = filledUp ? tf.ones([batchSize]) : undefined;
  const heldOut = withHeldOut ? session.heldOut : undefined;
  const once = (batch: Data) => {
    let losses: readonly Scalar[] = [];
    const data = {
      x: batch.inputs,
      y: batch.targets,
      ...(batch.weights && { w: batch.weights }),
      ...(shares && { share: shares }),
      ...heldOutInputs(heldOut),
    };
    const tape = recordNamed(tf, session, states, masks, batchSize, data, () => {
      losses = takeStep(tf, session, { ...batch, shares, heldOut });
      return [...losses, ...states.map(({ variable }) => variable)];
    });
    tf.dispose([...losses]);
    return tape;
  };
  const values = sameGraph(once(zeros), once(first));
  for (const part of [zeros, first, { ...(shares && { shares }) }]) tf.dispose(Object.values(part));
  return values;
}

/** The held-out samples by the names that they have as inputs. */
const heldOutInputs = (heldOut: Data | undefined): Readonly<Record<string, Tensor>> =>
  heldOut === undefined
    ? {}
    : { vx: heldOut.inputs, vy: heldOut.targets, ...(heldOut.weights && { vw: heldOut.weights }) };

/** Records the mean loss over the held-out samples; its inputs are the states, `vx`, `vy` and, where they have some, `vw`. */
export function recordEvaluation(
  tf: TF,
  session: Session,
  states: readonly State[],
  masks: MaskRecorder,
): Value {
  const { objective, penalties, heldOut } = session;
  if (heldOut === undefined) throw new Error('no samples are held out');
  const once = (data: Data) =>
    recordNamed(tf, session, states, masks, 0, heldOutInputs(data), () => {
      const losses = objective.losses(data.targets, objective.forward(data.inputs, false), false);
      const all = penalties.withActivity(weightLosses(tf, losses, data.weights));
      return [penalties.withWeights(tf.mean(all))];
    });
  const zeros = {
    inputs: tf.zerosLike(heldOut.inputs),
    targets: tf.zerosLike(heldOut.targets),
    ...(heldOut.weights && { weights: tf.zerosLike(heldOut.weights) }),
  };
  const [value] = sameGraph(once(heldOut), once(zeros)) as [Value];
  tf.dispose(Object.values(zeros));
  return value;
}

function recordNamed(
  tf: TF,
  { model }: Session,
  states: readonly State[],
  masks: MaskRecorder,
  batchSize: number,
  data: Readonly<Record<string, Tensor>>,
  run: () => readonly Tensor[],
): Tape {
  const inputs = new Map<string, Tensor>(Object.entries(data));
  for (const { name, variable } of states) inputs.set(name, variable);
  for (const { input, tensor } of masks.masks.values()) {
    if (input.shape[0] === batchSize) inputs.set(input.name, tensor);
  }
  masks.begin();

  const calling: string[] = [];
  const restore = model.layers.map(layer => {
    const own = Object.hasOwn(layer, 'call');
    const call = layer.call;
    layer.call = (...parts) => {
      calling.push(layer.name);
      try {
        return call.apply(layer, parts);
      } finally {
        calling.pop();
      }
    };
    return () => {
      if (own) layer.call = call;
      // The method is on the prototype; what was set here is the instance's.
      else delete (layer as Partial<typeof layer>).call;
    };
  });
  try {
    let tape: Tape | undefined;
    tf.tidy(() => {
      tape = record(tf, { inputs, run, currentLayer: () => calling.at(-1) });
    });
    return tape as Tape;
  } finally {
    for (const undo of restore) undo();
  }
}

/** The graph of two tapes. @throws Error if they do not compute the same from the same inputs. */
function sameGraph(first: Tape, second: Tape): Value[] {
  // A graph holds no node twice, so equal computations give the very same values.
  const graph = new Graph();
  const values = addTape(graph, first);
  const again = addTape(graph, second);
  if (!values.every((value, i) => sameValue(value, again[i] as Value))) {
    throw new Error(
      'the training step is not the same when it is taken again on other values, so it cannot be compiled; train it with the eager engine',
    );
  }
  return values;
}
