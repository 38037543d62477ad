import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { programArguments } from '../test/built.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder; one that does not end within three minutes is killed, with code null. */
export function seedgate(cwd: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...programArguments('cli', cli), ...args], {
    cwd,
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', chunk => {
    stdout += chunk;
  });
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  return new Promise(resolve => child.on('close', code => resolve({ code, stdout, stderr })));
}
