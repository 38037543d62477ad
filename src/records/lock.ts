import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../base/index.ts';

/** The folder is in use by another process. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  readonly pid: number;
  constructor(dir: string, pid: number) {
    super(`${dir} is in use by process ${pid}; wait for it to end, or choose another folder with --out`);
    this.pid = pid;
  }
}

interface Holder {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, with the boot's id: a pid alone may be used again. */
  readonly started: string;
}

/**
 * When a process was started, from /proc. Systems other than Linux do not tell, and there the pid alone identifies
 * it.
 */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The process's name stands in parentheses and may hold blanks; its start time is the 20th field after them.
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

function alive(holder: Holder): boolean {
  if (!isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === undefined || holder.started === '' || started === holder.started;
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return Number.isInteger(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the folder for this process; a lock whose process is dead is taken over.
 *
 * @returns a function that gives the folder back
 * @throws LockedError with the pid of the process that has it
 */
export function lockFolder(dir: string): () => void {
  const lock = path.join(dir, '.lock');
  const own = path.join(dir, `.lock.${process.pid}`);
  rmSync(own, { force: true });
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) ?? '' };
  // `wx` makes a new file or fails: a link that stands there would have the lock written somewhere else.
  writeFileSync(own, JSON.stringify(holder), { flag: 'wx' });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        // A hard link appears whole or not at all, and cannot be made where a lock stands already.
        linkSync(own, lock);
        return () => {
          if (readHolder(lock)?.pid === process.pid) rmSync(lock, { force: true });
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(lock);
      if (holder !== undefined && alive(holder)) throw new LockedError(dir, holder.pid);
      if (attempt > 20) throw new Error(`cannot take the lock ${lock}; remove it if no seedgate runs`);
      takeAway(lock, holder, attempt);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a dead lock aside; if another process was faster and its fresh lock was moved, puts that back. */
function takeAway(lock: string, dead: Holder | undefined, attempt: number): void {
  const aside = `${lock}.${process.pid}.${attempt}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && moved.pid !== dead?.pid && alive(moved)) {
    try {
      linkSync(aside, lock);
    } catch {
      // A third process has taken the lock meanwhile; the next look at it will say so.
    }
  }
  rmSync(aside, { force: true });
}
