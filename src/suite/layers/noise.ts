import { z } from 'zod';
import { layerKind } from './kind.ts';
import { rate } from './options.ts';

// Layers that draw in training and hand on what they are given otherwise. What they draw comes from the run's seed.

export const spatialDropout1d = layerKind({
  says: 'In training, sets whole features to zero, at all steps of a sample, and scales the others by 1 / (1 − rate).',
  options: { rate },
  short: 'rate',
});

export const spatialDropout2d = layerKind({
  says: 'In training, sets whole channels to zero, all over a picture, and scales the others by 1 / (1 − rate).',
  options: { rate },
  short: 'rate',
});

export const gaussianNoise = layerKind({
  says: 'In training, adds normal numbers of mean 0.',
  options: { stddev: z.number().min(0).describe('Their standard deviation.') },
  short: 'stddev',
});

export const gaussianDropout = layerKind({
  says: 'In training, multiplies by normal numbers of mean 1 and standard deviation √(rate / (1 − rate)).',
  options: { rate },
  short: 'rate',
});

export const alphaDropout = layerKind({
  says: 'In training, sets inputs to the lower bound of selu and scales so that mean and deviation stay.',
  options: { rate },
  short: 'rate',
});
