import type { Suite } from '../../src/suite/index.ts';
import {
  confidenceSequence,
  fewestPairs,
  fitsBest,
  fitsMean,
  improvement,
  oneMoreRange,
  pairedLosses,
  promised,
  repeats,
  upperShare,
  wilson,
  within,
} from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import { drawer, errorOf, type Population, populationsOf, proofStream, times } from './populations.ts';
import { type Rate, rate } from './rate.ts';

export const seeds = 30;

/** How often an interval that a report prints holds what it is an interval of. */
export interface Coverage {
  readonly interval: string;
  /** What it promises. */
  readonly level: number;
  /** Populations in which the answer is not certain. */
  readonly populations: number;
  readonly all: Rate;
  /** In the population where it holds least often. */
  readonly least: Rate;
}

/** One trial: whether the interval held the truth. Undefined for a population that makes the question void. */
export type Trial = (population: Population, name: string) => (() => boolean) | undefined;

/** Counts the trials of one interval in every population. */
export const overAll =
  (populations: readonly Population[], trials: number) =>
  (interval: string, level: number, trial: Trial): Coverage => {
    const counts = populations.flatMap(p => {
      const once = trial(p, interval);
      return once === undefined ? [] : [times(trials, once).filter(Boolean).length];
    });
    return {
      interval,
      level,
      populations: counts.length,
      all: rate(
        counts.reduce((s, c) => s + c, 0),
        trials * counts.length,
      ),
      least: rate(Math.min(...counts), trials),
    };
  };

/**
 * The trained runs of each experiment are taken for all the runs there could be, so that the truth is known, and 30 are
 * drawn from them with replacement.
 */
export function proveCoverage(
  suite: Suite,
  pools: readonly Pool[],
  twins: readonly Pool[],
  trials: number,
): Coverage[] {
  const populations = populationsOf(suite, pools).filter(p => p.held);
  const again = populationsOf(suite, twins);
  const over = overAll(populations, trials);
  return [
    over('hits: share near the truth', 0.95, shareTrial),
    over('hits, looked at after every seed to 100', 0.95, sequenceTrial),
    over('repeats: share of pairs that agree', 0.95, repeatsTrial),
    over(
      `one more run between the least and the greatest of ${seeds}`,
      (seeds - 1) / (seeds + 1),
      rangeTrial,
    ),
    ...[3, 10].map(k => over(`mean of ${k} runs`, promised.mean, meanTrial(k))),
    ...[3, 10].map(k => over(`standard deviation of ${k} runs`, promised.sd, sdTrial(k))),
    ...[3, 10].map(k => over(`best of ${k} runs`, promised.best, bestTrial(k))),
    over('claims: P(A nearer than B)', 0.95, claimTrial(populations)),
    over('baseline, other seeds: upper bound of P(worse)', 0.95, worseTrial),
    over('baseline, seed by seed: upper bound of P(worse)', 0.95, pairedTrial(again)),
  ];
}

const certain = (share: number) => share === 0 || share === 1;

function shareTrial(p: Population, name: string) {
  const { truth: value, tolerance } = p;
  const hit = (row: readonly number[]) => row.every((v, o) => within(v, value[o] as number, tolerance));
  const share = p.rows.filter(hit).length / p.rows.length;
  if (certain(share)) return undefined;
  const draw = drawer(p.rows, proofStream('coverage', name, p.experiment));
  return () => {
    const { low, high } = wilson(times(seeds, draw).filter(hit).length, seeds);
    return low <= share && share <= high;
  };
}

function sequenceTrial(p: Population, name: string) {
  const { truth: value, tolerance } = p;
  const hit = (row: readonly number[]) => row.every((v, o) => within(v, value[o] as number, tolerance));
  const share = p.rows.filter(hit).length / p.rows.length;
  if (certain(share)) return undefined;
  const draw = drawer(p.rows, proofStream('coverage', name, p.experiment));
  return () => {
    let hits = 0;
    for (let n = 1; n <= 100; n++) {
      if (hit(draw())) hits++;
      const { low, high } = confidenceSequence(hits, n);
      if (share < low || share > high) return false;
    }
    return true;
  };
}

function repeatsTrial(p: Population, name: string) {
  const tolerance = p.repeats;
  const allowance = p.truth.map(v => tolerance.absolute ?? (tolerance.relative ?? 0) * Math.abs(v));
  const agree = (a: readonly number[], b: readonly number[]) =>
    a.every((v, o) => within(v, b[o] as number, { absolute: allowance[o] as number }));
  // Two runs that are drawn with replacement: the same one may come twice.
  const pairs = p.rows.flatMap(a => p.rows.map(b => agree(a, b)));
  const share = pairs.filter(Boolean).length / pairs.length;
  if (certain(share)) return undefined;
  const draw = drawer(p.rows, proofStream('coverage', name, p.experiment));
  return () => {
    const { low, high } = repeats(times(seeds, draw), agree).interval;
    return low <= share && share <= high;
  };
}

