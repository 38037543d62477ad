import { z } from 'zod';
import { windows } from './options.ts';
import type { Shape } from './shape.ts';

export const side = z.int().min(1).max(8192);
/** One number for both sides, or height and width. */
export const sides = z.union([side, z.tuple([side, side])]);
export type Sides = z.infer<typeof sides>;
export const pair = (of: Sides): readonly [number, number] => (typeof of === 'number' ? [of, of] : of);
export const edges = z.enum(['valid', 'same']).default('valid');

/** Height and width of what windows over a picture give. */
export function windows2d(
  sample: Shape,
  size: Sides,
  strides: Sides,
  padding: 'valid' | 'same',
  dilation: Sides = 1,
): [number, number] {
  const [[height, width], [down, across], [apart, aside]] = [pair(size), pair(strides), pair(dilation)];
  return [
    windows(sample[0] ?? 1, height, down, padding, apart),
    windows(sample[1] ?? 1, width, across, padding, aside),
  ];
}
