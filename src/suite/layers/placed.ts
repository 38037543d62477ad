import { z } from 'zod';
import { id } from '../names-schema.ts';

// What stands beside a layer's kind in a variant: where it is in the model, and not what it is.

const source = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z-]+)?$/,
    'the name of a layer or an input, or "NAME/h" for a state of a recurrent layer',
  )
  .max(80);
const sources = z.union([source, z.array(source).min(1).max(100)]);

export const placedFields = {
  name: id.optional().describe('What "from", "outputs" and a file of weights call the layer.'),
  from: sources
    .optional()
    .describe(
      'The layers, or the inputs, whose outputs it takes; the layer before it in the list when left out.',
    ),
  initialState: sources
    .optional()
    .describe(
      'Of a recurrent layer: the recurrent layer whose last state it begins with, or a source for each state.',
    ),
  trainable: z.boolean().optional().describe('false keeps the weights as they are at the start.'),
};

/** A layer that is used once more, with the weights that it has. */
export const sharedLayer = z.strictObject({
  shared: id.describe('The name of a layer that stands before, which is used here once more.'),
  name: placedFields.name,
  from: placedFields.from,
  initialState: placedFields.initialState,
});
