import { spawn } from 'node:child_process';

export interface Ended {
  /** null when the program could not be started or was ended by a signal. */
  readonly code: number | null;
  /** ENOENT and the like when it could not be started. */
  readonly error?: string;
  readonly output: string;
}

/** Runs a program without a shell and keeps what it printed. Never rejects. */
export function exec(
  command: string,
  args: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      env: options.env,
      ...(options.cwd !== undefined && { cwd: options.cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error =>
      resolve({ code: null, error: (error as NodeJS.ErrnoException).code ?? error.message, output }),
    );
    child.on('close', code => resolve({ code, output }));
  });
}

/** The last lines of an output, for messages. */
export function lastLines(output: string, count = 5): string {
  return output.trim().split('\n').slice(-count).join('\n');
}
