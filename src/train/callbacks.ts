import type { Course } from '../records/index.ts';
import {
  type BestCheckpoint,
  type EarlyStopping,
  monitorDirection,
  monitoredMetric,
  type ReduceOnPlateau,
  type Training,
  watchedKey,
} from '../suite/index.ts';

/** What an epoch left to be watched. */
export interface EpochValues {
  /** The mean loss of the samples that were trained on, each taken when its batch was. */
  readonly loss: number;
  /** That of the samples held out, after the epoch. */
  readonly validation: number | undefined;
  /** The metrics that are watched, by `watchedKey`. */
  readonly metrics?: Readonly<Record<string, number>>;
}

/** What an engine has to do after an epoch. */
export interface Orders {
  /** Put the weights by: they are the final ones unless a later epoch's are. */
  readonly keep: boolean;
  readonly stop: boolean;
  /** The learning rate from now on, where it changes. */
  readonly rate?: number;
}

type Watched = Pick<EarlyStopping, 'monitor' | 'mode' | 'output'>;

const watchedValue = (
  { monitor = 'valLoss', output }: Watched,
  { loss, validation, metrics }: EpochValues,
): number | undefined => {
  if (monitoredMetric(monitor) !== undefined) return metrics?.[watchedKey({ monitor, output })];
  return monitor === 'loss' ? loss : validation;
};

/** Whether a value is better than another by more than `delta` (keras/src/callbacks/monitor_callback.py). */
function isBetter(
  { monitor = 'valLoss', mode }: Watched,
  delta: number,
  value: number,
  than: number | undefined,
): boolean {
  if (than === undefined) return true;
  const lower = (mode ?? (monitorDirection(monitor) === 'lower' ? 'min' : 'max')) === 'min';
  return lower ? value + delta < than : value - delta > than;
}

/** Follows one training epoch by epoch and says what becomes of it. */
export class Callbacks {
  readonly #stopping: Stopping | undefined;
  readonly #checkpoint: Checkpoint | undefined;
  readonly #plateau: Plateau | undefined;
  #epoch = 0;
  #best: { readonly epoch: number; readonly value: number } | undefined;

  constructor({ earlyStopping, bestCheckpoint, reduceOnPlateau, optimizer }: Training) {
    this.#stopping = earlyStopping && new Stopping(earlyStopping);
    this.#checkpoint = bestCheckpoint && new Checkpoint(bestCheckpoint);
    this.#plateau = reduceOnPlateau && new Plateau(reduceOnPlateau, optimizer.learningRate);
  }

  /** Whether a training has to be followed at all. */
  static of(training: Training): Callbacks | undefined {
    return decidesItself(training) ? new Callbacks(training) : undefined;
  }

