import { describe, expect, test } from 'vitest';
import { loadSuite, type Suite } from '../../src/suite/index.ts';
import { checkModels } from '../../src/train/check.ts';
import { dense, experiment, layer, lstm, type Parts, sums } from './support.ts';

const suiteOf = (parts: Partial<Parts>, parameters?: number): Suite => {
  const one = experiment({ layers: [lstm(50), dense(1)], ...sums, ...parts });
  const variant = parameters === undefined ? one.variant : { ...one.variant, parameters };
  return { experiments: [{ ...one, variant }] } as unknown as Suite;
};
/** What is wrong, where, and what the message says of it. */
const wrong: [what: string, suite: Suite, path: (string | number)[], message: string][] = [
  ['stated parameters', suiteOf({}, 10_450), ['parameters'], 'states 10450; the model has 10451'],
  ['output', suiteOf({ layers: [lstm(5), dense(2)] }), ['layers'], 'gives 2 a sample; the targets are 1'],
  ['a layer', suiteOf({ layers: [lstm(5), lstm(5), dense(1)] }), ['layers', 1], 'layer 2 (lstm)'],
  [
    'an initializer',
    suiteOf({ layers: [lstm(5, { biasInitializer: 'orthogonal' }), dense(1)] }),
    ['layers', 0],
    'the initializer orthogonal needs two axes or more; lstm-1/bias has shape',
  ],
  [
    'a reshape',
    suiteOf({ layers: [lstm(6), layer('reshape', { targetShape: [2, 2] }), layer('flatten'), dense(1)] }),
    ['layers', 1],
    'a reshape of 6 cannot give 2×2: 6 numbers are not 4',
  ],
  [
    'an embedding',
    suiteOf({
      layers: [layer('embedding', { inputDim: 45, outputDim: 2 }), layer('flatten'), dense(1)],
      inputs: { shape: [15, 3], values: sums.inputs.values },
      probe: { shape: [3], values: [1, 2, 3] },
    }),
    ['layers', 0],
    'the inputs hold 45; an embedding of inputDim 45 takes integers from 0 to 44',
  ],
  [
    'validationSplit',
    suiteOf({ training: { validationSplit: 1e-20 } }),
    ['training', 'validationSplit'],
    'leaves nothing to hold out',
  ],
  [
    'classes',
    suiteOf({
      layers: [lstm(5), dense(10, { activation: 'softmax' })],
      training: { loss: 'sparseCategoricalCrossentropy' },
    }),
    ['training', 'loss'],
    'the targets hold 15; with 10 outputs',
  ],
  ['a monster', suiteOf({ layers: [lstm(8192), dense(1)] }), ['layers'], 'at most 50000000 are trained'],
];

const words = { shape: [4, 2], values: [0, 1, 2, 3, 4, 0, 1, 1] };
const embedding = layer('embedding', { inputDim: 5, outputDim: 2 });
const embeds = [embedding, layer('flatten'), dense(1)];
const probe = { shape: [2], values: [0, 1] };
const targets = { shape: [4, 1], values: [1, 1, 1, 1] };
const held = (place: number, word: number): Suite =>
  suiteOf({ inputs: { ...words, values: words.values.with(place, word) }, targets, layers: embeds, probe });
const asked = (...values: number[]): Suite =>
  suiteOf({ inputs: words, targets, layers: embeds, probe: { shape: [2], values } });
const evaluated = (...values: number[]): Suite => {
  const suite = suiteOf({ inputs: words, targets, layers: embeds, probe });
  const evaluation = { inputs: { shape: [values.length / 2, 2], values }, targets };
  return {
    experiments: suite.experiments.map(e => ({ ...e, problem: { ...e.problem, evaluation, metrics: [] } })),
  } as unknown as Suite;
};

describe('words that an embedding does not have', () => {
  const inOne = { shape: [4, 2, 1], values: words.values.with(3, 9) };
  const behind = (...before: ReturnType<typeof layer>[]) =>
    suiteOf({
      inputs: inOne,
      targets,
      probe: { ...probe, shape: [2, 1] },
      layers: [...before, embedding, layer('flatten'), dense(1)],
    });
  test.each<[what: string, suite: Suite, message: string, layer: number]>([
    ['in the inputs', held(2, 5), 'inputs hold 5', 0],
    ['below 0', held(2, -1), 'inputs hold -1', 0],
    ['broken', held(2, 0.7), 'inputs hold 0.7', 0],
    ['in a probe', asked(1, 5), 'the probe p holds 5', 0],
    ['broken in a probe', asked(0.7, 1), 'the probe p holds 0.7', 0],
    ['in the evaluation', evaluated(0, 1, 7, 2), "the evaluation's inputs hold 7", 0],
    ['behind a reshape', behind(layer('reshape', { targetShape: [2] })), 'inputs hold 9', 1],
    ['behind flatten', behind(layer('flatten')), 'inputs hold 9', 1],
    [
      'behind permute and flatten',
      behind(layer('permute', { dims: [2, 1] }), layer('flatten')),
      'inputs hold 9',
      2,
    ],
    ['behind dropout', behind(layer('flatten'), layer('dropout', { rate: 0.5 })), 'inputs hold 9', 2],
  ])('are found %s', async (_what, suite, message, place) => {
    const issues = await checkModels(suite);
    expect(issues.map(issue => issue.path)).toEqual([['layers', place]]);
    expect(issues[0]?.message).toContain(`${message}; an embedding of inputDim 5 takes integers from 0 to 4`);
  });

  test('are not looked for behind weights, nor where a layer takes them away', async () => {
    const pooled = behind(layer('flatten'), layer('activation', { activation: 'softmax' }), dense(2));
    expect((await checkModels(pooled)).map(i => i.message).join()).not.toContain('inputDim');
    const relu = suiteOf({
      inputs: { ...words, values: words.values.with(2, -1) },
      targets,
      probe,
      layers: [layer('activation', { activation: 'relu' }), ...embeds],
    });
    expect(await checkModels(relu)).toEqual([]);
  });
});

describe('checkModels', () => {
  test.each(wrong)('finds what is wrong with %s', async (_what, suite, path, message) => {
    const issues = await checkModels(suite);
    expect(issues.map(issue => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]).toMatchObject({ problem: 'sums', variant: 'simple' });
  });

  test.each([
    ['causal padding', { padding: 'causal' as const }],
    ['dilation', { dilationRate: 2 }],
  ])('lets a conv1d with %s pass, which tf.layers by itself does not train', async (_what, options) => {
    const suite = suiteOf({
      layers: [layer('conv1d', { filters: 2, kernelSize: 2, ...options }), lstm(2), dense(1)],
    });
    expect(await checkModels(suite)).toEqual([]);
  });

  test('lets dropout and stacks over one time step pass', async () => {
    const suite = suiteOf({
      layers: [lstm(2, { returnSequences: true }), layer('dropout', { rate: 0.5 }), lstm(2), dense(1)],
      inputs: { shape: [15, 1, 3], values: sums.inputs.values },
    });
    expect(await checkModels(suite)).toEqual([]);
  });

  test("has nothing to say of the article's suite, whose parameters are stated", async () => {
    const suite = await loadSuite('suites/lstm-sequences');
    expect(suite.experiments).toHaveLength(13);
    expect(await checkModels(suite)).toEqual([]);
  });
});
