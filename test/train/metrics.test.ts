import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LossName, NativeExperiment, NdArray } from '../../src/suite/index.ts';
import { type MetricName, metricDirections, metricNames } from '../../src/suite/metrics.ts';
import { checkModels } from '../../src/train/check.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { openEvaluator } from '../../src/train/evaluate.ts';
import { metricValue } from '../../src/train/metrics.ts';
import type { TF } from '../../src/train/tf.ts';
import { adam, dense, experiment, setUp, testTf } from './support.ts';

interface Value {
  readonly name: MetricName;
  readonly what: string;
  readonly targets: NdArray;
  readonly outputs: NdArray;
  readonly keras?: number;
  readonly sklearn?: number;
}

interface Classifier {
  readonly name: LossName;
  readonly units: number;
  readonly activation: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly initial: readonly number[][];
  readonly orders: readonly number[][];
  readonly losses: readonly number[];
  readonly metrics: Readonly<Record<MetricName, number>>;
}

// Written by metrics-oracle.py beside it.
const file = new URL('../reference/metrics.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as {
  keras: string;
  sklearn: string;
  values: Value[];
  classifiers: Classifier[];
};

const ours = ({ name, targets, outputs }: Value) =>
  metricValue(name, {
    targets: targets.values,
    predictions: outputs.values,
    width: outputs.shape.at(-1) as number,
    k: 2,
  });

describe('metrics', () => {
  test('are all held to Keras or to scikit-learn', () => {
    const held = new Set(
      reference.values.flatMap(v => (v.keras === undefined && v.sklearn === undefined ? [] : v.name)),
    );
    expect([...held].sort()).toEqual([...metricNames].sort());
  });

  // Keras computes in float32, whose spacing is 1.2e-7, over up to 120 numbers; logarithms of what is next to 0 lose more.
  test.each(reference.values.filter(v => v.keras !== undefined))(
    `$name, $what: as Keras ${reference.keras} has it`,
    value => {
      const wanted = value.keras as number;
      expect(Math.abs(ours(value) - wanted)).toBeLessThanOrEqual(2e-5 * Math.max(1, Math.abs(wanted)));
    },
  );

  // scikit-learn computes in double precision, from targets that went through float32 in the file.
  test.each(reference.values.filter(v => v.sklearn !== undefined))(
    `$name, $what: as scikit-learn ${reference.sklearn} has it`,
    value => {
      const wanted = value.sklearn as number;
      expect(Math.abs(ours(value) - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));
    },
  );

  test('an accuracy is the nearest double of the share, so that a threshold is met exactly', () => {
    const predictions = Array.from({ length: 20 }, (_, i) => (i < 19 ? 1 : 0));
    const targets = new Array(20).fill(1);
    expect(metricValue('binaryAccuracy', { predictions, targets, width: 1 })).toBe(0.95);
  });

  test.each(metricNames)('%s is NaN when a prediction is not finite', name => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(metricValue(name, { predictions: [0.5, wrong], targets: [0, 1], width: 2 })).toBeNaN();
    }
    expect(['lower', 'higher']).toContain(metricDirections[name]);
  });
});

/** The oracle's iris classifier: every fifth sample is held out. */
function classifier(c: Classifier): NativeExperiment {
  const rows = (array: NdArray, take: (row: number) => boolean): NdArray => {
    const [samples = 0, ...rest] = array.shape;
    const size = array.values.length / samples;
    const values = array.values.filter((_, i) => take(Math.floor(i / size)));
    return { shape: [values.length / size, ...rest], values };
  };
  const held = (row: number) => row % 5 === 4;
  const base = experiment({
    layers: [dense(6, { activation: 'relu' }), dense(c.units, { activation: c.activation })],
    inputs: rows(c.inputs, row => !held(row)),
    targets: rows(c.targets, row => !held(row)),
    training: {
      epochs: 6,
      batchSize: 16,
      validationSplit: 0,
      optimizer: { ...adam, learningRate: 0.02 },
      loss: c.name,
    },
  });
  return {
    ...base,
    problem: {
      ...base.problem,
      evaluation: { inputs: rows(c.inputs, held), targets: rows(c.targets, held) },
      metrics: Object.keys(c.metrics).map(name => ({
        id: name,
        title: name,
        metric: name as MetricName,
        better: metricDirections[name as MetricName],
        printed: {},
        margin: {},
      })),
    },
  };
}

describe('a classifier', () => {
  let tf: TF;
  beforeAll(async () => {
    tf = await testTf();
  }, setUp);

  const engines = { eager: trainEager, compiled: trainCompiled };
  test.each(
    reference.classifiers.flatMap(c => (['eager', 'compiled'] as const).map(engine => ({ ...c, engine }))),
  )('of $name trains by the $engine engine as in Keras, and has its metrics', async c => {
    const own = classifier(c);
    const { initial, orders } = c;
    const result = await engines[c.engine](
      tf,
      { suite: 'keras', experiment: own, seed: 0 },
      { initial, orders },
    );
    // 48 steps in float32; see keras.test.ts.
    const near = (value: number, wanted: number) =>
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(5e-5 * Math.max(1, Math.abs(wanted)));
    expect(result.losses.length).toBe(c.losses.length);
    result.losses.forEach((loss, i) => {
      near(loss, c.losses[i] as number);
    });
    const evaluator = openEvaluator(tf, own);
    const before = tf.memory().numTensors;
    const metrics = evaluator.metrics(result.weights);
    expect(evaluator.metrics(result.weights)).toEqual(metrics);
    expect(tf.memory().numTensors).toBe(before);
    evaluator.dispose();
    expect(Object.keys(metrics)).toEqual(Object.keys(c.metrics));
    for (const [name, wanted] of Object.entries(c.metrics)) near(metrics[name] as number, wanted);
  });

  test('is refused when its outputs do not fit a metric', async () => {
    const [hot, sparse] = reference.classifiers.map(classifier) as [NativeExperiment, NativeExperiment];
    const issuesOf = (e: NativeExperiment) =>
      checkModels({ experiments: [e] } as unknown as Parameters<typeof checkModels>[0]);
    expect(await issuesOf(hot)).toEqual([]);
    expect(await issuesOf(sparse)).toEqual([]);
    const narrow = {
      ...sparse,
      variant: { ...sparse.variant, layers: [dense(2, { activation: 'softmax' })] },
    };
    expect((await issuesOf(narrow)).map(i => i.message)).toContainEqual(
      'metric sparseCategoricalAccuracy: the held-out targets hold class 2; the model has classes 0 to 1',
    );
    const wide = { ...hot, variant: { ...hot.variant, layers: [dense(4)] } };
    expect((await issuesOf(wide)).map(i => i.message)).toContainEqual(
      'metric categoricalAccuracy: the model gives 4 a sample; the held-out targets are 3',
    );
  });
});
