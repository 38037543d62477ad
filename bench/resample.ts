import type { Environment, Num, RunRecord } from '../src/records/index.ts';
import type { Suite } from '../src/suite/index.ts';
import { stream } from '../src/train/seeds.ts';
import { type Baseline, judge, type Results, type SeriesPair } from '../src/verdict/index.ts';
import type { Pool } from './pools.ts';

/** Made-up, and the same on both sides: nothing but the values may tell baseline and candidate apart. */
const environment: Environment = {
  platform: 'linux',
  arch: 'x64',
  cpu: '',
  node: '',
  seedgate: '',
  tensorflow: '',
  runtime: '',
  isa: '',
  fingerprint: '',
};

/** An experiment's runs, one record a seed, the position in the pool as the seed. */
export type Records = ReadonlyMap<string, readonly RunRecord[]>;

/**
 * Records of the pools. A planted regression keeps the hash of the experiment as it is: it stands for what a hash does
 * not see, another version of a library for instance. Otherwise the gate would already stop at the changed settings.
 */
export function recordsOf(suite: Suite, pools: readonly Pool[]): Records {
  return new Map(
    pools.map(pool => {
      const experiment = suite.experiments.find(e => e.id === pool.experiment);
      if (experiment === undefined) throw new Error(`the suite has no ${pool.experiment}`);
      const seeds = Object.values(pool.predictions)[0]?.length ?? 0;
      const records = Array.from({ length: seeds }, (_, seed): RunRecord => {
        const predictions = Object.fromEntries(
          Object.entries(pool.predictions).map(([probe, rows]) => [probe, rows[seed] as readonly Num[]]),
        );
        const diverged = Object.values(predictions).some(p => p.includes('NaN'));
        return {
          format: 1,
          key: `${pool.planted ?? ''}/${pool.experiment}/${seed}`,
          suite: suite.name,
          version: suite.version,
          suiteHash: suite.hash,
          problem: experiment.problem.id,
          variant: experiment.variant.id,
          experimentHash: experiment.hash,
          seed,
          engine: 'compiled',
          environment,
          status: diverged ? 'diverged' : 'ok',
          predictions,
          loss: { epochs: [], loss: [], validation: [] },
          parameters: 0,
          weights: `${pool.planted ?? ''}/${seed}`,
          seconds: { init: 0, compile: 0, train: 0 },
          digest: '',
        };
      });
      return [pool.experiment, records];
    }),
  );
}

/** `count` different numbers below `n` in a random order that `names` decide. */
export function draw(n: number, count: number, ...names: readonly (string | number)[]): number[] {
  if (count > n) throw new RangeError(`${count} of ${n} seeds cannot be drawn without replacement`);
  const { below } = stream({ suite: 'bench', problem: 'gate', variant: '', seed: 1 }, ...names);
  const all = Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < count; i++) {
    const j = i + below(n - i);
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all.slice(0, count);
}

/** What `run` would have left of these seeds of the experiments in `records`, and what the gate says of it. */
export function judged(
  suite: Suite,
  records: Records,
  seeds: readonly number[],
  baseline?: Baseline,
): Results {
  return judge({
    suites: [{ suite, experiments: [...records.keys()], seeds }],
    records: [...records.values()].flatMap(own => seeds.map(s => own[s] as RunRecord)),
    engine: 'compiled',
    seedgate: '',
    cost: { wallSeconds: 0, cores: 0 },
    ...(baseline && { baseline: { file: 'baseline.json', baseline } }),
  });
}

/** The two sides of every probe of an experiment, as `compareSeries` takes them. */
export function pairsOf(
  suite: Suite,
  experiment: string,
  before: readonly RunRecord[],
  after: readonly RunRecord[],
): SeriesPair[] {
  const probes = suite.experiments.find(e => e.id === experiment)?.problem.probes ?? [];
  return probes.map(probe => {
    const series = (records: readonly RunRecord[]): SeriesPair['before'] => ({
      suite: suite.name,
      experiment,
      probe: probe.id,
      hash: '',
      weights: records.map(r => r.weights).join(),
      fingerprints: [''],
      seeds: records.map(r => r.seed),
      values: records.map(r => r.predictions[probe.id] as readonly Num[]),
    });
    return {
      before: series(before),
      after: series(after),
      truth: probe.truth?.target.value ?? [],
      margin: suite.margin,
      ...(probe.truth && { target: probe.truth.target }),
      gated: probe.truth?.gate !== 'off',
    };
  });
}
