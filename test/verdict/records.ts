import path from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';
import { type Environment, type RunRecord, sealRecord, toNum } from '../../src/records/index.ts';
import { type Experiment, isNative, loadSuite, type Suite } from '../../src/suite/index.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The article's suite, as it is in the repository. */
export const articleSuite = (): Suite => ({
  ...loadSuite(path.join(root, 'suites/lstm-sequences')),
  file: 'suites/lstm-sequences/suite.yaml',
});

export const environment: Environment = {
  platform: 'linux',
  arch: 'x64',
  cpu: 'Example CPU @ 2.50GHz',
  node: '20.20.0',
  seedgate: '0.1.0',
  tensorflow: '2.21.0',
  runtime: 'a'.repeat(64),
  isa: 'AVX2',
  fingerprint: 'f'.repeat(64),
};

/** Centre and spread of the made-up predictions, one pair an output; near what the article's networks do. */
const shapes: Record<string, readonly (readonly [centre: number, spread: number])[]> = {
  'one-to-one-1/simple': [[438.1, 0.25]],
  'one-to-one-1/stacked': [[452, 4]],
  'one-to-one-2/simple': [[3258, 16]],
  'one-to-one-2/stacked': [[3330, 110]],
  'many-to-one-1/simple': [[153.4, 2.2]],
  'many-to-one-1/stacked': [[154.1, 1.6]],
  'many-to-one-1/bidirectional': [[152.6, 0.5]],
  'many-to-one-2/simple': [[73, 8]],
  'many-to-one-2/stacked': [[69, 11]],
  'many-to-one-2/bidirectional': [[76.5, 6]],
  'many-to-one-2-to-2/simple': [
    [29.1, 0.12],
    [48.5, 0.2],
  ],
  'many-to-one-2-to-2/stacked': [
    [29.2, 0.3],
    [48.7, 0.4],
  ],
  'many-to-one-2-to-2/bidirectional': [
    [29.15, 0.1],
    [48.75, 0.15],
  ],
};

/** A standard normal draw from a stream that is named by its purpose. */
export function normalStream(...names: readonly (string | number)[]): () => number {
  const random = seedrandom(JSON.stringify(['seedgate-test', ...names]));
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export interface Change {
  readonly status?: RunRecord['status'];
  readonly reason?: string;
  /** Takes the place of every probe's prediction. */
  readonly prediction?: readonly number[];
  readonly environment?: Environment;
  /** Shifts every prediction, as a share of the centre. */
  readonly shift?: number;
}

/** A record such as training would leave, with made-up numbers that suite, experiment and seed decide. */
export function madeUpRecord(
  suite: Suite,
  experiment: Experiment,
  seed: number,
  change: Change = {},
): RunRecord {
  const normal = normalStream(experiment.id, seed);
  const outputs = experiment.problem.probes[0]?.truth?.target.value ?? [];
  const shape = shapes[experiment.id] ?? outputs.map(v => [v, Math.abs(v) * 0.02 + 0.01] as const);
  const prediction =
    change.prediction ??
    shape.map(([centre, spread]) => centre * (1 + (change.shift ?? 0)) + spread * normal());
  const status = change.status ?? 'ok';
  const epochs = [
    1,
    2,
    5,
    10,
    20,
    50,
    100,
    200,
    500,
    isNative(experiment) ? experiment.variant.training.epochs : 1000,
  ];
  const level = 1 + 0.2 * Math.abs(normal());
  const loss = epochs.map(e => (1e4 * level) / e);
  if (status === 'diverged') loss.fill(Number.NaN, 4);
  const where = change.environment ?? environment;
  return sealRecord({
    format: 1,
    key: `${experiment.hash.slice(0, 16)}-${seed}-${where.fingerprint.slice(0, 8)}`,
    suite: suite.name,
    version: suite.version,
    suiteHash: suite.hash,
    problem: experiment.problem.id,
    variant: experiment.variant.id,
    experimentHash: experiment.hash,
    seed,
    engine: 'compiled',
    environment: where,
    status,
    ...(change.reason !== undefined && { reason: change.reason }),
    ...(status === 'diverged' && { epoch: 20 }),
    predictions:
      status === 'failed'
        ? {}
        : Object.fromEntries(experiment.problem.probes.map(p => [p.id, prediction.map(toNum)])),
    loss: { epochs, loss: loss.map(toNum), validation: loss.map(l => toNum(l * 1.3)) },
    parameters: (isNative(experiment) ? experiment.variant.parameters : undefined) ?? 10_000,
    weights: 'b'.repeat(64),
    seconds: { init: 0.02, compile: seed === 1 ? 2.5 : 0, train: 0.2 + 0.02 * Math.abs(normal()) },
  });
}

/** All records of the suite; `change` may alter one, or leave it out with undefined. */
export function madeUpRecords(
  suite: Suite,
  seeds: readonly number[],
  change: (experiment: string, seed: number) => Change | undefined = () => ({}),
): RunRecord[] {
  return suite.experiments.flatMap(e =>
    seeds.flatMap(seed => {
      const made = change(e.id, seed);
      return made === undefined ? [] : [madeUpRecord(suite, e, seed, made)];
    }),
  );
}
