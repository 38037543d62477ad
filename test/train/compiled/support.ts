import { expect } from 'vitest';
import { instructionSet, type Runtime, vectorFeatures } from '../../../src/runtime/index.ts';
import type { NativeExperiment, NdArray } from '../../../src/suite/index.ts';
import { Builder, flag, type Rule, typed } from '../../../src/train/compiled/builder.ts';
import type { Evaluate } from '../../../src/train/compiled/evaluate.ts';
import {
  constantValues,
  Graph,
  nodesOf,
  shapeOf,
  type TensorType,
  type Value,
} from '../../../src/train/compiled/graph.ts';
import { trainCompiled, xlaEnvironment } from '../../../src/train/compiled/index.ts';
import { attributeKind, float32, int32, type Values } from '../../../src/train/compiled/native.ts';
import { trainEager } from '../../../src/train/eager.ts';
import type { TF } from '../../../src/train/tf.ts';
import type { Task, TrainResult } from '../../../src/train/types.ts';
import { testRuntime, testTf } from '../support.ts';

/** TensorFlow as a worker that compiles has it, without a cache of programs unless one is named. */
export async function compilingTf(environment = withoutCache): Promise<TF> {
  const runtime = await testRuntime();
  Object.assign(process.env, environment(runtime));
  return testTf(runtime);
}

const withoutCache = (_: Runtime): NodeJS.ProcessEnv =>
  xlaEnvironment({ runtime: 'tests', isa: instructionSet(), features: vectorFeatures() });

/** Numbers between −1 and 1 that look random and are the same everywhere. */
export const wavy = (...shape: number[]): NdArray => {
  const size = shape.reduce((product, d) => product * d, 1);
  return { shape, values: Array.from({ length: size }, (_, i) => Math.fround(Math.sin(1.7 * i * i + i))) };
};

export const positive = ({ shape, values }: NdArray): NdArray => ({
  shape,
  values: values.map(v => Math.abs(v) + 0.1),
});

/** Steps over which two engines are held to each other: what comes later is chaos. */
const steps = 50;

/**
 * Trains 50 steps in both engines from the same seed and holds losses, validation losses and predictions to
 * 1e-4 relative: single precision rounds at 6e-8, and sums in another order add up over 50 steps.
 */
export async function expectParity(
  tf: TF,
  experiment: NativeExperiment,
  { chaotic = false, capacity }: { chaotic?: boolean; capacity?: number } = {},
): Promise<[TrainResult, TrainResult]> {
  const epochs = parityEpochs(experiment);
  const run = { suite: 'tests', experiment, seed: 3 };
  const eager = await trainEager(tf, run, { epochs });
  const compiled = await trainCompiled(tf, run, { epochs, ...(capacity && { capacity }) });
  expect(compiled.status).toBe(eager.status);
  expect(compiled.losses).toHaveLength(epochs);
  // Where the run is chaos before 50 steps are over, no engine can be nearer to eager than eager is to itself.
  const nudged = chaotic ? await nudgedEager(tf, run, epochs) : undefined;
  expectNear(compiled.losses, eager.losses, nudged && deviations(nudged.losses, eager.losses));
  expectNear(
    compiled.validation,
    eager.validation,
    nudged && deviations(nudged.validation, eager.validation),
  );
  if (chaotic) return [eager, compiled];
  for (const [probe, values] of Object.entries(eager.predictions)) {
    expectNear(compiled.predictions[probe] as readonly number[], values);
  }
  return [eager, compiled];
}

/** Epochs that 50 steps are. */
function parityEpochs({ problem, variant }: NativeExperiment): number {
  const { batchSize, validationSplit, epochs } = variant.training;
  const samples = problem.inputs.shape[0] as number;
  const batches = Math.ceil(Math.floor(samples * (1 - validationSplit)) / batchSize);
  return Math.min(epochs, Math.max(1, Math.floor(steps / batches)));
}

/** The eager engine from initial weights that are all one unit in the last place larger. */
async function nudgedEager(tf: TF, run: Task, epochs: number): Promise<TrainResult> {
  const start = await trainEager(tf, run, { epochs: 0 });
  const initial = start.weights.map(w => [...w].map(v => v * (1 + 2 ** -23)));
  return trainEager(tf, run, { epochs, initial });
}

/** Greatest relative deviation up to each place. */
function deviations(values: readonly number[], from: readonly number[]): number[] {
  let most = 0;
  return values.map((v, i) => {
    most = Math.max(most, Math.abs(v / (from[i] as number) - 1));
    return most;
  });
}

/** @param own relative deviations that are allowed where they are more than 1e-4 */
export function expectNear(
  actual: readonly number[],
  expected: readonly number[],
  own: readonly number[] = [],
): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    const wanted = expected[i] as number;
    expect(Math.abs(value - wanted), `${value} for ${wanted} at ${i}`).toBeLessThanOrEqual(
      Math.max(1e-4, own[i] ?? 0) * Math.abs(wanted) + 1e-6,
    );
  });
}

/** Computes values op by op; every input is the wave of its shape. */
export function computeOnWaves(evaluate: Evaluate, results: readonly Value[]): Values[] {
  const graph = new Graph();
  const made = new Map<unknown, readonly Value[]>();
  for (const node of nodesOf(results)) {
    const type = node.outputs[0] as TensorType;
    if (node.op === 'Input')
      made.set(node, [graph.constant(type, Float32Array.from(wavy(...type.shape).values))]);
    else if (node.op === 'Const') made.set(node, [graph.constant(type, node.data as Values)]);
    // XLA alone has this op, which gives what it is given.
    else if (node.op === 'XlaOptimizationBarrier')
      made.set(
        node,
        node.inputs.map(i => (made.get(i.node) as readonly Value[])[i.index] as Value),
      );
    else {
      const inputs = node.inputs.map(i => (made.get(i.node) as readonly Value[])[i.index] as Value);
      made.set(
        node,
        evaluate({ ...node, inputs }).map(r => graph.constant(r, r.values)),
      );
    }
  }
  return results.map(r => constantValues((made.get(r.node) as readonly Value[])[r.index] as Value) as Values);
}

/** A type of float32 numbers. */
export const floats = (...shape: number[]): TensorType => ({ dtype: float32, shape });

/** The attribute of a Pack or Unpack. */
export const axis = (value: number) => ({ name: 'axis', type: attributeKind.int, value });

export const sum = (build: Builder, a: Value, at: number, ...shape: number[]): Value =>
  build.one(
    'Sum',
    [flag('keep_dims', false), typed('T', float32), typed('Tidx', int32)],
    [a, build.graph.ints(at)],
    floats(...shape),
  );

/** Builds an expression of inputs of given shapes. */
export type Make = (build: Builder, input: (...shape: number[]) => Value) => readonly Value[];

/** Builds an expression with and without rules; both must give the same. Returns the ops that are left. */
export function simplifiedOps(evaluate: Evaluate, make: Make, using: readonly Rule[]): string[] {
  const build = (with_: readonly Rule[]) => {
    const builder = new Builder(with_, evaluate);
    return make(builder, (...shape) => builder.graph.input(`in-${shape.join('x')}`, floats(...shape)));
  };
  const [plain, simple] = [build([]), build(using)];
  const [wanted, got] = [computeOnWaves(evaluate, plain), computeOnWaves(evaluate, simple)];
  wanted.forEach((values, i) => {
    expect(shapeOf(simple[i] as Value)).toEqual(shapeOf(plain[i] as Value));
    expectNear([...(got[i] as Values)], [...values]);
  });
  return nodesOf(simple)
    .map(n => n.op)
    .filter(op => op !== 'Input' && op !== 'Const');
}
