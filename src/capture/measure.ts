import type { MetricName } from '../suite/index.ts';
import type { Block } from './blocks.ts';
import type { PrintedNumber } from './printed.ts';
import type { FittedBy } from './scalers.ts';

/** Samples and their targets, with what the script calls the samples. */
export interface Pair {
  readonly x: Block;
  readonly y: Block;
  readonly name: string;
}

/** A number that a script took of a trained model. */
export interface Measure {
  /** What it is called, as a metric's or a probe's id. */
  readonly id: string;
  readonly kind: 'evaluate' | 'score' | 'history' | 'predict' | 'printed';
  /** The name by which the event has it. */
  readonly name: string;
  /** What of the format it is, if the format has it. */
  readonly metric: MetricName | undefined;
  /** Of a model with several outputs, the place of the one that it is about. */
  readonly output?: number | undefined;
  readonly values: readonly number[];
  /** The samples that it was taken on, where those are plain arrays. */
  readonly on: Pair | undefined;
  /** Of a prediction: which sample of which arrays. */
  readonly sample: { readonly x: Block; readonly row: number; readonly name: string } | undefined;
  readonly printed: readonly PrintedNumber[] | undefined;
  /** Of a model that the script has trained several times, the printed mean over these runs. */
  readonly mean?: { readonly digits: string; readonly runs: number };
  /** The scaler by which predictions were taken back before it was taken, so that it is in the units of the targets. */
  readonly scaler?: FittedBy | undefined;
  readonly line: number | undefined;
}
