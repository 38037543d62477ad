import type { RunRecord } from '../records/index.ts';
import type { Suite } from '../suite/index.ts';
import type { Drafts } from './draft.ts';

/** What is known of one planned run: its record, nothing, or records that contradict each other. */
export type Outcome = RunRecord | 'missing' | { readonly conflict: string };

/** The runs of an experiment. */
export interface Series {
  /** By seed, those that were planned. */
  readonly planned: ReadonlyMap<number, Outcome>;
  /** Records of the seeds after them, without a gap, that were trained to see whether a printed value fits. */
  readonly added: readonly RunRecord[];
}

export interface Judging {
  readonly suite: Suite;
  readonly drafts: Drafts;
  /** Whether the number of seeds was decided by looking at them: intervals then have to stay valid. */
  readonly sequential: boolean;
}
