import { unwrapped } from './layers/index.ts';
import type { Variant } from './types.ts';
import { watchedMetrics } from './watched.ts';

/** Why the compiled engine cannot train a model, so that the eager one does, whichever was asked for; nothing where it can. */
export function eagerReason({ layers, training }: Pick<Variant, 'layers' | 'training'>): string | undefined {
  const stateful = layers.some(layer => {
    const { options } = unwrapped(layer);
    return 'stateful' in options && options.stateful === true;
  });
  if (stateful) return 'a stateful layer hands its states from batch to batch';
  const watched = watchedMetrics(training).find(({ held }) => !held);
  return watched && `${watched.callback} watches ${watched.monitor} of what each batch is given in training`;
}
