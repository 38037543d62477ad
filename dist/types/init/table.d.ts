export type ColumnKind = 'numbers' | 'text' | 'row numbers' | 'dates' | 'gaps';
export interface Column {
    readonly name: string;
    readonly kind: ColumnKind;
    readonly cells: readonly string[];
    /** Different cells, in the order of their first appearance. */
    readonly values: readonly string[];
}
export interface Table {
    readonly file: string;
    readonly bytes: Buffer;
    readonly rows: number;
    readonly columns: readonly Column[];
}
/** @throws InitError when the file is no CSV file with a header line, as a suite reads it */
export declare function readTable(file: string): Table;