  after(values: EpochValues): Orders {
    this.#epoch++;
    const stopping = this.#stopping?.after(this.#epoch, values);
    const better = this.#checkpoint?.after(values);
    const rate = this.#plateau?.after(values);
    // A checkpoint is read back when all is over, and so after the best weights are restored.
    const keep = this.#checkpoint === undefined ? (stopping?.keep ?? false) : (better ?? false);
    const value = watchedValue(this.#checkpoint?.options ?? this.#stopping?.options ?? {}, values);
    if (keep && value !== undefined) this.#best = { epoch: this.#epoch, value };
    return { keep, stop: stopping?.stop ?? false, ...(rate !== undefined && { rate }) };
  }

  /** The epoch whose weights are the final ones; undefined when they are the last. */
  get best(): number | undefined {
    return this.#best?.epoch;
  }

  /** Whether there are weights to go back to that gave a finite loss. */
  get recovers(): boolean {
    return Number.isFinite(this.#best?.value ?? Number.NaN);
  }
}

/**
 * How a training went that was followed; undefined when it was not.
 *
 * @param end whether it ended at a loss that is not finite, or because it was told to stop
 */
export function courseOf(
  callbacks: Callbacks | undefined,
  epochs: number,
  { diverged, stopped }: { readonly diverged: boolean; readonly stopped: boolean },
): Course | undefined {
  if (callbacks === undefined) return undefined;
  const best = diverged && !callbacks.recovers ? undefined : callbacks.best;
  return {
    epochs,
    ...(best !== undefined && { best }),
    ...(diverged ? { stopped: 'not finite' as const } : stopped && { stopped: 'earlyStopping' as const }),
  };
}

/**
 * What a training counts as. One that ended at a loss which is not finite has not diverged when it goes back to weights of
 * an epoch before: nothing that comes after such a loss is better, so in Keras too these would be the final ones.
 */
export function statusOf(
  diverged: number | undefined,
  course: Course | undefined,
): { status: 'ok' } | { status: 'diverged'; epoch: number } {
  return diverged === undefined || course?.best !== undefined
    ? { status: 'ok' }
    : { status: 'diverged', epoch: diverged };
}

/** Whether a training's own losses decide how it goes on, or which of its weights are the final ones. */
export const decidesItself = ({ earlyStopping, bestCheckpoint, reduceOnPlateau }: Training): boolean =>
  earlyStopping !== undefined || bestCheckpoint !== undefined || reduceOnPlateau !== undefined;

/** keras/src/callbacks/early_stopping.py */
class Stopping {
  readonly options: EarlyStopping;
  #wait = 0;
  #best: number | undefined;

  constructor(options: EarlyStopping) {
    this.options = options;
  }

  after(epoch: number, values: EpochValues): { keep: boolean; stop: boolean } {
    const {
      minDelta = 0,
      patience = 0,
      baseline,
      startFromEpoch = 0,
      restoreBestWeights = false,
    } = this.options;
    const value = watchedValue(this.options, values);
    if (value === undefined || epoch <= startFromEpoch) return { keep: false, stop: false };
    this.#wait++;
    if (isBetter(this.options, minDelta, value, this.#best)) {
      this.#best = value;
      if (isBetter(this.options, minDelta, value, baseline)) this.#wait = 0;
      return { keep: restoreBestWeights, stop: false };
    }
    return { keep: false, stop: this.#wait >= patience && epoch > 1 };
  }
}

/** keras/src/callbacks/model_checkpoint.py */
class Checkpoint {
  readonly options: BestCheckpoint;
  #best: number | undefined;

  constructor(options: BestCheckpoint) {
    this.options = options;
  }

  /** @returns whether the epoch is the best so far */
  after(values: EpochValues): boolean {
    const value = watchedValue(this.options, values);
    if (value === undefined || !isBetter(this.options, 0, value, this.#best)) return false;
    this.#best = value;
    return true;
  }
}

/** keras/src/callbacks/reduce_lr_on_plateau.py */
class Plateau {
  readonly #options: ReduceOnPlateau;
  #rate: number;
  #wait = 0;
  #cooling = 0;
  #best: number | undefined;

  constructor(options: ReduceOnPlateau, rate: number) {
    this.#options = options;
    this.#rate = Math.fround(rate);
  }

  /** @returns the new learning rate, where it changes */
  after(values: EpochValues): number | undefined {
    const { factor = 0.1, patience = 10, minDelta = 1e-4, cooldown = 0, minLearningRate = 0 } = this.#options;
    const value = watchedValue(this.#options, values);
    if (value === undefined) return undefined;
    if (this.#cooling > 0) {
      this.#cooling--;
      this.#wait = 0;
    }
    if (isBetter(this.#options, minDelta, value, this.#best)) {
      this.#best = value;
      this.#wait = 0;
      return undefined;
    }
    if (this.#cooling > 0) return undefined;
    this.#wait++;
    if (this.#wait < patience || this.#rate <= Math.fround(minLearningRate)) return undefined;
    // The optimizer holds its rate as a float32, and Keras multiplies what it holds.
    this.#rate = Math.fround(Math.max(this.#rate * factor, minLearningRate));
    this.#cooling = cooldown;
    this.#wait = 0;
    return this.#rate;
  }
}
