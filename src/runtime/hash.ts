import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { besideFile } from '../base/index.ts';

/** SHA-256 of a file, in hex. 850 MB take 0.6 s on a CPU with SHA instructions. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(64 * 1024);
    for (let n = readSync(handle, buffer); n > 0; n = readSync(handle, buffer))
      hash.update(buffer.subarray(0, n));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Hashes that a thread is at work on, while this one goes on. */
export interface Hashing {
  /** SHA-256 of each file, in hex, in the order in which they were named; undefined for one that cannot be read. */
  readonly hashes: Promise<readonly (string | undefined)[]>;
  /** Whether this process stays alive for it; it does not before that is asked for. */
  keep(): void;
}

/** Begins to hash files of hundreds of megabytes, in one thread: the other cores have other things to do. */
export function beginHashing(files: readonly string[]): Hashing {
  // Without this process's own loaders, which the few lines do not need.
  const thread = new Worker(besideFile('hash-thread', import.meta.url, 'mjs'), {
    workerData: files,
    execArgv: [],
  });
  thread.unref();
  const hashes = new Promise<readonly (string | undefined)[]>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('the thread that hashes has ended')));
  });
  // Who gives it up is told nothing.
  hashes.catch(() => {});
  return { hashes, keep: () => thread.ref() };
}
