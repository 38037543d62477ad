import { type RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import type { ExperimentResult } from './types.ts';
/** What is known of one planned run: its record, nothing, or records that contradict each other. */
export type Outcome = RunRecord | 'missing' | {
    readonly conflict: string;
};
/**
 * One experiment over its planned seeds.
 *
 * @param sequential whether the number of seeds was decided by looking at them: intervals then have to stay valid
 */
export declare function judgeExperiment(suite: Suite, experiment: Experiment, outcomes: ReadonlyMap<number, Outcome>, sequential?: boolean): ExperimentResult;
