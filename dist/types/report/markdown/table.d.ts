/** A table of cells that are escaped already; its columns are lined up where the cells are short. */
export declare function table(rows: readonly (readonly string[])[]): string;
