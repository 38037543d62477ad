import { beforeAll, describe, expect, test } from 'vitest';
import type { Layer, Training } from '../../../src/suite/index.ts';
import { compileProgram } from '../../../src/train/compiled/compile.ts';
import { trainCompiled } from '../../../src/train/compiled/index.ts';
import { trainEager } from '../../../src/train/eager.ts';
import type { TF } from '../../../src/train/tf.ts';
import { dense, experiment, layer, lstm, setUp, sums } from '../support.ts';
import { compilingTf, expectNear, expectParity, wavy } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/** 12 samples in one batch, 3 held out. */
const training: Partial<Training> = { epochs: 50, batchSize: 12 };
const data = { inputs: wavy(15, 4, 2), targets: wavy(15, 1), probe: wavy(4, 2) };

function together(parts: Parameters<typeof experiment>[0]): boolean | undefined {
  const compilation = compileProgram(tf, 'tests', experiment(parts));
  compilation.dispose();
  return compilation.plan.heldOut?.withBatch;
}

describe('held-out samples that go through the model with the batch', () => {
  test.for<[string, readonly Layer[]]>([
    ['lstm', [lstm(4), dense(1)]],
    ['conv1d', [layer('conv1d', { filters: 6, kernelSize: 2 }), layer('flatten'), dense(1)]],
    ['layerNormalization', [layer('flatten'), dense(6), layer('layerNormalization'), dense(1)]],
  ])('are evaluated as in the eager engine: %s', async ([, layers]) => {
    const parts = { layers, ...data, training };
    expect(together(parts)).toBe(true);
    const [eager, compiled] = await expectParity(tf, experiment(parts));
    expect(compiled.validation).toHaveLength(eager.validation.length);
  });

  test.for<[string, Parameters<typeof experiment>[0]]>([
    ['after each of several batches', { layers: [layer('flatten'), dense(1)], ...data }],
    [
      'with dropout, which they do not have',
      { layers: [layer('flatten'), layer('dropout', { rate: 0.5 }), dense(1)], ...data, training },
    ],
    [
      'with batchNormalization, which would see them',
      { layers: [layer('flatten'), layer('batchNormalization'), dense(1)], ...data, training },
    ],
    [
      'in great number',
      { layers: [dense(1)], inputs: wavy(80, 2), targets: wavy(80, 1), training: { batchSize: 80 } },
    ],
  ])('are evaluated by themselves %s', ([, parts]) => {
    expect(together(parts)).toBe(false);
  });
});

/** w · x + b by plain gradient descent; the last three of 15 samples are held out. */
const line = (x: number, held: number, learningRate: number, more: Partial<Training> = {}) =>
  experiment({
    layers: [dense(1, { kernelInitializer: 'ones' })],
    inputs: { shape: [15, 1], values: Array.from({ length: 15 }, (_, i) => (i < 12 ? x : held)) },
    targets: { shape: [15, 1], values: Array(15).fill(0) },
    probe: { shape: [1], values: [1] },
    training: { epochs: 60, batchSize: 12, optimizer: { name: 'sgd', learningRate }, ...more },
  });

describe('a validation loss that is not finite', () => {
  test('ends the run at the epoch at which the eager engine ends it, with the weights of that epoch', async () => {
    // w grows by a factor of 3 each epoch; the held-out samples overflow some epochs before the others do.
    const run = { suite: 'tests', seed: 1, experiment: line(1, 1e12, 2) };
    const eager = await trainEager(tf, run);
    expect(eager.status).toBe('diverged');
    expect(eager.losses.every(Number.isFinite)).toBe(true);
    for (const capacity of [1, 4, 60]) {
      const compiled = await trainCompiled(tf, run, { capacity });
      expect(compiled).toMatchObject({ status: 'diverged', epoch: eager.epoch });
      expect(compiled.validation).toHaveLength(eager.validation.length);
      expectNear(compiled.losses, eager.losses);
      eager.weights.forEach((values, i) => {
        expectNear([...(compiled.weights[i] as Float32Array)], [...values]);
      });
    }
  });

  test('of the initial weights does not: nobody asks for it', async () => {
    // |w · x| of the held-out samples is 1e40 at first; a step of 1e20 takes w to 0 and b to −1e20.
    const more = { epochs: 1, loss: 'meanAbsoluteError' as const };
    for (const epochs of [1, 2]) {
      const run = { suite: 'tests', seed: 1, experiment: line(1, 1e20, 1e20, { ...more, epochs }) };
      const initial = [[1e20], [0]];
      const eager = await trainEager(tf, run, { initial });
      const compiled = await trainCompiled(tf, run, { initial });
      expect(compiled.status).toBe(eager.status);
      expect(compiled.epoch).toBe(eager.epoch);
      expectNear(compiled.losses, eager.losses);
      // w is what rounding left of 1e20 − 1e20, so the number itself means nothing.
      expect(compiled.validation.map(Number.isFinite)).toEqual(eager.validation.map(Number.isFinite));
    }
  });
});

test('leaves no tensor behind', async () => {
  const before = tf.memory().numTensors;
  const run = {
    suite: 'tests',
    seed: 1,
    experiment: experiment({ layers: [lstm(3), dense(1)], ...sums, training }),
  };
  await trainCompiled(tf, run, { epochs: 20, capacity: 7 });
  expect(tf.memory().numTensors).toBe(before);
});
