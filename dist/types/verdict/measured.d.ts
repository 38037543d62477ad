import type { Num, RunRecord } from '../records/index.ts';
import type { Experiment, Target } from '../suite/index.ts';
import type { CheckResult, ProbeResult } from './types.ts';
/** What is measured of every run of an experiment: a probe's prediction, or a metric. Both are judged alike. */
export interface Measured {
    readonly id: string;
    readonly title: string;
    readonly metric?: NonNullable<ProbeResult['metric']>;
    readonly truth: readonly number[];
    readonly printed?: readonly number[];
    /** Numbers that a run leaves of it. */
    readonly outputs: number;
    readonly targets: readonly {
        readonly kind: CheckResult['target'];
        readonly target: Target;
        /** Below `path`. */
        readonly path: readonly string[];
    }[];
    /** Where it stands in the suite. */
    readonly path: readonly string[];
    read(record: RunRecord): readonly Num[];
    /** Less is better; infinite for what is not finite. */
    errorOf(values: readonly number[]): number;
}
/** Probes first, then metrics, in the order of the suite. */
export declare function measuredOf({ problem, variant }: Experiment): Measured[];
