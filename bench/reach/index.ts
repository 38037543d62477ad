import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { capture, type Fate } from '../../src/capture/index.ts';
import { type ProofResult, proveSuites, run, runRequest, validateSuites } from '../../src/run/index.ts';
import { loadSuite, type NumberSource } from '../../src/suite/index.ts';
import { numberSource } from '../../src/suite/program-schema.ts';
import { readNumber } from '../../src/train/program/numbers/index.ts';
import { holm, mannWhitney, median } from '../../src/verdict/stats/index.ts';
import { type ScriptRun, scriptRuns } from './script-runs.ts';
import { reachTable } from './table.ts';
import type { Comparison, Reached, ReachResult } from './types.ts';

export interface ReachOptions {
  readonly python: string;
  /** Seeds of each model, and runs of each script. */
  readonly seeds: number;
  readonly runs: number;
  /** Minutes for all of it, at most half of them for what is not a run of a script. What is missing then is done when it is called again. */
  readonly budget: number;
  /** Folder in which what is done is kept, so that it is not done again. */
  readonly folder: string;
  /** Names of scripts; all when there are none. */
  readonly only: readonly string[];
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const log = (line: string) => process.stderr.write(`${line}\n`);

/** A script that was captured, proven and trained, before its numbers are held to its own runs. */
interface Trained extends Omit<Reached, 'comparisons' | 'seconds'> {
  /** What its models gave here, with where a run of the script leaves the same. */
  readonly numbers: readonly {
    readonly experiment: string;
    readonly number: string;
    readonly source: NumberSource;
    /** Whether the source has a percentage. */
    readonly percent?: boolean | undefined;
    readonly values: readonly number[];
  }[];
  /** Seconds of one seed of all its models, where all of them are trained here. */
  readonly nativeSeconds?: number;
}

/** The scripts by their kinds. */
const listed = () =>
  z
    .array(z.object({ kind: z.string(), files: z.array(z.string()) }))
    .parse(JSON.parse(readFileSync(here('scripts.json'), 'utf8')));

/**
 * Captures every script of ./scripts, proves it, trains what became of it, and holds its numbers to those of the script's own
 * runs; writes docs/reach.json and docs/reach.md.
 */
export async function benchReach(options: ReachOptions): Promise<void> {
  const begun = performance.now();
  const minutesLeft = () => options.budget - (performance.now() - begun) / 60_000;
  const chosen = listed().flatMap(({ kind, files }) =>
    files
      .filter(f => options.only.length === 0 || options.only.includes(f))
      .map(name => ({ kind, name, keras: eraOf(name) })),
  );
  mkdirSync(options.folder, { recursive: true });
  const trained: Trained[] = [];
  for (const { kind, name, keras } of chosen) {
    const kept = path.join(options.folder, `${name}.json`);
    if (!existsSync(kept) && options.runs > 0 && minutesLeft() < options.budget / 2) {
      log(`${name}: no time is left for it`);
      continue;
    }
    const found: Trained = existsSync(kept)
      ? JSON.parse(readFileSync(kept, 'utf8'))
      : await reach(name, kind, keras, options);
    writeFileSync(kept, `${JSON.stringify(found, null, 1)}\n`);
    trained.push(found);
    const bad = found.failed ?? found.trainings.map(t => t.obstacle ?? 'here').join('; ');
    if (options.runs === 0) write(trained, new Map(), options);
    log(`${name}: ${bad}; ${found.proven} proven ${found.unproven.join('; ')}`);
  }
  write(trained, await ownRuns(trained, options, minutesLeft), options);
}

/** Writes what is known of the scripts so far; what was measured before and is not measured again stays. */
function write(
  trained: readonly Trained[],
  runs: ReadonlyMap<string, readonly ScriptRun[]>,
  { seeds }: ReachOptions,
): void {
  const file = here('../../docs/reach.json');
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReachResult) : undefined;
  const before = old?.scripts ?? [];
  const now = trained.map((t): Reached => {
    const { comparisons, seconds, ...rest } = compared(t, runs.get(t.script) ?? []);
    const known = before.find(r => r.script === t.script);
    if (comparisons.length > 0 || known === undefined)
      return { ...rest, comparisons, ...(seconds && { seconds }) };
    return {
      ...rest,
      comparisons: known.comparisons,
      ...(known.seconds && { seconds: known.seconds }),
    };
  });
  const order = listed().flatMap(({ files }) => files.map(name => `${name}.py`));
  const others = before.filter(r => order.includes(r.script) && !now.some(n => n.script === r.script));
  const result: ReachResult = {
    format: 1,
    // The speeds are of the machine that ran the scripts.
    cpu: (runs.size === 0 ? old?.cpu : undefined) ?? os.cpus()[0]?.model ?? 'unknown',
    seeds,
    scripts: adjusted(
      [...now, ...others].toSorted((x, y) => order.indexOf(x.script) - order.indexOf(y.script)),
    ),
  };
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(here('../../docs/reach.md'), reachTable(result));
}

