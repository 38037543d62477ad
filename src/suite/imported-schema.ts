import { z } from 'zod';

const column = z.string().min(1);

/** A variant whose runs somebody else has made: a table of seeds and numbers. */
export const importedSource = z
  .strictObject({
    file: z.string().min(1).describe('CSV, JSON or JSON lines beside the suite, a row for each run.'),
    where: z
      .record(column, z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .describe('Which rows are this variant: what they have in these columns. All rows when left out.'),
    seed: column.optional().describe('The column of seeds; rows are counted from 1 when left out.'),
    numbers: z.record(z.string(), column).describe('For each metric of the problem, its column.'),
  })
  .describe('Numbers that are there already, in place of a model or a program.');
export type ImportedSource = z.infer<typeof importedSource>;
