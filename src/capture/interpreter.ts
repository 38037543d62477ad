import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256, UsageError } from '../base/index.ts';

const call = promisify(execFile);

export interface InterpreterRequest {
  /** Packages as pip takes them. */
  readonly packages: readonly string[];
  /** The interpreter that the environment is of; python3 when left out. */
  readonly base?: string | undefined;
  /** Folder that environments are kept in. */
  readonly cache: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Told what is about to be done, since it takes minutes. */
  readonly tell?: ((line: string) => void) | undefined;
}

/**
 * A Python with packages in an environment of its own, made by `venv` and `pip` and kept: the next script that needs the same
 * has it at once.
 *
 * @returns the path of its interpreter
 * @throws UsageError with what pip said when it cannot be made
 */
export async function interpreterWith(request: InterpreterRequest): Promise<string> {
  const { packages, base = 'python3', cache, environment, signal, tell } = request;
  const version = await pythonVersion(request);
  const key = sha256(JSON.stringify([version, packages])).slice(0, 16);
  const folder = path.join(cache, 'python', key);
  const python = path.join(folder, 'bin', 'python');
  if (existsSync(path.join(folder, 'made'))) return python;
  tell?.(`making a Python environment with ${packages.join(', ')} in ${folder}`);
  mkdirSync(path.dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  const run = (command: string, args: readonly string[]) =>
    call(command, [...args], { env: environment, maxBuffer: 1 << 26, ...(signal && { signal }) });
  try {
    await run(base, ['-m', 'venv', folder]);
    const quiet = ['--disable-pip-version-check', '--no-input', '-q'];
    await run(python, ['-m', 'pip', 'install', ...quiet, ...packages]);
  } catch (error) {
    signal?.throwIfAborted();
    rmSync(folder, { recursive: true, force: true });
    throw new UsageError(
      `no Python environment can be made with ${packages.join(', ')} (${lastLine(error)}); name an interpreter that has them by --python`,
    );
  }
  const mark = path.join(folder, 'made');
  writeFileSync(`${mark}.part`, `${packages.join('\n')}\n`);
  renameSync(`${mark}.part`, mark);
  return python;
}

/** Whether an interpreter has a Keras, whichever. */
export async function hasKeras(python: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const looked =
    'from importlib.util import find_spec as f; print(any(map(f, ["keras", "tensorflow", "tf_keras"])))';
  const { stdout } = await call(python, ['-c', looked], { env: environment });
  return stdout.trim() === 'True';
}

async function pythonVersion({ base = 'python3', environment }: InterpreterRequest): Promise<string> {
  try {
    const { stdout } = await call(base, ['-c', 'import sys; print(sys.version)'], { env: environment });
    return stdout.trim();
  } catch {
    throw new UsageError(
      base === 'python3'
        ? 'there is no python3 in the PATH; name an interpreter by --python'
        : `${base} cannot be started; name another interpreter by --python`,
    );
  }
}

/** What a program said last on its way out. */
function lastLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = said.trim().split('\n').at(-1) ?? '';
  return line !== '' ? line : error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
