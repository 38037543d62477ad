import { type Run } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import type { RunSource } from '../train/index.ts';
/** Seeds that an experiment gets at most when no time limit ends it before. */
export declare const mostAutoSeeds = 300;
export interface AutoOptions {
    readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
    readonly engine: EngineName;
    readonly fingerprint: string;
}
/**
 * Hands out seeds only where a check is still open, and looks after every seed, which is sound because the verdicts
 * come from confidence sequences.
 *
 * Longest undecided first: a free worker takes the experiment that has waited longest, which is, of those that are open and
 * that nobody trains, the one with the fewest seeds; among equals the costliest. When none waits it helps with the open one
 * that has the fewest. Because programs cost time to load, a worker keeps its experiment until that has twice the seeds
 * of the one that has waited longest, and at least four more; and for good when none waits. So an experiment that will
 * never be settled starves no other, not even when a time limit ends it all.
 *
 * The looks go through an experiment's seeds in their order: after seed n it is judged on seeds 1 to n, even if a later
 * one was ready before, and what is judged in the end is seeds 1 to that at which it was settled. So the verdict is the same with one worker or
 * many, however long a run takes, and after any number of interruptions; runs that were under way when it was
 * settled are kept as records and not counted.
 */
export declare class AutoPlan implements RunSource {
    #private;
    /** @param records that are there already; they count as if they had just been trained, but for those that failed */
    constructor(options: AutoOptions, records: readonly RunRecord[]);
    next(holding: string | undefined): Run | undefined;
    again(run: Run): void;
    /** Takes a run's record, and looks. */
    take(run: Run, record: RunRecord): void;
    /** Runs that had a record from the beginning and are counted. */
    there(): Run[];
    /** Runs that will be trained, as far as that is known now and was not said before: of an open experiment its next. */
    expected(): Run[];
    /** What is to be judged. Of an experiment that is open at the end, its next seed is missing. */
    runs(): Run[];
    /** What was reached and what it cost, in a sentence. */
    summary(): string;
    /** Runs that the most seeds that one experiment took would have cost for all, less those that there are. */
    saved(): {
        runs: number;
        seeds: number;
    };
}
