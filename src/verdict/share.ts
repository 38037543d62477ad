import type { Target } from '../suite/index.ts';
import type { Grade, ShareOf } from './findings.ts';
import { atLeast, atMost, confidenceSequence, trialsToSettle, wilson, within } from './stats/index.ts';
import type { Interval, Price } from './values.ts';

/** A price is not counted further than this. */
export const mostSeeds = 10_000;

export interface Counts {
  /** Seeds that reach the target. */
  readonly within: number;
  /** Seeds that failed or are missing. */
  readonly absent: number;
  /** All that were planned. */
  readonly seeds: number;
}

/**
 * Whether a share of the seeds reaches a target, from Wilson's interval over all planned seeds; dead, diverged, failed and
 * missing ones do not reach it.
 *
 * - good: the interval's lower bound reaches the share, and no run is absent;
 * - bad: the upper bound is below the share, and would be with every absent run on target;
 * - open otherwise, with what it would cost to settle it if the observed share went on.
 *
 * At a share of 0.8 it takes 16 of 16 or 29 of 30 to be good, and 19 of 30 or fewer to be bad.
 *
 * @param secondsPerSeed mean time of a run
 * @param sequential whether it was looked at after every seed; the interval is then a confidence sequence's
 */
export function judgeShare(
  { within: reached, absent, seeds }: Counts,
  share: number,
  secondsPerSeed: number,
  sequential = false,
): { interval: Interval; grade: Grade; price?: Price } {
  const of = sequential ? confidenceSequence : wilson;
  const interval = of(reached, seeds);
  if (interval.low >= share && absent === 0) return { interval, grade: 'good' };
  if (of(reached + absent, seeds).high < share) return { interval, grade: 'bad' };
  const present = seeds - absent;
  const total = present === 0 ? seeds : Math.max(seeds, trialsToSettle(reached / present, share));
  return { interval, grade: 'open', price: priceOf(Math.max(1, total - present), secondsPerSeed) };
}

/** A price with its cap. */
export function priceOf(seeds: number, secondsPerSeed: number): Price {
  const counted = Math.min(seeds, mostSeeds);
  return {
    seeds: counted,
    seconds: counted * secondsPerSeed,
    ...(seeds > mostSeeds && { capped: true as const }),
  };
}

/** Whether every output of a run reaches the target, the target's edge included; a run that is not finite never does. */
export function reaches(row: readonly number[], target: Target): boolean {
  if (row.length !== target.value.length) return false;
  return target.value.every((v, output) => {
    const x = row[output] as number;
    if (target.kind === 'near') return within(x, v, target.tolerance);
    return target.kind === 'at least' ? atLeast(x, v) : atMost(x, v);
  });
}

/**
 * The greatest number of runs that would come within the tolerance if all predictions were moved alike, output by output:
 * what an implementation without any bias could reach, since the spread over the seeds stays. All of them for a threshold.
 *
 * @param rows finite ones, runs × outputs
 */
export function mostWithin(rows: readonly (readonly number[])[], target: Target): number {
  if (target.kind !== 'near') return rows.length;
  const { tolerance, value } = target;
  const counts = value.map((v, output) => {
    const reach = tolerance.absolute ?? (tolerance.relative ?? 0) * Math.abs(v);
    const sorted = rows.map(row => row[output] as number).sort((a, b) => a - b);
    let [from, most] = [0, 0];
    sorted.forEach((x, to) => {
      while (from < to && !within(x, sorted[from] as number, { absolute: 2 * reach })) from++;
      most = Math.max(most, to - from + 1);
    });
    return most;
  });
  return Math.min(...counts);
}

/** A share held to one that is wanted, as a part of a finding. */
export function shareOf(
  rows: readonly (readonly number[] | undefined)[],
  absent: number,
  held: { readonly target: Target; readonly share: number },
  secondsPerSeed: number,
  sequential: boolean,
): ShareOf & { readonly grade: Grade } {
  const finite = rows.filter(r => r !== undefined);
  const counts = {
    within: finite.filter(row => reaches(row, held.target)).length,
    absent,
    seeds: rows.length + absent,
  };
  const judged = judgeShare(counts, held.share, secondsPerSeed, sequential);
  return {
    target: held.target,
    share: held.share,
    ...counts,
    ...judged,
    // Another implementation's runs might not die: that is not the spread over the seeds.
    best: mostWithin(finite, held.target) + rows.length - finite.length,
  };
}
