import { spawn } from 'node:child_process';
import { closeSync, lstatSync, mkdirSync, openSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './install.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const log = line => process.stderr.write(`${line}\n`);
// Whoever read stderr may be gone, as `head` is; what is to be done is done all the same.
process.stderr.on('error', () => {});

/** Installs what is missing; ends with exit code 3 when that cannot be done, as a signal does when it was stopped, and with 2 in a folder that is gone. */
export async function prepare() {
  try {
    process.cwd();
  } catch {
    log('the current folder has been removed; change to one that is there');
    process.exit(2);
  }
  try {
    await ensureDependencies({ root, log });
  } catch (error) {
    log(error.message);
    process.exit(error.exitCode ?? 3);
  }
}

/**
 * Runs a TypeScript file of this checkout in a child process and resolves with its exit code. A channel goes to the child,
 * by whose closing it learns that this process was killed.
 *
 * @param {string} script relative to the checkout
 * @param {readonly string[]} args
 * @param {boolean} saysFailure whether the program sends a message before it ends with 1; without one, 1 is Node's own, which
 *   could not go on, and becomes 3
 */
export function runTypeScript(script, args, saysFailure = false) {
  const tsx = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  // Otherwise tsx would take the settings of a tsconfig.json in the current folder for this checkout's files, too.
  process.env.TSX_TSCONFIG_PATH = path.join(root, 'tsconfig.json');
  if (!isOwnCache()) process.env.TSX_DISABLE_CACHE = '1';
  return run(process.execPath, ['--import', tsx, path.join(root, script), ...args], ['ipc'], saysFailure);
}

/**
 * Whether the folder in which tsx keeps compiled code is this user's alone. It lies in a folder that all users share,
 * under a name that each of them can guess, and what is in it runs. Made here when it is not there, so that nobody else can.
 */
function isOwnCache() {
  const user = process.geteuid();
  const folder = path.join(os.tmpdir(), `tsx-${user}`);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') return false;
  }
  // A link of this user's leads where this user wants it to.
  const stat = statSync(folder, { throwIfNoEntry: false });
  return (
    stat?.isDirectory() === true &&
    lstatSync(folder).uid === user &&
    stat.uid === user &&
    (stat.mode & 0o022) === 0
  );
}

/**
 * Runs a program with this one's terminal and what more there is to stdio; signals are passed on, the exit code is handed
 * back.
 */
export function run(command, args, more = [], saysFailure = false) {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', ...more] });
    let said = false;
    child.on('message', () => {
      said = true;
    });
    // A terminal sends Ctrl-C to parent and child alike, so that passing it on would make it two; and the second
    // one ends a command at once. Without a terminal it was meant for this process alone, as on a CI machine.
    const terminal = hasTerminal();
    const handlers = {
      SIGINT: () => terminal || child.kill('SIGINT'),
      SIGTERM: () => child.kill('SIGTERM'),
      // The terminal is gone; it tells the child itself.
      SIGHUP: () => terminal || child.kill('SIGHUP'),
    };
    for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
    const end = code => {
      for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler);
      resolve(code);
    };
    child.on('error', error => {
      log(`${command} cannot be run: ${error.message}`);
      end(3);
    });
    // As shells do: 128 and the signal's number, so 130 for Ctrl-C.
    child.on('exit', (code, signal) => {
      if (code === 1 && saysFailure && !said) end(3);
      else end(code ?? 128 + (os.constants.signals[signal] ?? 0));
    });
  });
}

/** Whether this process has a controlling terminal, redirected or not. */
function hasTerminal() {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}
