import type { Draft } from '../findings.ts';
import type { Results } from '../types.ts';
import { compareSeries } from './compare.ts';
import { demandsOf } from './demands.ts';
import type { Obstacle } from './obstacles.ts';
import type { SeriesPair } from './pairs.ts';
import type { Baseline } from './types.ts';

/**
 * What a new baseline asks too little of, measured by the runs of its own commit: values that it has worse than these runs
 * give them, and demands of the suites that it does not hold. A baseline like that would let the next change be worse.
 */
export function laxness(
  results: Pick<Results, 'suites'>,
  findings: readonly Draft[],
  pairs: readonly SeriesPair[],
  { demands = [] }: Baseline,
): Obstacle[] {
  // The same test with the sides changed: what the baseline has is worse than what the runs give.
  const swapped = pairs.map(pair => ({ ...pair, before: pair.after, after: pair.before }));
  const worse = compareSeries(swapped).filter(c => c.outcome === 'worse' && c.gated);
  const held = new Map(demands.map(d => [d.id, JSON.stringify(d)]));
  const gone = demandsOf(results, findings).filter(d => held.get(d.id) !== JSON.stringify(d));
  return [
    ...worse.map(c => {
      const of = c.probe === undefined ? c.experiment : `${c.experiment}/${c.probe}`;
      return {
        name: 'lax-baseline' as const,
        of,
        says: `the new baseline has ${of} worse than this commit gives it: median ${c.median.after} in the baseline, ${c.median.before} here`,
      };
    }),
    ...gone.map(d => ({
      name: 'lax-baseline' as const,
      of: d.id,
      says: `the new baseline does not hold the demand ${d.id} as the suite makes it`,
    })),
  ];
}
