import { layerKind } from './kind.ts';
import { activation as name } from './options.ts';

export const activation = layerKind({
  says: 'An activation as a layer of its own.',
  options: { activation: name },
  short: 'activation',
});
