import type { EngineName, Environment, Num } from '../records/index.ts';
import type { Direction, GateLevel, MetricName, Position, Tolerance } from '../suite/index.ts';

export type Verdict = 'reproduced' | 'not reproduced' | 'inconclusive';
export type ClaimVerdict = 'supported' | 'not meaningful' | 'contradicted' | 'inconclusive';

/** Bounds of an interval with the level it was made for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** What it would take to settle an inconclusive verdict. */
export interface Price {
  /** More seeds, for a claim on each side, if what was observed goes on. */
  readonly seeds: number;
  readonly seconds: number;
  /** Set when even this many would not settle it: what was observed lies on, or next to, the limit. */
  readonly capped?: true;
}

/** Where a printed value falls in our distribution. */
export interface PrintedPlace {
  readonly kind: 'typical' | 'lucky' | 'unlucky' | 'outside';
  /** Per output: share (0 to 1) of seeds whose prediction is below the printed value, ties half. */
  readonly percentile: readonly number[];
  /** Chance that one more run of the very same settings is outside too, at most: 2/(n + 1) an output. */
  readonly chance?: number;
}

/** A probe held to a tolerance, or a metric to a threshold or a tolerance, over the seeds of one experiment. */
export interface CheckResult {
  /** `problem/variant/probe/truth` or `…/printed`, of a metric `…/threshold` */
  readonly id: string;
  readonly target: 'truth' | 'printed' | 'threshold';
  readonly value: readonly number[];
  /** Of a threshold it is an absolute 0, and `bound` counts. */
  readonly tolerance: Tolerance;
  /** The side of the value that counts as within; for a threshold alone. */
  readonly bound?: 'at least' | 'at most';
  readonly share: number;
  readonly gate: GateLevel;
  /** Seeds within the tolerance, of all that were planned; dead, diverged, failed and missing ones are misses. */
  readonly within: number;
  readonly seeds: number;
  /** Of the seeds, those that failed or are missing: counted as misses, and never enough to call it reproduced. */
  readonly absent?: number;
  readonly interval: Interval;
  readonly verdict: Verdict;
  readonly price?: Price;
  readonly place?: PrintedPlace;
  /** Where the check stands in the suite's file. */
  readonly position: Position;
}

export interface SeedResult {
  readonly seed: number;
  readonly status: 'ok' | 'diverged' | 'failed' | 'missing';
  readonly reason?: string;
  /** One number per output, of a metric its value; empty when there is none. */
  readonly prediction: readonly Num[];
  /**
   * Mean |prediction − truth| over the outputs; not finite when there is no finite prediction. Of a metric its value,
   * with the sign changed where higher is better: less is better in any case.
   */
  readonly error: Num;
  readonly seconds: number;
}

/** Of the finite predictions, one number per output. */
export interface Summary {
  readonly n: number;
  readonly min: readonly number[];
  readonly q1: readonly number[];
  readonly median: readonly number[];
  readonly q3: readonly number[];
  readonly max: readonly number[];
}

/** What was measured of every run: a probe's prediction, or a metric. */
export interface ProbeResult {
  /** Id of the probe or of the metric. */
  readonly probe: string;
  readonly title: string;
  /** Set when it is a metric. */
  readonly metric?: { readonly name: MetricName; readonly better: Direction; readonly margin: Tolerance };
  /** Empty for a metric, of which there is no true value. */
  readonly truth: readonly number[];
  readonly printed?: readonly number[];
  readonly seeds: readonly SeedResult[];
  /** Absent without a finite prediction. */
  readonly summary?: Summary;
  readonly checks: readonly CheckResult[];
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

export interface ExperimentResult {
  /** `problem/variant` */
  readonly id: string;
  readonly problem: string;
  readonly variant: string;
  readonly title: string;
  readonly parameters?: number;
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

/** One pair of a claim: `better` against one of `than`. */
export interface Comparison {
  readonly than: string;
  readonly pairs: { readonly better: number; readonly than: number };
  /** P(|error| of better < |error| of than), ties half. */
  readonly probability: number;
  readonly interval: Interval;
  /** One-sided p of "no improvement", and after Holm over the suite's comparisons. */
  readonly p: number;
  readonly adjusted: number;
  /** The same for "no deterioration": what `contradicted` rests on. */
  readonly contrary?: { readonly p: number; readonly adjusted: number };
  readonly verdict: ClaimVerdict;
  readonly price?: Price;
}

export interface ClaimResult {
  readonly id: string;
  readonly says: string;
  readonly problem: string;
  readonly probe: string;
  /** Set when it is about a metric. */
  readonly metric?: MetricName;
  readonly better: string;
  readonly gate: GateLevel;
  /** What the article's printed values say of it: mean |error|, or the metric, by variant. */
  readonly printedErrors: Readonly<Record<string, number>>;
  readonly comparisons: readonly Comparison[];
  /** supported only if every comparison is. */
  readonly verdict: ClaimVerdict;
  readonly position: Position;
}

export type Change = 'unchanged' | 'no worse' | 'drift' | 'worse' | 'cannot tell';

/** One probe of one experiment against the baseline. */
export interface BaselineComparison {
  /** `problem/variant/probe` */
  readonly id: string;
  readonly suite?: string;
  readonly change: Change;
  readonly seeds: { readonly before: number; readonly after: number };
  /** Set when it is a metric. */
  readonly metric?: MetricName;
  /** Of a metric the median of its values. */
  readonly medianError: { readonly before: Num; readonly after: Num };
  /** P(a new |error| is greater than an old one), ties half. */
  readonly probabilityWorse: number;
  /** The same after the old |error| is raised by the suite's margin: what `worse` is judged by. */
  readonly probabilityBeyondMargin?: number;
  readonly p: number;
  readonly adjusted: number;
  readonly before?: Summary;
  readonly after?: Summary;
  readonly says: string;
}

export interface BaselineResult {
  readonly file: string;
  /** Differences that forbid a comparison unless allowed by name (other suite version, vanished experiment …). */
  readonly obstacles: readonly { readonly name: string; readonly says: string; readonly allowed: boolean }[];
  readonly comparisons: readonly BaselineComparison[];
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
  /** Seeds that were planned. */
  readonly seeds: readonly number[];
  readonly problems: readonly ProblemResult[];
  readonly claims: readonly ClaimResult[];
  /** Margin of the baseline gate. */
  readonly margin?: Tolerance;
  /** Experiments that the call left out, and claims that need one of them. */
  readonly unselected?: { readonly experiments: readonly string[]; readonly claims: readonly string[] };
}

/** results.json: all that the reports show. */
export interface Results {
  readonly format: 1;
  readonly seedgate: string;
  readonly engine: EngineName;
  readonly suites: readonly SuiteResult[];
  /** What was asked for: `suite:problem/variant` of every experiment, and the shard if only one was trained. */
  readonly plan?: { readonly experiments: readonly string[]; readonly shard?: string };
  readonly baseline?: BaselineResult;
  readonly gate: {
    readonly passed: boolean;
    /** Why it failed, one sentence each; empty when it passed. */
    readonly failures: readonly string[];
    readonly warnings: readonly string[];
    readonly counts: Readonly<Record<Verdict, number>>;
    readonly regressions: number;
  };
  /** What the records themselves have to say: conflicts fail the gate, foreign records are left out and warned of. */
  readonly notes?: { readonly conflicts: readonly string[]; readonly foreign: readonly string[] };
  /** Every environment that a record was made in. */
  readonly environments: readonly Environment[];
  readonly cost: {
    readonly runs: number;
    readonly trainSeconds: number;
    readonly wallSeconds: number;
    readonly cores: number;
  };
}
