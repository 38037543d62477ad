import type { Suite } from '../../src/suite/index.ts';
import { equivalence, median } from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import { type Coverage, overAll, rivalOf, seeds, type Trial } from './coverage.ts';
import { type Population, populationsOf, proofStream, times } from './populations.ts';

/**
 * The intervals of an equivalence: of an experiment and itself, as of two programs that do the same, and of two that are not
 * alike at all, each with the next one at the same probe.
 */
export function proveAlike(suite: Suite, pools: readonly Pool[], trials: number): Coverage[] {
  const populations = populationsOf(suite, pools).filter(p => p.held);
  const over = overAll(populations, trials);
  const itself = (p: Population) => p;
  const rival = (p: Population) => rivalOf(populations, p);
  return [
    over('equivalence: difference of the means, of the same', 0.9, alikeTrial(itself, 'mean')),
    over('equivalence: difference of the spreads, of the same', 0.9, alikeTrial(itself, 'spread')),
    over('equivalence: difference of the means, of others', 0.9, alikeTrial(rival, 'mean')),
    over('equivalence: difference of the spreads, of others', 0.9, alikeTrial(rival, 'spread')),
  ];
}

/** Of the first output. */
const alikeTrial =
  (otherOf: (p: Population) => Population | undefined, of: 'mean' | 'spread'): Trial =>
  (p, name) => {
    const other = otherOf(p);
    if (other === undefined) return undefined;
    const random = proofStream('coverage', name, p.experiment);
    const first = (q: Population) => q.rows.map(row => row[0] as number);
    const [a, b] = [first(p), first(other)];
    const truth = measures[of](a) - measures[of](b);
    const draw = (pool: readonly number[]) => times(seeds, () => pool[random.below(pool.length)] as number);
    return () => {
      // The margin has no part in the interval.
      const { low, high } = equivalence(draw(a), draw(b), 1)[of].interval;
      return low <= truth && truth <= high;
    };
  };

const meanOf = (values: readonly number[]) => values.reduce((s, v) => s + v, 0) / values.length;

/** What the intervals of an equivalence are about. */
const measures = {
  mean: meanOf,
  spread: (values: readonly number[]) => {
    const middle = median(values);
    return meanOf(values.map(v => Math.abs(v - middle)));
  },
};
