import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies, requireNode } from './install.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const log = line => process.stderr.write(`${line}\n`);

/** Installs what is missing; ends with exit code 3 when that cannot be done. */
export async function prepare() {
  requireNode();
  try {
    await ensureDependencies({ root, dev: true, log });
  } catch (error) {
    log(error.message);
    process.exit(3);
  }
}

/**
 * Runs a TypeScript file of this checkout in a child process and resolves with its exit code.
 *
 * @param {string} script relative to the checkout
 * @param {readonly string[]} args
 */
export function runTypeScript(script, args) {
  const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  return run(process.execPath, ['--import', tsx, path.join(root, script), ...args]);
}

/** Runs a program with this one's terminal; signals are passed on, the exit code is handed back. */
export function run(command, args) {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: 'inherit' });
    // Ctrl-C in a terminal reaches the child by itself; here it must only not end the parent before it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', error => {
      log(error.message);
      resolve(3);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 128 + 9)));
  });
}
