import type { NdArray, Numbers } from './array-types.ts';
import type { DataRecipe } from './data/recipe.ts';
import type { FittedScaler } from './data/scalers.ts';
import type { Vary } from './data/vary.ts';
import type { Position } from './errors.ts';
import type { ImportedVariant, ProgramVariant } from './given-types.ts';
import type { Port } from './graph-types.ts';
import type { GateLevel, Held, Near, Printed, Repeats, Tolerance } from './held-types.ts';
import type { Layer } from './layers/index.ts';
import type { Direction, MetricName } from './metrics.ts';
import type { Variant } from './model-types.ts';
import type { Mark, Training } from './schema.ts';

export type { NdArray, Numbers } from './array-types.ts';
export type { Vary } from './data/vary.ts';
export type { Position } from './errors.ts';
export type { Imported, ImportedVariant, Program, ProgramVariant } from './given-types.ts';
export type { Graph, Port, Source } from './graph-types.ts';
export type { GateLevel, Held, Printed, PrintedValue, Repeats, Target, Tolerance } from './held-types.ts';
export type { CodeModel, FoundLayer, FoundModel, Variant } from './model-types.ts';
export interface Probe {
  readonly id: string;
  readonly title: string;
  /** One sample, without the batch axis. */
  readonly input: NdArray;
  /** The target that it is about, and the place of its numbers among all that the model gives; all when left out. */
  readonly output?: OutputPlace;
  /** Absent where nobody knows it. */
  readonly truth?: Held<Near>;
  /** What the article printed, by variant. */
  readonly printed: Readonly<Record<string, Printed>>;
  readonly repeats?: Repeats;
  readonly note?: string;
}

/** One of several named targets: where its numbers lie in what a model gives for a sample. */
export interface OutputPlace extends Port {
  readonly from: number;
  readonly size: number;
}

/** A number that every run is given, from its predictions for the held-out samples. */
export interface Metric {
  readonly id: string;
  readonly title: string;
  /** What is taken on the held-out samples; absent where programs alone give it. */
  readonly metric?: MetricName;
  /** Of a top-k accuracy. */
  readonly k?: number;
  /** Ids of the probes that it is taken on, in place of the held-out samples. */
  readonly probes?: readonly string[];
  /** The target that it is about, where the problem has several. */
  readonly output?: OutputPlace;
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
  /**
   * samples × …; without numbers, as the targets, where every variant is a program. Named inputs, and targets likewise,
   * lie one after the other in a sample.
   */
  readonly inputs: NdArray;
  /** samples × outputs */
  readonly targets: NdArray;
  /** The named inputs and targets, where there are several. */
  readonly ports?: { readonly inputs?: readonly Port[]; readonly targets?: readonly Port[] };
  readonly probes: readonly Probe[];
  /** Samples that are not trained on, in the shapes of the others. */
  readonly evaluation?: { readonly inputs: NdArray; readonly targets: NdArray };
  /** Samples for the loss after each epoch, in the shapes of the others; without them it is validationSplit's share. */
  readonly validation?: {
    readonly inputs: NdArray;
    readonly targets: NdArray;
    /** What the loss of each is multiplied by; 1 when it is left out. */
    readonly sampleWeight?: Numbers;
  };
  /**
   * Set when a seed decides something of the data, or they are scaled for the model: those above are then the data of seed 1
   * in their own units.
   */
  readonly recipe?: DataRecipe;
  /** Places in the data of the rows that are trained on, where a seed or folds decide of them and each has a weight of its own. */
  readonly rows?: readonly number[];
  /** In a run whose targets are scaled: takes predictions back to the targets' own units. */
  readonly back?: FittedScaler;
  /** Taken on the evaluation's samples. Their ids are none of the probes'. */
  readonly metrics?: readonly Metric[];
  /** stated / assumed, of `inputs`, `targets`, `scaling` and `evaluation`. */
  readonly marks?: Readonly<Record<string, Mark>>;
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
  /** Of an experiment of the second series: how each seed also draws the rows that are trained on. */
  readonly varied?: Vary;
  /** SHA-256 of all that decides a run of it but the seed: data, probes' inputs, model, training, names. */
  readonly hash: string;
  /** SHA-256 of what the suite says of a program or a table, without the files and the numbers themselves. */
  readonly settings?: string;
  /** SHA-256 of the same without the names: what a renamed experiment is known by. */
  readonly content?: string;
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

/** A claim that variants are the same experiment, as a translation and what it was made of. */
export interface Equivalence {
  readonly id: string;
  readonly says: string;
  readonly problem: string;
  /** Id of the probe or, for a claim about a metric, of the metric. */
  readonly probe: string;
  /** Set when the claim is about a metric. */
  readonly metric?: true;
  readonly same: string;
  readonly as: readonly string[];
  /** The greatest difference that does not matter, in the unit of the numbers. */
  readonly within: number;
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
  /** A second series, for claims on data like these: the same models, trained on rows that each seed draws. */
  readonly varied?: readonly NativeExperiment[];
  readonly claims: readonly Claim[];
  readonly equivalences: readonly Equivalence[];
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
