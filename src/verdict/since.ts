import type { Suite } from '../suite/index.ts';
import { demandsOf, weakerDemands } from './baseline/demands.ts';
import { judge } from './judge.ts';
import type { Results } from './types.ts';

/**
 * What suites demanded of their runs before, and do not demand any more: whole suites and experiments, seeds, and each
 * demand that became weaker or vanished. It needs no runs of the suites of before: what they ask for stands in them.
 *
 * @param before the suites as they were
 * @param where where they were so, as in `the demands are less than in WHERE`
 */
export function demandsLost(results: Results, before: readonly Suite[], where: string): string[] {
  const unrun = judge({
    suites: before.map(suite => ({ suite, seeds: [] })),
    records: [],
    engine: results.engine,
    seedgate: results.seedgate,
    cost: { wallSeconds: 0, cores: 1 },
  });
  const series = before.flatMap(suite =>
    suite.experiments.map(e => ({ suite: suite.name, experiment: e.id })),
  );
  const demands = demandsOf(unrun, unrun.findings);
  return [
    ...before.flatMap(suite => goneOf(results, suite, where)),
    ...weakerDemands(results, results.findings, { demands, series }, where).map(weaker => weaker.says),
  ];
}

/** What of a suite is not there at all any more. */
function goneOf(results: Results, before: Suite, where: string): string[] {
  const now = results.suites.find(s => s.name === before.name);
  if (now === undefined) return [`the suite ${before.name} is in ${where}, and was not run here`];
  const known = new Set([
    ...now.problems.flatMap(p => p.experiments.map(e => e.id)),
    ...(now.unselected?.experiments ?? []),
  ]);
  const gone = before.experiments
    .map(e => e.id)
    .filter(id => !known.has(id))
    .map(id => `${before.name}:${id} is in ${where}'s suite, and not any more`);
  const fewer =
    now.seeds.length < before.seeds
      ? [`${before.name} asks for ${before.seeds} seeds in ${where}, and ${now.seeds.length} were run`]
      : [];
  return [...gone, ...fewer];
}
