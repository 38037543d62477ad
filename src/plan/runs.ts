import picomatch from 'picomatch';
import { sha256, UsageError } from '../base/index.ts';
import type { EngineName, RunRecord, Trainer } from '../records/index.ts';
import { type Experiment, eagerReason, isImported, isNative, isProgram, type Suite } from '../suite/index.ts';
import { costsOf, type MeasuredCost } from './measured.ts';

/** experiment × seed */
export interface Run {
  readonly suite: Suite;
  readonly experiment: Experiment;
  readonly seed: number;
  readonly engine: Trainer;
  readonly key: string;
  readonly cost: number;
  /** What a machine pays before its first run of the experiment, in the unit of `cost`; nothing where it is not known. */
  readonly setup?: number;
}

/** SHA-256 of what decides a run: the experiment's content, the seed, the engine and the environment's fingerprint. */
export function runKey(experimentHash: string, seed: number, engine: Trainer, fingerprint: string): string {
  return sha256(`seedgate-run/1\n${experimentHash}\n${seed}\n${engine}\n${fingerprint}`);
}

/**
 * Experiments whose `problem/variant` fits one of the globs; all of them without a glob.
 *
 * @throws UsageError when a glob fits nothing: a slip would otherwise pass as "nothing to do".
 */
export function selectExperiments(
  suites: readonly Suite[],
  only: readonly string[],
): Map<Suite, readonly Experiment[]> {
  const all = suites.flatMap(s => s.experiments.map(e => e.id));
  const matchers = only.map(glob => ({ glob, fits: picomatch(glob) }));
  for (const m of matchers) {
    if (!all.some(id => m.fits(id)))
      throw new UsageError(`only "${m.glob}" fits no experiment; there are ${all.join(', ')}`);
  }
  return new Map(
    suites.map(s => [s, s.experiments.filter(e => only.length === 0 || matchers.some(m => m.fits(e.id)))]),
  );
}

/** What an experiment's runs are trained in; a program's is another one than the native library's. */
export type Fingerprint = (experiment: Experiment) => string;

/**
 * Who trains an experiment: the engine that is asked for, or the eager one where the compiled one cannot; the program itself;
 * or somebody else long ago.
 */
export function trainerOf(experiment: Experiment, engine: EngineName): Trainer {
  if (isProgram(experiment)) return 'program';
  if (isImported(experiment)) return 'imported';
  return isNative(experiment) && eagerReason(experiment.variant) !== undefined ? 'eager' : engine;
}

export interface PlanRequest {
  readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
  /** Seeds for a suite. */
  readonly seeds: (suite: Suite) => readonly number[];
  readonly engine: EngineName;
  readonly fingerprint: Fingerprint;
  /** What experiments took in an earlier run; costs are estimated without it. */
  readonly measured?: readonly MeasuredCost[];
}

/** The most runs of one call. Their records are held in memory while they are judged and drawn, at some 3 kB a run. */
const maxRuns = 1_000_000;

/**
 * Every run that is asked for, costliest experiment first, seeds in order.
 *
 * @throws UsageError when they are too many
 */
export function planRuns(request: PlanRequest): Run[] {
  const runs: Run[] = [];
  let wanted = 0;
  for (const [suite, experiments] of request.selection)
    wanted += experiments.length * request.seeds(suite).length;
  if (wanted > maxRuns)
    throw new UsageError(
      `${wanted} runs are planned, and at most ${maxRuns} are judged at once; take fewer seeds, or a part of the experiments with --only`,
    );
  const costOf = costsOf([...request.selection.values()].flat(), request.measured ?? []);
  for (const [suite, experiments] of request.selection) {
    for (const experiment of experiments) {
      const { cost, setup } = costOf(experiment);
      const engine = trainerOf(experiment, request.engine);
      const fingerprint = request.fingerprint(experiment);
      // What is there already has the seeds that it has.
      const seeds = isImported(experiment)
        ? experiment.variant.imported.runs.map(r => r.seed)
        : request.seeds(suite);
      for (const seed of seeds) {
        const key = runKey(experiment.hash, seed, engine, fingerprint);
        runs.push({ suite, experiment, seed, engine, key, cost, ...(setup > 0 && { setup }) });
      }
    }
  }
  return runs.sort(
    (a, b) =>
      b.cost - a.cost ||
      (a.experiment.id < b.experiment.id ? -1 : a.experiment.id > b.experiment.id ? 1 : a.seed - b.seed),
  );
}

/** Runs without a record. A failed one is owed again: what failed may have been the machine. */
export function owedRuns(runs: readonly Run[], records: readonly RunRecord[]): Run[] {
  const done = new Set(records.filter(r => r.status !== 'failed').map(r => r.key));
  return runs.filter(r => !done.has(r.key));
}
