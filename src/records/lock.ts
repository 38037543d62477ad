import { randomUUID } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FileError, isAlive, systemCode } from '../base/index.ts';

/** The folder is in use by another process. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  readonly pid: number;
  constructor(dir: string, { pid, place }: Pick<Holder, 'pid' | 'place'>) {
    const where = place === ownPlace() ? '' : ` of another container or machine (${place.split(' ')[0]})`;
    super(
      `${dir} is in use by process ${pid}${where}; wait for it to end, or choose another folder with --out`,
    );
    this.pid = pid;
  }
}

interface Holder {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, with the boot's id: a pid alone may be used again. */
  readonly started: string;
  /** The machine and the namespace of pids, in which alone the pid means this process. */
  readonly place: string;
  /** Of this one lock. */
  readonly token: string;
}

/** Milliseconds between two signs of life of a holder, and after how many without one it counts as dead. */
const beat = 2_000;
const dead = 60_000;
/** Milliseconds after which what is no holder's text is not one that is being written. */
const beingWritten = 2_000;

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

function ownPlace(): string {
  try {
    return `${os.hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return os.hostname();
  }
}

/** Whether the holder lives. Of one elsewhere only its signs of life can be seen; both ages are by the folder's own clock. */
function alive(holder: Holder, lock: string, now: number): boolean {
  if (holder.place !== ownPlace()) return ageOf(lock, now) < dead;
  if (!isAlive(holder.pid)) return false;
  const started = startOf(holder.pid);
  return started === undefined || holder.started === '' || started === holder.started;
}

/** Milliseconds since a file was touched. */
function ageOf(file: string, now: number): number {
  const touched = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return touched === undefined ? Number.POSITIVE_INFINITY : now - touched;
}

function readHolder(file: string): Holder | undefined {
  try {
    const {
      pid,
      started = '',
      place = ownPlace(),
      token = '',
    } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return pid !== undefined && Number.isInteger(pid) ? { pid, started, place, token } : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that this process alone writes to. */
export interface Lock {
  /** @throws FileError when the lock is not there any more, or is another's: somebody has removed the folder or the lock. */
  require(): void;
  release(): void;
}

/**
 * Takes the folder for this process; a lock whose process is dead is taken over.
 *
 * @throws LockedError with the pid of the process that has it
 */
export function lockFolder(dir: string): Lock {
  const lock = path.join(dir, '.lock');
  const token = randomUUID();
  // Two processes in two containers may have one pid.
  const own = path.join(dir, `.lock.${token}`);
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) ?? '', place: ownPlace(), token };
  // `wx` makes a new file or fails: a link that stands there would have the lock written somewhere else.
  writeFileSync(own, JSON.stringify(holder), { flag: 'wx' });
  try {
    for (let attempt = 0; ; attempt++) {
      if (take(own, lock, holder)) return held(dir, lock, token);
      const there = readHolder(lock);
      const now = lstatSync(own).mtimeMs + attempt * pause;
      if (there !== undefined && alive(there, lock, now)) throw new LockedError(dir, there);
      if (attempt > 60) throw new FileError(`cannot take the lock ${lock}; remove it if no seedgate runs`);
      if (there === undefined && ageOf(lock, now) < beingWritten) sleep(pause);
      else takeAway(lock, there, token, attempt, now);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

const pause = 50;
const sleep = (milliseconds: number) =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** What a file system says that has no hard links: exFAT, SMB, many in user space. */
const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'EACCES'];

/** @returns false when a lock is there */
function take(own: string, lock: string, holder: Holder): boolean {
  try {
    // A hard link appears whole or not at all, and cannot be made where a lock stands already.
    linkSync(own, lock);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!noLinks.includes(code)) throw error;
  }
  try {
    // The same but for a moment in which the lock is empty.
    writeFileSync(lock, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

function held(dir: string, lock: string, token: string): Lock {
  const isOwn = () => readHolder(lock)?.token === token;
  const heart = setInterval(() => {
    try {
      const now = new Date();
      if (isOwn()) utimesSync(lock, now, now);
    } catch {
      // The next record that is written says what has become of the lock.
    }
  }, beat);
  heart.unref();
  return {
    require() {
      if (!isOwn())
        throw new FileError(
          `${dir} was removed, or taken by another process, while this one wrote to it; run again with a folder that stays`,
        );
    },
    release() {
      clearInterval(heart);
      if (isOwn()) rmSync(lock, { force: true });
    },
  };
}

/** Moves a dead lock aside; if another process was faster and its fresh lock was moved, puts that back. */
function takeAway(lock: string, gone: Holder | undefined, token: string, attempt: number, now: number): void {
  const aside = `${lock}.${token}.${attempt}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && moved.token !== gone?.token && alive(moved, aside, now)) {
    try {
      linkSync(aside, lock);
    } catch {
      // A third process has taken the lock meanwhile; the next look at it will say so.
    }
  }
  rmSync(aside, { force: true });
}
