import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { eagerReason, type NativeExperiment, type NdArray, type Problem } from '../../src/suite/index.ts';
import { scheduleKinds } from '../../src/suite/schedules.ts';
import { trainingSchema } from '../../src/suite/schema.ts';
import { compileExperiment, trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { loadSuiteText } from '../suite/from-text.ts';
import { compilingTf } from './compiled/support.ts';
import { experiment, resolved, setUp, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly validation?: Problem['validation'];
  readonly sampleWeight?: readonly number[];
  readonly probe: NdArray;
  readonly layers: readonly WrittenLayer[];
  readonly training: Readonly<Record<string, unknown>>;
  readonly initial: readonly number[][];
  readonly losses: readonly number[];
  readonly kerasValidation: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by test/reference/fit-oracle.py with Keras' own `fit`. */
const { cases, weightedRows } = JSON.parse(
  readFileSync(new URL('../reference/fit.json', import.meta.url), 'utf8'),
) as { cases: Case[]; weightedRows: Case[] };

const taskOf = ({ layers, inputs, targets, validation, sampleWeight, probe, training }: Case) => {
  const plain = experiment({
    layers: layers.map(resolved),
    inputs,
    targets,
    probe,
    training: trainingSchema.parse({ shuffle: false, ...training }),
  });
  return {
    suite: 'keras',
    seed: 0,
    experiment: {
      ...plain,
      problem: { ...plain.problem, ...(validation && { validation }) },
      variant: { ...plain.variant, ...(sampleWeight && { sampleWeight }) },
    },
  };
};

/**
 * Float32 on both sides, added in another order: over at most 160 steps that grows to some 1e-6. An epoch too many, or a
 * learning rate that is another one, gives 1e-3 and more.
 */
function expectNear(values: readonly number[], expected: readonly number[]): void {
  expect(values.length, 'epochs').toBe(expected.length);
  values.forEach((value, i) => {
    const wanted = expected[i] as number;
    expect(Math.abs(value - wanted), `number ${i + 1}: ${value}, in Keras ${wanted}`).toBeLessThan(
      1e-4 * Math.max(Math.abs(wanted), 0.1),
    );
  });
}

function expectKeras(c: Case, trained: TrainResult): void {
  expect(trained.status).toBe('ok');
  expectNear(trained.losses, c.losses);
  expectNear(trained.validation, c.kerasValidation);
  expectNear(trained.predictions.p ?? [], c.prediction);
}

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe("trains as Keras' fit", () => {
  test.each(cases)('$name', async c => {
    const { suite, seed, experiment: e } = taskOf(c);
    const eager = await trainEager(tf, { suite, seed, experiment: e }, { initial: c.initial });
    expectKeras(c, eager);
    const { epochs: trained, stopped } = eager.course ?? {};
    if (c.training.earlyStopping !== undefined) {
      expect(trained).toBe(c.losses.length);
      const ended = c.losses.length < Number(c.training.epochs);
      expect(stopped).toBe(ended ? 'earlyStopping' : undefined);
    }
    // What is watched of each batch in training the eager engine alone sees.
    if (eagerReason(e.variant) !== undefined) {
      expect(c.name).toMatch(/on (binaryAccuracy|auc|meanAbsoluteError)/);
      return;
    }
    const compiled = await compileExperiment(tf, suite, e);
    try {
      // Twice: what the first run left, a learning rate or weights that were put by, must not reach the second.
      const first = await compiled.train(seed, { initial: c.initial });
      const again = await compiled.train(seed, { initial: c.initial });
      expectKeras(c, first);
      expect(again.weightsHash).toBe(first.weightsHash);
      expect(first.course).toEqual(eager.course);
    } finally {
      compiled.dispose();
    }
  });
});

describe('the weight of a sample stays with its row', () => {
  const array = ({ shape, values }: NdArray) => ({ reshape: { of: values, shape } });
  const [one] = weightedRows as [Case];
  const suite = {
    format: 1,
    name: 'rows',
    version: '1.0.0',
    title: 'Rows',
    source: { title: 'Keras' },
    seeds: 1,
    problems: {
      one: {
        title: 'One',
        data: { inputs: array(one.inputs), targets: array(one.targets) },
        evaluation: { split: { folds: 3 } },
        metrics: { mse: { metric: 'meanSquaredError' } },
        variants: {
          v: {
            layers: one.layers.map(({ kind, options }) => ({ [kind]: options })),
            training: { shuffle: false, ...one.training, sampleWeight: one.sampleWeight },
          },
        },
      },
    },
  };
  const e = loadSuiteText(JSON.stringify(suite)).experiments[0] as NativeExperiment;

  test.each(weightedRows)('$name of three', async c => {
    const run = { suite: 'rows', seed: 1, experiment: e, fold: Number(c.name.slice(-1)) };
    expectNear((await trainEager(tf, run, { initial: c.initial })).losses, c.losses);
    expectNear((await trainCompiled(tf, run, { initial: c.initial })).losses, c.losses);
  });

  test('where one program trains two folds of nine rows', async () => {
    const compiled = await compileExperiment(tf, 'rows', e);
    try {
      for (const [i, c] of weightedRows.slice(0, 2).entries())
        expectNear((await compiled.train(1, { fold: i + 1, initial: c.initial })).losses, c.losses);
    } finally {
      compiled.dispose();
    }
  });
});

test('no schedule is left out above', () => {
  const tried = cases.flatMap(c =>
    Object.keys((c.training.optimizer as { schedule?: object }).schedule ?? {}),
  );
  expect([...new Set(tried)].sort()).toEqual(Object.keys(scheduleKinds).sort());
});
