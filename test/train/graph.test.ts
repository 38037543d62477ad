import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NativeExperiment, NdArray } from '../../src/suite/index.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { loadSuiteText } from '../suite/from-text.ts';
import { compilingTf } from './compiled/support.ts';
import { setUp } from './support.ts';

type Named = NdArray | Readonly<Record<string, NdArray>>;

interface Case {
  readonly name: string;
  readonly inputs: Named;
  readonly targets: Named;
  readonly layers: readonly unknown[];
  readonly outputs?: unknown;
  readonly training: Readonly<Record<string, unknown>>;
  readonly parameters: number;
  readonly initial: readonly number[][];
  readonly losses: readonly number[];
  readonly validation: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by test/reference/graph-oracle.py with Keras' own `fit`. */
const { cases } = JSON.parse(readFileSync(new URL('../reference/graph.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

const isArray = (value: Named): value is NdArray => 'shape' in value;
const written = (value: Named): unknown =>
  isArray(value)
    ? { reshape: { of: value.values, shape: value.shape } }
    : Object.fromEntries(Object.entries(value).map(([name, array]) => [name, written(array)]));
const firstOf = (value: Named): unknown =>
  isArray(value)
    ? { slice: { of: written(value), from: 0, to: 1 } }
    : Object.fromEntries(Object.entries(value).map(([name, array]) => [name, firstOf(array)]));

/** The case as a suite in YAML has it: what is tested is all of the way from the text. */
function experimentOf({ inputs, targets, layers, outputs, training }: Case): NativeExperiment {
  const suite = {
    format: 1,
    name: 'graphs',
    version: '1.0.0',
    title: 'Graphs',
    source: { title: 'Keras' },
    seeds: 1,
    problems: {
      one: {
        title: 'One',
        data: { inputs: written(inputs), targets: written(targets) },
        probes: { p: { input: firstOf(inputs) } },
        variants: {
          v: { layers, ...(outputs !== undefined && { outputs }), training: { shuffle: false, ...training } },
        },
      },
    },
  };
  return loadSuiteText(JSON.stringify(suite)).experiments[0] as NativeExperiment;
}

/** Float32 on both sides, added in another order: over at most 60 steps that grows to some 1e-6. */
const tolerance = 5e-5;

function expectNear(values: readonly number[], expected: readonly number[], scale: number): void {
  expect(values.length).toBe(expected.length);
  values.forEach((value, i) => {
    const wanted = expected[i] as number;
    const allowed = tolerance * Math.max(Math.abs(wanted), scale);
    expect(Math.abs(value - wanted), `number ${i + 1}: ${value}, in Keras ${wanted}`).toBeLessThanOrEqual(
      allowed,
    );
  });
}

function expectKeras(c: Case, trained: TrainResult): void {
  expect(trained.status).toBe('ok');
  expect(trained.parameters).toBe(c.parameters);
  expectNear(trained.losses, c.losses, 0.1);
  expectNear(trained.validation, c.validation, 0.1);
  expectNear(trained.predictions.p ?? [], c.prediction, 1);
}

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe("trains a graph as Keras' fit", () => {
  test.each(cases)('$name', async c => {
    const e = experimentOf(c);
    const eager = await trainEager(tf, { suite: 'graphs', seed: 0, experiment: e }, { initial: c.initial });
    expectKeras(c, eager);
    const compiled = await compileExperiment(tf, 'graphs', e);
    try {
      expectKeras(c, await compiled.train(0, { initial: c.initial }));
    } finally {
      compiled.dispose();
    }
  });
});
