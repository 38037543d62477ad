import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Layer, loadSuite, nativeExperiments, type Training } from '../../../src/suite/index.ts';
import { compileProgram } from '../../../src/train/compiled/compile.ts';
import { trainCompiled } from '../../../src/train/compiled/index.ts';
import { inspectModel } from '../../../src/train/index.ts';
import type { TF } from '../../../src/train/tf.ts';
import { temporaryFolder } from '../../temporary.ts';
import { dense, experiment, layer, lstm, setUp } from '../support.ts';
import { compilingTf, expectParity, wavy } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/** 15 series of 18 steps and 2 features: 12 are trained on, in batches of 5, 5 and 2. */
const steps = 18;
const data = { inputs: wavy(15, steps, 2), targets: wavy(15, 1), probe: wavy(steps, 2) };
const training: Partial<Training> = { epochs: 5, batchSize: 5 };
const gate = { recurrentActivation: 'sigmoid' };
const keras = { activation: 'tanh', ...gate };

const models: Record<string, readonly Layer[]> = {
  lstm: [lstm(4, keras), dense(1)],
  'lstm, relu, backwards': [lstm(4, { goBackwards: true }), dense(1)],
  'lstm, stacked': [lstm(4, { ...keras, returnSequences: true }), lstm(3, keras), dense(1)],
  'gru, all outputs': [
    layer('gru', { units: 4, ...gate, returnSequences: true }),
    layer('globalAveragePooling1d'),
    dense(1),
  ],
  'simpleRnn behind a product of many inputs': [
    layer('conv1d', { filters: 6, kernelSize: 2, padding: 'same' }),
    layer('simpleRnn', { units: 4, useBias: false }),
    dense(1),
  ],
  'bidirectional gru, all outputs, then simpleRnn': [
    layer('bidirectional', {}, layer('gru', { units: 3, ...gate, returnSequences: true })),
    layer('simpleRnn', { units: 4 }),
    dense(1),
  ],
  'timeDistributed dense, dropout between': [
    layer('simpleRnn', { units: 4, returnSequences: true }),
    layer('dropout', { rate: 0.3 }),
    layer('timeDistributed', {}, dense(3, { activation: 'relu' })),
    layer('simpleRnn', { units: 3 }),
    dense(1),
  ],
  'batchNormalization, whose last batch is a step of its own': [
    layer('simpleRnn', { units: 4, returnSequences: true }),
    layer('batchNormalization', { momentum: 0.8 }),
    layer('simpleRnn', { units: 3 }),
    dense(1),
  ],
};

describe('a layer over a long series', () => {
  test.for(Object.entries(models))('trains as in the eager engine: %s', async ([, layers]) => {
    await expectParity(tf, experiment({ layers, ...data, training }));
  });

  test('with the held-out samples evaluated by themselves, though an epoch is one batch', async () => {
    const parts = {
      layers: models.lstm as readonly Layer[],
      ...data,
      training: { epochs: 12, batchSize: 12 },
    };
    await expectParity(tf, experiment(parts));
  });
});

test('the bits do not depend on how many epochs a native call holds', async () => {
  const run = {
    suite: 'tests',
    seed: 3,
    experiment: experiment({ layers: models.lstm as readonly Layer[], ...data, training }),
  };
  const [one, all] = [await trainCompiled(tf, run, { capacity: 1 }), await trainCompiled(tf, run)];
  expect(one.weightsHash).toBe(all.weightsHash);
});

/** A suite whose one model is built by code. */
function withModel(name: string, model: string) {
  const folder = path.join(temporaryFolder('time'), name);
  mkdirSync(folder);
  const file = path.join(folder, 'suite.ts');
  // Every third sample ends in zeros, which a mask hides.
  const rows = Array.from({ length: 12 }, (_, i) =>
    Array.from({ length: steps }, (_, t) =>
      i % 3 === 0 && t > 12 ? [0, 0] : wavy(2 * (i + t + 1)).values.slice(-2),
    ),
  );
  writeFileSync(
    file,
    `import { defineSuite } from 'seedgate';
export default defineSuite({
  format: 1, name: '${name}', version: '1.0.0', title: 'Own', source: { title: 'An article' }, seeds: 30,
  problems: { p: {
    title: 'P', data: { inputs: ${JSON.stringify(rows)}, targets: ${JSON.stringify(rows.map((_, i) => [Math.sin(i)]))} },
    probes: { a: { input: ${JSON.stringify(rows[0])}, truth: { value: 0, tolerance: { absolute: 1 } } } },
    variants: { v: {
      training: { epochs: 5, batchSize: 5, validationSplit: 0, shuffle: true, optimizer: { name: 'adam', learningRate: 0.01 }, loss: 'meanSquaredError' },
      build: (tf: any) => { ${model} },
    } },
  } },
});
`,
  );
  return nativeExperiments(loadSuite(file, { inspect: inspectModel }))[0] ?? expect.fail('no experiment');
}

describe('a model of code over a long series', () => {
  test('keeps outputs and states where a sample is masked', async () => {
    const masked = withModel(
      'masked',
      `return tf.sequential({ layers: [
        tf.layers.masking({ maskValue: 0, inputShape: [${steps}, 2] }),
        tf.layers.lstm({ units: 4, returnSequences: true, recurrentActivation: 'sigmoid' }),
        tf.layers.gru({ units: 3 }),
        tf.layers.dense({ units: 1 }),
      ] });`,
    );
    await expectParity(tf, masked);
  });

  test('hands the last states of one layer to another', async () => {
    const handed = withModel(
      'handed',
      `const input = tf.input({ shape: [${steps}, 2] });
      const [, h, c] = tf.layers.lstm({ units: 4, returnState: true }).apply(input);
      const decoded = tf.layers.lstm({ units: 4, returnSequences: true }).apply(input, { initialState: [h, c] });
      const each = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: 2 }) }).apply(decoded);
      return tf.model({ inputs: input, outputs: tf.layers.dense({ units: 1 }).apply(tf.layers.flatten().apply(each)) });`,
    );
    await expectParity(tf, handed);
  });
});

test('a program does not grow with the series', () => {
  const size = (length: number) => {
    const inputs = wavy(6, length, 2);
    const parts = { layers: [lstm(4), dense(1)], inputs, targets: wavy(6, 1), training };
    const { bytes, dispose } = compileProgram(tf, 'tests', experiment(parts));
    dispose();
    return bytes.length;
  };
  // Sizes of axes are longer numbers.
  expect(size(500) / size(50)).toBeLessThan(1.01);
  // Short series are unrolled.
  expect(size(7) / size(5)).toBeGreaterThan(1.1);
  expect(size(8) / size(50)).toBeGreaterThan(0.99);
});
