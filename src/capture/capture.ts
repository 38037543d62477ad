import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, makeFolder, sha256, UsageError, writeWhole } from '../base/index.ts';
import type { SuiteIssue } from '../suite/index.ts';
import { draftSuite } from './draft.ts';
import { oldNamesIn } from './eras.ts';
import { interpreterWith } from './interpreter.ts';
import { mergeSuite, type Parted } from './merge.ts';
import { neededFiles } from './needs.ts';
import { importsOf, packagesOf } from './packages.ts';
import { keepProofs, keptFile } from './proofs.ts';
import { readBeside, runScript, type ScriptRequest, type ScriptRun } from './run.ts';
import { documentText, suiteDocument } from './text.ts';
import type { Draft, Fate, Watched } from './types.ts';

export interface CaptureRequest extends ScriptRequest {
  /** The suite's folder; suites/NAME when left out, after the script. */
  readonly out?: string | undefined;
  /** Whether nothing is written, and only said where the script and the suite that is there have parted. */
  readonly check?: boolean | undefined;
  /** Folder in which Python environments are kept; without it none is made. */
  readonly cache?: string | undefined;
  /** Told what takes long. */
  readonly tell?: ((line: string) => void) | undefined;
}

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

/** A run, with the interpreter and the Keras that it was made with. */
interface Ran {
  readonly run: ScriptRun;
  readonly request: CaptureRequest;
}

/**
 * Runs a script by the interpreter that is named, or by python3. Where that one lacks a module that is known, it is run in an
 * environment that has what the script imports; where it ends because of names that Keras has given up, by the names of their time.
 */
async function runWhereItCan(request: CaptureRequest): Promise<Ran> {
  const first = await runBy(request);
  const { keras, tell } = first.request;
  const old = keras === undefined ? oldNamesIn(first.run.failure ?? '') : undefined;
  if (old === undefined) return first;
  first.run.dispose();
  tell?.(
    `${request.script} has ${old.name}, which Keras has given up: it is run again by the names and defaults of Keras ${old.keras}; name another version by --keras`,
  );
  return runBy({ ...first.request, keras: old.keras });
}

async function runBy(request: CaptureRequest): Promise<Ran> {
  const { python, cache, keras, environment, signal, tell } = request;
  tell?.(`running ${request.script} once`);
  const run = await runScript(request);
  const { missing, text } = run;
  if (missing === undefined || python !== undefined || cache === undefined) return { run, request };
  const packages = packagesOf([...importsOf(text), missing.split('.')[0] ?? missing], keras);
  const known = packagesOf([missing.split('.')[0] ?? missing], keras).length > 0;
  if (!known || oldNamesIn(run.failure ?? '') !== undefined) return { run, request };
  run.dispose();
  const made = await interpreterWith({ packages, cache, environment, signal, tell });
  const there = { ...request, python: made };
  return { run: await runScript(there), request: there };
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
    lines: run.text.split('\n'),
    events: run.events,
    stdout: run.stdout,
    keras: request.keras,
    quick: request.quick,
    started: {
      // A path of this machine's would be nobody else's: who runs the suite has the interpreter in the PATH.
      command: [portable(python), script, ...request.args],
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
  const draft = await checkedDraft(watched, trial, request, check);
  if (request.check === true && old !== undefined)
    return { dir, fates: draft.fates, left: draft.left, parted: partings(old, before, draft, dir) };
  makeFolder(dir);
  for (const { name, content } of draft.files) writeFileSync(path.join(dir, name), content);
  copyScript(draft, watched, request, dir);
  const merged = old === undefined ? undefined : mergeSuite(old, before, plain(draft.suite));
  const document = merged?.document ?? suiteDocument(draft.suite, comments(watched, run, draft));
  writeWhole(path.join(dir, 'suite.yaml'), documentText(document));
  writeWhole(
    path.join(dir, keptFile),
    `${JSON.stringify({ script: watched.script, sha256: sha256(run.text), keras: watched.keras, quick: watched.quick, origins: draft.origins, suite: draft.suite }, null, 1)}\n`,
  );
  keepProofs(watched.events, draft.fates, dir);
  return {
    dir,
    fates: draft.fates,
    left: [
      ...run.dropped.map(d => `left out of the notebook, ${d}`),
      ...(run.failure === undefined ? [] : [run.failure]),
      ...draft.left,
    ],
    parted: merged?.parted,
  };
}

/**
 * Where a script and its suite have parted, but for what a run printed: that is another one's with other seeds, or on another
 * machine.
 */
function partings(old: string, before: unknown, draft: Draft, dir: string): Parted[] {
  const { parted } = mergeSuite(old, withoutPrinted(before), withoutPrinted(plain(draft.suite)));
  const changed = draft.files.filter(({ name, content }) => {
    const file = path.join(dir, name);
    return !existsSync(file) || !readFileSync(file).equals(content);
  });
  return [
    ...parted,
    ...changed.map(({ name }) => ({ path: [name], was: 'the numbers in it', is: 'other ones', kept: false })),
  ];
}

/** A suite without what was printed, and without the claims that were made of that. */
function withoutPrinted(suite: unknown): unknown {
  if (typeof suite !== 'object' || suite === null) return suite;
  const { claims: _, ...rest } = suite as Record<string, unknown>;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) => (key === 'printed' ? [] : [[key, strip(part)]])),
    );
  };
  return strip(rest);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function keptSuite(dir: string): unknown {
  const file = path.join(dir, keptFile);
  if (!existsSync(file)) return undefined;
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof kept === 'object' && kept !== null && 'suite' in kept ? kept.suite : undefined;
}

