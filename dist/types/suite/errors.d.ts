import type { Position } from './types.ts';
export type SuitePath = readonly (string | number)[];
/** One thing that is wrong in a suite and where it stands. */
export interface SuiteIssue extends Position {
    readonly file: string;
    readonly path: SuitePath;
    readonly message: string;
}
/** `problems.sum.variants.simple.layers[0].lstm.units` */
export declare function formatPath(path: SuitePath): string;
/** `file:line:column path: message`, the form that editors and CI logs turn into links. */
export declare function formatIssue(issue: SuiteIssue): string;
/** `a, b, c`; of many the first twenty. */
export declare function someOf(names: readonly string[]): string;
/** Control characters would let a suite write to the terminal or issue a workflow command. */
export declare function printable(text: string): string;
/** A suite that cannot be used. Carries every issue found, in the order of the file. */
export declare class SuiteError extends Error {
    readonly name = "SuiteError";
    readonly issues: readonly SuiteIssue[];
    constructor(issues: readonly SuiteIssue[]);
}
