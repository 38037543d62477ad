import { beforeAll, expect, test, vi } from 'vitest';
import type { LossName } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import { compilingTf } from './compiled/support.ts';
import { experiment, resolved, setUp } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/** Activations and losses that clip, and the greatest of several: in each the greater of two numbers is taken. */
const clipping = [
  ['linear', 'categoricalCrossentropy'],
  ['linear', 'binaryCrossentropy'],
  ['linear', 'kullbackLeiblerDivergence'],
  ['linear', 'hinge'],
  ['relu', 'meanSquaredError'],
  ['relu6', 'meanSquaredError'],
  ['hardSigmoid', 'meanSquaredError'],
] as const;

/** A model of which one weight is not a number; so is each loss that Keras has for it. */
const madeOf = (activation: string, loss: LossName) => {
  const made = experiment({
    layers: [
      resolved({ kind: 'globalMaxPooling1d', options: {} }),
      resolved({ kind: 'dense', options: { units: 2, activation } }),
    ],
    inputs: { shape: [4, 3, 2], values: Array.from({ length: 24 }, (_, i) => Math.sin(i)) },
    targets: { shape: [4, 2], values: [1, 0, 0, 1, 1, 0, 0, 1] },
    probe: { shape: [3, 2], values: [1, 2, 3, 4, 5, 6] },
    training: {
      epochs: 3,
      batchSize: 2,
      validationSplit: 0,
      shuffle: false,
      loss,
      optimizer: { name: 'sgd', learningRate: 0.01 },
    },
  });
  return { suite: 'not-a-number', experiment: made, seed: 0 };
};

test.each(clipping)('%s and %s hide no weight that is not a number', async (activation, loss) => {
  for (const train of [trainEager, trainCompiled]) {
    const run = madeOf(activation, loss);
    const result = await train(tf, run, {
      initial: [
        [Number.NaN, 0.5, 0.25, -0.5],
        [0, 0],
      ],
    });
    expect(result).toMatchObject({ status: 'diverged', epoch: 1, losses: [Number.NaN] });
  }
});
