import os from 'node:os';
import path from 'node:path';
import { plural, UsageError, version } from '../base/index.ts';
import {
  owedRuns,
  parseSeeds,
  parseShard,
  planRuns,
  type Run,
  seedRange,
  selectExperiments,
  shardRuns,
} from '../plan/index.ts';
import { type Progress, type ProgressMode, showProgress } from '../progress/index.ts';
import { type EngineName, type Environment, openStore, type RecordStore } from '../records/index.ts';
import { describeEnvironment, ensureRuntime, type Runtime } from '../runtime/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import { type RunOutcome, trainRuns, workerEnvironment } from '../train/index.ts';
import { judge, type Results } from '../verdict/index.ts';
import { AutoPlan } from './auto.ts';
import { type BaselineText, readBaselineFile } from './baseline-file.ts';
import { exitCode, type Io, parseCount, parseDuration, wantsColor } from './io.ts';
import { prepareReports, printResults, requireReports, writeResults } from './output.ts';
import { makeRecord } from './record.ts';
import { defaultSuites, loadSuites } from './suites.ts';

export interface RunOptions {
  readonly suites: readonly string[];
  readonly seeds?: string;
  readonly only?: readonly string[];
  readonly engine?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly baseline?: string | BaselineText;
  readonly allow?: readonly string[];
  readonly timeLimit?: string;
  readonly out?: string;
  readonly json?: boolean;
  /** Ends the run early: what is there is judged and reported. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly code: number;
  readonly results: Results;
  readonly dir: string;
}

/** Trains what is still owed, judges all that is there, writes the reports. */
export async function run(options: RunOptions, io: Io): Promise<RunResult> {
  const started = performance.now();
  const request = readRequest(options);
  const log = (line: string) => void io.stderr.write(`${line}\n`);
  const runtime = await ensureRuntime({
    log,
    env: io.env,
    ...(options.signal && { signal: options.signal }),
  });
  const environment = describeEnvironment(runtime);
  const baseline = options.baseline === undefined ? undefined : readBaselineFile(options.baseline);

  const { fingerprint } = environment;
  const store = openStore(request.dir);
  try {
    requireReports(request.dir);
    if (store.torn) log(`${request.dir}: the last record was cut short; its run is trained again`);
    const auto = request.auto ? new AutoPlan({ ...request, fingerprint }, store.records()) : undefined;
    const plan = auto ? [...auto.there(), ...auto.expected()] : planRuns({ ...request, fingerprint });
    const planned = request.shard ? shardRuns(plan, request.shard) : plan;
    const owed = owedRuns(planned, store.records());
    if (owed.length < planned.length) {
      const there = planned.length - owed.length;
      const of = auto ? plural(there, 'run') : `${there} of ${planned.length} runs`;
      log(`${of} ${auto && there === 1 ? 'is' : 'are'} there already`);
    }
    const training = { runs: planned, owed, store, environment, runtime, request, options, io };
    const stopped = await trainOwed({ ...training, ...(auto && { auto }) });
    const runs = auto ? auto.runs() : planned;
    if (auto) log(auto.summary());
    const judged = judge({
      suites: [...request.selection].map(([suite, experiments]) => ({
        suite,
        experiments: experiments.map(e => e.id),
        seeds: auto ? seedsOf(runs, suite) : request.seeds(suite),
        sequential: auto !== undefined,
        ...((request.shard || auto) && {
          planned: new Set(runs.filter(r => r.suite === suite).map(r => `${r.experiment.id}#${r.seed}`)),
        }),
      })),
      records: store.records(),
      fingerprint: environment.fingerprint,
      engine: request.engine,
      seedgate: version,
      cost: { wallSeconds: (performance.now() - started) / 1000, cores: request.jobs },
      ...(baseline && { baseline: { ...baseline, allow: options.allow ?? [] } }),
    });
    const results: Results = {
      ...judged,
      plan: {
        experiments: [...request.selection].flatMap(([suite, list]) =>
          list.map(e => `${suite.name}:${e.id}`),
        ),
        ...(options.shard !== undefined && { shard: options.shard }),
      },
    };
    await writeResults(request.dir, results);
    if (options.json !== true) printResults(results, request.dir, io);
    const code =
      stopped === 'interrupted'
        ? exitCode.interrupted
        : results.gate.passed
          ? exitCode.passed
          : exitCode.failed;
    return { code, results, dir: request.dir };
  } finally {
    store.close();
  }
}

const seedsOf = (runs: readonly Run[], suite: Suite) => runs.filter(r => r.suite === suite).map(r => r.seed);

interface Request {
  /** Seeds are added as long as a check is open. */
  readonly auto: boolean;
  readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
  readonly seeds: (suite: Suite) => readonly number[];
  readonly engine: EngineName;
  readonly jobs: number;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly timeLimit?: number;
  readonly dir: string;
}

/** Everything that can be wrong with the call is said before anything is trained or written. */
function readRequest(options: RunOptions): Request {
  const suites = loadSuites(options.suites.length > 0 ? options.suites : defaultSuites(process.cwd()));
  const engine = options.engine ?? 'compiled';
  if (engine !== 'compiled' && engine !== 'eager')
    throw new UsageError(`engine "${engine}": write compiled or eager`);
  const usage = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  };
  const seeds = options.seeds === undefined ? undefined : usage(() => parseSeeds(options.seeds ?? ''));
  if (seeds?.kind === 'auto' && options.shard !== undefined) {
    throw new UsageError(
      'seeds "auto" cannot be sharded: which seeds are added depends on all that came before',
    );
  }
  const shard = options.shard === undefined ? undefined : usage(() => parseShard(options.shard ?? ''));
  return {
    selection: usage(() => selectExperiments(suites, options.only ?? [])),
    auto: seeds?.kind === 'auto',
    seeds: suite => (seeds?.kind === 'list' ? seeds.seeds : seedRange(1, suite.seeds)),
    engine,
    jobs: options.jobs === undefined ? os.availableParallelism() : parseCount(options.jobs, 'jobs'),
    ...(shard && { shard }),
    ...(options.timeLimit !== undefined && { timeLimit: parseDuration(options.timeLimit, 'time-limit') }),
    dir: folderOf(options.out ?? 'seedgate-out'),
  };
}

