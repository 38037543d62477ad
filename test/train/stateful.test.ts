import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { trainerOf } from '../../src/plan/index.ts';
import { eagerReason, type NdArray } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { plainTf } from '../../src/train/custom/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { buildModel } from '../../src/train/model.ts';
import type { TF } from '../../src/train/tf.ts';
import { trainingIssues } from '../../src/train/trainable.ts';
import type { Task } from '../../src/train/types.ts';
import { dense, experiment, lstm, resolved, setUp, sums, testTf, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly layers: readonly WrittenLayer[];
  readonly batchSize: number;
  readonly initial: readonly number[][];
  readonly losses: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by stateful-oracle.py beside it. */
const file = new URL('../reference/stateful.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);

const sgd = { name: 'sgd' as const, learningRate: 0.1, momentum: 0, nesterov: false };

describe('a stateful layer trains as in Keras whose states are reset before each epoch', () => {
  test.each(cases)('$name', async ({ inputs, targets, layers, batchSize, initial, losses, prediction }) => {
    const [samples, ...shape] = inputs.shape as [number, ...number[]];
    const probe = { shape, values: [...inputs.values].slice(0, inputs.values.length / samples) };
    const training = { batchSize, epochs: losses.length, validationSplit: 0, shuffle: false, optimizer: sgd };
    const run: Task = {
      suite: 'tests',
      seed: 0,
      experiment: experiment({ layers: layers.map(resolved), inputs, targets, probe, training }),
    };
    const trained = await trainEager(tf, run, { initial });
    // Float32 on both sides over 20 steps: some 1e-6.
    trained.losses.forEach((loss, i) => {
      expect(loss).toBeCloseTo(losses[i] as number, 5);
    });
    expect(trained.predictions.p?.[0]).toBeCloseTo(prediction[0] as number, 5);
    // Nothing is left of one run in the next, and nothing in memory.
    const { numTensors } = tf.memory();
    expect((await trainEager(tf, run, { initial })).losses).toEqual(trained.losses);
    expect(tf.memory().numTensors).toBe(numTensors);
  });
});

const stateful = (training: Record<string, unknown>) =>
  experiment({ layers: [lstm(3, { stateful: true }), dense(1)], ...sums, training });

test('the eager engine trains it, whichever is asked for', async () => {
  const one = stateful({ shuffle: false });
  expect(trainerOf(one, 'compiled')).toBe('eager');
  expect(eagerReason(one.variant)).toMatch(/stateful/);
  await expect(trainCompiled(tf, { suite: 'tests', experiment: one, seed: 1 })).rejects.toThrow(
    /the compiled engine cannot train this: a stateful layer/,
  );
  expect(trainerOf(experiment({ layers: [lstm(3), dense(1)], ...sums }), 'compiled')).toBe('compiled');
});

test('another order of the samples, or a batch that is not whole, is an issue', () => {
  const issues = (training: Record<string, unknown>) => {
    const one = stateful(training);
    const model = buildModel(plainTf(), one.variant, [3, 1]);
    return trainingIssues(model, one).map(({ message }) => message);
  };
  expect(issues({ shuffle: false, validationSplit: 0.2, batchSize: 4 })).toEqual([]);
  expect(issues({ shuffle: true, batchSize: 4 })).toEqual([expect.stringMatching(/set shuffle: false/)]);
  expect(issues({ shuffle: false, batchSize: 5 })).toEqual([
    expect.stringMatching(/12 samples are no whole number of batches of 5/),
  ]);
});
