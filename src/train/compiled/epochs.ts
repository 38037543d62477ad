import { setImmediate } from 'node:timers/promises';
import type { Course } from '../../records/index.ts';
import { Callbacks, courseOf } from '../callbacks.ts';
import type { TrainOptions } from '../eager.ts';
import { epochData } from '../run-data.ts';
import type { TF } from '../tf.ts';
import type { Task } from '../types.ts';
import { openWatch } from '../watch.ts';
import type { Compilation } from './compile.ts';
import type { Feed } from './feed.ts';
import { rowsOf } from './rows.ts';

/** A native call is meant to take about this long, so that progress is seen and a signal heard. */
const callSeconds = 0.4;

/** What the epochs of a run gave, one element each. */
export interface Losses {
  readonly losses: number[];
  /** Empty when no samples are held out. */
  readonly validation: number[];
  /** The epoch whose loss or validation loss is not finite; it was the last. */
  readonly diverged: number | undefined;
  /** Of a training that decides by itself. */
  readonly course?: Course | undefined;
}

/**
 * Trains a run by as many native calls as it takes. The feed holds the weights of the last epoch in the end.
 *
 * @throws the signal's reason when it is aborted
 */
export async function trainEpochs(
  tf: TF,
  feed: Feed,
  compilation: Compilation,
  run: Task,
  options: TrainOptions,
): Promise<Losses> {
  const { capacity, heldOut } = compilation.plan;
  const epochs = options.epochs ?? run.experiment.variant.training.epochs;
  const log = new EpochLog(options);
  const callbacks = Callbacks.of(run.experiment.variant.training);
  if (callbacks !== undefined) {
    const stopped = await trainWatched(tf, feed, compilation, run, options, { callbacks, log, epochs });
    const { losses, validation, diverged } = log;
    const course = courseOf(callbacks, log.trained, { diverged: diverged !== undefined, stopped });
    if (course?.best !== undefined) feed.restore();
    return { losses, validation, diverged, course };
  }
  const take = heldOut?.withBatch === true ? takeLate : takeAtOnce;
  const { problem } = run.experiment;
  // Data of one epoch are there for a call of one epoch.
  const most = problem.recipe?.each === 'epoch' ? 1 : capacity;
  const { reused } = compilation;
  while (log.trained < epochs && log.diverged === undefined) {
    options.signal?.throwIfAborted();
    const count = Math.min(reused.epochs, most, epochs - log.trained);
    const rows = rowsOf(compilation, run, options, log.trained + 1, count);
    loadEpoch(feed, run, log.trained + 1);
    const called = performance.now();
    take(feed, log, count, rows, heldOut !== undefined);
    const seconds = (performance.now() - called) / 1000;
    const wanted = seconds > 0 ? (count * callSeconds) / seconds : Number.POSITIVE_INFINITY;
    reused.epochs = Math.max(1, Math.min(most, 16 * reused.epochs, Math.floor(wanted)));
    await setImmediate();
  }
  options.signal?.throwIfAborted();
  if (heldOut?.withBatch === true && log.told < log.trained) {
    // The last epoch's comes with the forward pass of one more, which is dropped.
    const more = feed.call(1, []);
    log.validated(more.validation[0] as number);
    more.drop();
  }
  return log;
}

/** Gives the feed the data of an epoch, where each has its own. */
function loadEpoch(feed: Feed, run: Task, epoch: number): void {
  const own = epochData(run, epoch);
  if (own !== undefined) feed.load({ ...run.experiment.problem, ...own });
}

/** Trains epoch by epoch and asks after each how to go on. @returns whether it was told to stop */
async function trainWatched(
  tf: TF,
  feed: Feed,
  compilation: Compilation,
  run: Task,
  options: TrainOptions,
  { callbacks, log, epochs }: { callbacks: Callbacks; log: EpochLog; epochs: number },
): Promise<boolean> {
  const held = compilation.plan.heldOut !== undefined;
  const watch = openWatch(tf, compilation.session, run.experiment);
  let breath = performance.now();
  while (log.trained < epochs && log.diverged === undefined) {
    loadEpoch(feed, run, log.trained + 1);
    takeAtOnce(feed, log, 1, rowsOf(compilation, run, options, log.trained + 1, 1), held);
    // The metrics are taken by the model itself, which has to have the weights for that.
    if (watch !== undefined) feed.writeWeights();
    const orders = callbacks.after({
      loss: log.losses.at(-1) as number,
      validation: log.validation.at(-1),
      ...(watch && { metrics: watch.values() }),
    });
    if (orders.keep) feed.putBy();
    if (orders.rate !== undefined) feed.setRate(orders.rate);
    if (orders.stop) return true;
    if (performance.now() - breath > 100) {
      await setImmediate();
      breath = performance.now();
    }
    options.signal?.throwIfAborted();
  }
  return false;
}

type Rows = Parameters<Feed['call']>[1];
type Take = (feed: Feed, log: EpochLog, count: number, rows: Rows, held: boolean) => void;

/** The validation loss of each epoch comes with its loss. */
const takeAtOnce: Take = (feed, log, count, rows, held) => {
  const result = feed.call(count, rows);
  for (let i = 0; i < count && log.diverged === undefined; i++) {
    log.lost(result.losses[i] as number);
    log.validated(held ? (result.validation[i] as number) : undefined);
  }
  result.keep();
};

/**
 * The validation loss of each epoch comes with the next one's loss, so an epoch is known to have diverged by it when one
 * more has been trained: then those up to it are trained again, from the weights before the call.
 */
const takeLate: Take = (feed, log, count, rows) => {
  const result = feed.call(count, rows);
  for (let i = 0; i < count; i++) {
    const before = result.validation[i] as number;
    if (log.trained > 0) log.validated(before);
    if (log.diverged !== undefined) {
      result.drop();
      if (i > 0) feed.call(i, rows).keep();
      return;
    }
    log.lost(result.losses[i] as number);
    // Initial weights may predict anything; but the program has ended there.
    if (log.diverged !== undefined || !Number.isFinite(before)) break;
  }
  result.keep();
};

/** Notes what each epoch gives: its loss, then its validation loss. */
class EpochLog implements Losses {
  readonly losses: number[] = [];
  readonly validation: number[] = [];
  diverged: number | undefined;
  /** The last epoch whose validation loss has been noted. */
  told = 0;
  readonly #onEpoch: TrainOptions['onEpoch'];

  constructor({ onEpoch }: TrainOptions) {
    this.#onEpoch = onEpoch;
  }

  get trained(): number {
    return this.losses.length;
  }

  lost(loss: number): void {
    this.losses.push(loss);
    if (!Number.isFinite(loss)) this.diverged = this.trained;
  }

  /** @param loss undefined when no samples are held out */
  validated(loss: number | undefined): void {
    this.told = this.trained;
    if (loss !== undefined) {
      this.validation.push(loss);
      if (!Number.isFinite(loss)) this.diverged = this.trained;
    }
    this.#onEpoch?.(this.trained, this.losses.at(-1) as number, loss);
  }
}
