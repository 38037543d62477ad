import type { NativeExperiment } from '../suite/index.ts';
import { claimGrade, combine, judgePairs, sideOf } from './claim.ts';
import { idOf } from './draft.ts';
import { judgeExperiment } from './experiment.ts';
import type { ClaimFinding, Draft } from './findings.ts';
import type { Judging, Series } from './judging.ts';
import { judgeRuns } from './runs.ts';
import { sayVaried } from './say/varied.ts';
import type { ExperimentResult } from './types.ts';

/**
 * An experiment of the second series. Whether its runs are there is found as of any other; what is printed, true or repeated is
 * asked of the data as they are, and not here.
 */
export function judgeSeries(
  experiment: NativeExperiment,
  series: Series,
  judging: Judging,
): ExperimentResult {
  const result = judgeExperiment(experiment, series, { ...judging, drafts: { add() {} } });
  judgeRuns(result, judging);
  return result;
}

/**
 * The claims once more, on data like these: by the same rules, with a Holm correction of their own, since it is another question. A
 * claim of a problem without a second series is about these data alone.
 *
 * @param varied results of the second series, by `problem/variant`
 */
export function judgeVaried(
  claims: readonly Draft<ClaimFinding>[],
  varied: ReadonlyMap<string, ExperimentResult>,
  { suite, drafts }: Judging,
): void {
  const judged = claims.flatMap(claim => {
    const way = suite.varied?.find(e => e.problem.id === claim.problem)?.varied;
    const of = (variant: string) => varied.get(`${claim.problem}/${variant}`);
    const sides = [claim.better, ...claim.comparisons.map(c => c.than)];
    // A shard may have the second series of one side alone.
    return way === undefined || sides.some(v => of(v) === undefined) ? [] : [{ claim, way, of }];
  });
  const pairs = judged.flatMap(({ claim, of }) =>
    claim.comparisons.map(({ than }) => ({
      // The random splits of the permutation test are others than those of the first series.
      claim: `${claim.claim} on other data`,
      is: claim.better,
      than,
      better: sideOf(of(claim.better), claim.probe),
      rival: sideOf(of(than), claim.probe),
    })),
  );
  const comparisons = judgePairs(suite.name, pairs);
  let at = 0;
  for (const { claim, way } of judged) {
    const own = comparisons.slice(at, at + claim.comparisons.length);
    at += own.length;
    const outcome = combine(own.map(c => c.outcome));
    const { problem, probe, better, metric, gate, position } = claim;
    const found = { better, ...(metric && { metric }), comparisons: own, way };
    drafts.add({
      id: idOf(suite.name, claim.claim, 'varied'),
      kind: 'varied',
      suite: suite.name,
      claim: claim.claim,
      claims: claim.claims,
      problem,
      probe,
      ...found,
      here: claim.outcome,
      outcome,
      gate,
      grade: claimGrade(outcome),
      ...(position && { position }),
      says: sayVaried(found),
    });
  }
}
