import type { VNode } from 'preact';
import type { ExperimentResult, ProbeResult } from '../../verdict/types.ts';
/** One probe of one variant. */
export interface Side {
    readonly experiment: ExperimentResult;
    readonly probe: ProbeResult;
}
/** Every seed of every variant as a dot, for one output of a probe; undefined without any prediction. */
export declare function distribution(sides: readonly Side[], output: number): VNode | undefined;
/** Seeds that have no dot, by variant and why: `stacked: 1 diverged`. */
export declare function lost(sides: readonly Side[], output: number): string;
