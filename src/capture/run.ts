import {
  cpSync,
  existsSync,
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
import { programEnvironment, pythonFolder, runProcess } from '../train/index.ts';
import { type Events, of, readEvents } from './events.ts';
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
/** A folder with more than that is no script's own, and the script runs where it is. */
const mostFiles = 2000;
const mostBytes = 512 * 1024 * 1024;
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
    copyFolder(path.dirname(path.resolve(script)), work);
    const name = path.basename(script).replace(/\.ipynb$/, '.py');
    writeFileSync(path.join(work, name), text);
    let stdout = '';
    let stderr = '';
    const ended = await runProcess({
      command: [python, name, ...request.args],
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
      signal: request.signal,
      onOutput: (stream, piece) => {
        if (stream === 'stdout') stdout += piece;
        else stderr = (stderr + piece).slice(-20_000);
        request.onOutput?.(piece);
      },
    });
    if (ended.kind === 'not started')
      throw new UsageError(`${python} cannot be started (${ended.why}); name an interpreter by --python`);
    const events = readEvents(capture);
    const last = stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const bad = ended.kind !== 'exited' || ended.code !== 0;
    const hosts = [...new Set(of(events.all, 'network').map(e => e.host))];
    return {
      events,
      stdout,
      text,
      dropped,
      failure: !bad
        ? undefined
        : `${script} did not end well: ${last || ended.kind}${hosts.length > 0 ? ` (it asked the network for ${hosts.join(', ')}, which is refused: put what it fetches beside it)` : ''}`,
      missing: /ModuleNotFoundError: No module named '([^']+)'/.exec(last)?.[1],
      dispose,
    };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Copies what lies beside a script, so that what it writes does not stay, unless that is too much to be its own. */
function copyFolder(from: string, to: string): void {
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
  if (!count(from))
    throw new UsageError(
      `the folder ${from} holds more than ${mostFiles} files or ${mostBytes / 2 ** 20} MiB; put the script and what it needs into a folder of their own`,
    );
  cpSync(from, to, { recursive: true, filter: file => !skipped.has(path.basename(file)) });
}
