import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NativeExperiment, NdArray } from '../../src/suite/index.ts';
import { factsOf, plainLayerKinds } from '../../src/suite/layers/index.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { openEvaluator } from '../../src/train/evaluate.ts';
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
function experimentOf(
  { inputs, targets, layers, outputs, training }: Case,
  problem: object = {},
): NativeExperiment {
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
        ...problem,
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

test('no layer that takes several is left out above', () => {
  const merging = plainLayerKinds.filter(kind => factsOf(kind).takes !== undefined);
  const tried = JSON.stringify(cases.map(c => c.layers));
  expect(merging.filter(kind => !tried.includes(`"${kind}":`))).toEqual([]);
});

/** The same case with other settings of the problem and the training. */
const changed = (name: string, training: object, problem: object = {}): NativeExperiment => {
  const found = cases.find(c => c.name === name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  return experimentOf({ ...found, training: { ...found.training, ...training } }, problem);
};

describe('is the same in both engines', () => {
  // The held-out samples then go through the model with the batch.
  test.each(['residual', 'two outputs with weights', 'a transformer block'])(
    'where an epoch is one batch: %s',
    async name => {
      const e = changed(name, { batchSize: 12 });
      const eager = await trainEager(tf, { suite: 'graphs', seed: 1, experiment: e });
      const compiled = await compileExperiment(tf, 'graphs', e);
      try {
        const trained = await compiled.train(1);
        expectNear(trained.losses, eager.losses, 0.1);
        expectNear(trained.validation, eager.validation, 0.1);
        expectNear(trained.predictions.p ?? [], eager.predictions.p ?? [], 1);
      } finally {
        compiled.dispose();
      }
    },
  );
});

test('takes metrics and probes of one output', async () => {
  const c = cases.find(one => one.name === 'two outputs with weights');
  if (c === undefined) throw new Error('there is no such case');
  const { value, sign } = c.targets as Readonly<Record<string, NdArray>>;
  const rows = [12, 13, 14];
  const probe = (row: number, output: string) => ({
    input: { slice: { of: written(c.inputs), from: row, to: row + 1 } },
    output,
  });
  const e = changed(
    c.name,
    { validationSplit: 0 },
    {
      evaluation: { split: { last: rows.length } },
      metrics: {
        mse: { metric: 'meanSquaredError', output: 'value' },
        yes: { metric: 'binaryAccuracy', output: 'sign' },
      },
      probes: Object.fromEntries(
        rows.flatMap(row => ['value', 'sign'].map(output => [`${output}-${row}`, probe(row, output)])),
      ),
    },
  );
  const trained = await trainEager(tf, { suite: 'graphs', seed: 2, experiment: e });
  const given = (output: string) => rows.map(row => trained.predictions[`${output}-${row}`] ?? []);
  expect(given('value').map(numbers => numbers.length)).toEqual([1, 1, 1]);
  const evaluator = openEvaluator(tf, e);
  try {
    const metrics = evaluator.metrics(trained.weights);
    const errors = given('value').map(([p = Number.NaN], i) => (p - (value?.values[rows[i] ?? 0] ?? 0)) ** 2);
    const right = given('sign').map(
      ([p = Number.NaN], i) => (p > 0.5 ? 1 : 0) === sign?.values[rows[i] ?? 0],
    );
    // Alone or in a batch: float32, added in another order.
    expect(metrics.mse).toBeCloseTo(errors.reduce((a, b) => a + b) / 3, 5);
    expect(metrics.yes).toBeCloseTo(right.filter(Boolean).length / 3, 12);
  } finally {
    evaluator.dispose();
  }
});
