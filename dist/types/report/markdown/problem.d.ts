import type { ProblemResult } from '../../verdict/types.ts';
import { type Block } from './sections.ts';
export declare const withSign: (verdict: string) => string;
/** A heading and, for each probe, a table with a row for each variant. */
export declare function problemBlocks(problem: ProblemResult, common: readonly string[]): Block[];
