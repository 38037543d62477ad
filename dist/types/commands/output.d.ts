import type { Results } from '../verdict/index.ts';
import { type Io } from './io.ts';
/** Refuses a folder in which a report could not be written, before anything is trained for it. */
export declare function requireReports(dir: string): void;
/** Loads what the reports are drawn with, while this process has nothing else to do. */
export declare function prepareReports(): void;
/** Writes results.json and every report drawn from it; each file appears whole or not at all. */
export declare function writeResults(dir: string, results: Results): Promise<void>;
/** The results as a table, and where the reports lie. */
export declare function printResults(results: Results, dir: string, io: Io): void;
