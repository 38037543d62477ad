import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, ensureRuntime } from '../src/runtime/index.ts';
import { loadSuite, nativeExperiments } from '../src/suite/index.ts';
import { workerEnvironment } from '../src/train/index.ts';
import { median } from '../src/verdict/stats/index.ts';
import { childrenOf } from '../torture/faults/processes.ts';
import { machineSpeedup } from './cores.ts';
import type { Measured, MeasureMessage } from './result.ts';

/** One whole run of the command line, with a cold cache of compiled programs. */
interface ScaleRun {
  readonly seeds: number;
  readonly jobs: number;
  readonly runs: number;
  readonly wallSeconds: number;
  /** Largest resident memory of one worker process, from /proc; undefined where there is none. */
  readonly workerMiB: number | undefined;
}

export interface ScaleResult {
  readonly format: 1;
  readonly cpu: string;
  readonly cores: number;
  readonly runs: readonly ScaleRun[];
  /** `model.fit` for one seed of all experiments, extrapolated from measured epochs. */
  readonly fitSecondsPerSeed: number;
  /** Time of `model.fit`, on one core, for 30 seeds, over that of the fastest such run with all cores. */
  readonly ratio: number;
  /** One worker's time over all workers', at the same seeds; see `speedupByTurns`. */
  readonly speedupOfTwo: number | undefined;
  /** The same of processes that only count, before, between and after those runs: the median. */
  readonly machineSpeedupOfTwo: number | undefined;
}

/** Seeds at which one worker is compared with all, and all with `model.fit`. */
const compared = 30;
const suite = fileURLToPath(new URL('../suites/lstm-sequences/suite.yaml', import.meta.url));
const log = (line: string) => process.stderr.write(`${line}\n`);

