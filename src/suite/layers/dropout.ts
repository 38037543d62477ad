import { layerKind } from './kind.ts';
import { rate } from './options.ts';

export const dropout = layerKind({
  says: 'In training, sets inputs to zero and scales the others by 1 / (1 − rate); the masks come from the seed.',
  options: { rate },
  short: 'rate',
});
