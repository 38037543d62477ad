import { z } from 'zod';
import { dataExpression, size } from './data-schema.ts';

/** Samples on which the metrics are taken. */
export const evaluation = z
  .strictObject({
    inputs: dataExpression.optional().describe('samples × …, none of them trained on.'),
    targets: dataExpression.optional().describe('samples × outputs; "inputs" are those of the evaluation.'),
    split: z
      .strictObject({
        last: size.optional().describe('The last so many samples of the data.'),
        every: z.int().min(2).max(1_000_000).optional().describe('Every so many-th sample of the data …'),
        offset: z.int().min(0).optional().describe('… from this one on, counted from 0; 0 when left out.'),
        rows: z.array(z.int().min(0)).min(1).optional().describe('These samples, counted from 0.'),
      })
      .refine(s => [s.last, s.every, s.rows].filter(v => v !== undefined).length === 1, {
        message: 'give one of "last", "every" and "rows"',
      })
      .refine(s => s.offset === undefined || s.every !== undefined, {
        message: '"offset" goes with "every"',
      })
      .optional()
      .describe('Takes the held-out samples out of the data; what is left is trained on.'),
  })
  .refine(
    e =>
      e.split === undefined
        ? e.inputs !== undefined && e.targets !== undefined
        : e.inputs === undefined && e.targets === undefined,
    { message: 'give either "inputs" and "targets", or "split"' },
  );

/** Samples for the loss after each epoch. */
export const validation = z.union([
  z
    .literal('evaluation')
    .describe('The samples that the metrics are taken on: what is chosen by them is chosen on the test set.'),
  z.strictObject({
    inputs: dataExpression.describe('samples × …'),
    targets: dataExpression.describe('samples × outputs; "inputs" are those of the validation.'),
  }),
]);
