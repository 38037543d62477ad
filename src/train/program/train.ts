import path from 'node:path';
import type { Run } from '../../plan/index.ts';
import { type RunOutcome, toNum } from '../../records/index.ts';
import type { ProgramExperiment } from '../../suite/index.ts';
import { ownSeeds, seededLibraries } from './own-seeds.ts';
import { type ProgramOutcome, runProgram } from './run.ts';

export interface ProgramTraining {
  /** Folder in which each run has a folder of its own. */
  readonly programs?: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  onSaid?(run: Run, line: string): void;
}

/** The seed whose run is done twice, so that a report can say whether a seed decides the numbers. */
const repeatedSeed = (run: Pick<Run, 'seed' | 'suite'>): boolean => run.seed === 1;

/**
 * Runs a program for a seed, and what it gave as the outcome of a run. The first seed is run a second time: that the numbers come
 * out again is tested, and not promised.
 */
export async function trainProgram(
  run: Run & { readonly experiment: ProgramExperiment },
  training: ProgramTraining,
): Promise<RunOutcome> {
  const { experiment, seed } = run;
  if (training.programs === undefined)
    throw new Error(`${experiment.id} is a program, and there is no folder for its runs`);
  const name = `${experiment.problem.id}.${experiment.variant.id}.${seed}`;
  const once = (folder: string) =>
    runProgram({
      program: experiment.variant.program,
      better: Object.fromEntries((experiment.problem.metrics ?? []).map(m => [m.id, m.better])),
      seed,
      folder: path.join(training.programs ?? '', folder),
      environment: training.environment,
      signal: training.signal,
      onLine: line => training.onSaid?.(run, line),
    });
  const first = await once(name);
  if (first.status === 'failed' || !repeatedSeed(run) || training.signal?.aborted)
    return outcomeOf(experiment, first);
  const second = await once(`${name}.again`);
  return { ...outcomeOf(experiment, first), again: numsOf(second) };
}

const numsOf = ({ numbers }: ProgramOutcome) =>
  Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, values.map(toNum)]));

function outcomeOf({ problem }: ProgramExperiment, outcome: ProgramOutcome): RunOutcome {
  const nums = Object.entries(numsOf(outcome));
  const isMetric = (id: string) => problem.metrics?.some(m => m.id === id) === true;
  const own = ownSeeds(outcome.left.events);
  const seeded = seededLibraries(outcome.left.events);
  return {
    status: outcome.status,
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
    predictions: Object.fromEntries(nums.filter(([id]) => !isMetric(id))),
    metrics: Object.fromEntries(
      nums.flatMap(([id, values]) => (isMetric(id) ? [[id, values[0] ?? 'NaN']] : [])),
    ),
    loss: { epochs: [], loss: [], validation: [] },
    parameters: 0,
    weights: '',
    seconds: { init: 0, compile: 0, train: outcome.seconds },
    ...(own.length > 0 && { ownSeeds: own }),
    ...(seeded.length > 0 && { seeded }),
  };
}
