import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { planRuns, type Run } from '../src/plan/index.ts';
import { fromNum, type Num, toNum } from '../src/records/index.ts';
import { describeEnvironment, ensureRuntime } from '../src/runtime/index.ts';
import { loadSuite, type NativeExperiment, nativeExperiments, type Suite } from '../src/suite/index.ts';
import { trainRuns, workerEnvironment } from '../src/train/index.ts';
import { plants } from './plant.ts';

/** What one experiment, as it is or with a planted regression, predicted with each of many seeds. */
export interface Pool {
  readonly experiment: string;
  /** What was done to it; undefined for the experiment as it is. */
  readonly planted?: string;
  /** Probes × seeds × outputs; 'NaN' throughout for a seed that diverged. */
  readonly predictions: Readonly<Record<string, readonly (readonly Num[])[]>>;
}

export interface PoolFile {
  /** TensorFlow's version, and what else the bits depend on. */
  readonly environment: { readonly tensorflow: string; readonly isa: string; readonly cpu: string };
  /** The hash of every experiment when the pools were trained. */
  readonly experiments: Readonly<Record<string, string>>;
  readonly pools: readonly Pool[];
}

export const benchSuite = (): Suite =>
  loadSuite(fileURLToPath(new URL('../suites/lstm-sequences/suite.yaml', import.meta.url)));
export const poolFile = fileURLToPath(new URL('pools.json', import.meta.url));
/** The pools' first seeds once more, trained on another machine: the same draws, other last bits. */
export const twinFile = fileURLToPath(new URL('twins.json', import.meta.url));

/** The regressions that are trained once more with the seeds of the pools: the small ones, where a seed takes no seconds. */
const twinPlants: readonly (string | undefined)[] = [
  undefined,
  'a tenth fewer epochs',
  'half the epochs',
  'learning rate ÷ 3',
];

/** Experiments whose seeds take seconds and not a tenth of one; they are trained last. */
const slow = ['one-to-one-2/stacked', 'many-to-one-1/stacked', 'many-to-one-2/stacked'];

export interface PoolOptions {
  /** Seeds 1 to this of every experiment as it is. */
  readonly seeds: number;
  /** As many seeds, from 100001 on, of every planted regression: no draw is shared with the originals. */
  readonly plantedSeeds: number;
  /** The same for the experiments whose seeds take seconds. */
  readonly slowSeeds: number;
  /** Every run is added here as it comes, and is not trained again when it is there. */
  readonly log: string;
}

interface Line {
  readonly key: string;
  readonly predictions: Readonly<Record<string, readonly Num[]>>;
}

/** Trains the article's experiments and planted regressions of them, and writes bench/pools.json. */
export async function trainPools(options: PoolOptions, say: (line: string) => void): Promise<void> {
  const stages = [false, true].flatMap(heavy => stagesOf(benchSuite(), heavy, options));
  await trainStages(stages, poolFile, options.log, say);
}

/**
 * Trains the same experiments and regressions with the seeds of the pools, 1 and up, and writes bench/twins.json: for a gate
 * that compares seed by seed. On the machine of the pools they would be the same to the bit.
 */
export async function trainTwins(options: PoolOptions, say: (line: string) => void): Promise<void> {
  const stages = [false, true].flatMap(heavy =>
    stagesOf(benchSuite(), heavy, options)
      .filter(stage => (heavy ? stage.planted === undefined : twinPlants.includes(stage.planted)))
      .map(stage => ({ ...stage, from: 1, count: heavy ? options.slowSeeds : options.plantedSeeds })),
  );
  await trainStages(stages, twinFile, options.log, say);
}

async function trainStages(
  stages: readonly Stage[],
  file: string,
  log: string,
  say: (line: string) => void,
): Promise<void> {
  const runtime = await ensureRuntime({ env: process.env, log: say });
  const environment = workerEnvironment(runtime, process.env);
  const described = describeEnvironment(runtime);
  const suite = benchSuite();
  const done = readLog(log);
  const plan = (stage: Stage) => runsOf(suite, stage, described.fingerprint);
  for (const stage of stages) {
    const owed = plan(stage).filter(r => !done.has(r.key));
    say(`${stage.planted ?? 'as it is'}: ${stage.experiments.length} experiments, ${owed.length} runs owed`);
    await trainRuns(owed, {
      jobs: Number(process.env.SEEDGATE_BENCH_JOBS ?? os.availableParallelism()),
      environment,
      onDone: (run, outcome) => {
        if (outcome.status === 'failed') {
          say(`${run.experiment.id} seed ${run.seed} failed: ${outcome.reason}`);
          return undefined;
        }
        const line = { key: run.key, predictions: rounded(run, outcome.status, outcome.predictions) };
        done.set(run.key, line);
        appendFileSync(log, `${JSON.stringify(line)}\n`);
        return undefined;
      },
    });
  }
  const pools = stages.flatMap(stage => poolsOf(suite, stage, plan(stage), done));
  const { tensorflow, isa, cpu } = described;
  const experiments = Object.fromEntries(suite.experiments.map(e => [e.id, e.hash]));
  writePools(file, { environment: { tensorflow, isa, cpu }, experiments, pools });
}

