import { expect, it } from 'vitest';
import { captured } from './support.ts';

it('takes the score of a pipeline for the metric that it is of the model inside', () => {
  const { draft, suite } = captured('scored');
  const problem = draft.suite.problems.scored;
  // What sklearn.metrics.accuracy_score gave the pipeline's score, as the script printed it.
  expect(problem?.metrics).toEqual({
    accuracy: { metric: 'sparseCategoricalAccuracy', printed: { values: { dense: '0.200' } } },
  });
  expect(problem?.note).not.toContain('takes no number');
  expect(draft.left).toEqual([]);
  expect(draft.origins[0]?.sources).toEqual([{ score: 'score' }]);
  expect(draft.files.map(f => f.name)).toContain('x-test.csv');
  expect(suite.experiments).toHaveLength(1);
});
