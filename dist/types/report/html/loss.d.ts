import type { VNode } from 'preact';
import type { ProblemResult } from '../../verdict/types.ts';
/** Loss over the epochs of every variant of a problem, on a logarithmic scale, with the band over the seeds. */
export declare function lossCurves(problem: ProblemResult, seeds: number): VNode | undefined;
