import type { Stream } from '../../base/index.ts';
import { permutation } from './draws.ts';

/** How a seed draws the rows that are trained on, where a claim is also to be judged on data like these. */
export const varyWays = ['bootstrap', 'leaveOneOut', 'folds'] as const;
export type Vary = (typeof varyWays)[number];

/** `folds` leaves out one in so many rows. */
const foldCount = 10;

/**
 * The rows of a sample that is like the one that is there, in ascending order, so that a series stays one: as many rows drawn
 * with replacement (Efron 1979), all but one, or all but a tenth. How many they are does not depend on the draw.
 *
 * @param count rows that there are to train on, at least 2
 */
export function variedRows(way: Vary, count: number, from: Stream): number[] {
  if (way === 'bootstrap')
    return Array.from({ length: count }, () => from.below(count)).sort((a, b) => a - b);
  const left = way === 'leaveOneOut' ? 1 : Math.max(1, Math.floor(count / foldCount));
  return permutation(count, from)
    .slice(left)
    .sort((a, b) => a - b);
}