/** Writes the draft apart and has it checked; models that are refused become programs, and the rest must be right. */
async function checkedDraft(
  watched: Watched,
  trial: string,
  request: CaptureRequest,
  check: (folder: string) => Promise<readonly SuiteIssue[]>,
): Promise<Draft> {
  const refused = new Map<number, string>();
  for (;;) {
    const draft = draftSuite(watched, refused);
    if (Object.keys(draft.suite.problems).length === 0)
      throw new UsageError(draft.left[0] ?? `${watched.script} trains nothing that a suite could have`);
    mkdirSync(trial, { recursive: true });
    for (const { name, content } of draft.files) writeFileSync(path.join(trial, name), content);
    copyScript(draft, watched, request, trial);
    writeFileSync(path.join(trial, 'suite.yaml'), documentText(suiteDocument(draft.suite, [])));
    const issues = await check(trial);
    if (issues.length === 0) return draft;
    const models = draft.fates.filter(f => f.fit !== undefined && f.obstacle === undefined);
    const found = models.flatMap(f => {
      const mine = issues.find(
        i => i.path[1] === f.problem && (i.path[3] === f.variant || i.path[2] !== 'variants'),
      );
      return mine === undefined ? [] : [[f.fit ?? 0, mine.message] as const];
    });
    if (found.length === 0) {
      const why = issues.map(i => `${i.path.join('.')}: ${i.message}`);
      throw new UsageError(`no suite can be made of ${request.script}: ${why.join('; ')}`);
    }
    for (const [fit, why] of found) refused.set(fit, why);
  }
}

/** The script and what it needs, where a variant runs it. */
function copyScript(
  { suite }: Draft,
  { started, lines, script }: Watched,
  request: CaptureRequest,
  dir: string,
): void {
  const runs = Object.values(suite.problems).some(p =>
    Object.values(p.variants).some(v => v.command !== undefined),
  );
  if (!runs) return;
  const from = path.dirname(path.resolve(request.script));
  for (const file of started.needs) {
    const to = path.join(dir, scriptFolder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    if (file === script) writeFileSync(to, lines.join('\n'));
    else copyFileSync(path.join(from, file), to);
  }
}

function comments({ script, quick, keras }: Watched, { events }: ScriptRun, { left }: Draft): string[] {
  const ran = events.all.find(e => e.event === 'keras');
  return [
    `Captured by seedgate from ${script}${ran?.event === 'keras' ? `, run once by Keras ${ran.version}` : ''}${keras === undefined ? '' : ` with the names and defaults of ${keras}`}.`,
    ...(quick ? ['The run was cut short: no number that it printed is taken over.'] : []),
    'What the script says is "stated"; what a default decided is "assumed". Change what you like: a later capture keeps it.',
    ...left.map(line => `Not taken over: ${line.replaceAll('\n', ' ')}`),
  ];
}
