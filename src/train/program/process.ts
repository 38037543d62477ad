import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'not started'; readonly why: string }
  | { readonly kind: 'too long'; readonly seconds: number }
  | { readonly kind: 'too much memory'; readonly bytes: number }
  | { readonly kind: 'stopped' };

export interface ProgramCall {
  readonly command: readonly [string, ...string[]];
  /** Folder that it runs in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Seconds after which it is ended. */
  readonly timeLimit?: number | undefined;
  /** Bytes of memory that it and all that it starts may use together. */
  readonly memory?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Takes what it prints, piece by piece. */
  readonly onOutput: (stream: 'stdout' | 'stderr', text: string) => void;
}

const memoryLook = 500;
const grace = 5000;

/**
 * Runs a program in a process group of its own, and ends the whole group when time, memory or patience is over: first by
 * SIGTERM, five seconds later by SIGKILL. What a program leaves running behind itself is ended, too.
 */
export function runProcess(call: ProgramCall): Promise<ProgramEnd> {
  const [file, ...args] = call.command;
  return new Promise(resolve => {
    let child: ChildProcess;
    try {
      child = spawn(file, args, {
        cwd: call.folder,
        env: call.environment,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      resolve({ kind: 'not started', why: (error as Error).message });
      return;
    }
    let reason: ProgramEnd | undefined;
    let killer: NodeJS.Timeout | undefined;
    const group = (name: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, name);
      } catch {
        // The group is gone already.
      }
    };
    const end = (why: ProgramEnd) => {
      if (reason !== undefined) return;
      reason = why;
      group('SIGTERM');
      killer = setTimeout(() => group('SIGKILL'), grace);
    };
    const { timeLimit, memory, signal } = call;
    // Node's timers hold at most 2^31 − 1 ms; what is longer than that is no limit that anybody would meet.
    const clock =
      timeLimit === undefined || timeLimit * 1000 > 2 ** 31 - 1
        ? undefined
        : setTimeout(() => end({ kind: 'too long', seconds: timeLimit }), timeLimit * 1000);
    const scale =
      memory === undefined
        ? undefined
        : setInterval(() => {
            const bytes = child.pid === undefined ? 0 : groupMemory(child.pid);
            if (bytes > memory) end({ kind: 'too much memory', bytes });
          }, memoryLook);
    const stop = () => end({ kind: 'stopped' });
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.setEncoding('utf8').on('data', (text: string) => call.onOutput(name, text));
    }
    const done = (ended: ProgramEnd) => {
      clearTimeout(clock);
      clearTimeout(killer);
      clearInterval(scale);
      signal?.removeEventListener('abort', stop);
      group('SIGKILL');
      resolve(reason ?? ended);
    };
    child.on('error', error => done({ kind: 'not started', why: error.message }));
    // What it started may hold its pipes open for ever; its own end is what counts, with a moment for what is still in them.
    child.on('exit', (code, name) => {
      const ended: ProgramEnd =
        name === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'killed', signal: name };
      const late = setTimeout(() => done(ended), 1000);
      child.on('close', () => {
        clearTimeout(late);
        done(ended);
      });
    });
  });
}

/** Resident bytes of all processes of a group, by /proc. A page that two of them share counts twice. */
function groupMemory(group: number): number {
  let bytes = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program is in round brackets and may hold anything; after it come state, parent and group.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) bytes += Number(fields[21]) * 4096;
    } catch {
      // The process has ended meanwhile.
    }
  }
  return bytes;
}
