import type { Suite } from '../../src/suite/index.ts';
import {
  adjustComparisons,
  advantage,
  claimLevel,
  claimLimits,
  comparisonOutcome,
  improvement,
  mannWhitney,
  normalQuantile,
  scoreP,
  seedsToSettle,
  studentisedPermutation,
} from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import { errorOf, populationsOf, proofStream, times } from './populations.ts';
import { type Rate, rate } from './rate.ts';

const seeds = 30;

/** Suites of claims none of which is true in either direction: each compares an experiment with itself. */
export interface NullClaims {
  readonly claims: number;
  /** A claim or more is told to hold. */
  readonly holds: Rate;
  /** A claim or more is told to be the other way round. */
  readonly otherWay: Rate;
}

/** Normal errors whose spreads differ. One claim at 5 % in one direction. */
export interface NullSpread {
  readonly ratio: number;
  /** P(A nearer) is ½: told to be more. */
  readonly permutation: Rate;
  readonly mannWhitney: Rate;
  /** P(A nearer) is ¾: an advantage of 3 in 4 is told to be excluded. */
  readonly real: Rate;
}

/** Claims of the article that are open at 30 seeds and were then given the seeds that were named. */
export interface Priced {
  readonly open: number;
  /** Priced at so many seeds that a test of them would take too long. */
  readonly dear: number;
  readonly settled: Rate;
}

export interface ClaimsProof {
  readonly nothing: NullClaims;
  readonly spreads: readonly NullSpread[];
  readonly priced: Priced;
}

export function proveClaims(suite: Suite, pools: readonly Pool[], suites: number): ClaimsProof {
  const errors = new Map(
    populationsOf(suite, pools).map(p => {
      const error = (row: readonly number[]) => errorOf(row, p.truth);
      return [`${p.experiment}/${p.probe}`, p.rows.map(error)] as const;
    }),
  );
  return {
    nothing: nothing([...errors.values()], suites),
    spreads: [1, 3, 10, 35].map(ratio => spread(ratio, suites)),
    priced: priced(suite, errors, Math.ceil(suites / 40)),
  };
}

function compare(a: readonly number[], b: readonly number[], ...names: readonly (string | number)[]) {
  const { less, greater } = studentisedPermutation(a, b, ...names);
  const better = improvement(a, b);
  const real = scoreP(better.probability, better.effective, advantage).below;
  return { p: { noBetter: less, noWorse: greater, real }, better };
}

function nothing(pools: readonly (readonly number[])[], suites: number): NullClaims {
  const claims = 8;
  let [holds, otherWay] = [0, 0];
  for (let i = 0; i < suites; i++) {
    const random = proofStream('null-claims', i);
    const found = times(claims, j => {
      const pool = [...(pools[random.below(pools.length)] as readonly number[])];
      const side = () => times(seeds, () => pool.splice(random.below(pool.length), 1)[0] as number);
      return compare(side(), side(), 'null', i, j);
    });
    const adjusted = adjustComparisons(found.map(f => f.p));
    const outcomes = adjusted.map((p, j) => comparisonOutcome(p, found[j]?.better.interval ?? none).outcome);
    if (outcomes.includes('holds')) holds++;
    if (outcomes.includes('does not hold, the other way round')) otherWay++;
  }
  return { claims, holds: rate(holds, suites), otherWay: rate(otherWay, suites) };
}

const none = { low: 0, high: 1, level: 0.95 };

function spread(ratio: number, trials: number): NullSpread {
  const random = proofStream('spreads', ratio);
  // Φ(shift / √(1 + ratio²)) is ¾.
  const shift = normalQuantile(advantage) * Math.hypot(1, ratio);
  let [permutation, ranks, excluded] = [0, 0, 0];
  for (let i = 0; i < trials; i++) {
    const [a, b] = [times(seeds, random.normal), times(seeds, () => ratio * random.normal())];
    if (studentisedPermutation(a, b, 'spread', ratio, i).less <= claimLevel) permutation++;
    if (mannWhitney(a, b).less <= claimLevel) ranks++;
    const { probability, effective } = improvement(
      a,
      b.map(v => v + shift),
    );
    if (scoreP(probability, effective, advantage).below <= claimLevel) excluded++;
  }
  return {
    ratio,
    permutation: rate(permutation, trials),
    mannWhitney: rate(ranks, trials),
    real: rate(excluded, trials),
  };
}

function priced(suite: Suite, errors: ReadonlyMap<string, readonly number[]>, repeats: number): Priced {
  const pairs = suite.claims.flatMap(c =>
    c.than.flatMap(than => {
      const side = (variant: string) => errors.get(`${c.problem}/${variant}/${c.probe}`);
      const [a, b] = [side(c.better), side(than)];
      return a && b ? [{ a, b, id: `${c.id}/${than}` }] : [];
    }),
  );
  const most = 400;
  let [open, dear, settled] = [0, 0, 0];
  for (const { a, b, id } of pairs) {
    for (let i = 0; i < repeats; i++) {
      const random = proofStream('priced', id, i);
      const more = (pool: readonly number[], n: number) =>
        times(n, () => pool[random.below(pool.length)] as number);
      // Holm's strictest level: a claim that is settled alone at it is settled in every family.
      const outcome = (x: readonly number[], y: readonly number[]) => {
        const { p, better } = compare(x, y, 'priced', id, i, x.length);
        const strict = (v: number) => Math.min(1, v * pairs.length);
        const p8 = { noBetter: strict(p.noBetter), noWorse: strict(p.noWorse), real: strict(p.real) };
        return { outcome: comparisonOutcome(p8, better.interval).outcome, better };
      };
      const [x, y] = [more(a, seeds), more(b, seeds)];
      const first = outcome(x, y);
      if (first.outcome !== 'open') continue;
      open++;
      const { probability: share, effective } = first.better;
      const needed = seedsToSettle({ share, effective, seeds }, claimLimits(pairs.length));
      if (needed > most) {
        dear++;
        continue;
      }
      const extra = needed - seeds;
      if (outcome([...x, ...more(a, extra)], [...y, ...more(b, extra)]).outcome !== 'open') settled++;
    }
  }
  return { open, dear, settled: rate(settled, open - dear) };
}
