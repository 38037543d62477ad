import { closeSync, fdatasync, fdatasyncSync, fstatSync, ftruncateSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { FileError, makeFolder, openOwn, requireOwn } from '../base/index.ts';
import { lockFolder } from './lock.ts';
import { readRecords, recordsFile } from './read.ts';
import type { RunRecord } from './types.ts';

/** An append-only store of records in a folder that this process alone writes to. */
export interface RecordStore {
  /** Those that were there when it was opened and those appended since, one a run. */
  records(): readonly RunRecord[];
  /** True when the last line was torn and has been cut off. */
  readonly torn: boolean;
  /**
   * Writes one line, which a killed process leaves whole. The disk is asked to keep it, too, but not waited for: a run of
   * milliseconds would take as long again, and what a power failure loses is trained again.
   *
   * @throws Error when the disk refuses this line, of which nothing is left then, or could not keep an earlier one;
   *   FileError when the folder or its file was removed or replaced
   */
  append(record: RunRecord): void;
  /** Waits until the disk has all of it. @throws Error when it could not keep a record */
  close(): void;
}

/**
 * Opens (and makes) the folder's store. A torn last line is cut off, so that its run is done again.
 *
 * @throws LockedError when another process has the folder; RecordsError when a record is damaged.
 */
export function openStore(dir: string): RecordStore {
  makeFolder(dir);
  const lock = lockFolder(dir);
  let handle: number | undefined;
  try {
    const own = path.join(dir, recordsFile);
    requireOwn(own);
    const { records, wholeBytes, torn } = readRecords(dir);
    const file = openOwn(own);
    handle = file;
    if (torn) ftruncateSync(file, wholeBytes);
    const byKey = new Map(records.map(r => [r.key, r]));
    let length = wholeBytes;
    const flusher = new Flusher(file);
    return {
      torn,
      records: () => [...byKey.values()],
      append(record) {
        requireSame(file, own, dir);
        lock.require();
        flusher.require();
        const line = Buffer.from(`${JSON.stringify(record)}\n`);
        try {
          for (let done = 0; done < line.length; ) done += writeSync(file, line, done);
        } catch (error) {
          ftruncateSync(file, length);
          throw error;
        }
        length += line.length;
        flusher.flush();
        byKey.set(record.key, record);
      },
      close() {
        try {
          flusher.close();
        } finally {
          closeSync(file);
          lock.release();
        }
      },
    };
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    lock.release();
    throw error;
  }
}

/** Asks the disk to keep what is written to a file: one request at a time, for all that was written before it. */
class Flusher {
  readonly #file: number;
  #state: 'kept' | 'asked' | 'asked before the last line' = 'kept';
  #closed = false;
  #error: Error | undefined;

  constructor(file: number) {
    this.#file = file;
  }

  flush(): void {
    if (this.#state !== 'kept') {
      this.#state = 'asked before the last line';
      return;
    }
    this.#state = 'asked';
    fdatasync(this.#file, error => {
      // The file may be closed by now, and has then been flushed by `close`.
      if (this.#closed) return;
      this.#error ??= error ?? undefined;
      const more = this.#state === 'asked before the last line';
      this.#state = 'kept';
      if (more) this.flush();
    });
  }

  /** @throws Error that a request ended with */
  require(): void {
    if (this.#error !== undefined) throw this.#error;
  }

  /** @throws Error that a request ended with */
  close(): void {
    this.#closed = true;
    this.require();
    if (this.#state !== 'kept') fdatasyncSync(this.#file);
  }
}

/** A file that was removed takes all that is written to it, and nobody finds it. @throws FileError */
function requireSame(handle: number, file: string, dir: string): void {
  const [own, there] = [fstatSync(handle), statSync(file, { throwIfNoEntry: false })];
  if (there?.ino === own.ino && there.dev === own.dev) return;
  throw new FileError(
    `${dir} was removed or replaced while it was written to, so that what is trained from here on would be lost; run again with a folder that stays`,
  );
}
