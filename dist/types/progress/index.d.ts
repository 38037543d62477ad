import type { Run } from '../plan/index.ts';
import type { Num } from '../records/index.ts';
export { formatSeconds, median } from './state.ts';
export type ProgressMode = 'live' | 'lines' | 'events';
/** What is told while runs are trained. */
export interface Progress {
    start(run: Run): void;
    progress(run: Run, epoch: number): void;
    /** More runs are owed than was known before. */
    more(runs: readonly Run[]): void;
    done(run: Run, outcome: {
        status: string;
        reason?: string;
        predictions: Readonly<Record<string, readonly Num[]>>;
    }): void;
    note(line: string): void;
    end(): void;
}
/**
 * Shows progress: `live` draws a table in a terminal, `lines` prints a line every few seconds without
 * control characters, `events` prints one JSON object a line.
 */
export declare function showProgress(runs: readonly Run[], owed: readonly Run[], mode: ProgressMode, stream: NodeJS.WriteStream, color: boolean): Progress;
