import type { Direction, Target, Tolerance } from '../suite/index.ts';
import { confidenceSequence, trialsToSettle, wilson } from './stats/index.ts';
import type { Interval, Price, PrintedPlace, Verdict } from './types.ts';

/** A price is not counted further than this. */
export const mostSeeds = 10_000;

export interface Counts {
  /** Seeds within the tolerance. */
  readonly within: number;
  /** Seeds that failed or are missing. */
  readonly absent: number;
  /** All that were planned. */
  readonly seeds: number;
}

/**
 * Verdict on a share of seeds, from Wilson's interval over all planned seeds; dead, diverged, failed and missing
 * ones are misses.
 *
 * - reproduced: the interval's lower bound reaches the share, and no run is absent;
 * - not reproduced: the upper bound is below the share, and would be with every absent run within the tolerance;
 * - inconclusive otherwise, with what it would cost to settle it if the observed share went on.
 *
 * At a share of 0.8 it takes 16 of 16 or 29 of 30 to be reproduced, 19 of 30 or fewer not to be.
 *
 * @param secondsPerSeed mean time of a run
 * @param sequential whether it was looked at after every seed; the interval is then a confidence sequence's
 */
export function checkVerdict(
  counts: Counts,
  share: number,
  secondsPerSeed: number,
  sequential = false,
): { interval: Interval; verdict: Verdict; price?: Price } {
  const { within, absent, seeds } = counts;
  const of = sequential ? confidenceSequence : wilson;
  const interval = of(within, seeds);
  if (interval.low >= share && absent === 0) return { interval, verdict: 'reproduced' };
  if (of(within + absent, seeds).high < share) return { interval, verdict: 'not reproduced' };
  const present = seeds - absent;
  const total = present === 0 ? seeds : Math.max(seeds, trialsToSettle(within / present, share));
  return { interval, verdict: 'inconclusive', price: price(Math.max(1, total - present), secondsPerSeed) };
}

/** A price with its cap. */
export function price(seeds: number, secondsPerSeed: number): Price {
  const counted = Math.min(seeds, mostSeeds);
  return {
    seeds: counted,
    seconds: counted * secondsPerSeed,
    ...(seeds > mostSeeds && { capped: true as const }),
  };
}

/**
 * Whether every output is within the tolerance: |p − v| ≤ absolute, or ≤ relative · |v|; of a threshold, whether it is
 * on the side that counts, the threshold itself included. NaN never is.
 */
export function isWithin(
  prediction: readonly number[],
  target: Pick<Target, 'value' | 'tolerance' | 'bound'>,
): boolean {
  const { value, tolerance, bound } = target;
  if (prediction.length !== value.length) return false;
  return value.every((v, output) => {
    const p = prediction[output] as number;
    if (bound === 'at least') return p >= v;
    if (bound === 'at most') return p <= v;
    return Math.abs(p - v) <= allowance(v, tolerance);
  });
}

const allowance = (value: number, t: Tolerance) => t.absolute ?? (t.relative ?? 0) * Math.abs(value);

/** Mean |prediction − truth| over the outputs; infinite unless every one is finite. */
export function meanError(prediction: readonly number[], truth: readonly number[]): number {
  if (prediction.length !== truth.length || !prediction.every(Number.isFinite))
    return Number.POSITIVE_INFINITY;
  return (
    truth.reduce((sum, v, output) => sum + Math.abs((prediction[output] as number) - v), 0) / truth.length
  );
}

/** A metric as something of which less is better, as an error is; infinite unless it is finite. */
export function metricError(value: readonly number[], better: Direction): number {
  const [v = Number.NaN] = value;
  if (!Number.isFinite(v)) return Number.POSITIVE_INFINITY;
  return better === 'lower' ? v : -v;
}

/** Below this many finite predictions a printed value has no place: even the closest of all would be no rarity. */
export const fewestForPlace = 19;

/**
 * Where a printed value falls among the predictions. With n of them, one more run of the same settings has a chance of
 * 2/(n + 1) to lie outside their range in one output, and of 1/(n + 1) to be the closest of all to the truth: 0.05 at
 * 19, which is why fewer have no say.
 *
 * - outside: below the least or above the greatest prediction in some output; no seed gets there;
 * - lucky: its mean |error| is among the smallest 5 %, (1 + as close or closer) / (n + 1) ≤ 0.05;
 * - unlucky: the same for the greatest 5 %;
 * - typical otherwise.
 *
 * @param errorOf the error of a prediction; less is better
 * @param predictions seeds × outputs, finite
 */
export function placePrinted(
  printed: readonly number[],
  errorOf: (prediction: readonly number[]) => number,
  predictions: readonly (readonly number[])[],
): PrintedPlace | undefined {
  const n = predictions.length;
  if (n < fewestForPlace) return undefined;
  const percentile = printed.map((value, output) => {
    const side = predictions.map(p => p[output] as number);
    const below = side.filter(v => v < value).length;
    const equal = side.filter(v => v === value).length;
    return (below + equal / 2) / n;
  });
  const outside = printed.some((value, output) => {
    const side = predictions.map(p => p[output] as number);
    return side.every(v => v < value) || side.every(v => v > value);
  });
  const own = errorOf(printed);
  const errors = predictions.map(errorOf);
  const rare = (count: number) => (1 + count) / (n + 1) <= 0.05;
  const kind = outside
    ? 'outside'
    : rare(errors.filter(e => e <= own).length)
      ? 'lucky'
      : rare(errors.filter(e => e >= own).length)
        ? 'unlucky'
        : 'typical';
  return { kind, percentile, chance: Math.min(1, (2 * printed.length) / (n + 1)) };
}
