import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { planRuns } from '../src/plan/index.ts';
import { fromNum } from '../src/records/index.ts';
import { describeEnvironment, ensureRuntime } from '../src/runtime/index.ts';
import {
  contentHash,
  type Experiment,
  loadSuite,
  type NdArray,
  type Probe,
  type Suite,
} from '../src/suite/index.ts';
import { trainRuns, workerEnvironment } from '../src/train/index.ts';
import { stream } from '../src/train/seeds.ts';

/** |error| by seed, for the first probe of an experiment. */
export interface Pool {
  readonly experiment: string;
  /** What was done to it; undefined for the experiment as it is. */
  readonly planted?: string;
  readonly errors: readonly number[];
}

const suiteFile = fileURLToPath(new URL('../suites/lstm-sequences/suite.yaml', import.meta.url));

/** Changes to an experiment that make it worse, or should; undefined where one cannot be made. */
const regressions: Record<string, (e: Experiment) => Experiment | undefined> = {
  'learning rate a third': e =>
    training(e, {
      optimizer: {
        ...e.variant.training.optimizer,
        learningRate: e.variant.training.optimizer.learningRate / 3,
      },
    }),
  'half the epochs': e => training(e, { epochs: Math.round(e.variant.training.epochs / 2) }),
  'zeros for the first kernel': e => firstLayer(e, { kernelInitializer: 'zeros' }),
  'tanh for relu': e => firstLayer(e, { activation: 'tanh' }),
  'last feature dropped': e => {
    const features = e.problem.inputs.shape.at(-1) ?? 1;
    if (features < 2) return undefined;
    const drop = (a: NdArray): NdArray => ({
      shape: [...a.shape.slice(0, -1), features - 1],
      values: a.values.filter((_, i) => i % features !== features - 1),
    });
    const probes: Probe[] = e.problem.probes.map(p => ({ ...p, input: drop(p.input) }));
    return renamed({ ...e, problem: { ...e.problem, inputs: drop(e.problem.inputs), probes } });
  },
  'shuffled targets': e => {
    const { shape, values } = e.problem.targets;
    const [samples = 0] = shape;
    const width = values.length / samples;
    const order = Array.from({ length: samples }, (_, i) => i);
    const { below } = stream(
      { suite: 'bench', problem: e.problem.id, variant: e.variant.id, seed: 0 },
      'shuffled-targets',
    );
    for (let i = samples - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const shuffled = order.flatMap(i => values.slice(i * width, (i + 1) * width));
    return renamed({ ...e, problem: { ...e.problem, targets: { shape, values: shuffled } } });
  },
};

function training(e: Experiment, change: Partial<Experiment['variant']['training']>): Experiment {
  return renamed({ ...e, variant: { ...e.variant, training: { ...e.variant.training, ...change } } });
}

/** The layer that is wrapped counts, when the first one is a wrapper. */
function firstLayer(e: Experiment, change: Record<string, unknown>): Experiment {
  const [first, ...rest] = e.variant.layers;
  if (first === undefined) return e;
  const changed = first.layer
    ? { ...first, layer: { ...first.layer, options: { ...first.layer.options, ...change } } }
    : { ...first, options: { ...first.options, ...change } };
  return renamed({ ...e, variant: { ...e.variant, layers: [changed, ...rest] } });
}

/** A changed experiment is another one: its runs must not be taken for the original's. */
function renamed(e: Experiment): Experiment {
  const { problem, variant } = e;
  return {
    ...e,
    hash: contentHash([
      problem.inputs,
      problem.targets,
      problem.probes.map(p => p.input),
      variant.layers,
      variant.training,
    ]),
  };
}

export interface PoolOptions {
  /** Seeds 1 to this of every experiment as it is. */
  readonly seeds: number;
  /** As many seeds, from 100001 on, of every planted regression: no draw is shared with the originals. */
  readonly plantedSeeds: number;
  /** Experiments that are left out. */
  readonly without: readonly string[];
}

/** Trains the article's experiments and planted regressions of them, and keeps every seed's |error|. */
export async function trainPools(options: PoolOptions, log: (line: string) => void): Promise<Pool[]> {
  const runtime = await ensureRuntime({ env: process.env, log });
  const environment = workerEnvironment(runtime, process.env);
  const { fingerprint } = describeEnvironment(runtime);
  const suite = loadSuite(suiteFile);
  const originals = suite.experiments.filter(e => !options.without.includes(e.id));
  const pools: Pool[] = [];
  const train = async (
    what: string | undefined,
    experiments: readonly Experiment[],
    from: number,
    count: number,
  ) => {
    log(`${what ?? 'as it is'}: ${experiments.length} experiments, ${count} seeds`);
    const errors = await trainErrors(suite, experiments, from, count, environment, fingerprint);
    for (const e of experiments) {
      pools.push({
        experiment: e.id,
        ...(what !== undefined && { planted: what }),
        errors: errors.get(e.id) ?? [],
      });
    }
  };
  await train(undefined, originals, 1, options.seeds);
  for (const [what, change] of Object.entries(regressions)) {
    const changed = originals.flatMap(e => change(e) ?? []);
    await train(what, changed, 100_001, options.plantedSeeds);
  }
  return pools;
}

async function trainErrors(
  suite: Suite,
  experiments: readonly Experiment[],
  from: number,
  count: number,
  environment: NodeJS.ProcessEnv,
  fingerprint: string,
): Promise<Map<string, number[]>> {
  const bySeed = new Map<string, Map<number, number>>(experiments.map(e => [e.id, new Map()]));
  const seeds = Array.from({ length: count }, (_, i) => from + i);
  const runs = planRuns({
    selection: new Map([[suite, experiments]]),
    seeds: () => seeds,
    engine: 'compiled',
    fingerprint,
  });
  await trainRuns(runs, {
    jobs: os.availableParallelism(),
    environment,
    onDone: (run, outcome) => {
      const probe = run.experiment.problem.probes[0] as Probe;
      const prediction = (outcome.predictions[probe.id] ?? []).map(fromNum);
      const error =
        outcome.status === 'ok' && prediction.length > 0
          ? prediction.reduce((sum, p, i) => sum + Math.abs(p - (probe.truth.value[i] as number)), 0) /
            prediction.length
          : Number.POSITIVE_INFINITY;
      bySeed.get(run.experiment.id)?.set(run.seed, Number.isNaN(error) ? Number.POSITIVE_INFINITY : error);
      return undefined;
    },
  });
  return new Map(
    [...bySeed].map(([id, found]) => [id, seeds.map(s => found.get(s) ?? Number.POSITIVE_INFINITY)]),
  );
}
