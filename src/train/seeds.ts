import { fillDropped, generatorOf, type Stream, wordsOf } from '../base/index.ts';
import { dataStreamName } from '../suite/index.ts';
import { noteStream } from './audit.ts';

export type { Stream };

/** The names that a run's random numbers are derived from. */
export interface RunNames {
  readonly suite: string;
  readonly problem: string;
  readonly variant: string;
  /** 0 to 2^53 − 1 */
  readonly seed: number;
}

/**
 * The stream of one purpose (for instance 'weight', 'lstm-1/kernel') in one run. The names are joined as a JSON array,
 * which no two lists of names share, and the generator's state is their hash.
 *
 * @throws RangeError if the seed is not an integer from 0 to 2^53 − 1.
 */
export const stream = (run: RunNames, ...purpose: readonly (string | number)[]): Stream =>
  generatorOf(noted(run, purpose));

/** The draws of a `stream` that nothing else was drawn from, as `fillDropped` compares them with a rate. */
export const dropBy = (
  run: RunNames,
  purpose: readonly (string | number)[],
  values: Float32Array,
  rate: number,
): void => fillDropped(values, wordsOf(noted(run, purpose)), rate, 1 / (1 - rate));

/** The name of a stream that is opened. @throws RangeError */
function noted(run: RunNames, purpose: readonly (string | number)[]): string {
  if (!Number.isSafeInteger(run.seed) || run.seed < 0) {
    throw new RangeError(`seed ${run.seed}: a seed is an integer from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  const names = JSON.stringify(['seedgate', 1, run.suite, run.problem, run.variant, run.seed, ...purpose]);
  noteStream(names);
  return names;
}

/**
 * The streams that a run's data are drawn from, by the part of the data. All variants of a problem have the same ones.
 *
 * @param epoch where the data of each epoch are drawn anew, from 1
 */
export function dataStreams(run: RunNames, epoch?: number): (part: string) => Stream {
  const noted = new Set<string>();
  return part => {
    const name = dataStreamName(run, part, epoch);
    // Parts that name the same stream draw the same numbers, and are meant to.
    if (!noted.has(name)) noteStream(name);
    noted.add(name);
    return generatorOf(name);
  };
}
