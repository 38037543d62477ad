import { z } from 'zod';
import type { Shape } from './shape.ts';

// Options that several kinds of layers have.

export const units = z.int().min(1).max(8192).describe('Width of the layer.');

export const activation = z.enum([
  'elu',
  'gelu',
  'hardSigmoid',
  'linear',
  'mish',
  'relu',
  'relu6',
  'selu',
  'sigmoid',
  'softmax',
  'softplus',
  'softsign',
  'swish',
  'tanh',
]);

export type ActivationName = z.infer<typeof activation>;

/** Activations of a recurrent layer's gates. */
export const gate = z
  .enum(['sigmoid', 'hardSigmoid', 'tanh', 'relu', 'linear'])
  .describe('Keras up to 2.2 used hardSigmoid, later versions sigmoid; it has no default here.');
export const gateEras = [
  { keras: '2.3 and later', value: 'sigmoid' },
  { keras: 'up to 2.2', value: 'hardSigmoid' },
];

export const initializer = z.enum([
  'glorotNormal',
  'glorotUniform',
  'heNormal',
  'heUniform',
  'identity',
  'leCunNormal',
  'leCunUniform',
  'ones',
  'orthogonal',
  'randomNormal',
  'randomUniform',
  'truncatedNormal',
  'zeros',
]);
export type InitializerName = z.infer<typeof initializer>;

export const rate = z
  .number()
  .min(0)
  .lt(1)
  .describe('Share of the inputs that is set to zero, 0 to below 1.');

/** How many windows lie on an axis, as TensorFlow counts them. */
export function windows(
  length: number,
  size: number,
  stride: number,
  padding: 'valid' | 'same' | 'causal',
  dilation = 1,
): number {
  const covered = padding === 'valid' ? length - (size - 1) * dilation : length;
  return Math.ceil(covered / stride);
}

/** The number of values in a shape, or of places in it when its last axis is left out. */
export const product = (shape: Shape): number => shape.reduce((all, axis) => all * axis, 1);
/** Features of a sample: its last axis. */
export const features = (sample: Shape): number => sample.at(-1) ?? 1;
