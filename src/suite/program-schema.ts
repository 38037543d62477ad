import { z } from 'zod';
import type { NumberSource } from './number-source.ts';

/** Libraries whose seeds in a program's own text can be replaced. */
const seedLibraries = ['random', 'numpy', 'torch', 'tensorflow', 'keras', 'jax', 'scikit-learn'] as const;

const take = z
  .enum(['first', 'last', 'best'])
  .optional()
  .describe('Which of several numbers counts; the last one when left out.');
const file = z.string().min(1).max(1000);
const name = z.string().min(1).max(1000);

export const numberSource: z.ZodType<NumberSource> = z.union(
  [
    z.strictObject({ json: file, at: z.string().regex(/^\//, 'a pointer such as /test/accuracy') }),
    z.strictObject({ csv: file, column: name, take }),
    z.strictObject({ tensorboard: file, tag: name, take }),
    z.strictObject({ stdout: name, take }),
    z.strictObject({ evaluate: name, model: name.optional(), take }),
    z.strictObject({ history: name, model: name.optional(), take }),
    z.strictObject({ predict: z.int().min(0), model: name.optional(), take }),
    z.strictObject({ score: name, model: name.optional(), take }),
  ],
  'expected where the number is: { json, at }, { csv, column }, { tensorboard, tag }, { stdout }, { evaluate }, { history }, { predict } or { score }',
);

const duration = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:s|m|h)$/, 'a time such as 90s, 10m or 2h')
  .describe('Time after which a run is ended and has failed, as in 10m; an hour when left out.');
const memory = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:MiB|GiB)$/, 'a size such as 500MiB or 4GiB')
  .describe('Memory that a run and all that it starts may take; no limit when left out.');

/** The keys of a variant that is a program. */
export const programFields = {
  command: z
    .array(z.string())
    .min(1)
    .max(1000)
    .describe(
      'Program and arguments. {seed} and {out} are put in: the seed, and the folder that the run has for itself.',
    ),
  environment: z
    .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a name of letters, digits and _'), z.string())
    .optional()
    .describe('Variables that the program is given; {seed} and {out} are put in.'),
  folder: z
    .string()
    .min(1)
    .optional()
    .describe("Folder that the program's files are taken from; the suite's own when left out."),
  needs: z
    .array(z.string().min(1))
    .min(1)
    .max(1000)
    .optional()
    .describe(
      'Files that a run needs, as globs: they are copied for each run, and what is in them belongs to the experiment. All files of the folder when left out.',
    ),
  timeLimit: duration.optional(),
  memory: memory.optional(),
  cores: z.int().min(1).max(1024).optional().describe('Cores that one run uses; 1 when left out.'),
  override: z
    .union([z.literal(true), z.array(z.enum(seedLibraries)).min(1)])
    .optional()
    .describe(
      "Replaces seeds in the program's own text, such as torch.manual_seed(42): of all libraries, or of these.",
    ),
  split: z
    .enum(['keep', 'vary'])
    .optional()
    .describe(
      'Whether a random_state of a train/test split in the text is kept, as it is when left out, or varies.',
    ),
  numbers: z
    .record(z.string(), z.union([numberSource, z.array(numberSource).min(1).max(10_000)]))
    .describe(
      'For each metric and probe of the problem, where its number is found; for several outputs a list.',
    ),
};

const programSchema = z.strictObject(programFields);
export type ProgramSource = z.infer<typeof programSchema>;
