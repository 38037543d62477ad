import { markdownTable } from 'markdown-table';
import { formatGiven } from '../src/report/numbers.ts';
import { describePlace, describePredictions } from '../src/report/words.ts';
import type { Results } from '../src/verdict/index.ts';
import { between } from './action-tables.ts';

/** The page on the suites with the tables of what the first one finds, as the results of the example have them. */
export function withFindings(page: string, { suites: [suite] }: Results): string {
  if (suite === undefined) throw new Error('the results have no suite');
  const experiments = suite.problems.flatMap(problem =>
    problem.experiments.map(({ id, probes: [probe] }) => {
      // A second probe of a problem holds the same prediction to another truth.
      if (probe?.printed === undefined) throw new Error(`${id} has no printed value`);
      const [truth, printed] = [probe.truth, probe.printed].map(formatGiven) as [string, string];
      return [id, printed, describePredictions(probe), truth, describePlace(probe).replace(/,.*/, '')];
    }),
  );
  const claims = suite.claims.map(({ says, better, verdict, comparisons }) => {
    const found = comparisons.map(
      ({ than, probability }) => `P(${better} nearer than ${than}) = ${probability?.toFixed(2) ?? 'none'}`,
    );
    return [says, `${verdict}: ${found.join(', ')}`];
  });
  const columns = [
    'printed',
    'ours: median (least to greatest of 30 seeds)',
    'truth',
    'the printed value is',
  ];
  const table = markdownTable([['experiment', ...columns], ...experiments]);
  const first = between(page, 'experiments of docs/example', table);
  const head = ['claim of the article', 'over 30 seeds'];
  return between(first, 'claims of docs/example', markdownTable([head, ...claims]));
}
