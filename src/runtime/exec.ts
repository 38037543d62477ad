import { type ChildProcess, spawn } from 'node:child_process';
import { withoutSecrets } from '../base/index.ts';

export interface Ended {
  /** null when the program could not be started or was ended by a signal. */
  readonly code: number | null;
  /** ENOENT and the like when it could not be started. */
  readonly error?: string;
  readonly output: string;
  /** Of that what it printed on standard output, without its warnings. */
  readonly printed: string;
}

export interface ExecOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Ends the program, and all that it has started. */
  readonly signal?: AbortSignal | undefined;
}

/** pip's own settings may hold the way to a private index, and a cloud's index asks for that cloud's credentials. */
const needed = /^PIP_|^GOOGLE_APPLICATION_CREDENTIALS$/;
/** Milliseconds from the request to end to its enforcement. */
const grace = 2000;

/**
 * Runs a program without a shell, and without the job's tokens, and keeps what it printed. Rejects with the signal's reason
 * alone, when the program and what it has started are gone.
 */
export function exec(command: string, args: readonly string[], { env, signal }: ExecOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const child = spawn(command, args, {
      env: withoutSecrets(env, needed),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own can be ended whole: g++ starts cc1plus, and pip its own helpers. Without a signal nobody
      // would end it, and Ctrl-C has to reach it by the terminal.
      detached: signal !== undefined,
    });
    let killer: NodeJS.Timeout | undefined;
    const stop = () => {
      endGroup(child, 'SIGTERM');
      killer = setTimeout(() => endGroup(child, 'SIGKILL'), grace);
    };
    signal?.addEventListener('abort', stop);
    let output = '';
    let printed = '';
    const grown = (text: string, chunk: Buffer) => (text + chunk.toString()).slice(-20_000);
    child.stdout.on('data', (chunk: Buffer) => {
      output = grown(output, chunk);
      printed = grown(printed, chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output = grown(output, chunk);
    });
    child.on('error', error =>
      resolve({ code: null, error: (error as NodeJS.ErrnoException).code ?? error.message, output, printed }),
    );
    child.on('close', code => {
      clearTimeout(killer);
      signal?.removeEventListener('abort', stop);
      // In a terminal Ctrl-C reaches the program too; its end is then no fault of its own.
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, output, printed });
    });
  });
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** The last lines of an output, for messages. */
export function lastLines(output: string, count = 5): string {
  return output.trim().split('\n').slice(-count).join('\n');
}
