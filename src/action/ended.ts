import type { Annotation } from '../report/index.ts';
import type { RunResult } from '../run/index.ts';

/** Whether a step has done all that it was to do, and if not, what kept it. */
export type State = 'complete' | 'time-limit' | 'interrupted' | 'usage' | 'environment';

/** How a step ended, for people and for the steps after it. */
export interface Ended {
  readonly verdict: RunResult['ending'] | 'error';
  readonly state: State;
  /** Why it is not all good, a sentence each. */
  readonly reasons: readonly string[];
  readonly outputs?: Readonly<Record<string, string | number>>;
  /** For the job summary, the comment and the check run. */
  readonly markdown: string;
  /** What a check run says of it, where the verdict alone does not tell. */
  readonly conclusion?: 'success' | 'neutral' | 'failure';
  /** All that is to be said at lines of the suites, with paths from the workspace. */
  readonly marks?: readonly Annotation[];
}