interface Stage {
  readonly planted?: string;
  readonly experiments: readonly NativeExperiment[];
  readonly from: number;
  readonly count: number;
}

function stagesOf(suite: Suite, heavy: boolean, options: PoolOptions): Stage[] {
  const originals = nativeExperiments(suite).filter(e => slow.includes(e.id) === heavy);
  return [
    { experiments: originals, from: 1, count: options.seeds },
    ...Object.entries(plants).map(([planted, plant]) => ({
      planted,
      experiments: originals.flatMap(e => plant(e) ?? []),
      from: 100_001,
      count: heavy ? options.slowSeeds : options.plantedSeeds,
    })),
  ];
}

function runsOf(suite: Suite, stage: Stage, fingerprint: string): Run[] {
  return planRuns({
    selection: new Map([[suite, stage.experiments]]),
    seeds: () => Array.from({ length: stage.count }, (_, i) => stage.from + i),
    engine: 'compiled',
    fingerprint: () => fingerprint,
  });
}

/** A run that diverged has no prediction; the others are float32, which nine digits tell apart. */
function rounded(run: Run, status: 'ok' | 'diverged', predictions: Line['predictions']): Line['predictions'] {
  const of = (probe: string, outputs: number): Num[] => {
    const values = (predictions[probe] ?? []).map(fromNum);
    const whole = status === 'ok' && values.length === outputs && values.every(Number.isFinite);
    return whole
      ? values.map(v => toNum(Number(v.toPrecision(9))))
      : Array.from({ length: outputs }, () => 'NaN' as const);
  };
  return Object.fromEntries(
    run.experiment.problem.probes.map(p => [p.id, of(p.id, p.truth?.target.value.length ?? 1)]),
  );
}

function readLog(file: string): Map<string, Line> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  return new Map(lines.map(line => JSON.parse(line) as Line).map(line => [line.key, line]));
}

function poolsOf(suite: Suite, stage: Stage, runs: readonly Run[], done: ReadonlyMap<string, Line>): Pool[] {
  return stage.experiments.map(experiment => {
    const lines = runs
      .filter(r => r.experiment.hash === experiment.hash)
      .map(r => {
        const line = done.get(r.key);
        if (line === undefined) throw new Error(`${experiment.id} seed ${r.seed} has no prediction`);
        return line;
      });
    const probes = suite.problems.find(p => p.id === experiment.problem.id)?.probes ?? [];
    const predictions = Object.fromEntries(
      probes.map(p => [p.id, lines.map(l => l.predictions[p.id] as readonly Num[])]),
    );
    const { planted } = stage;
    return { experiment: experiment.id, ...(planted !== undefined && { planted }), predictions };
  });
}

/** JSON with a line for each pool. */
function writePools(file: string, { pools, ...head }: PoolFile): void {
  const lines = pools.map(p => JSON.stringify(p)).join(',\n');
  writeFileSync(file, `${JSON.stringify(head).slice(0, -1)},"pools":[\n${lines}\n]}\n`);
}

/**
 * @param file bench/pools.json or bench/twins.json
 * @throws Error when there are none, or an experiment has other data or settings now.
 */
export function readPools(file: string): PoolFile {
  const name = `bench/${path.basename(file)}`;
  if (!existsSync(file)) throw new Error(`there is no ${name}; make it with --gate --train`);
  const pools = JSON.parse(readFileSync(file, 'utf8')) as PoolFile;
  const other = benchSuite().experiments.filter(e => pools.experiments[e.id] !== e.hash);
  if (other.length > 0)
    throw new Error(
      `${name} was trained with other data or settings of ${other.map(e => e.id).join(', ')}; make it anew with --gate --train`,
    );
  return pools;
}
