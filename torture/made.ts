import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runKey } from '../src/plan/runs.ts';
import { type RunRecord, sealRecord, toNum } from '../src/records/index.ts';
import { type Experiment, resolveText, type Suite } from '../src/suite/index.ts';
import { type JudgedSuite, judge, type Results } from '../src/verdict/index.ts';
import { replaced } from '../test/replaced.ts';
import { valid } from '../test/suite/corpus.ts';
import { temporaryFolder } from '../test/temporary.ts';
import { environment } from '../test/verdict/records.ts';

export const folder = (name: string) => temporaryFolder(`torture-${name}`);

/** The smallest suite with a claim and a check that fails the gate. */
const suiteText = replaced(
  valid,
  ['{ absolute: 1 } }', '{ absolute: 1 }, gate: fail }'],
  ['than: simple', 'than: simple\n    gate: fail'],
);

export const tinySuite = (text = suiteText): Suite => resolveText('suite.yaml', text, os.tmpdir());

/** A record such as training would leave of a run that predicted this. */
export function recordOf(
  suite: Suite,
  experiment: Experiment,
  seed: number,
  prediction: number,
  change: Partial<RunRecord> = {},
): RunRecord {
  return sealRecord({
    format: 1,
    key: runKey(experiment.hash, seed, 'compiled', environment.fingerprint),
    suite: suite.name,
    version: suite.version,
    suiteHash: suite.hash,
    problem: experiment.problem.id,
    variant: experiment.variant.id,
    experimentHash: experiment.hash,
    seed,
    engine: 'compiled',
    environment,
    status: 'ok',
    predictions: Object.fromEntries(experiment.problem.probes.map(p => [p.id, [toNum(prediction)]])),
    loss: { epochs: [1, 5], loss: [9, toNum(prediction)], validation: [] },
    parameters: 13,
    weights: (seed % 16).toString(16).repeat(64),
    seconds: { init: 0, compile: 0, train: 0.1 },
    ...change,
  });
}

export const recordsOf = (
  suite: Suite,
  seeds: number,
  predict: (experiment: Experiment, seed: number) => number,
): RunRecord[] =>
  suite.experiments.flatMap(e =>
    Array.from({ length: seeds }, (_, i) => recordOf(suite, e, i + 1, predict(e, i + 1))),
  );

export function judged(
  suite: Suite,
  seeds: number,
  records: readonly RunRecord[],
  more: Partial<JudgedSuite> = {},
): Results {
  return judge({
    suites: [{ suite, seeds: Array.from({ length: seeds }, (_, i) => i + 1), ...more }],
    records,
    engine: 'compiled',
    seedgate: '0.1.0',
    cost: { wallSeconds: 1, cores: 2 },
  });
}

export const linesOf = (records: readonly RunRecord[]) => records.map(r => `${JSON.stringify(r)}\n`).join('');

export function write(dir: string, name: string, content: string | Buffer): string {
  const file = path.join(dir, name);
  writeFileSync(file, content);
  return file;
}
