import type { Run } from '../plan/index.ts';
import { type Num } from '../records/index.ts';
/** How far one experiment is. */
export interface ExperimentProgress {
    readonly id: string;
    /** Estimated work of one run. */
    readonly cost: number;
    planned: number;
    done: number;
    /** Diverged or failed. */
    bad: number;
    /** Epochs of the runs under way, as shares of a run. */
    readonly underWay: Map<number, number>;
    /** First output of the first probe, of the finished runs. */
    readonly predictions: number[];
}
/** Counts what has been done and extrapolates what is left. Pure but for the clock it is given. */
export declare class ProgressState {
    #private;
    readonly experiments: Map<string, ExperimentProgress>;
    runsDone: number;
    runsPlanned: number;
    /**
     * @param runs all that are planned
     * @param owed those that are still to be trained
     * @param now clock in milliseconds
     */
    constructor(runs: readonly Run[], owed: readonly Run[], now: () => number);
    /** More runs are owed than were planned at first. */
    add(runs: readonly Run[]): void;
    progress(run: Run, epoch: number): void;
    done(run: Run, status: string, prediction: Num | undefined): void;
    elapsedSeconds(): number;
    /** Undefined until enough has been trained to tell. */
    secondsLeft(): number | undefined;
}
export declare function key(run: Run): string;
/** `1 min 05 s` */
export declare function formatSeconds(seconds: number): string;
/** Median by halves: the mean of the middle two when their number is even. */
export declare function median(values: readonly number[]): number;
