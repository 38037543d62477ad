import { spawn } from 'node:child_process';

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
  /** Ends the program. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program without a shell and keeps what it printed. Rejects with the signal's reason alone. */
export function exec(command: string, args: readonly string[], { env, signal }: ExecOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill();
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
      signal?.removeEventListener('abort', stop);
      // In a terminal Ctrl-C reaches the program too; its end is then no fault of its own.
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, output, printed });
    });
  });
}

/** The last lines of an output, for messages. */
export function lastLines(output: string, count = 5): string {
  return output.trim().split('\n').slice(-count).join('\n');
}
