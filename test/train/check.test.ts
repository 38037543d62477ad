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
    'batchNormalization',
    suiteOf({ layers: [lstm(5), layer('batchNormalization', { scale: false }), dense(1)] }),
    ['layers', 1],
    'without center and scale',
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
  [
    'what tf.layers has no kernel for',
    suiteOf({
      layers: [layer('conv1d', { filters: 2, kernelSize: 2, padding: 'causal' }), lstm(2), dense(1)],
    }),
    ['layers'],
    'builds this model but cannot train it: The support for CAUSAL padding mode',
  ],
  [
    'what tf.layers has no gradient for',
    suiteOf({ layers: [layer('conv1d', { filters: 2, kernelSize: 2, dilationRate: 2 }), lstm(2), dense(1)] }),
    ['layers'],
    'dilation rates greater than 1 are not yet supported in gradients',
  ],
  ['a monster', suiteOf({ layers: [lstm(8192), dense(1)] }), ['layers'], 'at most 50000000 are trained'],
];

describe('checkModels', () => {
  test.each(wrong)('finds what is wrong with %s', async (_what, suite, path, message) => {
    const issues = await checkModels(suite);
    expect(issues.map(issue => issue.path)).toEqual([path]);
    expect(issues[0]?.message).toContain(message);
    expect(issues[0]).toMatchObject({ problem: 'sums', variant: 'simple' });
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
