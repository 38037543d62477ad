import type { LossName } from './losses.ts';
import type { Training } from './schema.ts';

/** The losses of a training, and what they are multiplied by. */
export type Losses = Pick<Training, 'loss' | 'lossWeights'>;

/**
 * The loss of a target.
 *
 * @param target its name, where the problem has several
 * @throws Error when it has none, which a suite's check has made sure of
 */
export function lossOf({ loss }: Pick<Training, 'loss'>, target = ''): LossName {
  const own = typeof loss === 'string' ? loss : loss[target];
  if (own === undefined) throw new Error(`there is no loss for the target ${target}`);
  return own;
}
