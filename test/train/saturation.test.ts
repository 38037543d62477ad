import { readFileSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import { compilingTf } from './compiled/support.ts';
import { experiment, resolved, setUp } from './support.ts';

interface Curve {
  readonly value: readonly number[];
  readonly slope: readonly number[];
}

/** Written by saturation-oracle.py beside it. */
const { x, activations } = JSON.parse(
  readFileSync(new URL('../reference/saturation.json', import.meta.url), 'utf8'),
) as { x: number[]; activations: Record<string, Record<'kernels' | 'xla', Curve>> };

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/**
 * A slope that is made of an output near 1 has that one's last places, 1.2e-7, and they are another CPU's. All others have
 * their digits however small they are: 1e-5 of them is an exponent of 80 that was rounded to 24 bits.
 */
const ofOutput = ['mish', 'sigmoid', 'tanh'];
const relative = 1e-5;

/** Below this float32 has few digits left, or none. */
const tiny = 1e-36;

/**
 * The outputs of an activation for all x, and its slopes: what the biases of a layer become whose kernel is the identity. The
 * targets are far below, so that the loss wants each output by 1/n less, and a rate of −n puts its slope into the bias.
 */
async function curveOf(name: string, train: typeof trainEager): Promise<Curve> {
  const n = x.length;
  const made = experiment({
    layers: [
      resolved({ kind: 'dense', options: { units: n } }),
      resolved({ kind: 'activation', options: { activation: name } }),
    ],
    inputs: { shape: [1, n], values: x },
    targets: { shape: [1, n], values: x.map(() => -3e7) },
    probe: { shape: [n], values: x },
    training: {
      epochs: 1,
      batchSize: 1,
      validationSplit: 0,
      shuffle: false,
      loss: 'meanAbsoluteError',
      optimizer: { name: 'sgd', learningRate: -n },
    },
  });
  const initial = [x.flatMap((_, i) => x.map((_, j) => (i === j ? 1 : 0))), x.map(() => 0)];
  const run = { suite: 'saturation', experiment: made, seed: 0 };
  const { weights } = await train(tf, run, { initial });
  const { predictions } = await train(tf, run, { initial, epochs: 0 });
  return { value: Object.values(predictions)[0] ?? [], slope: [...(weights[1] ?? [])] };
}

function expectNear(actual: readonly number[], expected: readonly number[], absolute: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((wanted, i) => {
    const off = Math.abs((actual[i] as number) - wanted);
    expect(off, `at ${x[i]}: ${actual[i]}, in Keras ${wanted}`).toBeLessThanOrEqual(
      Math.max(relative * Math.abs(wanted), absolute, tiny),
    );
  });
}

test.each(Object.entries(activations))('%s and its slope are those of Keras far out', async (name, ways) => {
  const { value, slope } = await curveOf(name, trainEager);
  expectNear(value, ways.kernels.value, 0);
  expectNear(slope, ways.kernels.slope, ofOutput.includes(name) ? 2.4e-7 : 0);
});

// XLA computes these by formulas of its own: the others are made of them. At zero its selu takes the other side's slope.
test.each(['gelu', 'selu', 'softsign', 'tanh'])('compiled, %s is as in Keras by XLA', async name => {
  const { slope } = await curveOf(name, trainCompiled);
  const { xla } = activations[name] as Record<'xla', Curve>;
  const expected = xla.slope.map((wanted, i) =>
    Math.abs(x[i] as number) < 1e-6 ? (slope[i] as number) : wanted,
  );
  expectNear(slope, expected, ofOutput.includes(name) ? 2.4e-7 : 0);
});
