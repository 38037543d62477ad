import { type DataFiles } from './data.ts';
import type { SuitePath } from './errors.ts';
import type { DataExpression, SuiteSource } from './schema.ts';
import type { GateLevel, NdArray, Target } from './types.ts';
/** Takes one thing that is wrong in a suite. */
export type Report = (path: SuitePath, message: string) => void;
/** How a check is written in a suite, but for its value. */
interface CheckSource {
    readonly tolerance: {
        readonly absolute?: number | undefined;
        readonly relative?: number | undefined;
    };
    readonly share?: number | undefined;
    readonly gate?: GateLevel | undefined;
}
export declare const list: (value: number | readonly number[]) => readonly number[];
/** A check's target, with the suite's defaults merged in. */
export declare function target(value: number | readonly number[], settings: CheckSource, suite: SuiteSource): Target;
/**
 * The numbers of a data expression; undefined, and reported, when it cannot be evaluated.
 *
 * @param inputs what "inputs" stands for
 */
export declare function array(expression: DataExpression, files: DataFiles, path: SuitePath, report: Report, inputs?: NdArray): NdArray | undefined;
export {};
