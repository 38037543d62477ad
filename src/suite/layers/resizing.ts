import { z } from 'zod';
import { layerKind } from './kind.ts';
import { features } from './options.ts';
import type { Shape } from './shape.ts';

// Layers that add, take away and repeat steps, rows and columns.

const count = z.int().min(0).max(8192);
/** One number for both ends, or the first and the last. */
const ends = z.union([count, z.tuple([count, count])]);
/** One number for all four sides; or one, or the first and the last, for height and for width. */
const sides = z.union([count, z.tuple([ends, ends])]);
type Ends = z.output<typeof ends>;
type Sides = z.output<typeof sides>;

export const endsOf = (of: Ends): readonly [number, number] => (typeof of === 'number' ? [of, of] : of);
export const sidesOf = (of: Sides): readonly [Ends, Ends] => (typeof of === 'number' ? [of, of] : of);

const grown = (length: number, by: Ends, sign: 1 | -1) => {
  const [before, behind] = endsOf(by);
  return length + sign * (before + behind);
};

function resized(sample: Shape, by: Sides, sign: 1 | -1): Shape {
  const [ofHeight, ofWidth] = sidesOf(by);
  return [grown(sample[0] ?? 1, ofHeight, sign), grown(sample[1] ?? 1, ofWidth, sign), features(sample)];
}

export const zeroPadding1d = layerKind({
  says: 'Zeros before the first and behind the last time step.',
  options: { padding: ends.default(1) },
  short: 'padding',
  output: ({ padding }, sample) => [grown(sample[0] ?? 1, padding, 1), features(sample)],
});

export const zeroPadding2d = layerKind({
  says: 'Zeros around a picture.',
  options: { padding: sides.default(1) },
  short: 'padding',
  output: ({ padding }, sample) => resized(sample, padding, 1),
});

export const cropping1d = layerKind({
  says: 'Without its first and last time steps.',
  options: { cropping: ends.default(1) },
  short: 'cropping',
  output: ({ cropping }, sample) => [grown(sample[0] ?? 1, cropping, -1), features(sample)],
});

export const cropping2d = layerKind({
  says: 'Without the rows and columns at its edges.',
  options: { cropping: sides.default(0) },
  short: 'cropping',
  output: ({ cropping }, sample) => resized(sample, cropping, -1),
});

const times = z.int().min(1).max(256);

export const upSampling1d = layerKind({
  says: 'Each time step several times.',
  options: { size: times.default(2) },
  short: 'size',
  output: ({ size }, sample) => [size * (sample[0] ?? 1), features(sample)],
});

export const upSampling2d = layerKind({
  says: 'A picture that is a whole number of times as high and wide.',
  options: {
    size: z.union([times, z.tuple([times, times])]).default(2),
    interpolation: z.enum(['nearest', 'bilinear']).default('nearest'),
  },
  output: ({ size }, sample) => {
    const [down, across] = typeof size === 'number' ? [size, size] : size;
    return [down * (sample[0] ?? 1), across * (sample[1] ?? 1), features(sample)];
  },
});
