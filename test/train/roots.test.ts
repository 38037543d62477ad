import { beforeAll, describe, expect, it } from 'vitest';
import type { TF } from '../../src/train/tf.ts';
import { setUp, testTf } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);

// Math.fround of a double's root or quotient is float32's own (Figueroa 1995: twice the digits and two more are enough).
const root = (x: number) => Math.fround(1 / Math.fround(Math.sqrt(x)));
const values = Array.from({ length: 1000 }, (_, i) => Math.fround(1e-3 * 1.0163 ** i));

describe('1/√x in the eager engine', () => {
  it('is the root and the division of IEEE 754, to the bit', () => {
    const found = tf.tidy(() => tf.rsqrt(tf.tensor1d(values)).dataSync());
    expect([...found]).toEqual(values.map(root));
  });

  it('is that within batch normalisation, of images too', () => {
    const variances = values.slice(0, 4);
    const found = tf.tidy(() =>
      tf
        .batchNorm(
          tf.ones([1, 2, 2, 4]),
          tf.zeros([4]),
          tf.tensor1d(variances),
          undefined,
          undefined,
          // Far below the variances: float32 adds nothing.
          1e-20,
        )
        .dataSync(),
    );
    expect([...found]).toEqual([0, 1, 2, 3].flatMap(() => variances.map(root)));
  });

  it('has its gradient', () => {
    const found = tf.tidy(() =>
      tf
        .grad(x => tf.rsqrt(x))(tf.tensor1d([4, 0.25]))
        .dataSync(),
    );
    expect([...found]).toEqual([-1 / 16, -4]);
  });
});
