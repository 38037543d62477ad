import type { Results } from '../verdict/types.ts';
export interface TerminalOptions {
    readonly color: boolean;
    /** Columns of the terminal. */
    readonly width: number;
}
/** The verdicts as tables for a terminal; ends without a line break. */
export declare function renderTerminal(results: Results, options: TerminalOptions): string;
