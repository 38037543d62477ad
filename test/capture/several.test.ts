import { describe, expect, it } from 'vitest';
import { captured } from './support.ts';

describe('a model with several inputs and outputs, and one of logits', () => {
  const { draft, suite } = captured('pairs');
  const problems = Object.values(draft.suite.problems);

  it('are both trained here', () => {
    expect(draft.fates.map(f => f.obstacle)).toEqual([undefined, undefined]);
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['both', 'logits']);
  });

  it('has its arrays by the names of the inputs and outputs, in whatever order the script hands them over', () => {
    const data = problems[0]?.data;
    expect(data?.inputs).toEqual({
      named: {
        image: { npy: 'x-image.npy' },
        extra: { csv: { file: 'x-extra.csv', columns: ['x-extra-1', 'x-extra-2'] } },
      },
    });
    expect(data?.targets).toEqual({ named: { kind: expect.any(Array), 'how-much': expect.anything() } });
    expect(problems[0]?.variants.both?.training).toMatchObject({
      loss: { kind: 'binaryCrossentropy', 'how-much': 'meanSquaredError' },
      lossWeights: { 'how-much': 0.5 },
    });
  });

  it('has the numbers of each output, and the predictions of all of them', () => {
    expect(problems[0]?.metrics).toEqual({
      'how-much-loss': {
        metric: 'meanSquaredError',
        output: 'how-much',
        printed: { values: { both: '2.0383' } },
      },
      'how-much-mae': {
        metric: 'meanAbsoluteError',
        output: 'how-much',
        printed: { values: { both: '1.1646' } },
      },
      'kind-accuracy': { metric: 'binaryAccuracy', output: 'kind', printed: { values: { both: '0.5000' } } },
      'kind-loss': { metric: 'binaryCrossentropy', output: 'kind', printed: { values: { both: '0.7729' } } },
    });
    expect(Object.values(problems[0]?.probes ?? {})[0]?.printed).toEqual({
      values: { both: ['0.54403126', '-0.00910126'] },
    });
    // The sum of both losses, which Keras evaluates as well, is no metric of the format.
    expect(draft.left).toEqual([expect.stringContaining('loss of both is not taken over')]);
  });

  it('ends with the softmax of its logits, and has no predictions in them; a callback that prints changes nothing', () => {
    expect(problems[1]?.variants.logits?.layers).toEqual([
      'normalization',
      { dense: 2 },
      { activation: 'softmax' },
    ]);
    expect(problems[1]?.probes).toBeUndefined();
    expect(problems[1]?.metrics).toMatchObject({
      loss: { metric: 'sparseCategoricalCrossentropy' },
      accuracy: { metric: 'sparseCategoricalAccuracy', printed: { values: { logits: '0.625' } } },
    });
  });
});
