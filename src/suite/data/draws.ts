import { generatorOf, type Stream } from '../../base/index.ts';
import { randomState } from './mersenne.ts';

/** Opens the stream that a part of the data draws from, by the part's name. */
export type Draw = (name: string) => Stream;

/** Whose data are drawn. All variants of a problem have the same ones, so that claims compare them on equal data. */
export interface DataNames {
  readonly suite: string;
  readonly problem: string;
  readonly seed: number;
}

/**
 * The name of the stream of one part of a problem's data in the runs of one seed. The variant is none of it. The seed stands
 * where a run's own streams have the variant, which is a text, so that no two of them are ever the same.
 *
 * @param epoch where the data of each epoch are drawn anew, from 1
 */
export const dataStreamName = ({ suite, problem, seed }: DataNames, part: string, epoch?: number): string =>
  JSON.stringify([
    'seedgate',
    1,
    suite,
    problem,
    seed,
    'data',
    part,
    ...(epoch === undefined ? [] : [epoch]),
  ]);

/** The draws of one seed. */
export const drawOf =
  (names: DataNames, epoch?: number): Draw =>
  part =>
    generatorOf(dataStreamName(names, part, epoch));

/** Where a part's random numbers come from: the state that it names, or the run's seed. */
export const streamFor = (
  given: { readonly randomState?: number | undefined; readonly stream?: string | undefined },
  draw: Draw,
  part: string,
): Stream =>
  given.randomState !== undefined
    ? randomState(given.randomState)
    : draw(given.stream === undefined ? part : `stream ${given.stream}`);

/** The numbers 0 to n − 1 in an order that a stream draws, as NumPy's `permutation` does it (Durstenfeld 1964). */
export function permutation(count: number, from: Stream): number[] {
  return shuffled(
    Array.from({ length: count }, (_, i) => i),
    from,
  );
}

/** The same numbers in an order that a stream draws. */
export function shuffled(numbers: readonly number[], { below }: Stream): number[] {
  const order = [...numbers];
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}
