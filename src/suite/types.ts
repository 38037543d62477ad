import type { Layer } from './layers/index.ts';
import type { Direction, MetricName } from './metrics.ts';
import type { Mark, Training } from './schema.ts';

/** A list of numbers; from a binary file in the type that it has there, so that images stay a byte a number. */
export type Numbers =
  | readonly number[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** Numbers in row-major order with their shape. */
export interface NdArray {
  readonly shape: readonly number[];
  readonly values: Numbers;
}

export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

/** What "not reproduced" does: fail the gate, warn, or nothing. */
export type GateLevel = 'fail' | 'warn' | 'off';

/** A value that a probe's predictions are held to. */
export interface Target {
  /** One number per output of the model. */
  readonly value: readonly number[];
  readonly tolerance: Tolerance;
  /** Set where the value is a threshold: on this side of it, and not within a tolerance. */
  readonly bound?: 'at least' | 'at most';
  /** Share of seeds that must be within the tolerance. */
  readonly share: number;
  readonly gate: GateLevel;
}

export interface Probe {
  readonly id: string;
  readonly title: string;
  /** One sample, without the batch axis. */
  readonly input: NdArray;
  readonly truth: Target;
  /** What the article printed, by variant. */
  readonly printed: Readonly<Record<string, Target>>;
  readonly note?: string;
}

/** A number that every run is given, from its predictions for the held-out samples. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly metric: MetricName;
  readonly better: Direction;
  /** What it must reach; one number. */
  readonly threshold?: Target;
  /** What the article printed, by variant; one number. */
  readonly printed: Readonly<Record<string, Target>>;
  /** How much worse it must be before the baseline gate calls it worse. */
  readonly margin: Tolerance;
  readonly note?: string;
}

export interface Problem {
  readonly id: string;
  readonly title: string;
  /** samples × … */
  readonly inputs: NdArray;
  /** samples × outputs */
  readonly targets: NdArray;
  readonly probes: readonly Probe[];
  /** Samples that are not trained on, in the shapes of the others. */
  readonly evaluation?: { readonly inputs: NdArray; readonly targets: NdArray };
  /** Taken on the evaluation's samples. Their ids are none of the probes'. */
  readonly metrics?: readonly Metric[];
  readonly note?: string;
}

/**
 * One layer of a model that code has built, as it was found: the kind is any class of a layer, its first letter in lower
 * case, the options are the layer's own configuration.
 */
export interface FoundLayer {
  readonly kind: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The layer that it wraps. */
  readonly layer?: FoundLayer;
}

/** What a model that code builds was found to be. */
export interface FoundModel {
  readonly layers: readonly FoundLayer[];
  /** SHA-256 over layers, options and connections. */
  readonly model: string;
  /** Multiply-adds of one sample's way through it, roughly. */
  readonly multiplyAdds: number;
}

/** A model that a function in a suite's file builds. A function cannot be sent, so a worker reads the file itself. */
export interface CodeModel extends FoundModel {
  /** Absolute path of the file. */
  readonly file: string;
  /** SHA-256 over the file and what it imports beside packages. */
  readonly hash: string;
  /** The problem that the variant belongs to. */
  readonly problem: string;
}

export interface Variant {
  readonly id: string;
  readonly title: string;
  /** Empty when code builds the model. */
  readonly layers: readonly Layer[];
  readonly code?: CodeModel;
  readonly training: Training;
  /** Number of trainable parameters that the source states. */
  readonly parameters?: number;
  /** stated / assumed, by setting; those of the suite's defaults are merged in. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}

/** The names from which the random numbers of an experiment's runs are derived, together with the seed. */
export interface StreamNames {
  readonly suite: string;
  readonly problem: string;
  readonly variant: string;
}

/** problem × variant */
export interface Experiment {
  /** `problem/variant` */
  readonly id: string;
  /** Present when the suite keeps an older name by an `id`; else they are the names of suite, problem and variant. */
  readonly streams?: StreamNames;
  readonly problem: Problem;
  readonly variant: Variant;
  /** SHA-256 of all that decides a run of it but the seed: data, probes' inputs, model, training, names. */
  readonly hash: string;
}

export interface Claim {
  readonly id: string;
  readonly says: string;
  readonly problem: string;
  /** Id of the probe or, for a claim about a metric, of the metric. */
  readonly probe: string;
  /** Set when the claim is about a metric. */
  readonly metric?: true;
  readonly better: string;
  readonly than: readonly string[];
  readonly gate: GateLevel;
  readonly note?: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Suite {
  /** As given on the command line, for messages. */
  readonly file: string;
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly source: {
    readonly title: string;
    readonly author?: string;
    readonly url?: string;
    readonly published?: string;
  };
  /** Seeds of a full run: 1 to this. */
  readonly seeds: number;
  readonly defects: readonly string[];
  readonly problems: readonly Problem[];
  readonly experiments: readonly Experiment[];
  readonly claims: readonly Claim[];
  readonly margin: Tolerance;
  /** SHA-256 of everything that has a meaning in the suite. */
  readonly hash: string;
  /** Where a path of the suite stands in its file, 1-based; the nearest parent that has a place otherwise. */
  locate(path: readonly (string | number)[]): Position;
}

export type { Layer, Training };
