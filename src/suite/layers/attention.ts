import { z } from 'zod';
import { layerKind, type WeightSpec } from './kind.ts';
import { features, type InitializerName, initializer, product, rate } from './options.ts';
import type { Shape } from './shape.ts';

// Layers that look, for each step of a query, through the steps of values. They take the query, the values and, where
// there are any, the keys by which the values are found; without keys the values are their own.

const takes = { least: 2, most: 3 };
const useCausalMask = z
  .boolean()
  .default(false)
  .describe('Whether a step sees only itself and those before it.');

export const attention = layerKind({
  says: 'The mean of the second layer over its steps, for each step of the first weighted by how like the keys (the third layer, or else the second) are.',
  options: {
    useScale: z.boolean().default(false).describe('Whether the likeness is multiplied by a trained number.'),
    scoreMode: z.enum(['dot', 'concat']).default('dot'),
    dropout: rate.default(0),
    useCausalMask,
  },
  takes,
  weights: ({ useScale, scoreMode }) => [
    ...(useScale ? [one('scale')] : []),
    ...(scoreMode === 'concat' ? [one('concatScoreWeight')] : []),
  ],
  output: (_, sample, [values = sample]) => [...sample.slice(0, -1), features(values)],
});

const one = (name: string): WeightSpec => ({ name, shape: [], initializer: 'ones' });

const dimension = z.int().min(1).max(8192);

export const multiHeadAttention = layerKind({
  says: 'Several attentions side by side, each on projections of its own: from the first layer to the second, with the keys of the third or else the second.',
  options: {
    numHeads: z.int().min(1).max(1024),
    keyDim: dimension.describe('Width of the query and the keys in each head.'),
    valueDim: dimension.optional().describe('Width of the values in each head; keyDim when left out.'),
    dropout: rate.default(0),
    useBias: z.boolean().default(true),
    useCausalMask,
    kernelInitializer: initializer.default('glorotUniform'),
    biasInitializer: initializer.default('zeros'),
  },
  takes,
  weights: (options, sample, [values = sample, keys = values]) => {
    const { numHeads, keyDim, valueDim = keyDim } = options;
    return [
      ...projection('query', [features(sample)], [numHeads, keyDim], options),
      ...projection('key', [features(keys)], [numHeads, keyDim], options),
      ...projection('value', [features(values)], [numHeads, valueDim], options),
      ...projection('attentionOutput', [numHeads, valueDim], [features(sample)], options),
    ];
  },
  output: (_, sample) => sample,
  uses: (_, sample) => product(sample.slice(0, -1)),
});

function projection(
  name: string,
  from: Shape,
  to: Shape,
  options: {
    readonly useBias: boolean;
    readonly kernelInitializer: InitializerName;
    readonly biasInitializer: InitializerName;
  },
): WeightSpec[] {
  return [
    { name: `${name}/kernel`, shape: [...from, ...to], initializer: options.kernelInitializer },
    ...(options.useBias ? [{ name: `${name}/bias`, shape: to, initializer: options.biasInitializer }] : []),
  ];
}