function rangeTrial(p: Population, name: string) {
  const random = proofStream('coverage', name, p.experiment);
  return () => {
    // Different runs: the promise is about a new one.
    const rows = [...p.rows];
    const take = () => rows.splice(random.below(rows.length), 1)[0]?.[0] as number;
    const range = oneMoreRange(times(seeds, take));
    const next = take();
    return range !== undefined && range.low <= next && next <= range.high;
  };
}

const firstOutput = (p: Population, name: string) => {
  const draw = drawer(p.rows, proofStream('coverage', name, p.experiment));
  return () => draw()[0] as number;
};

const meanTrial = (k: number) => (p: Population, name: string) => {
  const draw = firstOutput(p, name);
  return () => {
    const mean = times(k, draw).reduce((s, v) => s + v, 0) / k;
    const { low, high } = fitsMean(times(seeds, draw), { mean, half: 0, runs: k }).mean;
    return low <= mean && mean <= high;
  };
};

const sdTrial = (k: number) => (p: Population, name: string) => {
  const draw = firstOutput(p, name);
  return () => {
    const theirs = times(k, draw);
    const mean = theirs.reduce((s, v) => s + v, 0) / k;
    const sd = Math.sqrt(theirs.reduce((s, v) => s + (v - mean) ** 2, 0) / (k - 1));
    const fit = fitsMean(times(seeds, draw), { mean, half: 0, sd, runs: k }).sd;
    return fit !== undefined && fit.low <= sd && sd <= fit.high;
  };
};

const bestTrial = (k: number) => (p: Population, name: string) => {
  const draw = firstOutput(p, name);
  return () => {
    const best = Math.min(...times(k, draw));
    const { low, high } = fitsBest(times(seeds, draw), { value: best, half: 0, of: k }, 'lower');
    return low <= best && best <= high;
  };
};

/** Against the next experiment at the same probe, in a circle. */
export const rivalOf = (populations: readonly Population[], p: Population): Population | undefined => {
  const same = populations.filter(q => q.probe === p.probe);
  const rival = same[(same.indexOf(p) + 1) % same.length];
  return rival === p ? undefined : rival;
};

const errorsOf = (p: Population) => p.rows.map(row => errorOf(row, p.truth));

const claimTrial = (populations: readonly Population[]) => (p: Population, name: string) => {
  const rival = rivalOf(populations, p);
  if (rival === undefined) return undefined;
  const [a, b] = [errorsOf(p), errorsOf(rival)];
  const truth = improvement(a, b).probability;
  const random = proofStream('coverage', name, p.experiment);
  const of = (pool: readonly number[]) => times(seeds, () => pool[random.below(pool.length)] as number);
  return () => {
    const { low, high } = improvement(of(a), of(b)).interval;
    return low <= truth && truth <= high;
  };
};

/** Other seeds of the same experiment, the errors now a third greater. */
const worseTrial = (p: Population, name: string) => {
  const before = errorsOf(p);
  const after = before.map(e => 1.33 * e);
  const truth = improvement(before, after).probability;
  if (certain(truth)) return undefined;
  const random = proofStream('coverage', name, p.experiment);
  const of = (pool: readonly number[]) => times(seeds, () => pool[random.below(pool.length)] as number);
  return () => {
    const { probability, effective } = improvement(of(before), of(after));
    return truth <= upperShare(probability, effective);
  };
};

/** The same seeds on another machine, with the margin that a gate has where the suite states none. */
const pairedTrial = (again: readonly Population[]) => (p: Population, name: string) => {
  const twin = again.find(q => q.experiment === p.experiment && q.probe === p.probe);
  if (twin === undefined || twin.rows.length < fewestPairs) return undefined;
  const now = errorsOf(twin);
  const before = errorsOf(p).slice(0, now.length);
  const worse = pairedLosses(before, now, {}).map(d => d > 0);
  const truth = worse.filter(Boolean).length / worse.length;
  if (certain(truth)) return undefined;
  const random = proofStream('coverage', name, p.experiment);
  return () => {
    const seen = times(seeds, () => worse[random.below(worse.length)]).filter(Boolean).length;
    return truth <= upperShare(seen / seeds, seeds);
  };
};
