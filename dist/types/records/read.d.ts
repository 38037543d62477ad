import type { RunRecord } from './types.ts';
export declare const recordsFile = "records.jsonl";
/** A records file that cannot be trusted; the message names file, line and what to do. */
export declare class RecordsError extends Error {
    readonly name = "RecordsError";
}
export interface ReadRecords {
    readonly records: readonly RunRecord[];
    /** Bytes of whole lines; what follows is a torn line. */
    readonly wholeBytes: number;
    /** Set when the last line was torn and has been left out. */
    readonly torn: boolean;
}
/**
 * Reads the records of a folder. A record counts only if its line is whole: a last line that a crash cut
 * short is left out (`torn`). One record a run: an equal second one is left out.
 *
 * @throws RecordsError for a damaged line, or two different records of one run.
 */
export declare function readRecords(dir: string): ReadRecords;
/** `suite problem/variant seed 17 (compiled)` */
export declare function describeRun(r: Pick<RunRecord, 'suite' | 'problem' | 'variant' | 'seed' | 'engine'>): string;
