import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { LossName, NdArray } from '../../src/suite/index.ts';
import { optimizerNames, optimizerSchema } from '../../src/suite/optimizers.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { experiment, resolved, setUp, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly probe: NdArray;
  readonly layers: readonly WrittenLayer[];
  readonly optimizer: { readonly name: string };
  readonly loss: LossName;
  readonly batchSize: number;
  readonly validationSplit: number;
  readonly epochs: number;
  readonly parameters: number;
  readonly initial: readonly number[][];
  readonly orders: readonly number[][];
  readonly losses: readonly number[];
  readonly validation: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by the script of the same name, NAME-oracle.py, beside it. */
function reference(name: string): { keras: string; cases: Case[] } {
  const file = new URL(`../reference/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as { keras: string; cases: Case[] };
}

/**
 * Both compute in float32, whose spacing is 1.2e-7, and add in another order; over 48 steps that grows to some 1e-6. A
 * term that is missing or in the wrong place gives 1e-4 and more.
 */
const tolerance = 2e-5;

function expectNear(values: readonly number[], expected: readonly number[], scale = 0): void {
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
  expectNear(trained.losses, c.losses);
  expectNear(trained.validation, c.validation);
  // A prediction is a sum of terms of about this size, which may cancel.
  const scale = Math.max(...c.targets.values.map(Math.abs));
  expectNear(trained.predictions.p ?? [], c.prediction, scale);
}

const taskOf = ({ layers, inputs, targets, probe, optimizer, ...c }: Case) => ({
  suite: 'keras',
  seed: 0,
  experiment: experiment({
    layers: layers.map(resolved),
    inputs,
    targets,
    probe,
    training: {
      optimizer: optimizerSchema.parse(optimizer),
      loss: c.loss,
      batchSize: c.batchSize,
      validationSplit: c.validationSplit,
      epochs: c.epochs,
    },
  }),
});

// A case takes a second or two on a machine that is not busy.
vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

const optimizers = reference('optimizers');

describe.each([
  ['optimizers', optimizers] as const,
  ['layers', reference('layers')] as const,
  ['penalties', reference('penalties')] as const,
])(`%s train as in Keras`, (_, { cases }) => {
  test.each(cases)('$name, in the eager engine', async c => {
    expectKeras(c, await trainEager(tf, taskOf(c), { initial: c.initial, orders: c.orders }));
    // It learned: the reference is not a curve of nothing.
    expect(c.losses.at(-1)).toBeLessThan(0.95 * (c.losses[0] as number));
  });
  test.each(cases)('$name, in the compiled engine', async c => {
    expectKeras(c, await trainCompiled(tf, taskOf(c), { initial: c.initial, orders: c.orders }));
  });
});

test('no optimizer is left out above', () => {
  const tried = new Set(optimizers.cases.map(c => c.optimizer.name));
  expect([...tried].sort()).toEqual([...optimizerNames].sort());
});
