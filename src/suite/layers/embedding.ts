import { z } from 'zod';
import { layerKind } from './kind.ts';
import { initializer, units } from './options.ts';
import { activityPenalty, embeddingsPenalties } from './penalties.ts';

export const embedding = layerKind({
  says: 'A vector for each whole number from 0 to below inputDim.',
  options: {
    inputDim: z.int().min(1).max(1_000_000),
    outputDim: units,
    embeddingsInitializer: initializer.default('randomUniform'),
    maskZero: z
      .boolean()
      .default(false)
      .describe('Whether 0 stands for no word: recurrent layers and averages pass over its steps.'),
    ...embeddingsPenalties,
    ...activityPenalty,
  },
  // 2: its mask ends where Keras' does.
  bits: ({ maskZero }) => (maskZero === true ? 2 : 1),
  weights: options => [
    {
      name: 'embeddings',
      shape: [options.inputDim, options.outputDim],
      initializer: options.embeddingsInitializer,
      regularizer: options.embeddingsRegularizer,
      constraint: options.embeddingsConstraint,
    },
  ],
  output: (options, sample) => [...sample, options.outputDim],
  // A look-up multiplies nothing.
  uses: () => 0,
});
