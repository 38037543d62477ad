import { z } from 'zod';
import { layerKind } from './kind.ts';
import { gate, gateEras } from './options.ts';
import { recurrentOptions, recurrentOutput, recurrentWeights, timeSteps } from './recurrent.ts';

/** What Keras took for resetAfter. */
const resetEras = [
  { keras: '2.3 and later', value: true },
  { keras: 'up to 2.2', value: false },
];

export const gru = layerKind({
  says: 'Gated recurrent unit over the time steps, its reset gate before the product with the recurrent kernel or after it.',
  options: {
    ...recurrentOptions,
    recurrentActivation: gate,
    resetAfter: z
      .boolean()
      .optional()
      .describe(
        'Keras up to 2.2 had the reset gate before the product, later versions after it; it has no default here.',
      ),
  },
  eras: { recurrentActivation: gateEras, resetAfter: resetEras },
  // The gru of the first suites was this one.
  unsaid: { resetAfter: false },
  short: 'units',
  weights: (options, sample) =>
    recurrentWeights(options, sample, 3).map(weight =>
      weight.name === 'bias' && options.resetAfter ? { ...weight, shape: [2, ...weight.shape] } : weight,
    ),
  output: recurrentOutput,
  uses: timeSteps,
});