/** Scripts of that time have a name that ends so, and are run by its names and defaults. */
const eraOf = (name: string): string | undefined => (name.endsWith('_old') ? '2.2' : undefined);

/** The own runs of those scripts of which something was trained here; the time is for each Keras as its scripts are many. */
async function ownRuns(
  trained: readonly Trained[],
  { python, runs, folder }: ReachOptions,
  minutesLeft: () => number,
): Promise<ReadonlyMap<string, readonly ScriptRun[]>> {
  const all = new Map<string, readonly ScriptRun[]>();
  const wanted = trained.filter(t => t.numbers.length > 0);
  let waiting = wanted.length;
  for (const keras of [undefined, '2.2']) {
    const scripts = wanted.filter(t => t.keras === keras).map(t => here(`scripts/${t.script}`));
    const minutes = (minutesLeft() * scripts.length) / Math.max(1, waiting);
    waiting -= scripts.length;
    const file = path.join(folder, `python-${keras ?? '3'}.jsonl`);
    const of = { python, seeds: runs, keras, log: file, minutes };
    for (const [script, its] of await scriptRuns(scripts, of)) all.set(script, its);
  }
  return all;
}

/** One script from its text to the numbers of its models here. */
async function reach(
  name: string,
  kind: string,
  keras: string | undefined,
  options: ReachOptions,
): Promise<Trained> {
  const script = here(`scripts/${name}.py`);
  const base = { script: `${name}.py`, kind, ...(keras !== undefined && { keras }) };
  const dir = path.join(options.folder, name);
  rmSync(dir, { recursive: true, force: true });
  const request = {
    script,
    args: [],
    python: options.python,
    keras,
    quick: false,
    out: dir,
    environment: process.env,
  };
  let fates: readonly Fate[];
  try {
    ({ fates } = await capture(request, async folder => (await validateSuites([folder])).issues));
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { ...base, failed, trainings: [], proven: 0, unproven: [], numbers: [] };
  }
  const trainings = fates.map(({ problem, variant, obstacle }) => ({
    name: `${problem}/${variant}`,
    ...(obstacle && { obstacle: obstacle.why }),
  }));
  const proofs = await proveSuites([loadSuite(dir)], { env: process.env });
  const native = trainings.filter(t => t.obstacle === undefined).map(t => t.name);
  const proven = proofs.filter(p => p.proven).map(nameOf);
  const part = {
    ...base,
    trainings,
    proven: proven.length,
    unproven: native
      .filter(n => !proven.includes(n))
      .map(n => `${n}: ${whyNot(proofs.find(p => nameOf(p) === n))}`),
  };
  if (native.length === 0) return { ...part, numbers: [] };
  const { records } = await run(
    runRequest({
      suites: [dir],
      seeds: options.seeds,
      only: native,
      jobs: 1,
      topUp: 'off',
      out: path.join(options.folder, `${name}-out`),
    }),
    { env: process.env },
  );
  const of = (experiment: string) => records.filter(r => `${r.problem}/${r.variant}` === experiment);
  const failing = native.flatMap(n => {
    const reason = of(n).find(r => r.status === 'failed')?.reason;
    return reason === undefined ? [] : [`${n}: its runs fail: ${reason}`];
  });
  const seconds = (experiment: string) => median(of(experiment).map(r => r.seconds.init + r.seconds.train));
  return {
    ...part,
    unproven: [...part.unproven, ...failing],
    numbers: originsOf(dir).flatMap(({ problem, variant, id, sources, percent }) =>
      sources.map((source, i) => ({
        experiment: `${problem}/${variant}`,
        number: sources.length > 1 ? `${id} ${i + 1}` : id,
        source,
        percent,
        values: of(`${problem}/${variant}`).map(r => Number(r.metrics?.[id] ?? r.predictions[id]?.[i])),
      })),
    ),
    ...(native.length === trainings.length &&
      failing.length === 0 && {
        nativeSeconds: native.reduce((sum, experiment) => sum + seconds(experiment), 0),
      }),
  };
}

