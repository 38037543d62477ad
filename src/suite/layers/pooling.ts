import { z } from 'zod';
import { layerKind } from './kind.ts';
import { features, windows } from './options.ts';
import type { Shape } from './shape.ts';

const pool1d = {
  poolSize: z.int().min(1),
  strides: z.int().min(1).optional().describe('That of poolSize when it is left out.'),
  padding: z.enum(['valid', 'same']).default('valid'),
};

interface Pool1d {
  readonly poolSize: number;
  readonly strides?: number | undefined;
  readonly padding: 'valid' | 'same';
}

const pooled = ({ poolSize, strides, padding }: Pool1d, sample: Shape): Shape => [
  windows(sample[0] ?? 1, poolSize, strides ?? poolSize, padding),
  features(sample),
];

export const averagePooling1d = layerKind({
  says: 'The mean of each window of time steps.',
  options: pool1d,
  output: pooled,
});
export const maxPooling1d = layerKind({
  says: 'The maximum of each window of time steps.',
  options: pool1d,
  output: pooled,
});

const overAll = (_: unknown, sample: Shape): Shape => [features(sample)];
export const globalAveragePooling1d = layerKind({
  says: 'The mean over all time steps.',
  options: {},
  output: overAll,
});
export const globalMaxPooling1d = layerKind({
  says: 'The maximum over all time steps.',
  options: {},
  output: overAll,
});
