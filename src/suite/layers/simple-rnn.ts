import { layerKind } from './kind.ts';
import { recurrentOptions, recurrentOutput, recurrentWeights, timeSteps } from './recurrent.ts';

export const simpleRnn = layerKind({
  says: 'The plain recurrent layer: its output is its state.',
  options: recurrentOptions,
  short: 'units',
  weights: (options, sample) => recurrentWeights(options, sample, 1),
  output: recurrentOutput,
  uses: timeSteps,
});
