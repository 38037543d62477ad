import type { VNode } from 'preact';
import type { ProblemResult, SuiteResult } from '../../verdict/types.ts';
/** A problem: for each probe the verdicts and the predictions, then how the loss fell. */
export declare function problemSection(suite: SuiteResult, problem: ProblemResult, id: string): VNode;