/** Measures whole runs of the command line: seeds, workers, memory; and `model.fit` beside them. */
export async function benchScale(options: { json?: string; seeds?: readonly number[] }): Promise<void> {
  const runtime = await ensureRuntime({ env: process.env, log });
  const environment = workerEnvironment(runtime, process.env);
  const fitSecondsPerSeed = await measureFit(environment);
  log(`model.fit for one seed of all experiments: ${fitSecondsPerSeed.toFixed(0)} s`);
  const two = os.availableParallelism();
  const wanted = options.seeds ?? [10, 30, 100];
  const runs: ScaleRun[] = [];
  const machine: number[] = [];
  const measure = async (seeds: number, jobs: number) => {
    const measured = await measureRun(seeds, jobs);
    runs.push(measured);
    log(
      `${seeds} seeds, ${jobs} workers: ${measured.wallSeconds.toFixed(1)} s, ${measured.workerMiB?.toFixed(0)} MiB a worker`,
    );
  };
  const measureOwn = async () => {
    machine.push(await machineSpeedup(two));
    log(`the machine's own speedup: ${machine.at(-1)?.toFixed(2)}`);
  };
  for (const seeds of wanted) {
    if (two === 1 || seeds !== compared) {
      await measure(seeds, two);
      continue;
    }
    // By turns, each run of one worker between two of all: the machine's other tenants come and go.
    for (const jobs of [two, 1, two, 1, two]) {
      await measureOwn();
      await measure(seeds, jobs);
    }
    await measureOwn();
  }
  const turns = runs.filter(r => r.seeds === compared);
  const withAll = turns.filter(r => r.jobs === two).map(r => r.wallSeconds);
  const result: ScaleResult = {
    format: 1,
    cpu: os.cpus()[0]?.model.trim() ?? 'an unknown CPU',
    cores: two,
    runs,
    fitSecondsPerSeed,
    ratio: withAll.length === 0 ? Number.NaN : (compared * fitSecondsPerSeed) / Math.min(...withAll),
    speedupOfTwo: speedupByTurns(turns),
    machineSpeedupOfTwo: machine.length > 0 ? median(machine) : undefined,
  };
  process.stdout.write(render(result));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, undefined, 2)}\n`);
}

/**
 * Time of each run with one worker over the mean of the runs with all before and after it: the median. A machine that gets
 * slower or faster meanwhile does so for both sides, where the fastest run of each would be of two different hours. Undefined without such runs.
 */
export function speedupByTurns(turns: readonly Pick<ScaleRun, 'jobs' | 'wallSeconds'>[]): number | undefined {
  const ratios = turns.flatMap(({ jobs, wallSeconds }, i) => {
    const [before, after] = [turns[i - 1], turns[i + 1]];
    return jobs !== 1 || before === undefined || after === undefined
      ? []
      : [(2 * wallSeconds) / (before.wallSeconds + after.wallSeconds)];
  });
  return ratios.length > 0 ? median(ratios) : undefined;
}

/** Epochs of `model.fit`, as the other bench measures them, extrapolated to the suite's epochs. */
function measureFit(environment: NodeJS.ProcessEnv): Promise<number> {
  const epochs = new Map(nativeExperiments(loadSuite(suite)).map(e => [e.id, e.variant.training.epochs]));
  const child = fork(fileURLToPath(new URL('./measure.ts', import.meta.url)), [suite, 'quick'], {
    env: environment,
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  let total = 0;
  child.on('message', message => {
    const m = message as MeasureMessage;
    if (m.kind !== 'experiment') return;
    const { id, eagerSecondsPerEpoch } = m as Measured;
    total += eagerSecondsPerEpoch * (epochs.get(id) ?? Number.NaN);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code =>
      code === 0 ? resolve(total) : reject(new Error(`measuring ended with code ${code}`)),
    );
  });
}

async function measureRun(seeds: number, jobs: number): Promise<ScaleRun> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-scale-'));
  // A cache of its own with the same native library: every compiled program has to be made.
  symlinkSync(path.join(cacheFolder(process.env), 'runtime'), path.join(folder, 'runtime'));
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  const args = [
    'run',
    suite,
    '--seeds',
    String(seeds),
    '--jobs',
    String(jobs),
    '--out',
    path.join(folder, 'out'),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), cli, ...args], {
    env: { ...process.env, SEEDGATE_CACHE: folder },
    // The channel ends the run when this process is ended.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    if (process.platform === 'linux')
      peak = Math.max(peak, ...childrenOf(child.pid as number).map(residentMiB));
  }, 500);
  const code = await new Promise(resolve => child.on('exit', resolve));
  clearInterval(timer);
  const wallSeconds = (performance.now() - started) / 1000;
  const records = readFileSync(path.join(folder, 'out', 'records.jsonl'), 'utf8')
    .trim()
    .split('\n').length;
  rmSync(folder, { recursive: true });
  if (code !== 0 && code !== 1) throw new Error(`the run ended with code ${code}`);
  return { seeds, jobs, runs: records, wallSeconds, workerMiB: peak > 0 ? peak : undefined };
}

function residentMiB(pid: number): number {
  try {
    const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kib ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function render(result: ScaleResult): string {
  const lines = result.runs.map(
    r =>
      `${String(r.seeds).padStart(4)} seeds  ${r.jobs} ${r.jobs === 1 ? 'worker ' : 'workers'}  ${r.wallSeconds.toFixed(1).padStart(7)} s  ${(r.wallSeconds / r.seeds).toFixed(2)} s a seed  ${r.workerMiB?.toFixed(0) ?? '?'} MiB a worker`,
  );
  return [
    ...lines,
    `model.fit, one seed of all experiments: ${result.fitSecondsPerSeed.toFixed(0)} s (extrapolated from measured epochs)`,
    `${compared} seeds: ${result.ratio.toFixed(0)} times as fast as model.fit on one core`,
    ...(result.speedupOfTwo === undefined
      ? []
      : [
          `from one worker to ${result.cores}: ${result.speedupOfTwo.toFixed(2)} times as fast; processes that only count: ${result.machineSpeedupOfTwo?.toFixed(2)}`,
        ]),
    '',
  ].join('\n');
}
