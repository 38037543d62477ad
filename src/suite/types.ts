import type { Layer } from './layers/index.ts';
import type { Direction, MetricName } from './metrics.ts';
import type { NumberSource } from './number-source.ts';
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

/**
 * What a bad outcome does: fail the gate, or warn. What is only told does neither; what is off does neither and is left
 * out of the baseline gate, too.
 */
export type GateLevel = 'fail' | 'warn' | 'tell' | 'off';

/** What a run is held to: to be near a value, or on the right side of a threshold, itself included. */
export type Target =
  | { readonly kind: 'near'; readonly value: readonly number[]; readonly tolerance: Tolerance }
  | { readonly kind: 'at least' | 'at most'; readonly value: readonly number[] };

/** A target that a share of the seeds must reach. */
export interface Held<T extends Target = Target> {
  readonly target: T;
  /** 0 to 1 */
  readonly share: number;
  readonly gate: GateLevel;
}

type Near = Extract<Target, { kind: 'near' }>;

/**
 * What the source printed of one variant. `half` is half a unit of the last digit that it printed, by output: the value
 * that it rounded lies within that.
 */
export type PrintedValue =
  | { readonly kind: 'run'; readonly value: readonly number[]; readonly half: readonly number[] }
  | {
      readonly kind: 'mean';
      readonly value: readonly number[];
      readonly half: readonly number[];
      readonly sd?: { readonly value: readonly number[]; readonly half: readonly number[] };
      /** Over how many runs. */
      readonly runs: number;
    }
  | {
      readonly kind: 'best';
      readonly value: readonly number[];
      readonly half: readonly number[];
      /** Of how many runs. */
      readonly runs: number;
    };

/** A printed value and what it is held to. */
export interface Printed {
  readonly printed: PrintedValue;
  /** As it is written, for instance `29.170143, 48.688267`. */
  readonly text: string;
  /** What it does to the gate when no run of these settings would have printed it. */
  readonly gate: GateLevel;
  /** Asks besides that our runs come near it. */
  readonly near?: Held<Near>;
}

/** When two runs are nearly the same: within the absolute distance, or relative to the greater of the two. */
export interface Repeats {
  readonly tolerance: Tolerance;
  readonly share: number;
  readonly gate: GateLevel;
}

export interface Probe {
  readonly id: string;
  readonly title: string;
  /** One sample, without the batch axis. */
  readonly input: NdArray;
  /** Absent where nobody knows it. */
  readonly truth?: Held<Near>;
  /** What the article printed, by variant. */
  readonly printed: Readonly<Record<string, Printed>>;
  readonly repeats?: Repeats;
  readonly note?: string;
}

/** A number that every run is given, from its predictions for the held-out samples. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  /** What is taken on the held-out samples; absent where programs alone give it. */
  readonly metric?: MetricName;
  readonly better: Direction;
  /** What it must reach; one number. */
  readonly threshold?: Held;
  /** What the article printed, by variant; one number. */
  readonly printed: Readonly<Record<string, Printed>>;
  readonly repeats?: Repeats;
  /** How much worse it must be before the baseline gate calls it worse. */
  readonly margin: Tolerance;
  readonly note?: string;
}

export interface Problem {
  readonly id: string;
  readonly title: string;
  /** samples × …; without numbers, as the targets, where every variant is a program. */
  readonly inputs: NdArray;
  /** samples × outputs */
  readonly targets: NdArray;
  readonly probes: readonly Probe[];
  /** Samples that are not trained on, in the shapes of the others. */
  readonly evaluation?: { readonly inputs: NdArray; readonly targets: NdArray };
  /** Samples for the loss after each epoch, in the shapes of the others; without them it is validationSplit's share. */
  readonly validation?: { readonly inputs: NdArray; readonly targets: NdArray };
  /** Taken on the evaluation's samples. Their ids are none of the probes'. */
  readonly metrics?: readonly Metric[];
  /** stated / assumed, of `inputs`, `targets` and `evaluation`. */
  readonly marks?: Readonly<Record<string, Mark>>;
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

/** A program that trains, as a suite describes it. */
export interface Program {
  /** Program and arguments; `{seed}` and `{out}` in them are put in for each run. */
  readonly command: readonly [string, ...string[]];
  /** Folder that the program's files are taken from. Absolute. */
  readonly folder: string;
  /** Files that a run needs, relative to `folder`, in order. */
  readonly needs: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeLimit: number;
  readonly cores: number;
  /** Bytes. */
  readonly memory?: number;
  /** Libraries whose seeds in the program's text are replaced; `all` of them, or none. */
  readonly override: readonly string[];
  readonly splitVaries: boolean;
  /** By metric or probe, where its numbers are found: one source for each output. */
  readonly numbers: Readonly<Record<string, readonly NumberSource[]>>;
  /** SHA-256 over the files, their names and contents. */
  readonly files: string;
}

/** A variant that is a program: what it trains is its own affair, and it gives numbers. */
export interface ProgramVariant {
  readonly id: string;
  readonly title: string;
  readonly program: Program;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}

/** What somebody else's trainings gave. */
export interface Imported {
  /** As the suite names it. */
  readonly file: string;
  /** What kind of file it is, for people. */
  readonly kind: string;
  /** By seed, in order; numbers by metric. */
  readonly runs: readonly { readonly seed: number; readonly numbers: Readonly<Record<string, number>> }[];
}

/** A variant whose runs are there already. */
export interface ImportedVariant {
  readonly id: string;
  readonly title: string;
  readonly imported: Imported;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}

/** The names from which the random numbers of an experiment's runs are derived, together with the seed. */
export interface StreamNames {
  readonly suite: string;
  readonly problem: string;
  readonly variant: string;
}

interface ExperimentOf<V> {
  /** `problem/variant` */
  readonly id: string;
  /** Present when the suite keeps an older name by an `id`; else they are the names of suite, problem and variant. */
  readonly streams?: StreamNames;
  readonly problem: Problem;
  readonly variant: V;
  /** SHA-256 of all that decides a run of it but the seed: data, probes' inputs, model, training, names. */
  readonly hash: string;
}

/** An experiment whose model is trained here. */
export type NativeExperiment = ExperimentOf<Variant>;

/** An experiment whose variant is a program. */
export type ProgramExperiment = ExperimentOf<ProgramVariant>;

/** An experiment whose runs are there already. */
export type ImportedExperiment = ExperimentOf<ImportedVariant>;

/** problem × variant */
export type Experiment = NativeExperiment | ProgramExperiment | ImportedExperiment;

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

/** What the source makes of its claims. */
export interface Conclusion {
  /** `1`, `2`, …: its place in the suite. */
  readonly id: string;
  readonly says: string;
  readonly needs: 'all' | 'any';
  /** Ids of claims. */
  readonly claims: readonly string[];
  readonly gate: GateLevel;
  readonly note?: string;
}

/** An old key, or one that asks for something odd, with what to write instead. It keeps working. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly message: string;
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
  readonly conclusions: readonly Conclusion[];
  /** What `validate` remarks; nothing of it keeps the suite from being run. */
  readonly remarks: readonly Remark[];
  readonly margin: Tolerance;
  /** SHA-256 of everything that has a meaning in the suite. */
  readonly hash: string;
  /** Where a path of the suite stands in its file, 1-based; the nearest parent that has a place otherwise. */
  locate(path: readonly (string | number)[]): Position;
}

export type { Layer, Training };
