import { describe, expect, it } from 'vitest';
import { makeSuite } from '../../src/init/index.ts';
import { readModel } from '../../src/init/model.ts';
import { resolveText } from '../../src/suite/index.ts';
import { fileWith, reference } from './support.ts';

type Json = Record<string, unknown>;

/** A model of Keras 3 with other entries in its compile configuration, written as Keras 3.15 writes them. */
function compiledWith(changes: Json, config: Json = {}): string {
  const model = JSON.parse(reference.keras3.lstm?.json ?? '') as { compile_config: Json; config: Json };
  Object.assign(model.compile_config, changes);
  Object.assign(model.config, config);
  return fileWith('model.json', JSON.stringify(model));
}

const loss = (class_name: string, options: Json) => ({
  loss: {
    module: 'keras.losses',
    class_name,
    config: { name: 'loss', reduction: 'sum_over_batch_size', ...options },
    registered_name: null,
  },
});

describe('what a model was compiled with', () => {
  it.each<[string, Json, RegExp]>([
    [
      'a sum',
      loss('MeanSquaredError', { reduction: 'sum' }),
      /MeanSquaredError has reduction "sum"; .*sum_over_batch/,
    ],
    ['no reduction', loss('MeanSquaredError', { reduction: 'none' }), /has reduction "none"/],
    ['a reduction of null', loss('MeanAbsoluteError', { reduction: null }), /has reduction null/],
    [
      'smoothed labels',
      loss('CategoricalCrossentropy', { label_smoothing: 0.1 }),
      /label_smoothing 0\.1; .*0 only/,
    ],
    ['an ignored class', loss('SparseCategoricalCrossentropy', { ignore_class: 3 }), /ignore_class 3/],
    ['another axis', loss('CosineSimilarity', { axis: 0 }), /axis 0; .*-1 only/],
    [
      'an option of a later Keras',
      loss('MeanSquaredError', { tau: 2 }),
      /has tau 2; a suite can have no such option/,
    ],
    ['half precision', loss('MeanSquaredError', { dtype: 'float16' }), /has dtype "float16"/],
    ['a loss of another kind', loss('Huber', {}), /the loss Huber; a suite has meanSquaredError/],
    [
      'a weight of the loss',
      { loss_weights: [2] },
      /compiled with loss_weights \[2\]; a suite can have 1 only/,
    ],
    ['a weight by name', { loss_weights: { dense: 0.5 } }, /loss_weights \{"dense":0\.5\}/],
    [
      'weights of time steps',
      { sample_weight_mode: 'temporal' },
      /compiled with sample_weight_mode "temporal"/,
    ],
    [
      'a setting of a later Keras',
      { gradient_checkpointing: true },
      /gradient_checkpointing true; a suite has no such/,
    ],
  ])('is refused by name when a suite cannot have it: %s', async (_, changes, says) => {
    await expect(readModel(compiledWith(changes))).rejects.toThrow(says);
  });

  it.each<[string, Json]>([
    ['the mean by its names', loss('MeanSquaredError', { reduction: 'auto' })],
    ["Keras 2's function of a class", loss('MeanSquaredError', { fn: 'mean_squared_error' })],
    ['weights of 1', { loss_weights: [1] }],
    ['a weight of 1 by name', { loss_weights: { dense: 1 } }],
    ['no weights', { loss_weights: null, sample_weight_mode: null, weighted_metrics: [] }],
    ['how it is computed', { steps_per_execution: 4, jit_compile: true, run_eagerly: true }],
  ])('is taken over when it is what a suite does: %s', async (_, changes) => {
    expect((await readModel(compiledWith(changes))).loss).toBe('meanSquaredError');
  });

  it('may have metrics, of which the suite says that they are not its own', async () => {
    const auc = { module: 'keras.metrics', class_name: 'AUC', config: { name: 'auc', curve: 'ROC' } };
    const { notes } = await readModel(compiledWith({ metrics: ['mae', auc], weighted_metrics: ['mse'] }));
    expect(notes).toEqual([expect.stringContaining('(mae, auc, mse) are not taken over')]);
  });

  it('is refused when no layer may be trained, or in other precision', async () => {
    await expect(readModel(compiledWith({}, { trainable: false }))).rejects.toThrow('is not trainable');
    const policy = { module: 'keras', class_name: 'DTypePolicy', config: { name: 'mixed_float16' } };
    await expect(readModel(compiledWith({}, { dtype: policy }))).rejects.toThrow('only float32');
  });
});

describe('a model with a hinge', () => {
  const dense = (units: number, name: string) =>
    fileWith(
      'model.json',
      JSON.stringify({
        module: 'keras',
        class_name: 'Sequential',
        config: {
          name: 'signs',
          layers: [
            { class_name: 'InputLayer', config: { batch_shape: [null, 2], dtype: 'float32', name: 'in' } },
            { class_name: 'Dense', config: { name: 'out', units, activation: 'tanh' } },
          ],
        },
        compile_config: { optimizer: 'adam', loss: name },
      }),
    );
  const bin = (labels: readonly [string, string]) =>
    `a,b,label\n${Array.from({ length: 40 }, (_, i) => `${i % 7},${i / 10},${labels[i % 2]}`).join('\n')}\n`;

  it.each([
    ['hinge', 1, ['0', '1'], [-1, 1]],
    ['squared_hinge', 1, ['0', '1'], [-1, 1]],
    ['hinge', 1, ['no', 'yes'], [-1, 1]],
    ['hinge', 1, ['-1', '1'], [-1, 1]],
    ['hinge', 2, ['no', 'yes'], [1, -1, -1, 1]],
  ] as const)('%s of %i outputs gets targets of −1 and 1 from %j', async (name, units, labels, first) => {
    const data = fileWith('bin.csv', bin(labels));
    const made = await makeSuite({ from: dense(units, name), data }, 'schema.json');
    const text = String(made.files[0]?.content);
    const suite = resolveText('suite.yaml', text, data.replace(/\/bin\.csv$/, ''));
    const { targets } = suite.problems[0] ?? {};
    expect(targets?.values.slice(0, first.length)).toEqual(first);
    expect(new Set(targets?.values)).toEqual(new Set([-1, 1]));
  });
});
