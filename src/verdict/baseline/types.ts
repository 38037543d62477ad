import type { EngineName, Environment, Num } from '../../records/index.ts';
import type { GateLevel } from '../../suite/index.ts';

/** One probe of one experiment: a line of the file. */
export interface Series {
  readonly suite: string;
  /** `problem/variant` */
  readonly experiment: string;
  /** Id of the probe or of the metric. */
  readonly probe: string;
  /** Name of the metric, when it is one. */
  readonly metric?: string;
  /** The experiment's hash. */
  readonly hash: string;
  /** SHA-256 of what is trained, without any name; absent in a file of an older version. */
  readonly content?: string;
  /** SHA-256 over seeds and final weights. */
  readonly weights: string;
  readonly fingerprints: readonly string[];
  /** Ascending. */
  readonly seeds: readonly number[];
  /** seeds × outputs; what is not finite by its name, and 'NaN' throughout for a seed that diverged. */
  readonly values: readonly (readonly Num[])[];
}

/** One thing that a suite held its runs to when the baseline was made. */
export interface Demand {
  readonly suite: string;
  /** The finding's, or what the comparison with the baseline rests on. */
  readonly id: string;
  readonly gate: GateLevel;
  /** By name: what may not fall, may not rise, or has to stay; names that a list has to hold. */
  readonly asks: Readonly<Record<string, number | string | readonly string[]>>;
}

/** Raw per-seed values, kept to be compared with. */
export interface Baseline {
  readonly format: 1;
  readonly seedgate: string;
  readonly engine: EngineName;
  readonly environments: readonly Environment[];
  readonly suites: readonly { readonly name: string; readonly version: string; readonly hash: string }[];
  readonly series: readonly Series[];
  /** Absent in a file of an older version, which says nothing of them. */
  readonly demands?: readonly Demand[];
}

/** A difference to the baseline that somebody accepts. */
export interface Allowance {
  /** What is accepted, as `allowanceFor` names it, or its first word alone for all of that kind. */
  readonly name: string;
  /** Who accepts it and where: `--allow`, `the input allow`, `@ada in the text of the pull request`. */
  readonly by: string;
}

/** What a request may hold: a bare name is accepted by whoever calls. */
export type AllowanceLike = string | Allowance;

/** A baseline to compare with. */
export interface BaselineRequest {
  readonly file: string;
  readonly baseline: Baseline;
  /** Differences that are accepted. */
  readonly allow?: readonly AllowanceLike[];
  /** Whether the baseline is what is looked at, and not the runs: it must ask for all that these runs can give. */
  readonly renewed?: boolean;
}
