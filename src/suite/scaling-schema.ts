import { z } from 'zod';
import { scalerNames } from './data/scalers.ts';

const columns = z
  .array(z.int().min(0))
  .min(1)
  .max(10_000)
  .optional()
  .describe('The columns that are scaled, counted from 0; all when left out.');
const fit = z.enum(['training', 'all']);
const said = 'The rows that are trained on, which is meant when it is left out, or all of the data';
const range = z.tuple([z.number(), z.number()]);

const scaler = z.union([
  z.enum(scalerNames),
  z.strictObject({
    standardise: z.strictObject({
      columns,
      fit: z
        .union([fit, z.strictObject({ mean: z.number(), deviation: z.number().positive() })])
        .optional()
        .describe(`${said}; or the mean and the deviation of other numbers.`),
    }),
  }),
  z.strictObject({
    minMax: z.strictObject({
      to: range
        .refine(([low, high]) => low < high, { message: 'the first number must be the smaller one' })
        .optional()
        .describe('What the least and the greatest become; [0, 1] when left out.'),
      columns,
      fit: z
        .union([fit, range])
        .optional()
        .describe(`${said}; or the least and the greatest of other numbers.`),
    }),
  }),
  z.strictObject({ robust: z.strictObject({ columns, fit: fit.optional().describe(`${said}.`) }) }),
]);

/** How the numbers are scaled for the model, and its predictions back. */
export const scaling = z
  .strictObject({
    inputs: scaler.optional().describe('The inputs of the model, probes and held-out samples as well.'),
    targets: scaler
      .optional()
      .describe(
        'What the model is trained towards; predictions, metrics and printed values keep their units.',
      ),
  })
  .refine(s => s.inputs !== undefined || s.targets !== undefined, {
    message: 'give "inputs", "targets" or both',
  });
