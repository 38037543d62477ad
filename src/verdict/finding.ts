import type { GateLevel, Position } from '../suite/index.ts';

/** Whether an outcome is what one would wish for. */
export type Grade = 'good' | 'open' | 'bad';

/**
 * What a finding does to the exit code. `told` is worth saying and changes nothing; `none` is as it should be, or
 * switched off.
 */
export type Effect = 'fails' | 'warns' | 'told' | 'none';

/** What all findings have. */
export interface FindingBase {
  /** `suite:problem/variant/probe:fits`; no two findings have the same. */
  readonly id: string;
  /** Name of the suite; empty for what is about none. */
  readonly suite: string;
  readonly grade: Grade;
  /** What the suite asks of it. */
  readonly gate: GateLevel;
  readonly effect: Effect;
  /** It would fail, and the baseline's own runs were no better. */
  readonly excused?: true;
  /** It would fail, and somebody accepts it: by which name, and who. */
  readonly allowed?: { readonly name: string; readonly by: string };
  /** Where it stands in the suite's file. */
  readonly position?: Position;
  /** What was found, in a sentence with its numbers, without a subject that the place would give anyway. */
  readonly says: string;
}
