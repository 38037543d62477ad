import { type Environment, type RunOutcome, type RunRecord, sealRecord } from '../records/index.ts';
import type { Run } from './runs.ts';

/** The record of a run: what it was, where it was trained, what came of it. */
export function makeRecord(run: Run, outcome: RunOutcome, environment: Environment): RunRecord {
  const { suite, experiment } = run;
  return sealRecord({
    format: 1,
    key: run.key,
    suite: suite.name,
    version: suite.version,
    suiteHash: suite.hash,
    problem: experiment.problem.id,
    variant: experiment.variant.id,
    experimentHash: experiment.hash,
    seed: run.seed,
    engine: run.engine,
    environment,
    ...outcome,
  });
}
