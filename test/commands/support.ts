import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { programArguments } from '../built.ts';
import { valid } from '../suite/corpus.ts';
import { temporaryFolder } from '../temporary.ts';

export const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const bootstrap = fileURLToPath(new URL('../../bootstrap/seedgate.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly ended: Promise<Ended>;
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the text has been printed to standard output. */
  printed(text: string): Promise<void>;
  /** The same of the standard error. */
  printedError(text: string): Promise<void>;
}

/** Starts the command line in a folder, without a terminal. */
export const start = (cwd: string, ...args: string[]): Started => startWith({}, cwd, ...args);

/** The same with more in its environment. */
export const startWith = (env: NodeJS.ProcessEnv, cwd: string, ...args: string[]): Started =>
  startProgram(cwd, [...programArguments('cli', cli), ...args], env);

function startProgram(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  const waiting: { text: string; resolve: () => void }[] = [];
  child.stdout.on('data', chunk => {
    stdout += chunk;
    for (const w of waiting) if (stdout.includes(w.text)) w.resolve();
  });
  const waitingError: typeof waiting = [];
  child.stderr.on('data', chunk => {
    stderr += chunk;
    for (const w of waitingError) if (stderr.includes(w.text)) w.resolve();
  });
  return {
    pid: child.pid as number,
    kill: signal => void child.kill(signal),
    printed: text =>
      new Promise(resolve => (stdout.includes(text) ? resolve() : waiting.push({ text, resolve }))),
    printedError: text =>
      new Promise(resolve => (stderr.includes(text) ? resolve() : waitingError.push({ text, resolve }))),
    ended: new Promise(resolve =>
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
    ),
  };
}

export const seedgate = (cwd: string, ...args: string[]): Promise<Ended> => start(cwd, ...args).ended;

/** `start` as somebody has it who calls it in a checkout: what is missing is looked for, and the source is run. */
export const startFromSource = (cwd: string, ...args: string[]): Started =>
  startFromSourceWith({}, cwd, ...args);

export const startFromSourceWith = (env: NodeJS.ProcessEnv, cwd: string, ...args: string[]): Started =>
  startProgram(cwd, [bootstrap, ...args], env);

export const seedgateFromSource = (cwd: string, ...args: string[]): Promise<Ended> =>
  startFromSource(cwd, ...args).ended;

/** A folder with suites/tiny/suite.yaml. */
export function workspace(suite = valid): string {
  const folder = temporaryFolder('cli');
  mkdirSync(path.join(folder, 'suites/tiny'), { recursive: true });
  writeFileSync(path.join(folder, 'suites/tiny/suite.yaml'), suite);
  return folder;
}

export const read = (...parts: string[]): string => readFileSync(path.join(...parts), 'utf8');

/** What must not depend on when and how often a run was stopped: everything but how long it took, and the digest of all. */
export function withoutDurations(json: string): unknown {
  const times = new Set(['seconds', 'trainSeconds', 'wallSeconds', 'cores', 'price', 'digest']);
  return JSON.parse(json, (key, value) => (times.has(key) ? undefined : value));
}
