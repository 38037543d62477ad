import type { NdArray } from './types.ts';
/**
 * The real path of a data file, which must lie in the suite's folder: a suite from elsewhere must not
 * be able to read what else is on the machine.
 */
export declare function resolveDataFile(folder: string, file: string): string;
/**
 * Named columns of a CSV file with a header line.
 *
 * @returns rows × columns; one column gives a plain series.
 * @throws Error naming the line and column of a cell that is not a finite number.
 */
export declare function readColumns(folder: string, file: string, columns: readonly string[]): NdArray;
/**
 * A column of class labels, as places in the list of labels, from 0.
 *
 * @throws Error naming the line of a cell that is none of the labels.
 */
export declare function readClasses(folder: string, { file, column, labels }: {
    file: string;
    column: string;
    labels: readonly string[];
}): number[];
