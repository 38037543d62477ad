import { z } from 'zod';
import { callbackFields } from './callbacks.ts';
import { dataExpression } from './data-schema.ts';
import { lossNames } from './losses.ts';
import { id } from './names-schema.ts';
import { optimizerSchema, optimizerSource } from './optimizers.ts';

const trainingFields = {
  epochs: z.int().min(1).max(1_000_000),
  batchSize: z.int().min(1).max(1_000_000),
  validationSplit: z
    .number()
    .min(0)
    .lt(1)
    .describe('Share of the samples held out: the last ones, before any shuffling.'),
  shuffle: z.boolean().describe('Whether the training samples are put into a new order each epoch.'),
  optimizer: optimizerSource,
  loss: z
    .union([z.enum(lossNames), z.record(id, z.enum(lossNames))])
    .describe('Of several named targets one for each, by their names, or one for all.'),
  lossWeights: z
    .record(id, z.number().min(0))
    .optional()
    .describe(
      'Of several named targets: what the loss of each is multiplied by in their sum; 1 when left out.',
    ),
  classWeight: z
    .record(z.string().regex(/^\d+$/, 'a class is a whole number from 0'), z.number().min(0))
    .optional()
    .describe('What the loss of each sample of a class is multiplied by; 1 for a class that is not listed.'),
  ...callbackFields,
};
/** Training settings as a suite writes them: what is left out stands in the defaults. */
export const training = z
  .strictObject({
    ...trainingFields,
    sampleWeight: dataExpression.describe(
      'What the loss of each sample of the data is multiplied by; "inputs" are those of the data.',
    ),
  })
  .partial();
/** Training settings of a variant, none of them left open; what it gives has the optimizer's defaults filled in. */
export const trainingSchema = z.strictObject({ ...trainingFields, optimizer: optimizerSchema });

export type Training = Readonly<z.output<typeof trainingSchema>>;
