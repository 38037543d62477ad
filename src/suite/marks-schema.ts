import { z } from 'zod';
import { text } from './names-schema.ts';

/** Whether a setting is the source's own, or assumed. */
export const mark = z.union(
  [
    z.literal('stated').describe('Readable in the source.'),
    z.strictObject({
      assumed: text.describe('Why this value, where the source is silent.'),
      alternatives: z
        .array(z.json())
        .min(1)
        .max(20)
        .optional()
        .describe('Other values for the audit of assumptions.'),
    }),
  ],
  'expected "stated", or { assumed: "why this value" }',
);
export const marks = z
  .record(z.string(), mark)
  .describe('For each setting, by its path ("epochs", "layers", "lstm.activation"): stated or assumed.');

export type Mark = z.infer<typeof mark>;
