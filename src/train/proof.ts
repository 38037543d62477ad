import { execFile } from 'node:child_process';
import { besideFile } from '../base/index.ts';
import { nativeEnvironment, type Runtime } from '../runtime/index.ts';
import type { Layer, NativeExperiment, NdArray, Training } from '../suite/index.ts';
import { withOwnData } from './run-data.ts';
import { weightsOfRows } from './weighting.ts';

/** The first steps of a training elsewhere, from given weights and in a given order. */
export interface Steps {
  readonly experiment: NativeExperiment;
  /** Before the first step and after the last one, layer by layer, in Keras' order. */
  readonly start: readonly NdArray[];
  readonly end: readonly NdArray[];
  readonly names: readonly string[];
  /** Places of the samples, step by step: whole epochs, or a part of one. */
  readonly order: readonly (readonly number[])[];
  /** Of each step, before its update. */
  readonly losses: readonly number[];
  /** Places of weights that are not compared: their gradients are rounding alone. */
  readonly still?: readonly (readonly number[] | null)[];
  /** The samples of the data that these steps were not trained on, where a seed decides of the folds. */
  readonly held?: readonly number[];
}

/** How far an engine's own steps are from those. */
export interface Parting {
  readonly engine: 'eager' | 'compiled';
  /** The greatest |difference| of a loss as a share of it. */
  readonly loss: number;
  /** The first step, from 1, whose loss differs by more than `allowed`; of the compiled engine the first epoch. */
  readonly step?: number;
  /** The greatest |difference| of a weight at the end, as a share of the largest weight. */
  readonly weights: number;
  /** The weight that it is in. */
  readonly weight: string;
}

/** What an engine may differ by, in float32 and in another order of sums. Adam makes much of the smallest gradients. */
export const allowed = { loss: 1e-4, weights: 1e-3 };

/** The steps as a training of whole epochs: its samples, and the order of each epoch. */
function asEpochs({ experiment: given, order, held }: Steps): {
  experiment: NativeExperiment;
  orders: readonly (readonly number[])[];
} {
  // Of data that are scaled the model gets the scaled ones, and of folds Keras' first steps were those of the first.
  const written = held === undefined ? given : heldOut(given, held);
  const { experiment } = withOwnData({ suite: 'proof', experiment: written, seed: 1 });
  const { problem, variant } = experiment;
  const samples = problem.inputs.shape[0] ?? 0;
  const trained = Math.floor(samples * (1 - variant.training.validationSplit));
  const each = Math.ceil(trained / variant.training.batchSize);
  const whole = order.length >= each;
  const rows = whole ? Array.from({ length: trained }, (_, i) => i) : order.flat();
  const orders = whole
    ? Array.from({ length: order.length / each }, (_, e) => order.slice(e * each, (e + 1) * each).flat())
    : [rows.map((_, i) => i)];
  const { validation: _, recipe: __, rows: ___, ...training } = problem;
  const sampleWeight = weightsOfRows(variant, problem);
  // The weights that the steps begin with are given, whatever the suite gives.
  const { start: ____, ...drawn } = variant;
  return {
    orders,
    experiment: {
      ...experiment,
      problem: {
        ...training,
        inputs: rowsOf(problem.inputs, rows),
        targets: rowsOf(problem.targets, rows),
        probes: [],
      },
      variant: {
        ...drawn,
        layers: variant.layers.map((layer, i) => (i === 0 ? adapted(layer, problem.inputs) : silent(layer))),
        training: { ...stepsAlone(variant.training), validationSplit: 0, epochs: orders.length },
        ...(sampleWeight && { sampleWeight: rows.map(row => sampleWeight[row] ?? 0) }),
      },
    },
  };
}

/** The experiment with these samples held out, in the place of those that a seed would take. */
function heldOut(experiment: NativeExperiment, held: readonly number[]): NativeExperiment {
  const { recipe, ...problem } = experiment.problem;
  if (recipe === undefined) return experiment;
  const split = { rows: [...held] };
  return { ...experiment, problem: { ...problem, recipe: { ...recipe, evaluation: { split } } } };
}

/**
 * The settings of a training that decide its single steps: the recorder has no callbacks. A schedule of epochs is one,
 * and those of Keras' own optimizers are none.
 */
function stepsAlone(training: Training): Training {
  const { earlyStopping: _, bestCheckpoint: __, reduceOnPlateau: ___, optimizer, ...rest } = training;
  const { schedule, ...constant } = optimizer;
  return { ...rest, optimizer: schedule !== undefined && 'epochs' in schedule ? constant : optimizer };
}

function rowsOf({ shape, values }: NdArray, rows: readonly number[]): NdArray {
  const width = values.length / (shape[0] ?? 1);
  const out = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) out[i * width + k] = values[row * width + k] ?? 0;
  });
  return { shape: [rows.length, ...shape.slice(1)], values: out };
}

/** A first layer that has the moments of all inputs, of which the steps have a part only. */
function adapted(layer: Layer, { shape, values }: NdArray): Layer {
  if (layer.kind !== 'normalization' || layer.options.mean !== undefined) return silent(layer);
  const width = shape.at(-1) ?? 1;
  const rows = values.length / width;
  const columns = Array.from({ length: width }, (_, c) =>
    Array.from({ length: rows }, (_, r) => values[r * width + c] ?? 0),
  );
  const mean = columns.map(column => column.reduce((a, b) => a + b, 0) / rows);
  const variance = columns.map(
    (column, c) => column.reduce((sum, v) => sum + (v - (mean[c] ?? 0)) ** 2, 0) / rows,
  );
  return { ...layer, options: { ...layer.options, mean, variance } };
}

/** A layer without its randomness, as the recorder has silenced it. */
function silent(layer: Layer): Layer {
  if (layer.kind.startsWith('random')) return { kind: 'activation', options: { activation: 'linear' } };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'number') return /^(rate|stddev|dropout|recurrentDropout)$/.test(key) ? 0 : value;
    // The rate of a constraint is how far it goes.
    if (key.endsWith('Constraint')) return value;
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
  };
  return walk(layer, '') as Layer;
}

/**
 * Repeats steps in both engines, in a process of its own.
 *
 * @returns how far each is from them, or why they cannot be repeated
 */
export function repeatSteps(
  steps: Steps,
  runtime: Runtime,
  env: NodeJS.ProcessEnv,
): Promise<Parting[] | string> {
  const script = besideFile('repeat-steps', import.meta.url, 'ts');
  const args = script.endsWith('.ts') ? ['--import', import.meta.resolve('tsx'), script] : [script];
  const numbers = (array: NdArray) => ({ shape: array.shape, values: Array.from(array.values) });
  const epochs = asEpochs(steps);
  const { problem } = epochs.experiment;
  const message = {
    ...steps,
    orders: epochs.orders,
    experiment: {
      ...epochs.experiment,
      problem: {
        ...problem,
        inputs: numbers(problem.inputs),
        targets: numbers(problem.targets),
        evaluation: undefined,
        metrics: undefined,
      },
    },
    start: steps.start.map(numbers),
    end: steps.end.map(numbers),
  };
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      args,
      { env: nativeEnvironment(runtime, env), timeout: 300_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout) as Parting[] | string);
        } catch {
          resolve(
            `${error?.message.split('\n')[0] ?? 'no answer'}; ${stderr.trim().split('\n').slice(-3).join(' | ')}`,
          );
        }
      },
    );
    child.stdin?.end(JSON.stringify(message));
  });
}
