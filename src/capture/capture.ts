import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, makeFolder, printable, sha256, UsageError, writeWhole } from '../base/index.ts';
import type { SuiteIssue } from '../suite/index.ts';
import { copyScript, provenDraft } from './checked.ts';
import { runWhereItCan } from './interpreted.ts';
import { mergeSuite, type Parted } from './merge.ts';
import { neededFiles } from './needs.ts';
import { besideBefore, keptSuite, partings, plain } from './parted.ts';
import { keepProofs, keptFile } from './proofs.ts';
import type { CaptureRequest } from './request.ts';
import { asArgument, readBeside, type ScriptRun } from './run.ts';
import { documentText, suiteDocument } from './text.ts';
import type { Draft, Fate, Watched } from './types.ts';

export interface CaptureResult {
  readonly dir: string;
  readonly fates: readonly Fate[];
  /** What the script did that the suite does not have, and what was left out of a notebook. */
  readonly left: readonly string[];
  /** Of a suite that was there before: where it and the script have parted. Undefined for a new one. */
  readonly parted: readonly Parted[] | undefined;
  /** The interpreter that ran the script, where it is not the PATH's. */
  readonly python: string | undefined;
}

/** Folder below the suite's for the script, when it runs itself. */
const scriptFolder = 'script';

/**
 * Runs a script once and writes the suite of what it trains.
 *
 * @param check what is wrong with a suite's folder: a model that it refuses is run by the script itself
 * @throws UsageError that says why there is no suite to be made
 */
export async function capture(
  request: CaptureRequest,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<CaptureResult> {
  const name = idOf(path.basename(request.script).replace(/\.(py|ipynb)$/i, ''), 'script');
  const dir = request.out ?? path.join('suites', name);
  const { run, request: ran } = await runWhereItCan(request);
  try {
    const suiteName = request.out === undefined ? name : idOf(path.basename(path.resolve(request.out)), name);
    const watched = watchedOf(ran, suiteName, run, request.python);
    const fits = run.events.all.some(e => e.event === 'fit');
    if (run.failure !== undefined && !fits) throw new UsageError(failureText(run, ran));
    return { ...(await writeCaptured(request, dir, watched, run, check)), python: ran.python };
  } finally {
    run.dispose();
  }
}

const pythonTwo =
  /Missing parentheses in call to '(?:print|exec)'|name '(?:xrange|raw_input|unicode)' is not defined/;

function failureText({ failure, missing }: ScriptRun, { python }: CaptureRequest): string {
  if (missing === undefined)
    return `${failure ?? ''}${pythonTwo.test(failure ?? '') ? '; it is written for Python 2: 2to3 -w turns it into Python 3' : ''}`;
  return `${failure}: ${python ?? 'python3'} has no module ${missing}; name an interpreter that has it by --python`;
}

/** The interpreter by the name that it has on any machine. */
const portable = (python: string | undefined): string =>
  python === undefined || python.includes(path.sep) ? 'python3' : python;

/** @param python the interpreter as it was asked for */
function watchedOf(
  request: CaptureRequest,
  name: string,
  run: ScriptRun,
  python: string | undefined,
): Watched {
  const script = path.basename(request.script).replace(/\.ipynb$/, '.py');
  return {
    name,
    script,
    ...(request.script.endsWith('.ipynb') && { notebook: path.basename(request.script) }),
    lines: run.text.split('\n'),
    events: run.events,
    stdout: run.stdout,
    keras: request.keras,
    quick: request.quick,
    started: {
      // A path of this machine's would be nobody else's: who runs the suite has the interpreter in the PATH.
      command: [portable(python), asArgument(script), ...request.args],
      environment: {
        SEEDGATE_NETWORK: 'refuse',
        ...(request.keras !== undefined && { SEEDGATE_KERAS: request.keras }),
      },
      folder: scriptFolder,
      needs: [
        ...new Set([
          script,
          ...neededFiles(path.dirname(path.resolve(request.script)), run.text, f => readFileSync(f, 'utf8')),
          ...readBeside(request.script, run.events),
        ]),
      ],
    },
  };
}

async function writeCaptured(
  request: CaptureRequest,
  dir: string,
  watched: Watched,
  run: ScriptRun,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<Omit<CaptureResult, 'python'>> {
  const old = existsSync(path.join(dir, 'suite.yaml'))
    ? readFileSync(path.join(dir, 'suite.yaml'), 'utf8')
    : undefined;
  const before = keptSuite(dir);
  if (old !== undefined && before === undefined)
    throw new UsageError(`${dir} holds a suite that was not captured; name another folder by --out`);
  if (request.check === true && before === undefined)
    throw new UsageError(`${dir} holds no suite that was captured; capture it first, without --check`);
  const trial = path.join(run.events.folder, '..', 'suite');
  const draft = await provenDraft(watched, trial, request, besideBefore(dir), check);
  if (request.check === true && old !== undefined)
    return { dir, fates: draft.fates, left: draft.left, parted: partings(old, before, draft, dir) };
  makeFolder(dir);
  for (const { name, content } of draft.files) writeWhole(path.join(dir, name), content);
  copyScript(draft, watched, request, dir);
  const merged = old === undefined ? undefined : mergeSuite(old, before, plain(draft.suite));
  const document = merged?.document ?? suiteDocument(draft.suite, comments(watched, run, draft));
  writeWhole(path.join(dir, 'suite.yaml'), documentText(document));
  writeWhole(
    path.join(dir, keptFile),
    `${JSON.stringify({ script: watched.script, sha256: sha256(run.text), keras: watched.keras, quick: watched.quick, origins: draft.origins, beside: draft.beside, suite: draft.suite }, null, 1)}\n`,
  );
  keepProofs(watched.events, draft, dir);
  return {
    dir,
    fates: draft.fates,
    left: [
      ...run.dropped.map(d => `left out of the notebook, ${d}`),
      ...(run.failure === undefined ? [] : [run.failure]),
      ...linkedAway(request.script, run.text),
      ...draft.left,
    ],
    parted: merged?.parted,
  };
}

/** What a script names and what is not copied, since whoever has the suite would have it. */
function linkedAway(script: string, text: string): string[] {
  const names = new Set<string>();
  const read = (file: string) => readFileSync(file, 'utf8');
  neededFiles(path.dirname(path.resolve(script)), text, read, name => names.add(name));
  return [...names].map(
    name => `${name} is a link out of the script's folder, and is not copied: put the file itself there`,
  );
}

function comments(
  { script, notebook, quick, keras }: Watched,
  { events }: ScriptRun,
  { left }: Draft,
): string[] {
  const ran = events.all.find(e => e.event === 'keras');
  return [
    `Captured by seedgate from ${notebook ?? script}${ran?.event === 'keras' ? `, run once by Keras ${ran.version}` : ''}${keras === undefined ? '' : ` with the names and defaults of ${keras}`}.`,
    ...(quick ? ['The run was cut short: no number that it printed is taken over.'] : []),
    'What the script says is "stated"; what a default decided is "assumed". Change what you like: a later capture keeps it.',
    ...left.map(line => `Not taken over: ${line.replaceAll('\n', ' ')}`),
    // What a script calls itself, or says as it ends, may hold a line's end of any kind, behind which it would be YAML.
  ].map(printable);
}
