import { unwrapped } from './layers/index.ts';
import type { Variant } from './types.ts';

/** Why the compiled engine cannot train a model, so that the eager one does, whichever was asked for; nothing where it can. */
export function eagerReason({ layers }: Pick<Variant, 'layers'>): string | undefined {
  const stateful = layers.some(layer => {
    const { options } = unwrapped(layer);
    return 'stateful' in options && options.stateful === true;
  });
  return stateful ? 'a stateful layer hands its states from batch to batch' : undefined;
}
