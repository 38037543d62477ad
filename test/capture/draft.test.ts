import { describe, expect, it } from 'vitest';
import { captured } from './support.ts';

describe('a script in the manner of Keras 2.2', () => {
  const { suite, draft } = captured('sums', { keras: '2.2' });

  it('has its data as the rules that made them', () => {
    expect(draft.suite.problems.sums?.data).toEqual({
      inputs: { reshape: { of: { range: { from: 1, to: 30 } }, shape: [10, 3, 1] } },
      targets: { rowSum: 'inputs' },
    });
    expect(draft.files).toEqual([]);
  });

  it('has one problem for the data and a variant for each model, named by what tells them apart', () => {
    expect(suite.experiments.map(e => e.id)).toEqual(['sums/lstm', 'sums/bidirectional-lstm']);
  });

  it('has what was printed of a prediction, digit for digit', () => {
    expect(draft.suite.problems.sums?.probes).toMatchObject({
      '40-41-42': {
        input: [[40], [41], [42]],
        printed: { values: { lstm: '-10.270315', 'bidirectional-lstm': '0.002999815' } },
      },
    });
  });

  it('has the defaults of that time as assumptions, and what is given as stated', () => {
    const { defaults } = draft.suite;
    expect(defaults?.layers).toEqual({ lstm: { recurrentActivation: 'hardSigmoid' } });
    expect(defaults?.training).toMatchObject({
      epochs: 3,
      validationSplit: 0.2,
      batchSize: 32,
      shuffle: true,
    });
    expect(defaults?.marks).toMatchObject({
      epochs: 'stated',
      validationSplit: 'stated',
      batchSize: { assumed: 'The default of Keras 2.2; the script does not set it.' },
      'optimizer.name': 'stated',
      'optimizer.learningRate': { assumed: expect.stringContaining('Keras 2.2') },
      'lstm.recurrentActivation': { alternatives: ['sigmoid'] },
    });
  });
});

it('translates the arguments of Keras 1', () => {
  const { draft, suite } = captured('letters', { keras: '1.2' });
  const variant = draft.suite.problems.letters?.variants.conv1d;
  expect(suite.experiments).toHaveLength(1);
  expect(variant?.layers).toEqual([
    { conv1d: { filters: 4, kernelSize: 3, padding: 'same' } },
    { activation: 'relu' },
    { maxPooling1d: { poolSize: 2, strides: 2 } },
    'flatten',
    { dropout: 0.2 },
    { dense: { units: 2, activation: 'softmax', kernelInitializer: 'heNormal' } },
  ]);
  expect(variant?.training).toMatchObject({
    epochs: 3,
    batchSize: 12,
    optimizer: { name: 'rmsprop', learningRate: 0.01 },
  });
  expect(variant?.marks).toMatchObject({ 'optimizer.learningRate': 'stated', epochs: 'stated' });
  expect(draft.suite.problems.letters?.metrics).toMatchObject({
    loss: { metric: 'categoricalCrossentropy', printed: { values: { conv1d: '0.7117273211479187' } } },
    accuracy: { metric: 'categoricalAccuracy', printed: { values: { conv1d: '0.4166666567325592' } } },
  });
});

describe('a table that is split', () => {
  const { draft } = captured('flowers');
  const problem = draft.suite.problems.flowers;

  it('keeps arrays in files, and takes percentages as shares', () => {
    expect(draft.files.map(f => f.name)).toEqual(['x-train.csv', 'y-train.csv', 'x-test.csv', 'y-test.csv']);
    expect(problem?.metrics?.accuracy).toEqual({
      metric: 'sparseCategoricalAccuracy',
      printed: { values: { flat: '0.8889', deep: '0.9111' } },
    });
  });

  it('proposes a claim from the order of the printed numbers, and says that it is proposed', () => {
    expect(draft.suite.claims).toMatchObject({
      'proposed-flowers': {
        metric: 'accuracy',
        better: 'deep',
        than: 'flat',
        note: expect.stringContaining('Proposed by seedgate capture'),
      },
    });
  });
});

it('runs a model with a layer of its own by the script, and names the line', () => {
  const { draft, suite } = captured('own_layer');
  const fate = draft.fates.find(f => f.variant === 'squared');
  expect(fate?.obstacle).toEqual({
    why: "the layer Square is the script's own",
    file: 'own_layer.py',
    line: 18,
  });
  expect(draft.suite.problems['own-layer']?.variants.squared).toMatchObject({
    command: ['python3', 'own_layer.py'],
    numbers: { accuracy: { evaluate: 'accuracy', model: 'squared' } },
  });
  expect(draft.suite.problems['own-layer']?.metrics?.accuracy?.printed?.values).toEqual({
    straight: '0.700',
    squared: '0.500',
  });
  expect(suite.experiments.map(e => e.id)).toEqual(['own-layer/straight', 'own-layer/squared']);
});

it('has the callbacks of the format as settings of the training', () => {
  const { draft } = captured('early');
  expect(draft.fates[0]?.obstacle).toBeUndefined();
  const variant = draft.suite.problems.early?.variants.dense;
  expect(variant?.training?.earlyStopping).toEqual({ monitor: 'loss', patience: 2 });
  expect(variant?.marks).toMatchObject({ 'earlyStopping.patience': 'stated' });
  expect(draft.suite.problems.early?.metrics?.mae).toEqual({
    metric: 'meanAbsoluteError',
    printed: { values: { dense: '0.4051016569137573' } },
  });
});

it('takes a number from the text where Keras is not used at all', () => {
  const { draft } = captured('no_keras');
  expect(draft.suite.problems['no-keras']).toMatchObject({
    metrics: { 'test-accuracy': { better: 'higher', printed: { values: { script: '0.980' } } } },
    variants: { script: { numbers: { 'test-accuracy': { stdout: expect.stringContaining('accuracy') } } } },
  });
});

it('has no printed number of a run that was cut short', () => {
  const { draft } = captured('flowers', { quick: true });
  expect(JSON.stringify(draft.suite)).not.toContain('"printed"');
  expect(draft.suite.claims).toBeUndefined();
});

it('takes a model that a check refuses as a program', () => {
  const { draft: first } = captured('flowers');
  const refused = new Map([[first.fates[0]?.fit ?? 0, 'it cannot be built']]);
  expect(refused.size).toBe(1);
  const { draft } = captured('flowers', {}, refused);
  expect(draft.fates.map(f => f.obstacle?.why)).toEqual(['it cannot be built', undefined]);
});
