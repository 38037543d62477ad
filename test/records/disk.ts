import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What of the disk a test may answer for itself. */
type Disk = Pick<typeof fs, 'writeSync' | 'fdatasync' | 'fdatasyncSync'>;

/** Runs a test in which these functions of node:fs are its own, for every module that has imported them. */
export async function withDisk(answers: Partial<Disk>, run: () => void | Promise<void>): Promise<void> {
  const { writeSync, fdatasync, fdatasyncSync } = fs;
  Object.assign(fs, answers);
  syncBuiltinESMExports();
  try {
    await run();
  } finally {
    Object.assign(fs, { writeSync, fdatasync, fdatasyncSync });
    syncBuiltinESMExports();
  }
}
