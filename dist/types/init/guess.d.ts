import type { Column, Table } from './table.ts';
/** What a table is taken for, and why: every guess is written into the suite. */
export interface Guess {
    readonly kind: 'classes' | 'number' | 'series';
    /** Columns of numbers that go in; of a series, those that are gone on with. */
    readonly features: readonly Column[];
    /** The column to be told; a series has none. */
    readonly target: Column | undefined;
    /** Sentences for the suite's reader. */
    readonly because: readonly string[];
}
/** @throws InitError when nothing in the table can be learnt from the rest, saying what would be right */
export declare function guess(table: Table): Guess;
