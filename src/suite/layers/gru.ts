import { layerKind } from './kind.ts';
import { gate, gateEras } from './options.ts';
import { recurrentOptions, recurrentOutput, recurrentWeights, timeSteps } from './recurrent.ts';

export const gru = layerKind({
  says: 'Gated recurrent unit over the time steps, its reset gate before the product (resetAfter false in Keras).',
  options: { ...recurrentOptions, recurrentActivation: gate },
  eras: { recurrentActivation: gateEras },
  short: 'units',
  weights: (options, sample) => recurrentWeights(options, sample, 3),
  output: recurrentOutput,
  uses: timeSteps,
});
