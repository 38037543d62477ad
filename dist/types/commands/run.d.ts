import { type Results } from '../verdict/index.ts';
import { type BaselineText } from './baseline-file.ts';
import { type Io } from './io.ts';
export interface RunOptions {
    readonly suites: readonly string[];
    readonly seeds?: string;
    readonly only?: readonly string[];
    readonly engine?: string;
    readonly jobs?: string;
    readonly shard?: string;
    readonly baseline?: string | BaselineText;
    readonly allow?: readonly string[];
    readonly timeLimit?: string;
    readonly out?: string;
    readonly json?: boolean;
    /** Ends the run early: what is there is judged and reported. */
    readonly signal?: AbortSignal;
}
export interface RunResult {
    readonly code: number;
    readonly results: Results;
    readonly dir: string;
}
/** Trains what is still owed, judges all that is there, writes the reports. */
export declare function run(options: RunOptions, io: Io): Promise<RunResult>;
