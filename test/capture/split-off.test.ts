import { describe, expect, it } from 'vitest';
import { captured } from './support.ts';

describe('a script that hands the targets it has split off to nothing', () => {
  const { draft, suite } = captured('split_off');
  const [kinds, coder] = Object.values(draft.suite.problems);

  it('has the accuracy that it made of them, by the targets as the model learns them', () => {
    // numpy.mean of what is equal, printed by {:.2%}.
    expect(kinds?.metrics).toEqual({
      'categorical-accuracy': {
        metric: 'categoricalAccuracy',
        printed: { values: { dense: '0.4444' } },
      },
    });
    expect(kinds?.data?.scaling).toEqual({ inputs: 'standardise' });
    expect(suite.problems[0]?.evaluation?.targets.shape).toEqual([18, 3]);
    expect(draft.left.filter(l => l.includes('dense'))).toEqual([]);
  });

  it('has the inputs for targets where they are learned again', () => {
    expect(coder?.data?.targets).toBe('inputs');
    expect(coder?.title).toBe('x of split_off.py');
    expect(suite.problems[1]?.targets.values).toEqual(suite.problems[1]?.inputs.values);
  });

  it('has the plain name for the number of the samples that it is not trained on', () => {
    expect(Object.keys(coder?.metrics ?? {})).toEqual(['loss']);
    expect(coder?.metrics?.loss?.printed?.values).toEqual({ coder: expect.stringMatching(/^0\.\d+$/) });
  });
});
