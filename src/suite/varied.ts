import { drawOf } from './data/draws.ts';
import { makeData } from './data/recipe.ts';
import { hashOf } from './meaning.ts';
import type { Experiment, NativeExperiment, Problem, StreamNames } from './types.ts';

/**
 * The experiment of the second series, whose seeds also draw the rows that are trained on. It has the streams of the first for
 * all else, so that what differs between the two series is the data.
 *
 * @param problem with the recipe of the second series
 * @param kept whether the suite keeps an older name for the streams
 * @returns none for a variant that is not trained here
 */
export function variedExperiment(
  problem: Problem,
  variant: Experiment['variant'],
  streams: StreamNames,
  kept: boolean,
): NativeExperiment[] {
  const { recipe } = problem;
  if ('program' in variant || 'imported' in variant || recipe?.vary === undefined) return [];
  const names = { ...streams, seed: 1 };
  // The data of seed 1 have the shapes that those of all seeds have.
  const { scaling: _, ...unscaled } = recipe;
  const typical = { ...problem, ...makeData(unscaled, drawOf(names)) };
  return [
    {
      id: `${problem.id}/${variant.id} on other data`,
      ...(kept && { streams }),
      problem: typical,
      variant,
      varied: recipe.vary,
      hash: hashOf(streams, typical, variant),
    },
  ];
}
