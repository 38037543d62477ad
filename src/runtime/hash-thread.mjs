// Runs as a thread: posts the SHA-256, in hex, of the file that it is started with.
//
// JavaScript, because Node 20 starts a thread from it without a loader.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

createReadStream(workerData, { highWaterMark: 4 * 1024 * 1024 })
  .pipe(createHash('sha256').setEncoding('hex'))
  .on('data', text => parentPort?.postMessage(text));
