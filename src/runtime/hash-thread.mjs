// Runs as a thread: posts the SHA-256, in hex, of each file that it is started with, in their order; undefined for one that cannot
// be read.
//
// JavaScript, because Node 20 starts a thread from it without a loader.
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** What is read is hashed while the processor still has it; pieces of megabytes go through its memory, twice the time. */
const piece = 64 * 1024;

function hash(file) {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(piece);
    for (let n = readSync(handle, buffer); n > 0; n = readSync(handle, buffer))
      hash.update(buffer.subarray(0, n));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

parentPort?.postMessage(
  workerData.map(file => {
    try {
      return hash(file);
    } catch {
      return undefined;
    }
  }),
);
