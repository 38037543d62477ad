import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NdArray } from '../../src/suite/index.ts';
import { optimizerSchema } from '../../src/suite/optimizers.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { dense, experiment, layer, setUp } from './support.ts';

interface Trained {
  readonly losses: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by words-oracle.py beside it. */
const reference = JSON.parse(readFileSync(new URL('../reference/words.json', import.meta.url), 'utf8')) as {
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly initial: readonly number[][];
  readonly cases: readonly {
    readonly optimizer: { readonly name: string };
    readonly keras3: Trained;
    readonly keras2: Trained;
  }[];
};

type Case = (typeof reference.cases)[number];

const taskOf = ({ optimizer }: Case, repeatedWords: 'each' | 'sum') => {
  const { inputs, targets } = reference;
  const layers = [layer('embedding', { inputDim: 6, outputDim: 3 }), layer('flatten'), dense(1)];
  const training = {
    epochs: 20,
    batchSize: 5,
    validationSplit: 0,
    shuffle: false,
    optimizer: optimizerSchema.parse({ ...optimizer, repeatedWords }),
  };
  const probe = { shape: [4], values: [...inputs.values].slice(0, 4) };
  return { suite: 'words', seed: 0, experiment: experiment({ layers, inputs, targets, probe, training }) };
};

/** Float32 on both sides, added in another order: over 20 steps that grows to some 1e-6. The two eras differ by 1e-3. */
function expectKeras(trained: TrainResult, { losses, prediction }: Trained): void {
  const near = (values: readonly number[], expected: readonly number[]) => {
    expect(values.length).toBe(expected.length);
    expected.forEach((wanted, i) => {
      expect(Math.abs((values[i] as number) - wanted)).toBeLessThanOrEqual(
        1e-4 * Math.max(0.1, Math.abs(wanted)),
      );
    });
  };
  near(trained.losses, losses);
  near(trained.predictions.p ?? [], prediction);
}

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

const title = ({ optimizer: { name, ...options } }: Case) => `${name} ${JSON.stringify(options)}`;
const cases = reference.cases.map(c => [title(c), c] as const);
const options = { initial: reference.initial };

describe.each([['Keras 3', 'each', 'keras3'] as const, ['Keras 2', 'sum', 'keras2'] as const])(
  'words that repeat train as in %s',
  (_, repeatedWords, era) => {
    // tf_keras multiplies Nadam's schedule once for each weight of a model, and not once a step.
    const own = cases.filter(([, c]) => era === 'keras3' || c.optimizer.name !== 'nadam');

    test.each(own)('%s', async (_, c) => {
      expectKeras(await trainEager(tf, taskOf(c, repeatedWords), options), c[era]);
    });

    // One program of each way to count.
    test.each(own.filter(([, c]) => ['adam', 'adamax'].includes(c.optimizer.name)))(
      'compiled, %s',
      async (_, c) => {
        expectKeras(await trainCompiled(tf, taskOf(c, repeatedWords), options), c[era]);
      },
    );
  },
);

test('the two differ where an optimizer squares', () => {
  const far = reference.cases.filter(({ keras2, keras3 }) =>
    keras2.losses.some((loss, i) => Math.abs(loss - (keras3.losses[i] as number)) > 1e-3 * loss),
  );
  expect([...new Set(far.map(c => c.optimizer.name))]).toEqual(
    expect.arrayContaining(['adam', 'adamw', 'adamax', 'nadam', 'rmsprop', 'adagrad', 'adadelta']),
  );
});
