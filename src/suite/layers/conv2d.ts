import { z } from 'zod';
import { layerKind } from './kind.ts';
import { activation, features, initializer, units, windows } from './options.ts';
import type { Shape } from './shape.ts';

const side = z.int().min(1).max(8192);
/** One number for both sides, or height and width. */
const sides = z.union([side, z.tuple([side, side])]);
type Sides = z.infer<typeof sides>;
const pair = (of: Sides): readonly [number, number] => (typeof of === 'number' ? [of, of] : of);
const edges = z.enum(['valid', 'same']).default('valid');

/** Height and width of what windows over a picture give. */
function windows2d(sample: Shape, size: Sides, strides: Sides, padding: 'valid' | 'same') {
  const [[height, width], [down, across]] = [pair(size), pair(strides)];
  return [windows(sample[0] ?? 1, height, down, padding), windows(sample[1] ?? 1, width, across, padding)];
}

export const conv2d = layerKind({
  says: 'A convolution over height and width; the channels are the last axis.',
  options: {
    filters: units,
    kernelSize: sides,
    strides: sides.default(1),
    padding: edges,
    activation: activation.default('linear'),
    useBias: z.boolean().default(true),
    kernelInitializer: initializer.default('glorotUniform'),
    biasInitializer: initializer.default('zeros'),
  },
  weights: (options, sample) => [
    {
      name: 'kernel',
      shape: [...pair(options.kernelSize), features(sample), options.filters],
      initializer: options.kernelInitializer,
    },
    ...(options.useBias
      ? [{ name: 'bias', shape: [options.filters], initializer: options.biasInitializer }]
      : []),
  ],
  output: ({ kernelSize, strides, padding, filters }, sample) => [
    ...windows2d(sample, kernelSize, strides, padding),
    filters,
  ],
});

const pool2d = {
  poolSize: sides.default(2),
  strides: sides.optional().describe('That of poolSize when it is left out.'),
  padding: edges,
};
interface Pool2d {
  readonly poolSize: Sides;
  readonly strides?: Sides | undefined;
  readonly padding: 'valid' | 'same';
}
const pooled = ({ poolSize, strides, padding }: Pool2d, sample: Shape): Shape => [
  ...windows2d(sample, poolSize, strides ?? poolSize, padding),
  features(sample),
];

export const averagePooling2d = layerKind({
  says: 'The mean of each window of height and width.',
  options: pool2d,
  output: pooled,
});
export const maxPooling2d = layerKind({
  says: 'The maximum of each window of height and width.',
  options: pool2d,
  output: pooled,
});

const overAll = (_: unknown, sample: Shape): Shape => [features(sample)];
export const globalAveragePooling2d = layerKind({
  says: 'The mean over height and width.',
  options: {},
  output: overAll,
});
export const globalMaxPooling2d = layerKind({
  says: 'The maximum over height and width.',
  options: {},
  output: overAll,
});
