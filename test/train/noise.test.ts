import type { Tensor } from '@tensorflow/tfjs-node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Layer } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { seededMasks } from '../../src/train/masks.ts';
import { buildModel, disposeModel } from '../../src/train/model.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Task } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { dense, experiment, layer, setUp } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/** What a layer makes of samples in training and outside of it. */
function applied(one: Layer, input: Tensor): { training: Float32Array; without: Float32Array } {
  const masks = seededMasks(tf, { suite: 'tests', problem: 'p', variant: 'v', seed: 5 });
  const model = buildModel(tf, { id: 'v', layers: [one] }, input.shape.slice(1), { masks });
  masks.at(1, 0);
  const give = (training: boolean) =>
    (model.apply(input, { training }) as Tensor).dataSync().slice() as Float32Array;
  try {
    return { training: give(true), without: give(false) };
  } finally {
    disposeModel(model);
  }
}

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length;
const deviation = (values: ArrayLike<number>) => {
  const middle = mean(values);
  return Math.sqrt(mean(Array.from(values, x => (x - middle) ** 2)));
};

/** 60,000 draws: their mean is off by 4 standard errors, 0.016 deviations, once in 16,000 seeds, and this is one seed. */
const samples = 1000;

describe('what is drawn has the mean and the deviation that it should have', () => {
  test('gaussianNoise adds normal numbers', () => {
    const { training, without } = applied(layer('gaussianNoise', { stddev: 0.5 }), tf.fill([samples, 60], 2));
    expect(mean(training)).toBeCloseTo(2, 1);
    expect(Math.abs(mean(training) - 2)).toBeLessThan(0.016 * 0.5);
    expect(Math.abs(deviation(training) / 0.5 - 1)).toBeLessThan(0.02);
    expect(new Set(without)).toEqual(new Set([2]));
  });

  test('gaussianDropout multiplies by them', () => {
    const { training } = applied(layer('gaussianDropout', { rate: 0.2 }), tf.fill([samples, 60], 3));
    const wanted = 3 * Math.sqrt(0.2 / 0.8);
    expect(Math.abs(mean(training) - 3)).toBeLessThan(0.016 * wanted);
    expect(Math.abs(deviation(training) / wanted - 1)).toBeLessThan(0.02);
  });

  test('alphaDropout leaves mean and deviation of standard normals as they are', () => {
    // As many of each as a normal has, so that nothing but the layer is random.
    const normals = tf.tidy(() => tf.truncatedNormal([samples, 60], 0, 1, 'float32', 3));
    const given = normals.dataSync();
    const { training } = applied(layer('alphaDropout', { rate: 0.3 }), normals);
    const scale = deviation(given);
    // The formula is for mean 0 and deviation 1 before (Klambauer and others, Self-Normalizing Neural Networks, 2017).
    const kept = 0.7 * scale ** 2 + 0.3 * 0.7 * 1.7580993408473766 ** 2;
    const whole = 1 / Math.sqrt(0.7 * (1 + 0.3 * 1.7580993408473766 ** 2));
    expect(Math.abs(mean(training) - whole * 0.7 * mean(given))).toBeLessThan(0.02);
    expect(deviation(training)).toBeCloseTo(whole * Math.sqrt(kept), 1);
  });

  test.each([
    ['spatialDropout1d', [5, 60]],
    ['spatialDropout2d', [2, 2, 60]],
  ] as const)('%s drops whole channels', (kind, shape) => {
    const inside = shape.slice(0, -1).reduce((product, d) => product * d, 1);
    const { training } = applied(layer(kind, { rate: 0.4 }), tf.ones([samples, ...shape]));
    const channels = Array.from({ length: samples * 60 }, (_, k) => {
      const [sample, channel] = [Math.floor(k / 60), k % 60];
      const own = Array.from(
        { length: inside },
        (_, place) => training[(sample * inside + place) * 60 + channel] as number,
      );
      expect(new Set(own).size).toBe(1);
      return own[0] as number;
    });
    const dropped = channels.filter(value => value === 0).length / channels.length;
    // The standard error of a share of 0.4 is 0.002.
    expect(Math.abs(dropped - 0.4)).toBeLessThan(0.008);
    expect(Math.max(...channels)).toBeCloseTo(1 / 0.6, 5);
  });
});

const values = (n: number) => Array.from({ length: n }, (_, i) => Math.sin(1 + 5 * i));
const runOf = (shape: readonly number[], layers: readonly Layer[], seed: number): Task => {
  const size = shape.reduce((product, d) => product * d, 1);
  return {
    suite: 'tests',
    seed,
    experiment: experiment({
      layers: [...layers, layer('flatten'), dense(1)],
      inputs: { shape: [14, ...shape], values: values(14 * size) },
      targets: { shape: [14, 1], values: values(14) },
      probe: { shape, values: values(size) },
      training: { batchSize: 5, epochs: 6 },
    }),
  };
};

describe('both engines draw the same', () => {
  test.each([
    ['a series', [6, 3], ['spatialDropout1d', 'gaussianDropout', 'alphaDropout']],
    ['a picture', [4, 4, 3], ['spatialDropout2d', 'gaussianDropout']],
  ] as const)('of %s', async (_, shape, kinds) => {
    const layers = [
      dense(4, { activation: 'tanh' }),
      layer('gaussianNoise', { stddev: 0.1 }),
      ...kinds.map(kind => layer(kind, { rate: 0.3 })),
    ];
    const run = runOf(shape, layers, 1);
    const [eager, compiled] = [await trainEager(tf, run), await trainCompiled(tf, run)];
    compiled.losses.forEach((loss, i) => {
      expect(Math.abs(loss / (eager.losses[i] as number) - 1)).toBeLessThan(1e-5);
    });
    expect(compiled.predictions.p?.[0]).toBeCloseTo(eager.predictions.p?.[0] as number, 4);
    const other = await trainEager(tf, runOf(shape, layers, 2));
    expect(other.losses).not.toEqual(eager.losses);
  });
});
