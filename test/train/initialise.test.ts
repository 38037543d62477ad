import { beforeAll, describe, expect, test } from 'vitest';
import type { InitializerName } from '../../src/suite/index.ts';
import { draw, initialise } from '../../src/train/initialise.ts';
import { buildModel, disposeModel } from '../../src/train/model.ts';
import { stream } from '../../src/train/seeds.ts';
import type { TF } from '../../src/train/tf.ts';
import { modelWeights } from '../../src/train/weights.ts';
import { dense, experiment, lstm, setUp, sums, testTf } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);

const run = { suite: 'sums', problem: 'sums', variant: 'simple', seed: 0 };
const values = (initializer: InitializerName, shape: number[]) =>
  draw(tf, initializer, shape, stream(run, initializer, ...shape));

function moments(sample: Float32Array) {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sample.length;
  return {
    mean,
    deviation: Math.sqrt(variance),
    greatest: sample.reduce((m, x) => Math.max(m, Math.abs(x)), 0),
  };
}

// A kernel [in 200, out 300], and a convolution's [window 5, in 40, out 60]: fan in 200 and fan out 300 as well.
const shapes = [
  [200, 300],
  [5, 40, 60],
];
const cut = 0.87962566103423978;

/** By Keras' documentation of each initializer: standard deviation and greatest possible |value|. */
const formulas: [InitializerName, deviation: number, limit: number][] = [
  ['glorotUniform', Math.sqrt(2 / 500), Math.sqrt(6 / 500)],
  ['heUniform', Math.sqrt(2 / 200), Math.sqrt(6 / 200)],
  ['leCunUniform', Math.sqrt(1 / 200), Math.sqrt(3 / 200)],
  ['glorotNormal', Math.sqrt(2 / 500), (2 * Math.sqrt(2 / 500)) / cut],
  ['heNormal', Math.sqrt(2 / 200), (2 * Math.sqrt(2 / 200)) / cut],
  ['leCunNormal', Math.sqrt(1 / 200), (2 * Math.sqrt(1 / 200)) / cut],
  ['truncatedNormal', 0.05 * cut, 0.1],
  ['randomUniform', 0.1 / Math.sqrt(12), 0.05],
];

describe('draw', () => {
  test.each(formulas)('%s has the deviation and the limits of its formula', (name, deviation, limit) => {
    for (const shape of shapes) {
      const sample = values(name, shape);
      const found = moments(sample);
      const n = sample.length;
      // Standard errors: deviation / √n of the mean, at most deviation / √(2n) of the deviation (less for
      // distributions with short tails). Five of each; the limit is exact but for rounding to float32.
      expect(Math.abs(found.mean)).toBeLessThan((5 * deviation) / Math.sqrt(n));
      expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(5 / Math.sqrt(2 * n));
      expect(found.greatest).toBeLessThanOrEqual(limit * (1 + 2 ** -23));
      expect(found.greatest).toBeGreaterThan(limit * 0.99);
    }
  });

  test('randomNormal is N(0, 0.05²), not cut off', () => {
    const { mean, deviation, greatest } = moments(values('randomNormal', [200, 300]));
    expect(Math.abs(mean)).toBeLessThan((5 * 0.05) / Math.sqrt(60_000));
    expect(Math.abs(deviation / 0.05 - 1)).toBeLessThan(5 / Math.sqrt(120_000));
    expect(greatest).toBeGreaterThan(0.15);
  });

  test.each([
    [80, 20],
    [20, 80],
    [50, 200],
    [3, 10, 8],
  ])('orthogonal %j: the products of its columns, or rows if it is wide, are the identity', (...shape) => {
    const columns = shape.at(-1) as number;
    const error = tf.tidy(() => {
      const flat = tf.reshape(tf.tensor(values('orthogonal', shape), shape), [-1, columns]);
      const wide = (flat.shape[0] as number) < columns;
      const product = tf.matMul(flat, flat, !wide, wide);
      return tf.max(tf.abs(tf.sub(product, tf.eye(product.shape[0] as number)))).dataSync()[0];
    });
    // Each is a sum of up to 200 float32 products.
    expect(error).toBeLessThan(1e-5);
  });

  test('orthogonal is uniform: entries have mean 0 and variance 1 / rows, and Q of a normal alone has not', () => {
    // The first entry of Q without the sign correction is always negative (Householder): with it, half are.
    const firsts = Array.from({ length: 400 }, (_, i) =>
      Number(draw(tf, 'orthogonal', [4, 4], stream(run, 'corner', i))[0]),
    );
    const positive = firsts.filter(x => x > 0).length;
    // Binomial(400, 1/2): five standard deviations are 50.
    expect(Math.abs(positive - 200)).toBeLessThan(50);
    const variance = firsts.reduce((sum, x) => sum + x * x, 0) / 400;
    // E x² = 1/4, E x⁴ = 3 / (4 · 6), so Var x² = 1/16 and the standard error is 0.25 / 20.
    expect(Math.abs(variance - 0.25)).toBeLessThan(5 * 0.0125);
  });

  test('identity, zeros and ones', () => {
    expect([...values('identity', [2, 3])]).toEqual([1, 0, 0, 0, 1, 0]);
    expect([...values('zeros', [3])]).toEqual([0, 0, 0]);
    expect([...values('ones', [3])]).toEqual([1, 1, 1]);
    expect(() => values('identity', [3])).toThrow('"identity" is for a matrix, not for shape [3]');
    expect(() => values('orthogonal', [3])).toThrow('"orthogonal" needs two axes or more, not shape [3]');
  });
});

describe('initialise', () => {
  const weightsOf = (layers = [lstm(6), dense(1)], seed = 0) => {
    const { variant } = experiment({ layers, ...sums });
    const model = buildModel(tf, variant, [3, 1]);
    initialise(tf, model, variant, { ...run, seed });
    const weights = Object.fromEntries(
      modelWeights(model, variant).map(w => [w.name, [...w.variable.read().dataSync()]]),
    );
    disposeModel(model);
    return weights;
  };

  test("the forget gate's bias starts at one, the others at zero", () => {
    const bias = weightsOf()['lstm-1/bias'];
    expect(bias).toEqual([...Array(6).fill(0), ...Array(6).fill(1), ...Array(12).fill(0)]);
    expect(weightsOf([lstm(6, { unitForgetBias: false })])['lstm-1/bias']).toEqual(Array(24).fill(0));
  });

  test('a layer more shifts no other weight', () => {
    const plain = weightsOf();
    const more = weightsOf([
      lstm(6, { returnSequences: true }),
      { kind: 'layerNormalization', options: { epsilon: 0.001 } },
      lstm(6),
      dense(1),
      dense(2),
    ]);
    expect(more).toMatchObject(plain);
    expect(more['lstm-2/recurrentKernel']).not.toEqual(more['lstm-1/recurrentKernel']);
  });

  test('every seed has its own weights, 0 and the greatest too, and has them again', () => {
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 53 - 1];
    const kernels = seeds.map(seed => weightsOf(undefined, seed)['lstm-1/kernel']?.join());
    expect(new Set(kernels).size).toBe(seeds.length);
    expect(weightsOf(undefined, 2 ** 53 - 1)).toEqual(weightsOf(undefined, 2 ** 53 - 1));
  });

  test('no two weights of a model share their draws', () => {
    const { 'lstm-1/kernel': a, 'lstm-2/kernel': b } = weightsOf([
      lstm(6, { returnSequences: true, kernelInitializer: 'randomNormal' }),
      lstm(6, { kernelInitializer: 'randomNormal' }),
    ]);
    expect(a?.filter(x => b?.includes(x))).toEqual([]);
  });
});
