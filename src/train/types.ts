import type { Course } from '../records/index.ts';
import type { NativeExperiment } from '../suite/index.ts';
import type { RunNames } from './seeds.ts';

/** A run as an engine is given it: it needs no more of the suite than its name. */
export interface Task {
  /** Name of the suite. */
  readonly suite: string;
  readonly experiment: NativeExperiment;
  readonly seed: number;
  /** Of a run that trains once for each fold: which of them it is, from 1. */
  readonly fold?: number;
}

/** What a training left, whichever engine did it. */
export interface TrainResult {
  /** `diverged`: it stopped at the first epoch whose loss or validation loss is not finite. */
  readonly status: 'ok' | 'diverged';
  /** The epoch at which a diverged run stopped, from 1. */
  readonly epoch?: number;
  /** By probe, one number per output. Numbers may be NaN when it diverged. */
  readonly predictions: Readonly<Record<string, readonly number[]>>;
  /** One per epoch: the mean over the training samples, each taken when its batch was trained on. */
  readonly losses: readonly number[];
  /** One per epoch: the mean over the held-out samples after the epoch; empty when none are held out. */
  readonly validation: readonly number[];
  /** Of a training that decides by itself when it ends, or which of its weights are the final ones. */
  readonly course?: Course;
  /** SHA-256 of the final weights in order, as little-endian float32. */
  readonly weightsHash: string;
  /** The final weights, layer by layer, in tf.layers' order. */
  readonly weights: readonly Float32Array[];
  /** Number of trainable parameters. */
  readonly parameters: number;
  readonly seconds: { readonly init: number; readonly compile: number; readonly train: number };
}

/**
 * The names that a run's streams of random numbers are derived from. Each fold draws its own weights, orders and masks; its name
 * is none that a variant may have.
 */
export function runNames({ suite, experiment, seed, fold }: Task): RunNames {
  const own = { suite, problem: experiment.problem.id, variant: experiment.variant.id };
  const names = { ...own, ...experiment.streams, seed };
  return fold === undefined ? names : { ...names, variant: `${names.variant}/fold-${fold}` };
}
