import type { Num, OwnSeed } from '../records/index.ts';
import type { PrintedValue, Target, Tolerance } from '../suite/index.ts';
import type { ChangeFinding, ObstacleFinding, RenameFinding } from './baseline/findings.ts';
import type { ClaimFinding, ConclusionFinding, EquivalenceFinding, VariedFinding } from './claim-findings.ts';
import type { FindingBase } from './finding.ts';
import type { Interval, Price } from './values.ts';

export type * from './claim-findings.ts';
export type { Effect, FindingBase, Grade } from './finding.ts';

/** What is about one experiment. */
interface OfExperiment extends FindingBase {
  /** `problem/variant` */
  readonly experiment: string;
}

/** What is about a probe or a metric of one experiment. */
export interface OfProbe extends OfExperiment {
  readonly probe: string;
}

export interface RunsFinding extends OfExperiment {
  readonly kind: 'runs';
  readonly outcome: 'complete' | 'some died' | 'all died' | 'incomplete';
  readonly counts: {
    readonly ok: number;
    readonly diverged: number;
    readonly failed: number;
    readonly missing: number;
  };
}

/** Did the first seed of a program give the same when it was run again? */
export interface DeterminismFinding extends OfExperiment {
  readonly kind: 'determinism';
  readonly outcome: 'same bits' | 'same to 1e-6' | 'not deterministic';
  /** The one that was run twice. */
  readonly seed: number;
  /** Libraries that were given a seed of ours. */
  readonly seeded: readonly string[];
  /** What was another number the second time, of several what parted most. */
  readonly parted?: {
    readonly name: string;
    readonly first: readonly Num[];
    readonly second: readonly Num[];
  };
}

/** What the seeds have to do with a program's numbers. */
export interface SeedsFinding extends OfExperiment {
  readonly kind: 'seeds';
  readonly outcome: 'one run' | 'nothing is random' | 'own seeds kept' | 'own seeds replaced';
  /** Those that ended well. */
  readonly runs: number;
  /** Seeds in the program's own text. */
  readonly own: readonly OwnSeed[];
  /** Libraries that were given a seed of ours. */
  readonly seeded: readonly string[];
}

/** How a printed number compares with what was found for it: a mean, a standard deviation, or the best of several runs. */
export interface Comparable {
  readonly of: 'mean' | 'sd' | 'best';
  readonly p: number;
  /** Where the printed number lies when it comes from runs like ours: in 95 % of the cases, a standard deviation in 90 %. */
  readonly low: Num;
  readonly high: Num;
}

/** Could one run of these settings have printed this number? */
export interface FitsFinding extends OfProbe {
  readonly kind: 'fits';
  readonly outcome: 'fits' | 'open' | 'does not fit';
  readonly printed: PrintedValue;
  readonly text: string;
  /** Runs that left a number, those added on top of the planned ones among them. */
  readonly runs: number;
  /** Those of them that were added. */
  readonly added: number;
  /** Runs that can decide it, with all printed values of the suite in mind. */
  readonly needed: number;
  /** Printed values of the suite. */
  readonly family: number;
  /** Of the printed value alone. */
  readonly p: number;
  /** By output, for one that is of a single run: how many of ours are not above, and not below, what is printed. */
  readonly sides: readonly { readonly atMost: number; readonly atLeast: number }[];
  /** For one that is of several runs. */
  readonly compared: readonly Comparable[];
  /** What it would take to decide it. */
  readonly price?: Price;
}

/** A share of the runs, held to one that is wanted. */
export interface ShareOf {
  readonly target: Target;
  /** Wanted. */
  readonly share: number;
  /** Runs that reach the target, of all that were planned; dead, failed and missing ones do not. */
  readonly within: number;
  readonly seeds: number;
  /** Of the seeds, those that failed or are missing. */
  readonly absent: number;
  readonly interval: Interval;
  readonly price?: Price;
  /** The greatest number of runs that any shift of all predictions alike would bring within the tolerance, if none died. */
  readonly best?: number;
}

/** Do our runs come near the printed value? */
export interface NearFinding extends OfProbe, ShareOf {
  readonly kind: 'near';
  readonly outcome: 'near' | 'not near' | 'open';
  readonly text: string;
}

/** Is it near the truth, beside the article's own run? */
export interface HitsFinding extends OfProbe, ShareOf {
  readonly kind: 'hits';
  readonly outcome:
    | 'accurate, as printed'
    | 'accurate by luck of the seed'
    | 'misses, as printed'
    | "accurate; the article's run was unlucky"
    | 'accurate'
    | 'misses'
    | 'varies by seed'
    | 'open';
  /** Whether the printed run hits; absent where none is printed. */
  readonly own?: boolean;
}

export interface ThresholdFinding extends OfProbe, ShareOf {
  readonly kind: 'threshold';
  readonly outcome: 'reached' | 'not reached' | 'open';
}

/** Would a re-run print nearly this? */
export interface RepeatsFinding extends OfProbe {
  readonly kind: 'repeats';
  readonly outcome: 'repeats' | 'varies by seed' | 'open';
  readonly tolerance: Tolerance;
  /** Wanted. */
  readonly wanted: number;
  /** Of the pairs of planned runs, how many agree. */
  readonly share: number;
  readonly interval: Interval;
  /** By output: where one more run lands with the probability `level`. */
  readonly range: readonly Interval[];
  readonly price?: Price;
}

/** Were the printed numbers picked from several runs? */
export interface LuckFinding extends FindingBase {
  readonly kind: 'luck';
  readonly outcome: 'no sign of picking' | 'looks picked';
  readonly values: number;
  /** Mean place of the printed errors among ours, 0 the best; ½ is expected. */
  readonly meanPlace: number;
  readonly p: number;
  /** "Looks like the best of so many runs." */
  readonly picks: number;
  readonly interval: Interval;
}

/** The chance that one run of each variant shows every order that the printed values show. */
export interface OrdersFinding extends FindingBase {
  readonly kind: 'orders';
  readonly outcome: 'told';
  readonly chance: number;
  /** The same for drawing lots. */
  readonly lots: number;
  readonly orders: readonly {
    readonly problem: string;
    readonly probe: string;
    readonly variants: readonly string[];
  }[];
}

/** What is to be said of the whole. */
export interface NoteFinding extends FindingBase {
  readonly kind: 'note';
  readonly outcome:
    | 'conflict'
    | 'foreign'
    | 'not judged'
    | 'nothing can fail'
    | 'nothing planned'
    | 'imported'
    | 'hopeless'
    | 'several environments';
}

export type Finding =
  | RunsFinding
  | DeterminismFinding
  | SeedsFinding
  | FitsFinding
  | NearFinding
  | HitsFinding
  | ThresholdFinding
  | RepeatsFinding
  | ClaimFinding
  | EquivalenceFinding
  | VariedFinding
  | ConclusionFinding
  | LuckFinding
  | OrdersFinding
  | NoteFinding
  | ChangeFinding
  | ObstacleFinding
  | RenameFinding;

export type FindingKind = Finding['kind'];
/** A finding before it is known what it does to the gate. */
export type Draft<F extends Finding = Finding> = F extends Finding ? Omit<F, 'effect' | 'excused'> : never;
