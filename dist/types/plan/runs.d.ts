import type { EngineName, RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
/** experiment × seed */
export interface Run {
    readonly suite: Suite;
    readonly experiment: Experiment;
    readonly seed: number;
    readonly engine: EngineName;
    readonly key: string;
    readonly cost: number;
}
/** SHA-256 of what decides a run: the experiment's content, the seed, the engine and the environment's fingerprint. */
export declare function runKey(experimentHash: string, seed: number, engine: EngineName, fingerprint: string): string;
/**
 * Experiments whose `problem/variant` fits one of the globs; all of them without a glob.
 *
 * @throws Error when a glob fits nothing: a slip would otherwise pass as "nothing to do".
 */
export declare function selectExperiments(suites: readonly Suite[], only: readonly string[]): Map<Suite, readonly Experiment[]>;
export interface PlanRequest {
    readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
    /** Seeds for a suite. */
    readonly seeds: (suite: Suite) => readonly number[];
    readonly engine: EngineName;
    readonly fingerprint: string;
}
/** Every run that is asked for, costliest experiment first, seeds in order. */
export declare function planRuns(request: PlanRequest): Run[];
/** Runs without a record. A failed one is owed again: what failed may have been the machine. */
export declare function owedRuns(runs: readonly Run[], records: readonly RunRecord[]): Run[];
