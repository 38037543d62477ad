import type { Results } from '../verdict/types.ts';
/** A remark at a line of a suite's file. The text is plain: whoever writes a workflow command escapes it for that. */
export interface Annotation {
    readonly level: 'error' | 'warning';
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly message: string;
}
/** GitHub shows ten of a kind for a step; one is kept for what else the step has to say. */
export declare const mostAnnotations = 9;
/**
 * What fails the gate or is warned of, at the line of the suite's file that it stands on; failures come first. When
 * there are more than `most`, one after them says how many are not shown.
 */
export declare function annotations(results: Results, most?: number): Annotation[];
