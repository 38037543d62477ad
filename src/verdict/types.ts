import type { EngineName, Environment, Num } from '../records/index.ts';
import type { Direction, MeasureName, PrintedValue, Target, Tolerance } from '../suite/index.ts';
import type { Finding } from './findings.ts';
import type { Summary } from './values.ts';

export type * from './baseline/findings.ts';
export type * from './finding.ts';
export type * from './findings.ts';
export type * from './values.ts';

export interface SeedResult {
  readonly seed: number;
  readonly status: 'ok' | 'diverged' | 'failed' | 'missing';
  readonly reason?: string;
  /** One number per output, of a metric its value; empty when there is none. */
  readonly prediction: readonly Num[];
  /**
   * Mean |prediction − truth| over the outputs, infinite when there is no finite prediction. Of a metric its value, with
   * the sign changed where higher is better: less is better in any case. NaN of a probe whose truth nobody knows.
   */
  readonly error: Num;
  readonly seconds: number;
}

/** What was measured of every run: a probe's prediction, or a metric. */
export interface ProbeResult {
  /** Id of the probe or of the metric. */
  readonly probe: string;
  readonly title: string;
  /** Set when it is a metric. */
  readonly metric?: { readonly name: MeasureName; readonly better: Direction; readonly margin: Tolerance };
  /** Numbers that a run leaves of it. */
  readonly outputs: number;
  /** Empty for a metric, and where nobody knows it. */
  readonly truth: readonly number[];
  /** What is held to: near the truth, or on the right side of a threshold. */
  readonly target?: Target;
  readonly printed?: { readonly value: PrintedValue; readonly text: string };
  /** The planned ones. */
  readonly seeds: readonly SeedResult[];
  /** Runs added to see whether the printed value fits; they count for nothing else. */
  readonly added?: readonly SeedResult[];
  /** Absent without a finite prediction. */
  readonly summary?: Summary;
}

/** Loss over epochs, over the seeds: median and the middle 80 %. */
export interface CurveBand {
  readonly epochs: readonly number[];
  readonly loss: {
    readonly low: readonly Num[];
    readonly median: readonly Num[];
    readonly high: readonly Num[];
  };
  readonly validation?: {
    readonly low: readonly Num[];
    readonly median: readonly Num[];
    readonly high: readonly Num[];
  };
}

/** The least, the median and the greatest of some runs' epochs. */
export interface EpochRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface CourseResult {
  /** Epochs trained. */
  readonly epochs: EpochRange;
  /** The epoch whose weights are the final ones, of the runs that went back to it. */
  readonly best?: EpochRange;
  /** Runs that ended before all their epochs were trained. */
  readonly stopped: number;
  readonly runs: number;
}

export interface ExperimentResult {
  /** `problem/variant` */
  readonly id: string;
  readonly problem: string;
  readonly variant: string;
  readonly title: string;
  /** Who made its runs, where it was not the engine that was asked for. */
  readonly trainer?: 'program' | 'imported';
  /** Set when a program's runs are one run, however many seeds there are. */
  readonly oneRun?: true;
  readonly parameters?: number;
  /** Of trainings that decide by themselves when they end: over the runs that did not fail. */
  readonly course?: CourseResult;
  /** Set if the eager engine trains it, whichever was asked for, and why. */
  readonly eager?: { readonly why: string };
  /** Settings that the source leaves open. */
  readonly assumed: readonly string[];
  readonly counts: {
    readonly ok: number;
    readonly diverged: number;
    readonly failed: number;
    readonly missing: number;
  };
  readonly probes: readonly ProbeResult[];
  readonly curve?: CurveBand;
  readonly seconds: { readonly init: number; readonly compile: number; readonly train: number };
  /** SHA-256 of all that decides a run but the seed. */
  readonly hash?: string;
  /** Of a program or a table: SHA-256 of what the suite says of it, without the files and the numbers themselves. */
  readonly settings?: string;
  /** SHA-256 of what is trained, without any name: what a renamed experiment is known by. */
  readonly content?: string;
  /** Fingerprints of the environments that its runs were made in, sorted. */
  readonly fingerprints?: readonly string[];
  /** SHA-256 over seeds and the hashes of their final weights. */
  readonly weights?: string;
}

export interface ProblemResult {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly experiments: readonly ExperimentResult[];
}

export interface SuiteResult {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly file: string;
  readonly title: string;
  readonly source: {
    readonly title: string;
    readonly author?: string;
    readonly url?: string;
    readonly published?: string;
  };
  readonly defects: readonly string[];
  /** Experiments captured from a script whose first steps have not been repeated here as they are now. */
  readonly unproven?: readonly string[];
  /** Seeds that were planned. */
  readonly seeds: readonly number[];
  readonly problems: readonly ProblemResult[];
  /** Margin of the baseline gate. */
  readonly margin?: Tolerance;
  /** Experiments that the call left out, and claims that need one of them. */
  readonly unselected?: { readonly experiments: readonly string[]; readonly claims: readonly string[] };
}

/** results.json: all that the reports show. */
export interface Results {
  readonly format: 2;
  readonly seedgate: string;
  readonly engine: EngineName;
  readonly suites: readonly SuiteResult[];
  /** Everything that was found, in the order of the suites. */
  readonly findings: readonly Finding[];
  /** What was asked for: `suite:problem/variant` of every experiment, and the shard if only one was trained. */
  readonly plan?: { readonly experiments: readonly string[]; readonly shard?: string };
  /** The file of the baseline that it was compared with. */
  readonly baseline?: { readonly file: string };
  readonly gate: Gate;
  /** Every environment that a record was made in. */
  readonly environments: readonly Environment[];
  readonly cost: {
    readonly runs: number;
    readonly trainSeconds: number;
    readonly wallSeconds: number;
    readonly cores: number;
  };
}

/** The exit code and what it rests on; everything here follows from the findings. */
export interface Gate {
  readonly passed: boolean;
  /** What is open, or would only warn, fails too. */
  readonly strict?: true;
  /** Sentences of the findings that fail. */
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
  /** Of what the suites are held to, by grade: what has gate fail or warn, and truths that are not off. */
  readonly counts: { readonly good: number; readonly open: number; readonly bad: number };
  /** Values that are worse than in the baseline. */
  readonly regressions: number;
}
