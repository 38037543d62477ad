import { setImmediate } from 'node:timers/promises';
import { epochOrder } from './batches.ts';
import { Callbacks, courseOf, statusOf } from './callbacks.ts';
import { descend } from './descend.ts';
import { hashWeights } from './hash.ts';
import { resetStates } from './layers/index.ts';
import { seededMasks } from './masks.ts';
import { parameterCount } from './model.ts';
import { predict } from './predict.ts';
import { epochData, withOwnData } from './run-data.ts';
import { type Data, openSession, type Session } from './session.ts';
import type { TF } from './tf.ts';
import { runNames, type Task, type TrainResult } from './types.ts';
import { openWatch, type Watch } from './watch.ts';
import { weightLosses } from './weighting.ts';

export interface TrainOptions {
  /** Fewer epochs than the variant has. */
  readonly epochs?: number;
  /** Called after each epoch, from 1. */
  readonly onEpoch?: (epoch: number, loss: number, validation: number | undefined) => void;
  readonly signal?: AbortSignal;
  /** Start from these weights, layer by layer, instead of the seed's. */
  readonly initial?: readonly (readonly number[])[];
  /** Visit the samples in these orders, one per epoch, instead of the seed's. */
  readonly orders?: readonly (readonly number[])[];
}

/**
 * Trains a run as Keras' `fit` does, step by step: the reference that a faster engine has to equal.
 * The last share of the samples is held out; each epoch visits the others in its own order, in batches of
 * which the last may be short; an epoch's loss is the mean over its samples, and the validation loss is
 * taken after it.
 *
 * @throws the signal's reason when it is aborted
 */
export async function trainEager(tf: TF, given: Task, options: TrainOptions = {}): Promise<TrainResult> {
  const started = performance.now();
  const run = withOwnData(given);
  const { problem, variant } = run.experiment;
  const masks = seededMasks(tf, runNames(run));
  const session = openSession(tf, run, masks);
  try {
    if (options.initial !== undefined) setWeights(tf, session, options.initial);
    const initialised = performance.now();
    const trained = session.training.inputs.shape[0] as number;
    const epochs = options.epochs ?? variant.training.epochs;
    const losses: number[] = [];
    const validation: number[] = [];
    const callbacks = Callbacks.of(variant.training);
    const watch = openWatch(tf, session, run.experiment);
    let kept: Float32Array[] | undefined;
    let diverged: number | undefined;
    let stopped = false;
    let breath = initialised;
    for (let epoch = 1; epoch <= epochs && diverged === undefined && !stopped; epoch++) {
      const order =
        options.orders?.[epoch - 1] ?? epochOrder(session.names, epoch, trained, variant.training.shuffle);
      const own = epochData(run, epoch);
      if (own !== undefined) session.load({ ...problem, ...own });
      resetStates(tf, session.model);
      let sum = 0;
      session.batches.forEach(({ start, end }, batch) => {
        masks.at(epoch, batch);
        sum += (end - start) * step(tf, session, [...order.slice(start, end)], watch?.note);
      });
      const loss = sum / trained;
      losses.push(loss);
      const held = session.heldOut === undefined ? undefined : evaluate(tf, session, session.heldOut);
      if (held !== undefined) validation.push(held);
      if (!Number.isFinite(loss) || !Number.isFinite(held ?? 0)) diverged = epoch;
      const orders = callbacks?.after({ loss, validation: held, ...(watch && { metrics: watch.values() }) });
      if (orders?.keep) kept = weightsOf(session);
      if (orders?.rate !== undefined)
        session.optimizer.rate?.assign(tf.tidy(() => tf.scalar(orders.rate as number)));
      stopped = orders?.stop ?? false;
      options.onEpoch?.(epoch, loss, held);
      // The loop is synchronous otherwise: a signal would never be seen.
      if (performance.now() - breath > 100) {
        await setImmediate();
        breath = performance.now();
      }
      options.signal?.throwIfAborted();
    }
    const ended = performance.now();
    const course = courseOf(callbacks, losses.length, { diverged: diverged !== undefined, stopped });
    if (course?.best !== undefined && kept !== undefined) setWeights(tf, session, kept);
    const weights = weightsOf(session);
    return {
      ...statusOf(diverged, course),
      ...(course && { course }),
      predictions: predict(tf, session.model, problem),
      losses,
      validation,
      weightsHash: hashWeights(weights),
      weights,
      parameters: parameterCount(session.model),
      seconds: { init: (initialised - started) / 1000, compile: 0, train: (ended - initialised) / 1000 },
    };
  } finally {
    resetStates(tf, session.model);
    session.dispose();
  }
}

/**
 * One step on a batch of samples by their places; the mean loss over its samples before the step.
 *
 * @param note is told what the model gave for them
 */
export function step(tf: TF, session: Session, batch: number[], note?: Watch['note']): number {
  const { objective, penalties, training } = session;
  return tf.tidy(() => {
    const places = tf.tensor1d(batch, 'int32');
    const inputs = tf.gather(training.inputs, places);
    const targets = tf.gather(training.targets, places);
    const weights = training.weights && tf.gather(training.weights, places);
    const loss = descend(tf, session, () => {
      const given = objective.forward(inputs, true);
      note?.(targets, given);
      const losses = objective.losses(targets, given, true);
      return penalties.withWeights(tf.mean(penalties.withActivity(weightLosses(tf, losses, weights))));
    });
    return loss.dataSync()[0] as number;
  });
}

/** The mean loss over all samples, dropout off. */
function evaluate(tf: TF, { objective, penalties }: Session, { inputs, targets, weights }: Data): number {
  return tf.tidy(() => {
    const given = objective.forward(inputs, false);
    const losses = objective.losses(targets, given, false);
    const all = penalties.withActivity(weightLosses(tf, losses, weights));
    return penalties.withWeights(tf.mean(all)).dataSync()[0] as number;
  });
}

const weightsOf = ({ weights }: Session): Float32Array[] =>
  weights.map(({ variable }) => variable.read().dataSync().slice() as Float32Array);

/** Writes weights, layer by layer. */
export function setWeights(tf: TF, { weights }: Session, values: readonly ArrayLike<number>[]): void {
  weights.forEach(({ variable }, i) => {
    const value = tf.tensor(Float32Array.from(values[i] as ArrayLike<number>), variable.shape as number[]);
    variable.write(value);
    value.dispose();
  });
}
