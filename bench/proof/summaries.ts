import type { Suite } from '../../src/suite/index.ts';
import {
  bestOutcome,
  fitsBest,
  fitsMean,
  meanOutcome,
  runsToDecide,
  runsToDecideBest,
} from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import { type Population, populationsOf, proofStream, smoothDrawer, times } from './populations.ts';
import { type Rate, rate } from './rate.ts';

/** Means and bests of runs of the very settings that ours have: told not to fit, of all. */
export interface SummaryProof {
  readonly printed: 'mean ± sd' | 'best';
  readonly runs: number;
  readonly printedValues: number;
  readonly needed: number;
  /** Of suites of so many values: one or more is told not to fit. */
  readonly told: Rate;
}

/** @param suites simulated ones of each kind, and a half of them where a suite has four values */
export function proveSummaries(suite: Suite, pools: readonly Pool[], suites: number): SummaryProof[] {
  const populations = populationsOf(suite, pools).filter(p => p.printed?.length === 1);
  return [1, 4].flatMap(m => [
    ...[3, 5, 10].map(k => prove('mean ± sd', k, m, populations, Math.ceil(suites / Math.sqrt(m)))),
    ...[2, 5].map(k => prove('best', k, m, populations, Math.ceil(suites / Math.sqrt(m)))),
  ]);
}

function prove(
  printed: SummaryProof['printed'],
  k: number,
  m: number,
  populations: readonly Population[],
  suites: number,
): SummaryProof {
  const needed = printed === 'best' ? runsToDecideBest(k, 1, m) : runsToDecide(2, m);
  const random = proofStream('summaries', printed, k, m);
  const draws = populations.map(p => smoothDrawer(p.rows, random));
  let told = 0;
  for (let i = 0; i < suites; i++) {
    const outcomes = times(m, () => {
      const draw = draws[random.below(draws.length)] as () => readonly number[];
      const theirs = times(k, () => draw()[0] as number);
      const ours = times(needed, () => draw()[0] as number);
      if (printed === 'best') {
        const value = Math.min(...theirs);
        return bestOutcome([fitsBest(ours, { value, half: 0, of: k }, 'lower')], needed, m);
      }
      const mean = theirs.reduce((s, v) => s + v, 0) / k;
      const sd = Math.sqrt(theirs.reduce((s, v) => s + (v - mean) ** 2, 0) / (k - 1));
      return meanOutcome([fitsMean(ours, { mean, half: 0, sd, sdHalf: 0, runs: k })], needed, m);
    });
    if (outcomes.includes('does not fit')) told++;
  }
  return { printed, runs: k, printedValues: m, needed, told: rate(told, suites) };
}
