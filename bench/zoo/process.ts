import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childrenOf } from '../../torture/faults/processes.ts';
import type { Took } from './types.ts';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are no failure. */
  readonly good?: readonly number[];
}

/** Seconds after which a command is ended: what takes longer is to be made smaller. */
const longest = 300;

/**
 * Runs commands side by side, from the start of the first to the end of the last.
 *
 * @returns the time and memory of all together, and what each wrote to stdout
 * @throws Error with the end of stderr when one of them fails
 */
export async function runTogether(commands: readonly Command[]): Promise<Took & { outputs: string[] }> {
  const begun = performance.now();
  const children = commands.map(({ program, args, env }) =>
    spawn(program, args, {
      env: { ...process.env, ...env, ZOO_STARTED: String(Date.now() / 1000) },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      children
        .flatMap(({ pid }) => familyOf(pid))
        .map(resident)
        .reduce((a, b) => a + b, 0),
    );
  };
  const timer = setInterval(look, 100);
  const limit = setTimeout(() => {
    for (const child of children) child.kill();
  }, 1000 * longest);
  const outputs = await Promise.all(
    children.map(
      (child, i) =>
        new Promise<string>((resolve, reject) => {
          let [out, err] = ['', ''];
          child.stdout.on('data', data => {
            out += data;
          });
          child.stderr.on('data', data => {
            err = `${err}${data}`.slice(-4000);
          });
          child.on('error', reject);
          child.on('close', code => {
            if ((commands[i]?.good ?? [0]).includes(code ?? -1)) resolve(out);
            else reject(new Error(`${commands[i]?.args.join(' ')} ended with ${code}: ${err.slice(-1500)}`));
          });
        }),
    ),
  ).finally(() => {
    clearInterval(timer);
    clearTimeout(limit);
    for (const child of children) child.kill();
  });
  return { seconds: (performance.now() - begun) / 1000, mebibytes: Math.round(peak / 2 ** 20), outputs };
}

/** A process and all that it has started. */
function familyOf(pid: number | undefined): number[] {
  return pid === undefined ? [] : [pid, ...childrenOf(pid).flatMap(familyOf)];
}

/** Bytes; 0 of a process that is gone. */
function resident(pid: number): number {
  try {
    return 4096 * Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  } catch {
    return 0;
  }
}
