import { z } from 'zod';
import { later } from '../later.ts';
import { layerKind } from './kind.ts';

export const rescaling = layerKind({
  says: 'Each number times scale, plus offset.',
  options: { scale: z.number(), offset: z.number().default(0) },
  short: 'scale',
});

const numbers = z.union([z.number(), z.array(z.number()).min(1).max(100_000)]);

export const normalization = layerKind({
  says: 'Subtracts a mean and divides by a deviation, feature by feature: those of all inputs of the data (adapt), or given ones.',
  options: {
    mean: numbers.optional().describe('Given together with variance; else both are those of the data.'),
    variance: numbers.optional(),
    invert: later(z.boolean(), false).describe('Multiplies by the deviation and adds the mean.'),
  },
});

export const unitNormalization = layerKind({
  says: 'Divides by the root of the sum of squares over the last axis.',
  options: {},
});
