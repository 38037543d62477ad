import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, makeFolder, sha256, UsageError, writeWhole } from '../base/index.ts';
import type { SuiteIssue } from '../suite/index.ts';
import { draftSuite } from './draft.ts';
import { mergeSuite, type Parted } from './merge.ts';
import { neededFiles } from './needs.ts';
import { keepProofs } from './proofs.ts';
import { runScript, type ScriptRequest, type ScriptRun } from './run.ts';
import { documentText, suiteDocument } from './text.ts';
import type { Draft, Fate, Watched } from './types.ts';

export interface CaptureRequest extends ScriptRequest {
  /** The suite's folder; suites/NAME when left out, after the script. */
  readonly out?: string | undefined;
}

export interface CaptureResult {
  readonly dir: string;
  readonly fates: readonly Fate[];
  /** What the script did that the suite does not have, and what was left out of a notebook. */
  readonly left: readonly string[];
  /** Of a suite that was there before: where it and the script have parted. Undefined for a new one. */
  readonly parted: readonly Parted[] | undefined;
}

/** What a capture leaves beside the suite for the next one: what it wrote, so that a person's changes can be told from it. */
const keptFile = 'captured.json';
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
  const run = await runScript(request);
  try {
    const suiteName = request.out === undefined ? name : idOf(path.basename(path.resolve(request.out)), name);
    const watched = watchedOf(request, suiteName, run);
    const fits = run.events.all.some(e => e.event === 'fit');
    if (run.failure !== undefined && !fits) throw new UsageError(failureText(run, request));
    return await writeCaptured(request, dir, watched, run, check);
  } finally {
    run.dispose();
  }
}

function failureText({ failure, missing }: ScriptRun, { python }: CaptureRequest): string {
  if (missing === undefined) return failure ?? '';
  return `${failure}: ${python ?? 'python3'} has no module ${missing}; name an interpreter that has it by --python`;
}

function watchedOf(request: CaptureRequest, name: string, run: ScriptRun): Watched {
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
      command: [request.python ?? 'python3', script, ...request.args],
      environment: {
        SEEDGATE_NETWORK: 'refuse',
        ...(request.keras !== undefined && { SEEDGATE_KERAS: request.keras }),
      },
      folder: scriptFolder,
      needs: [
        script,
        ...neededFiles(path.dirname(path.resolve(request.script)), run.text, f => readFileSync(f, 'utf8')),
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
): Promise<CaptureResult> {
  const old = existsSync(path.join(dir, 'suite.yaml'))
    ? readFileSync(path.join(dir, 'suite.yaml'), 'utf8')
    : undefined;
  const before = keptSuite(dir);
  if (old !== undefined && before === undefined)
    throw new UsageError(`${dir} holds a suite that was not captured; name another folder by --out`);
  const trial = path.join(run.events.folder, '..', 'suite');
  const draft = await checkedDraft(watched, trial, request, check);
  makeFolder(dir);
  for (const { name, content } of draft.files) writeFileSync(path.join(dir, name), content);
  copyScript(draft, watched, request, dir);
  const merged = old === undefined ? undefined : mergeSuite(old, before, plain(draft.suite));
  const document = merged?.document ?? suiteDocument(draft.suite, comments(watched, run, draft));
  writeWhole(path.join(dir, 'suite.yaml'), documentText(document));
  writeWhole(
    path.join(dir, keptFile),
    `${JSON.stringify({ script: watched.script, sha256: sha256(run.text), keras: watched.keras, quick: watched.quick, suite: draft.suite }, null, 1)}\n`,
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
