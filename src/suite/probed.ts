import type { Samples } from './data/recipe.ts';
import type { Problem } from './types.ts';

/** The inputs of some probes of a problem, and their truths as the targets: what a metric of several probes is taken on. */
export function probedSamples(
  { probes, inputs, targets }: Pick<Problem, 'probes' | 'inputs' | 'targets'>,
  ids: readonly string[],
): Samples {
  const found = ids.flatMap(id => probes.find(probe => probe.id === id && probe.truth) ?? []);
  return {
    inputs: {
      shape: [found.length, ...inputs.shape.slice(1)],
      values: found.flatMap(({ input }) => Array.from(input.values)),
    },
    targets: {
      shape: [found.length, ...targets.shape.slice(1)],
      values: found.flatMap(({ truth }) => truth?.target.value ?? []),
    },
  };
}
