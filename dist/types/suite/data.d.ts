import type { SuitePath } from './errors.ts';
import type { DataExpression } from './schema.ts';
import type { NdArray } from './types.ts';
/** A data expression that cannot be evaluated; `path` is relative to the expression. */
export declare class DataError extends Error {
    readonly path: SuitePath;
    constructor(path: SuitePath, message: string);
}
/** Where a suite's data files lie, and what all of its data together have taken so far. */
export interface DataFiles {
    /** Folder of the suite: CSV files must lie in it. */
    readonly folder: string;
    /** Columns that were read already, by what was asked for. */
    readonly read: Map<string, NdArray>;
    /** Numbers that the suite's expressions have given. */
    numbers: number;
}
export declare const openDataFiles: (folder: string) => DataFiles;
export interface DataContext {
    readonly files: DataFiles;
    /** What "inputs" stands for, in targets. */
    readonly inputs?: NdArray;
}
/**
 * Evaluates where data comes from (see the schema's `DataExpression`) to numbers.
 *
 * @throws DataError with the path of the part that is wrong.
 */
export declare function evaluate(expression: DataExpression, context: DataContext, path?: SuitePath): NdArray;
