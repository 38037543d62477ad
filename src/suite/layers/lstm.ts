import { z } from 'zod';
import { layerKind } from './kind.ts';
import { gate, gateEras } from './options.ts';
import { recurrentOptions, recurrentOutput, recurrentWeights, timeSteps } from './recurrent.ts';

export const lstm = layerKind({
  says: 'Long short-term memory over the time steps.',
  options: {
    ...recurrentOptions,
    recurrentActivation: gate,
    unitForgetBias: z.boolean().default(true),
  },
  eras: { recurrentActivation: gateEras },
  short: 'units',
  weights: (options, sample) =>
    recurrentWeights(options, sample, 4).map(weight =>
      weight.name === 'bias' && options.unitForgetBias ? { ...weight, forgetUnits: options.units } : weight,
    ),
  output: recurrentOutput,
  uses: timeSteps,
});
