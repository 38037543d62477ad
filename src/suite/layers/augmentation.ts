import { z } from 'zod';
import { layerKind } from './kind.ts';

// Layers that change pictures at random in training, each sample in its own way, and hand them on as they are otherwise.

const share = z.number().min(-1).max(1);
const factor = z
  .union([z.number().min(0).max(1), z.tuple([share, share])])
  .describe('The greatest share, in both directions; or the least and the greatest.');
const fill = {
  fillMode: z
    .enum(['reflect', 'wrap', 'nearest', 'constant'])
    .default('reflect')
    .describe('What is seen beyond the edges of a picture.'),
  fillValue: z.number().default(0).describe('That of fillMode: constant.'),
};

export const randomFlip = layerKind({
  says: 'In training, turns half of the pictures round.',
  options: {
    mode: z
      .enum(['horizontal', 'vertical', 'horizontalAndVertical'])
      .default('horizontalAndVertical')
      .describe('Whether left and right are exchanged, or top and bottom, or, in the same pictures, both.'),
  },
  short: 'mode',
});

export const randomTranslation = layerKind({
  says: 'In training, moves pictures by shares of their height and width.',
  options: { heightFactor: factor, widthFactor: factor, ...fill },
});

export const randomRotation = layerKind({
  says: 'In training, turns pictures around their middle by a share of a full turn.',
  options: { factor, ...fill },
  short: 'factor',
});

export const randomZoom = layerKind({
  says: 'In training, shows 1 + heightFactor times as much of pictures; without widthFactor, as much of the width as of the height.',
  options: { heightFactor: factor, widthFactor: factor.optional(), ...fill },
});
