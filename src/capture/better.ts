import { type Direction, metricDirections } from '../suite/index.ts';

/** Which way a number is better, by its name. A name that says nothing is taken for a score. */
export function better(name: string): Direction {
  if (Object.hasOwn(metricDirections, name)) return metricDirections[name as keyof typeof metricDirections];
  return /loss|err|mse|mae|mape|rmse|msle|perplexity|entropy|divergence|deviation|time|seconds/i.test(name)
    ? 'lower'
    : 'higher';
}
