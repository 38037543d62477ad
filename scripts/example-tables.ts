import { markdownTable } from 'markdown-table';
import { ofKind, ofProbe } from '../src/report/index.ts';
import { describePredictions } from '../src/report/words.ts';
import { formatGiven, type Results, sayComparison } from '../src/verdict/index.ts';
import { between } from './action-tables.ts';

/** The README with the tables of what the first suite finds, as the results of the example have them. */
export function withFindings(readme: string, results: Results): string {
  const [suite] = results.suites;
  if (suite === undefined) throw new Error('the results have no suite');
  const experiments = suite.problems.flatMap(problem =>
    problem.experiments.map(({ id, probes: [probe] }) => {
      // A second probe of a problem holds the same prediction to another truth.
      if (probe?.printed === undefined) throw new Error(`${id} has no printed value`);
      const { fits, repeats, hits } = ofProbe(results, suite, id, probe.probe);
      return [
        id,
        probe.printed.text,
        describePredictions(probe),
        formatGiven(probe.truth),
        fits?.outcome ?? '',
        repeats?.outcome ?? '',
        hits?.outcome ?? '',
      ];
    }),
  );
  const claims = ofKind(results, 'claim', suite).map(claim => [
    claim.claims,
    claim.outcome,
    claim.comparisons.map(c => sayComparison(claim, c)).join('; '),
  ]);
  const columns = [
    'printed',
    'ours: median (least to greatest of 30 seeds)',
    'truth',
    'could one run print it?',
    'does it come out again?',
    'near the truth?',
  ];
  const table = markdownTable([['experiment', ...columns], ...experiments]);
  const first = between(readme, 'experiments of docs/example', table);
  const head = ['claim of the article', 'over 30 seeds', 'because'];
  return between(first, 'claims of docs/example', markdownTable([head, ...claims]));
}
