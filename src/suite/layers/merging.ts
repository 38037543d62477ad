import { z } from 'zod';
import { layerKind } from './kind.ts';
import type { Shape } from './shape.ts';

// Layers that make one tensor of several.

/** The shape of numbers that are taken one by one: as in NumPy, an axis of 1 is as long as the other's. */
const elementwise = (_: unknown, sample: Shape, others: readonly Shape[]): Shape =>
  others.reduce((a, b) => {
    const [long, short] = a.length >= b.length ? [a, b] : [b, a];
    const lead = long.length - short.length;
    return long.map((axis, i) => (i < lead ? axis : Math.max(axis, short[i - lead] ?? 1)));
  }, sample);

const several = { least: 2, most: 100 };
const two = { least: 2, most: 2 };
const merging = (says: string, takes = several) =>
  layerKind({ says, options: {}, takes, output: elementwise });

export const add = merging('The sum of several layers.');
export const subtract = merging('The first layer less the second.', two);
export const multiply = merging('The product of several layers, number by number.');
export const average = merging('The mean of several layers.');
export const maximum = merging('The greatest of several layers, number by number.');
export const minimum = merging('The least of several layers, number by number.');

export const concatenate = layerKind({
  says: 'Several layers side by side.',
  options: { axis: z.int().default(-1).describe('Counted with the batch; from the end when negative.') },
  takes: several,
  output: ({ axis }, sample, others) => {
    const at = axis < 0 ? sample.length + axis : axis - 1;
    return sample.map((length, i) =>
      i === at ? others.reduce((sum, shape) => sum + (shape[i] ?? 0), length) : length,
    );
  },
});

const axisOf = z.int().refine(axis => axis !== 0, 'axis 0 is that of the samples; the others count from 1');

export const dot = layerKind({
  says: 'The sums of products of two layers over an axis of each.',
  options: {
    axes: z
      .union([axisOf, z.tuple([axisOf, axisOf])])
      .describe(
        'Counted with the batch, which is axis 0; from the end when negative. One for both, or one each.',
      ),
    normalize: z
      .boolean()
      .default(false)
      .describe('Whether both are brought to length 1 over the axis, so that the product is the cosine.'),
  },
  short: 'axes',
  takes: two,
  output: ({ axes }, sample, [other = []]) => {
    const [a, b] = Array.isArray(axes) ? axes : [axes, axes];
    const left = without(sample, a);
    const right = without(other, b);
    return left.length + right.length === 0 ? [1] : [...left, ...right];
  },
});

const without = (shape: Shape, axis: number): Shape =>
  shape.filter((_, i) => i !== (axis < 0 ? shape.length + axis : axis - 1));
