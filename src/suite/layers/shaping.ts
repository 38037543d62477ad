import { z } from 'zod';
import { layerKind } from './kind.ts';
import { product } from './options.ts';

// Layers that put numbers into another shape and change none.

export const flatten = layerKind({
  says: 'A sample as one row of numbers.',
  options: {},
  output: (_, sample) => [product(sample)],
});

export const repeatVector = layerKind({
  says: 'The sample n times, as time steps.',
  options: { n: z.int().min(1).max(100_000) },
  short: 'n',
  output: ({ n }, sample) => [n, ...sample],
});

export const reshape = layerKind({
  says: 'The same numbers in another shape, given without the batch axis.',
  options: { targetShape: z.array(z.int().min(1)).min(1).max(5) },
  output: ({ targetShape }) => targetShape,
});

export const permute = layerKind({
  says: 'The axes of a sample, counted from 1, in another order.',
  options: { dims: z.array(z.int().min(1)).min(1).max(5) },
  output: ({ dims }, sample) => dims.map(axis => sample[axis - 1] ?? 1),
});
