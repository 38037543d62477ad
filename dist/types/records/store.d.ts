import type { RunRecord } from './types.ts';
/** An append-only store of records in a folder that this process alone writes to. */
export interface RecordStore {
    /** Those that were there when it was opened and those appended since, one a run. */
    records(): readonly RunRecord[];
    /** True when the last line was torn and has been cut off. */
    readonly torn: boolean;
    /** Writes one line and flushes it to the disk. @throws Error when the disk refuses; nothing half is left. */
    append(record: RunRecord): void;
    close(): void;
}
/**
 * Opens (and makes) the folder's store. A torn last line is cut off, so that its run is done again.
 *
 * @throws LockedError when another process has the folder; RecordsError when a record is damaged.
 */
export declare function openStore(dir: string): RecordStore;
