import { readFileSync } from 'node:fs';
import type { Scalar, Tensor, Variable } from '@tensorflow/tfjs-node';
import { beforeAll, expect, test } from 'vitest';
import type { NdArray } from '../../src/suite/index.ts';
import { makeLayer } from '../../src/train/layers/index.ts';
import type { TF } from '../../src/train/tf.ts';
import { resolved, setUp, testTf, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly layer: WrittenLayer;
  readonly inputs: NdArray;
  readonly mask?: readonly number[][];
  readonly weights: readonly number[][];
  readonly trained: readonly number[];
  readonly gradients: readonly number[][];
  readonly after: readonly number[][];
  readonly evaluated: readonly number[];
}

/** Written by normalization-oracle.py beside it. */
const { cases } = JSON.parse(
  readFileSync(new URL('../reference/normalization.json', import.meta.url), 'utf8'),
) as { cases: Case[] };

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);

/**
 * To 1e-5 of the greatest number, or of 1 where numbers of that size cancel: sums come in another order. In tf.layers' own order
 * what comes out of one number is 1e-4 away.
 */
function expectNear(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  const scale = Math.max(1, ...expected.map(Math.abs));
  expected.forEach((wanted, i) => {
    const value = actual[i] as number;
    expect(Math.abs(value - wanted), `${value}, in Keras ${wanted}`).toBeLessThanOrEqual(1e-5 * scale);
  });
}

test.each(cases)('$name', c => {
  const inputs = tf.tensor([...c.inputs.values], [...c.inputs.shape]);
  const layer = makeLayer(
    tf,
    resolved(c.layer),
    { name: 'one', inputShape: c.inputs.shape.slice(1) },
    {
      mask: () => expect.fail('nothing is dropped'),
    },
  );
  layer.build([null, ...c.inputs.shape.slice(1)]);
  layer.weights.forEach((weight, i) => {
    weight.write(tf.tensor([...(c.weights[i] as number[])], weight.shape as number[]));
  });
  const mask = c.mask && { mask: tf.cast(tf.tensor2d(c.mask.map(row => [...row])), 'bool') };
  const call = (x: Tensor, training: boolean) => layer.call(x, { training, ...(training && mask) }) as Tensor;
  const x = tf.variable(inputs);
  const variables = [x, ...layer.trainableWeights.map(weight => weight.read() as Variable)];
  // Derived first: each call in training moves the averages.
  const kept = layer.weights.map(weight => weight.read().clone());
  const { grads } = tf.variableGrads(() => tf.sum(tf.square(call(x, true))) as Scalar, variables);
  expect(variables).toHaveLength(c.gradients.length);
  variables.forEach(({ name }, i) => {
    expectNear((grads[name] as Tensor).dataSync(), c.gradients[i] as number[]);
  });
  layer.weights.forEach((weight, i) => {
    weight.write(kept[i] as Tensor);
  });
  expectNear(call(inputs, true).dataSync(), c.trained);
  layer.weights.forEach((weight, i) => {
    expectNear(weight.read().dataSync(), c.after[i] as number[]);
  });
  expectNear(call(inputs, false).dataSync(), c.evaluated);
});
