import { readFileSync } from 'node:fs';
import type { Tensor } from '@tensorflow/tfjs-node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NdArray } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { buildModel, disposeModel } from '../../src/train/model.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Task } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { dense, experiment, layer, resolved, setUp, type WrittenLayer } from './support.ts';

interface Case extends WrittenLayer {
  readonly pictures: NdArray;
  readonly draws: NdArray;
  readonly made: NdArray;
}

/** Written by augmentation-oracle.py beside it, whose Keras was handed the draws. */
const file = new URL('../reference/augmentation.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

const tensor = ({ values, shape }: NdArray) => tf.tensor([...values], [...shape]);

describe('pictures are changed as by Keras on the same draws, and only in training', () => {
  test.each(cases.map(c => [`${c.kind} ${JSON.stringify(c.options)}`, c] as const))('%s', (_, c) => {
    const masks = { mask: () => tensor(c.draws) };
    const model = buildModel(tf, { id: 'v', layers: [resolved(c)] }, c.pictures.shape.slice(1), { masks });
    const given = tensor(c.pictures);
    const made = (model.apply(given, { training: true }) as Tensor).dataSync();
    // Places are computed in float32, some ten units away from zero: 1e-6 of a step, in pictures of numbers up to 1.
    made.forEach((value, i) => {
      expect(Math.abs(value - (c.made.values[i] as number))).toBeLessThan(2e-5);
    });
    expect([...(model.apply(given, { training: false }) as Tensor).dataSync()]).toEqual([
      ...given.dataSync(),
    ]);
    disposeModel(model);
  });
});

test('both engines draw the same, behind layers with weights as well', async () => {
  const values = (n: number) => Array.from({ length: n }, (_, i) => Math.sin(1 + 5 * i));
  const shape = [6, 5, 2];
  const runOf = (seed: number): Task => ({
    suite: 'tests',
    seed,
    experiment: experiment({
      layers: [
        layer('randomFlip', { mode: 'horizontal' }),
        layer('randomTranslation', { heightFactor: 0.3, widthFactor: 0.2 }),
        layer('conv2d', { filters: 3, kernelSize: 2, activation: 'tanh' }),
        layer('randomRotation', { factor: 0.1, fillMode: 'constant' }),
        layer('randomZoom', { heightFactor: 0.2 }),
        layer('flatten'),
        dense(1),
      ],
      inputs: { shape: [14, ...shape], values: values(14 * 60) },
      targets: { shape: [14, 1], values: values(14) },
      probe: { shape, values: values(60) },
      training: { batchSize: 5, epochs: 6 },
    }),
  });
  const [eager, compiled] = [await trainEager(tf, runOf(1)), await trainCompiled(tf, runOf(1))];
  compiled.losses.forEach((loss, i) => {
    expect(Math.abs(loss / (eager.losses[i] as number) - 1)).toBeLessThan(1e-4);
  });
  expect(compiled.predictions.p?.[0]).toBeCloseTo(eager.predictions.p?.[0] as number, 4);
  expect((await trainEager(tf, runOf(2))).losses).not.toEqual(eager.losses);
});
