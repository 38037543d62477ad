// Runs as a thread of a worker process, since a call into the native library blocks the main one for seconds: ends the
// process when its parent has ended, and takes away the program folders that it leaves.
//
// JavaScript, because Node 20 starts a thread from it without a loader.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';

/** The parent's process id, and what the paths of this process' program folders start with. */
const { parent, prefix } = workerData;

setInterval(() => {
  if (process.ppid === parent) return;
  try {
    const left = readdirSync(dirname(prefix)).filter(name => name.startsWith(basename(prefix)));
    for (const name of left) rmSync(join(dirname(prefix), name), { recursive: true, force: true });
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}, 500);
