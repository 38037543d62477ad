import { ensureRuntime } from '../../src/runtime/ensure.ts';
import type { Runtime } from '../../src/runtime/index.ts';
import { loadTfjsNode, nativeEnvironment, runtimeFromEnvironment } from '../../src/runtime/load.ts';
import {
  type Layer,
  type NativeExperiment,
  type NdArray,
  type Optimizer,
  parseLayer,
  type Training,
  type Variant,
} from '../../src/suite/index.ts';
import { patchTf } from '../../src/train/patches.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Task } from '../../src/train/types.ts';

/** Milliseconds within which the native library is there, even if it has to be downloaded. */
export const setUp = 900_000;

export const testRuntime = async (): Promise<Runtime> =>
  process.env.SEEDGATE_RUNTIME
    ? runtimeFromEnvironment(process.env)
    : await ensureRuntime({ env: process.env, log: line => process.stderr.write(`${line}\n`) });

/** TensorFlow as a worker process has it: this process becomes one. */
export async function testTf(given?: Runtime): Promise<TF> {
  const runtime = given ?? (await testRuntime());
  Object.assign(process.env, nativeEnvironment(runtime, process.env));
  return patchTf(loadTfjsNode(runtime));
}

export const adam: Optimizer = {
  name: 'adam',
  learningRate: 0.001,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-7,
};

export interface Parts {
  readonly layers: readonly Layer[];
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly probe?: NdArray;
  readonly training?: Partial<Training>;
}

/** An experiment of one problem `sums` and one variant `simple`. */
export function experiment({ layers, inputs, targets, probe, training }: Parts): NativeExperiment {
  const truth = {
    target: { kind: 'near' as const, value: [0], tolerance: { absolute: 0.1 } },
    share: 0.8,
    gate: 'warn' as const,
  };
  return {
    id: 'sums/simple',
    hash: 'none',
    problem: {
      id: 'sums',
      title: 'Sums',
      inputs,
      targets,
      probes: probe === undefined ? [] : [{ id: 'p', title: 'p', input: probe, truth, printed: {} }],
    },
    variant: {
      id: 'simple',
      title: 'Simple',
      layers,
      marks: {},
      training: {
        epochs: 3,
        batchSize: 5,
        validationSplit: 0.2,
        shuffle: true,
        optimizer: adam,
        loss: 'meanSquaredError',
        ...training,
      },
    } satisfies Variant,
  };
}

/** 1 to 45 in threes, and their sums: the article's third problem. */
export const sums = {
  inputs: { shape: [15, 3, 1], values: Array.from({ length: 45 }, (_, i) => i + 1) },
  targets: { shape: [15, 1], values: Array.from({ length: 15 }, (_, i) => 9 * i + 6) },
  probe: { shape: [3, 1], values: [50, 51, 52] },
};

/** A layer as a reference file holds it. */
export interface WrittenLayer {
  readonly kind: string;
  readonly options: unknown;
  readonly layer?: WrittenLayer;
}

/** A layer from a reference file, Keras' defaults filled in. */
export const resolved = ({ kind, options, layer }: WrittenLayer): Layer =>
  parseLayer(kind, options, layer && resolved(layer));

/** A layer with the options that it leaves out filled in with Keras' defaults, as a suite's are. */
export const layer = (kind: Layer['kind'], options: Record<string, unknown> = {}, inner?: Layer): Layer =>
  parseLayer(kind, options, inner);

export const lstm = (units: number, options: Record<string, unknown> = {}): Layer =>
  layer('lstm', { units, activation: 'relu', recurrentActivation: 'hardSigmoid', ...options });

export const dense = (units: number, options: Record<string, unknown> = {}): Layer =>
  layer('dense', { units, ...options });

/** A small run that uses every random draw there is: uniform and orthogonal weights, orders, dropout. */
export const dropoutRun = (seed: number): Task => ({
  suite: 'tests',
  seed,
  experiment: experiment({
    layers: [
      lstm(20, { returnSequences: true }),
      { kind: 'dropout', options: { rate: 0.3 } },
      // No second and third LSTM: each takes seconds to compile, and draws nothing that the first one does not.
      layer('bidirectional', {}, layer('simpleRnn', { units: 9, activation: 'relu' })),
      dense(1, { kernelInitializer: 'heNormal' }),
    ],
    ...sums,
    training: { epochs: 5 },
  }),
});
