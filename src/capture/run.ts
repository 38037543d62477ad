import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '../base/index.ts';
import { type ProgramEnd, programEnvironment, pythonFolder, runProcess } from '../train/index.ts';
import { type Events, of, readEvents } from './events.ts';
import { isBeside, neededFiles } from './needs.ts';
import { scriptOf } from './notebook.ts';

export interface ScriptRequest {
  readonly script: string;
  readonly args: readonly string[];
  /** The interpreter; python3 when left out. */
  readonly python?: string | undefined;
  /** Version of Keras that the script was written for. */
  readonly keras?: string | undefined;
  /** Whether each fit is cut short. */
  readonly quick: boolean;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** What one run of a script left. */
export interface ScriptRun {
  readonly events: Events;
  readonly stdout: string;
  /** The script as Python was given it: of a notebook its code. */
  readonly text: string;
  /** What was left out of a notebook. */
  readonly dropped: readonly string[];
  /** Why it did not end well; what it had done until then is there nevertheless. */
  readonly failure: string | undefined;
  /** Whether the interpreter has no Keras, or no other module, that the script imports. */
  readonly missing: string | undefined;
  dispose(): void;
}

/** Fits of a quick run have so many epochs. */
const quickEpochs = 2;
/** A folder with more than that is no script's own. */
const mostFiles = 2000;
const mostBytes = 512 * 1024 * 1024;
/** A script that prints more than that is ended: what it says is searched for numbers. */
const mostPrinted = 64 * 1024 * 1024;
const skipped = new Set([
  'node_modules',
  '.git',
  '__pycache__',
  '.venv',
  'venv',
  '.ipynb_checkpoints',
  'seedgate-out',
  'suites',
]);

/**
 * Runs a script once, on a copy of its folder and without a network, and reads what it told Keras.
 *
 * @throws UsageError when there is no such script, or no such interpreter
 */
export async function runScript(request: ScriptRequest): Promise<ScriptRun> {
  const { script, keras, quick, python = 'python3' } = request;
  if (!existsSync(script) || !statSync(script).isFile()) throw new UsageError(`there is no script ${script}`);
  const isNotebook = script.endsWith('.ipynb');
  const given = readFileSync(script, 'utf8');
  const { text, dropped } = isNotebook ? scriptOf(given, script) : { text: given, dropped: [] };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-capture-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  try {
    const capture = path.join(folder, 'capture');
    const temporary = path.join(folder, 'tmp');
    const work = path.join(folder, 'work');
    for (const dir of [capture, temporary, work]) mkdirSync(dir);
    copyFolder(script, text, work);
    const name = path.basename(script).replace(/\.ipynb$/, '.py');
    writeFileSync(path.join(work, name), text);
    let stdout = '';
    let stderr = '';
    const tooMuch = new AbortController();
    const { signal } = request;
    const ended = await runProcess({
      command: [python, asArgument(name), ...request.args],
      folder: work,
      environment: programEnvironment(request.environment, {
        seed: 1,
        python: pythonFolder(),
        events: path.join(capture, 'events.jsonl'),
        temporary,
        cores: Math.max(1, os.availableParallelism()),
        override: [],
        splitVaries: false,
        own: {
          SEEDGATE_CAPTURE: capture,
          SEEDGATE_NETWORK: 'refuse',
          ...(keras !== undefined && { SEEDGATE_KERAS: keras }),
          ...(quick && { SEEDGATE_QUICK: String(quickEpochs) }),
        },
      }),
      signal: signal === undefined ? tooMuch.signal : AbortSignal.any([signal, tooMuch.signal]),
      onOutput: (stream, piece) => {
        if (stdout.length > mostPrinted) tooMuch.abort();
        else if (stream === 'stdout') stdout += piece;
        else stderr = (stderr + piece).slice(-20_000);
        request.onOutput?.(piece);
      },
    });
    if (ended.kind === 'not started')
      throw new UsageError(`${python} cannot be started (${ended.why}); name an interpreter by --python`);
    signal?.throwIfAborted();
    if (tooMuch.signal.aborted)
      throw new UsageError(`${script} prints more than ${mostPrinted} characters; have it print less`);
    const events = readEvents(capture);
    const last = lastSaid(stderr);
    const why = howEnded(ended, last);
    return {
      events,
      stdout,
      text,
      dropped,
      failure: why === undefined ? undefined : `${script} did not end well: ${why}${refusedOf(events)}`,
      missing: /ModuleNotFoundError: No module named '([^']+)'/.exec(last)?.[1],
      dispose,
    };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** A script's name as Python takes it for one: what begins with a hyphen would be an option. */
export const asArgument = (name: string): string => (name.startsWith('-') ? `./${name}` : name);

/** The error that Python ended with, of several lines in one; else the last line. */
function lastSaid(stderr: string): string {
  const lines = stderr.trimEnd().split('\n');
  const error = lines.findLastIndex(line => /^[\w.]*(?:Error|Exception|Interrupt)\b/.test(line));
  const said = error < 0 ? (lines.at(-1) ?? '') : lines.slice(error).join(' ');
  return said.trim().slice(0, 400);
}

/** What kept a script from ending well. */
function howEnded(ended: ProgramEnd, last: string): string | undefined {
  if (ended.kind === 'killed')
    return `it was ended by ${ended.signal}${last === '' ? '' : ` (last it said: ${last})`}`;
  if (ended.kind !== 'exited') return ended.kind;
  if (ended.code === 0) return undefined;
  return last === '' ? `it ended with ${ended.code}` : last;
}

/** What a script asked the network for, and the way out. */
function refusedOf({ all }: Events): string {
  const hosts = [...new Set(of(all, 'network').map(e => e.host))];
  if (hosts.length === 0) return '';
  const files = [...new Set(of(all, 'fetch').flatMap(e => (e.found || e.name === '' ? [] : [e.name])))];
  const way = files.length > 0 ? `put ${files.join(' and ')} beside it` : 'put what it fetches beside it';
  return ` (it asked the network for ${hosts.join(', ')}, which is refused: ${way})`;
}

/** Files that lay beside a script and that it read, or took in the place of what it would have fetched. */
export function readBeside(script: string, { all }: Events): string[] {
  const folder = path.dirname(path.resolve(script));
  const names = [
    ...of(all, 'fetch').flatMap(e => (e.found ? [e.name] : [])),
    ...of(all, 'opened').map(e => e.path),
  ];
  return [...new Set(names)].filter(name => isBeside(folder, name));
}

/**
 * Copies what lies beside a script, so that what it writes does not stay; where that is too much to be the script's own, only
 * what its text names.
 */
function copyFolder(script: string, text: string, to: string): void {
  const from = path.dirname(path.resolve(script));
  let files = 0;
  let bytes = 0;
  const count = (dir: string): boolean =>
    readdirSync(dir, { withFileTypes: true }).every(entry => {
      if (entry.isDirectory()) return skipped.has(entry.name) || count(path.join(dir, entry.name));
      if (!entry.isFile()) return true;
      files++;
      bytes += statSync(path.join(dir, entry.name)).size;
      return files <= mostFiles && bytes <= mostBytes;
    });
  if (isReadable(() => count(from))) {
    const filter = (file: string) => !skipped.has(path.basename(file)) && isCopied(file);
    cpSync(from, to, { recursive: true, filter });
    return;
  }
  for (const file of neededFiles(from, text, f => readFileSync(f, 'utf8'))) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

/** Whether something holds; not where a folder may not be read. */
function isReadable(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return false;
  }
}

/** Pipes and sockets are no part of a script. */
function isCopied(file: string): boolean {
  const found = lstatSync(file);
  return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}
