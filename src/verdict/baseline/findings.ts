import type { Num } from '../../records/index.ts';
import type { Direction } from '../../suite/index.ts';
import type { FindingBase } from '../finding.ts';
import type { Summary } from '../values.ts';

/** One test of the baseline gate. */
export interface ChangeTest {
  /** The error, the runs that reach the target, or the runs that died. */
  readonly of: 'error' | 'within' | 'dead';
  readonly p: number;
  /** After Holm over all tests of the gate. */
  readonly adjusted: number;
}

/** One probe of one experiment against the baseline; without a probe, the runs that died. */
export interface ChangeFinding extends FindingBase {
  readonly kind: 'change';
  readonly outcome:
    | 'worse'
    | 'not shown worse'
    | 'shown no worse'
    | 'unchanged'
    | 'moved'
    | 'not shown moved'
    | 'cannot tell';
  readonly experiment: string;
  readonly probe?: string;
  readonly metric?: Direction;
  readonly seeds: { readonly before: number; readonly after: number };
  /** Seeds that both sides have, when it was by them that runs were paired. */
  readonly paired?: number;
  /** Median error; of a metric the median of its values. */
  readonly median: { readonly before: Num; readonly after: Num };
  /** Added to an old error before a new one counts as worse, beside the relative part. */
  readonly margin?: { readonly relative: number; readonly absolute: number };
  /** P(a new error exceeds an old one and the margin). */
  readonly probability?: number;
  /** What that probability may be at most, one-sided at 95 %. */
  readonly upper?: number;
  readonly dead: { readonly before: number; readonly after: number };
  readonly within?: { readonly before: number; readonly after: number };
  readonly tests: readonly ChangeTest[];
  readonly before?: Summary;
  readonly after?: Summary;
}

/** What forbids a comparison unless it is allowed by name. */
export interface ObstacleFinding extends FindingBase {
  readonly kind: 'obstacle';
  readonly outcome: 'allowed' | 'forbids the comparison';
  readonly name: string;
  /** The experiment, suite or demand that it is about. */
  readonly of?: string;
}

/** An experiment that the baseline has by another name, and that is compared with it all the same. */
export interface RenameFinding extends FindingBase {
  readonly kind: 'rename';
  /** Whether its runs are those of the old name, or derive their random numbers from the new one. */
  readonly outcome: 'same runs' | 'other random numbers';
  /** `problem/variant` in the baseline. */
  readonly from: string;
  /** `problem/variant` today. */
  readonly to: string;
  /** What to write as `id` of the problem and of the variant to keep the results that the old name had. */
  readonly keep: { readonly problem?: string; readonly variant?: string };
}

/** A change but for its place: what the rules say of it. */
export type Change = Omit<
  ChangeFinding,
  'id' | 'kind' | 'suite' | 'gate' | 'effect' | 'grade' | 'excused' | 'position' | 'says'
> & { readonly suite: string; readonly says: string; readonly gated: boolean };
