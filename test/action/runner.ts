import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../temporary.ts';

/** The bundle, made of the source as it is now. */
const entry = path.join(process.env.SEEDGATE_TEST_BUILT as string, 'action.js');

export function makeWorkspace(suite: string): string {
  const workspace = temporaryFolder('action');
  mkdirSync(path.join(workspace, 'suites/tiny'), { recursive: true });
  writeFileSync(path.join(workspace, 'suites/tiny/suite.yaml'), suite);
  return workspace;
}

export interface Started {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly event?: unknown;
  /** Sent when the log holds the text, to the action or, again and again, to all of its worker processes. */
  readonly signal?: {
    readonly name: NodeJS.Signals;
    readonly when: string;
    readonly to?: 'action' | 'workers';
  };
}

/** Starts the bundled action as the runner does: inputs as variables, outputs, summary and event as files. */
export async function startAction({ workspace, inputs = {}, env = {}, event, signal }: Started) {
  const folder = temporaryFolder('runner');
  const [output, summary, state, eventFile] = ['output', 'summary.md', 'state', 'event.json'].map(name =>
    path.join(folder, name),
  ) as [string, string, string, string];
  for (const file of [output, summary, state]) writeFileSync(file, '');
  writeFileSync(eventFile, JSON.stringify(event ?? {}));
  const given: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: state,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_WORKFLOW: 'papers',
    GITHUB_JOB: 'hold',
    // Of the whole job: all that is started in one workspace are steps of one.
    RUNNER_TEMP: runnerTemp(workspace),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...(process.env.SEEDGATE_CACHE !== undefined && { SEEDGATE_CACHE: process.env.SEEDGATE_CACHE }),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
  const begin = (more: NodeJS.ProcessEnv) =>
    spawn(process.execPath, [entry], {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...given, ...more },
    });
  const child = begin({});
  let log = '';
  let sent = false;
  let workers: NodeJS.Timeout | undefined;
  const take = (piece: Buffer) => {
    log += piece.toString();
    if (signal && !sent && log.includes(signal.when)) {
      sent = true;
      if (signal.to !== 'workers') child.kill(signal.name);
      else workers = setInterval(() => signalChildren(child.pid ?? 0, signal.name), 50);
    }
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  clearInterval(workers);
  // The end of the job: the runner starts the same file again, with what the step has saved of its state.
  const saved = readOutputs(readFileSync(state, 'utf8'));
  const post = begin(
    Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value])),
  );
  for (const stream of [post.stdout, post.stderr]) stream.on('data', take);
  await new Promise(resolve => post.on('close', resolve));
  return {
    code,
    log,
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    commands: runnerCommands(log),
    report: (name: string) => readFileSync(path.join(workspace, 'seedgate-out', name), 'utf8'),
  };
}

/** The folder of a job that is no checkout's. */
function runnerTemp(workspace: string): string {
  const folder = path.join(workspace, '.runner-temp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Linux lists a process's children. */
function signalChildren(pid: number, name: NodeJS.Signals): void {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const child of children) if (child !== '') process.kill(Number(child), name);
  } catch {
    // It has ended meanwhile.
  }
}

/** `name<<delimiter`, the value, the delimiter: how the toolkit writes outputs. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)) {
    found[match[1] as string] = match[3] as string;
  }
  return found;
}

/**
 * The workflow commands that a runner would obey in a log: `::name …::` at the start of a line, or `##[name …]`
 * anywhere in it, but for what stands between stop-commands and its word.
 */
export function runnerCommands(log: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  let word: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (word !== undefined) {
      if (line.trim() === `::${word}::`) word = undefined;
      continue;
    }
    const command = /^\s*::([\w-]+)[^\n]*?::(.*)$/.exec(line) ?? /##\[([\w-]+)[^\]]*\](.*)$/.exec(line);
    if (command === null) continue;
    if (command[1] === 'stop-commands') word = command[2];
    else found.push({ name: command[1] as string, text: command[2] as string });
  }
  return found;
}
