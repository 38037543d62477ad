import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In place of a process's work when it was stopped, as by Ctrl-Z or SIGSTOP: it waits for whoever stopped it. */
export const stopped = 'stopped';

/**
 * What a process has done so far, as something that differs as long as it computes: its time on the CPU, in the system's
 * own unit. `stopped` for one that was stopped, undefined where nothing is known of it.
 */
export function workOf(pid: number | undefined): string | undefined {
  if (pid === undefined) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold blanks. After it come the state and, as fields 12 and 13, the time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'T' || fields[0] === 't') return stopped;
    // A process that waits still wakes up now and then, as for a timer: only what is more than that counts.
    return String(Math.floor((Number(fields[11]) + Number(fields[12])) / ticksOfWork));
  } catch {
    return undefined;
  }
}

/** Hundredths of a second on the CPU that are work. */
const ticksOfWork = 5;

function fromPs(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'state=,cputime=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  const [state = '', time] = stdout.trim().split(/\s+/);
  return state.startsWith('T') ? stopped : time;
}