/** The numbers of a script's models held to those of its own runs. */
function compared({ numbers, nativeSeconds, ...rest }: Trained, runs: readonly ScriptRun[]): Reached {
  const comparisons = numbers.flatMap(({ experiment, number, source, percent, values }): Comparison[] => {
    const theirs = runs.flatMap(({ events }) => {
      const stdout = events.flatMap(e => (e.event === 'print' ? String(e.text) : [])).join('');
      const found = readNumber(source, { folder: '', stdout, events }, 'higher');
      return 'value' in found ? [percent === true ? found.value / 100 : found.value] : [];
    });
    if (theirs.length < 3 || !values.every(Number.isFinite) || values.length === 0) return [];
    const [ours, others] = alike(values, theirs, 'stdout' in source);
    return [
      {
        experiment,
        number,
        native: { n: ours.length, median: median(ours) },
        script: { n: others.length, median: median(others) },
        p: mannWhitney(ours, others).twoSided,
      },
    ];
  });
  return {
    ...rest,
    comparisons,
    ...(runs.length > 0 &&
      nativeSeconds !== undefined && {
        seconds: { script: median(runs.map(r => r.seconds)), native: nativeSeconds },
      }),
  };
}

/** Digits that float32 has for certain. */
const certain = 6;

/**
 * Numbers in the digits that both sides have, so that the same number is a tie: the script's are of float32, and those that it
 * prints have fewer. To round them is not enough, since a share such as 339 of 640 may lie where one digit becomes the next.
 */
function alike(ours: readonly number[], theirs: readonly number[], printed: boolean) {
  const short = (v: number) => Number(v.toPrecision(certain));
  const places = Math.max(...theirs.map(v => String(short(v)).split('.')[1]?.length ?? 0));
  const rounded = (v: number) => (printed ? Number(short(v).toFixed(places)) : short(v));
  const tie = new Map<number, number>();
  let first = Number.NEGATIVE_INFINITY;
  let last = first;
  for (const v of [...ours, ...theirs].map(rounded).toSorted((x, y) => x - y)) {
    if (v - last > Math.abs(v) * 10 ** (1 - certain)) first = v;
    tie.set(v, first);
    last = v;
  }
  const tied = (v: number) => tie.get(rounded(v)) ?? rounded(v);
  return [ours.map(tied), theirs.map(tied)] as const;
}

const nameOf = ({ problem, variant }: ProofResult) => `${problem}/${variant}`;

function whyNot(proof: ProofResult | undefined): string {
  if (proof === undefined) return 'no steps were noted';
  return (
    proof.why ??
    proof.partings
      .map(p => `${p.engine}: loss ${p.loss.toExponential(0)}, ${p.weight} ${p.weights.toExponential(0)}`)
      .join('; ')
  );
}

const origins = z.object({
  origins: z.array(
    z.object({
      problem: z.string(),
      variant: z.string(),
      id: z.string(),
      sources: z.array(numberSource),
      percent: z.boolean().optional(),
    }),
  ),
});

/** Where a run of the script leaves each number of the suite again. */
const originsOf = (dir: string) =>
  origins.parse(JSON.parse(readFileSync(path.join(dir, 'captured.json'), 'utf8'))).origins;

/** The same with all p-values corrected for their number. */
function adjusted(reached: readonly Reached[]): Reached[] {
  const all = holm(reached.flatMap(r => r.comparisons.map(c => c.p)));
  let at = 0;
  return reached.map(r => ({
    ...r,
    comparisons: r.comparisons.map(c => ({ ...c, adjusted: all[at++] ?? c.p })),
  }));
}
