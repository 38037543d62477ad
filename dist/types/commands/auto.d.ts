import { type Run } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
/** Seeds that an experiment gets at most when no time limit ends it before. */
export declare const mostAutoSeeds = 300;
export interface AutoOptions {
    readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
    readonly engine: EngineName;
    readonly fingerprint: string;
}
/**
 * Adds seeds only where a check is still open. It looks after every run, which is sound because the verdicts come from
 * confidence sequences. Seeds are added in rounds that double, so that an experiment that will never be settled does
 * not starve the others, not even when a time limit ends it all.
 */
export declare class AutoPlan {
    #private;
    /** @param records that are there already; they count as if they had just been trained */
    constructor(options: AutoOptions, records: readonly RunRecord[]);
    /** Runs to start with. */
    start(): Run[];
    /** What is to be trained next, now that a run has left a record. */
    next(run: Run, record: RunRecord): Run[];
    /** Every run that was asked for and is still of interest: what has no record and is settled is not. */
    runs(): Run[];
    /** Experiments whose checks are all settled. */
    settled(): number;
    /** Runs that a fixed number of seeds for all would have needed to settle as much, less those that were trained. */
    saved(): number;
}
