import { z } from 'zod';
import { dataExpression, namedData, randomState, size } from './data-schema.ts';

/** Which samples of the data are held out. */
const split = z
  .strictObject({
    last: size.optional().describe('The last so many samples of the data.'),
    every: z.int().min(2).max(1_000_000).optional().describe('Every so many-th sample of the data …'),
    offset: z.int().min(0).optional().describe('… from this one on, counted from 0; 0 when left out.'),
    rows: z.array(z.int().min(0)).min(1).optional().describe('These samples, counted from 0.'),
    share: z.number().gt(0).lt(1).optional().describe('This share of the samples, at random.'),
    count: size.optional().describe('So many samples, at random.'),
    folds: z
      .int()
      .min(2)
      .max(1000)
      .optional()
      .describe(
        'One training for each of so many folds, which it holds out; a metric is the mean over them.',
      ),
    by: z.literal('seed').optional().describe('Drawn anew by each seed, the same for all variants.'),
    randomState: randomState.optional(),
    stratify: z
      .literal(true)
      .optional()
      .describe('The classes of the targets in the same shares on both sides.'),
  })
  .refine(
    s => [s.last, s.every, s.rows, s.share, s.count, s.folds].filter(v => v !== undefined).length === 1,
    { message: 'give one of "last", "every", "rows", "share", "count" and "folds"' },
  )
  .refine(s => s.offset === undefined || s.every !== undefined, {
    message: '"offset" goes with "every"',
  })
  .refine(s => s.folds === undefined || s.by === undefined || s.randomState === undefined, {
    message:
      'folds are taken in the order of the data, or drawn "by: seed", anew in every run, or by a "randomState", the same in all of them',
  })
  .refine(
    s =>
      s.folds !== undefined ||
      ((s.share ?? s.count) === undefined
        ? s.by === undefined && s.randomState === undefined && s.stratify === undefined
        : (s.by === undefined) !== (s.randomState === undefined)),
    {
      message:
        'samples at random ("share", "count") are drawn "by: seed", anew in every run, or by a "randomState", the same in all of them; the other splits draw nothing',
    },
  );

export type Split = z.infer<typeof split>;

/** Samples on which the metrics are taken. */
export const evaluation = z
  .strictObject({
    inputs: namedData.optional().describe('samples × …, none of them trained on.'),
    targets: namedData.optional().describe('samples × outputs; "inputs" are those of the evaluation.'),
    split: split
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
    inputs: namedData.describe('samples × …'),
    targets: namedData.describe('samples × outputs; "inputs" are those of the validation.'),
    sampleWeight: dataExpression
      .optional()
      .describe('What the loss of each of these samples is multiplied by.'),
  }),
]);
