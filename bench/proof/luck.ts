import type { Suite } from '../../src/suite/index.ts';
import { luck, placeOf } from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import { errorOf, type Population, populationsOf, proofStream, smoothDrawer, times } from './populations.ts';
import { type Rate, rate } from './rate.ts';

/** Suites whose printed runs were each the best of k. */
export interface LuckProof {
  readonly picks: number;
  readonly values: number;
  /** p ≤ 0.05: "looks picked". */
  readonly told: Rate;
  /** The interval of k̂ holds k. */
  readonly covered: Rate;
  /** Geometric mean of k̂. */
  readonly estimate: number;
}

export function proveLuck(suite: Suite, pools: readonly Pool[], suites: number): LuckProof[] {
  const populations = populationsOf(suite, pools).filter(p => p.printed !== undefined);
  return [1, 2, 3, 5].map(k => prove(populations, k, suites));
}

function prove(populations: readonly Population[], k: number, suites: number): LuckProof {
  const random = proofStream('luck', k);
  const sources = populations.map(p => {
    const draw = smoothDrawer(p.rows, random);
    return () => errorOf(draw(), p.truth);
  });
  let [told, covered, logs] = [0, 0, 0];
  for (let i = 0; i < suites; i++) {
    const places = sources.map(draw => placeOf(Math.min(...times(k, draw)), times(30, draw)));
    const found = luck(places);
    if (found.p <= 0.05) told++;
    if (found.interval.low <= k && k <= found.interval.high) covered++;
    logs += Math.log(found.picks);
  }
  return {
    picks: k,
    values: populations.length,
    told: rate(told, suites),
    covered: rate(covered, suites),
    estimate: Math.exp(logs / suites),
  };
}