/** An empty name is mostly a variable that was not set; it would mean the current folder. */
function folderOf(out: string): string {
  if (out.trim() === '') throw new UsageError('out "": name a folder');
  return path.resolve(out);
}

interface Training {
  readonly runs: readonly Run[];
  readonly owed: readonly Run[];
  readonly store: RecordStore;
  readonly environment: Environment;
  readonly runtime: Runtime;
  readonly request: Request;
  readonly options: RunOptions;
  readonly io: Io;
  readonly auto?: AutoPlan;
}

type End = 'done' | 'interrupted' | 'time limit';

async function trainOwed(t: Training): Promise<End> {
  if (t.owed.length === 0) return 'done';
  // Asked to stop before this was listening, for instance while the runtime was checked.
  if (t.options.signal?.aborted) return 'interrupted';
  const stop = new AbortController();
  let end = 'done' as End;
  const halt = (why: End) => {
    end = why;
    stop.abort();
  };
  const interrupt = () => halt('interrupted');
  t.options.signal?.addEventListener('abort', interrupt);
  const limit = t.request.timeLimit;
  const timer = limit === undefined ? undefined : setTimeout(() => halt('time limit'), limit * 1000);
  const stream = t.options.json === true ? t.io.stdout : t.io.stderr;
  const mode: ProgressMode =
    t.options.json === true ? 'events' : stream.isTTY && t.io.env.CI === undefined ? 'live' : 'lines';
  // GitHub folds what stands between these two; elsewhere they would be noise.
  const folds = mode === 'lines' && t.io.env.GITHUB_ACTIONS === 'true';
  if (folds)
    stream.write(`::group::training ${t.auto ? 'until all checks are settled' : `${t.owed.length} runs`}\n`);
  const progress = showProgress(t.runs, t.owed, mode, stream, wantsColor(stream, t.io.env));
  try {
    prepareReports();
    await trainRuns(t.auto ?? t.owed, {
      jobs: t.request.jobs,
      environment: workerEnvironment(t.runtime, t.io.env, { log: line => progress.note(line) }),
      signal: stop.signal,
      onStart: r => {
        if (t.auto) progress.more(t.auto.expected());
        progress.start(r);
      },
      onProgress: (r, epoch) => progress.progress(r, epoch),
      onRetry: (r, reason) => progress.note(`${r.experiment.id} seed ${r.seed}: ${reason}; trying once more`),
      onLine: line => progress.note(line),
      onDone: (r, outcome) => keep(t, progress, r, outcome),
    });
  } finally {
    clearTimeout(timer);
    t.options.signal?.removeEventListener('abort', interrupt);
    progress.end();
    if (folds) stream.write('::endgroup::\n');
  }
  if (end === 'time limit')
    progress.note(`the time limit of ${limit} s is over; what is missing counts as missing`);
  return end;
}

function keep(t: Training, progress: Progress, r: Run, outcome: RunOutcome): void {
  const record = makeRecord(r, outcome, t.environment);
  t.store.append(record);
  if (t.auto) {
    t.auto.take(r, record);
    progress.more(t.auto.expected());
  }
  progress.done(r, outcome);
}
