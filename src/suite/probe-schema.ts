import { z } from 'zod';
import { namedData } from './data-schema.ts';
import { metricNames } from './metrics.ts';
import { id, text } from './names-schema.ts';

const number = z.number();
const vector = z.union([number, z.array(number).min(1).max(10_000)]);

const tolerance = z
  .strictObject({
    absolute: z.number().min(0).optional().describe('Within if |prediction − value| ≤ absolute.'),
    relative: z.number().min(0).optional().describe('Within if |prediction − value| ≤ relative · |value|.'),
  })
  .refine(t => (t.absolute === undefined) !== (t.relative === undefined), {
    message: 'give either "absolute" or "relative"',
  });

/** How many of the seeds a question asks for. */
export const share = z
  .number()
  .gt(0)
  .lt(1)
  .optional()
  .describe('Share of the seeds that must be within the tolerance; 0.8 when left out.');
export const gate = z
  .enum(['fail', 'warn', 'off'])
  .optional()
  .describe(
    'What a bad outcome does to the exit code. Left out: a printed value that does not fit, a threshold that is not reached and a conclusion that does not hold warn; all else is only told.',
  );

/** How many runs must come within the tolerance of a value. */
const held = { tolerance, share, gate };

const aNumber = 'expected a number, or one in quotes as "0.970"';
/** Of what is no number no run can be told whether it fits. */
const digitsIssue = ({ input }: { readonly input?: unknown }) =>
  input === null || /^[-+.]*(nan|inf(inity)?|null|none|diverged)$/i.test(String(input))
    ? `${aNumber}; where the source printed none, as of a run that diverged, leave the value out and say so in a note`
    : aNumber;

/** A number as the source prints it: its digits say how exactly. Quoted it keeps its last zeros in a suite that is code. */
const digits = z
  .union([number, z.string()], { error: digitsIssue })
  .refine(v => typeof v === 'number' || /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(v), { error: digitsIssue });
const printedVector = z.union([digits, z.array(digits).min(1).max(10_000)]);
const runs = z.int().min(2).max(10_000);

/** What the source printed of one variant: of one run, of several, or of the best of several. */
const printedValue = z.union([
  printedVector,
  z
    .strictObject({
      mean: printedVector,
      sd: printedVector.optional().describe('Standard deviation over the runs, as printed.'),
      runs: runs.describe('Over how many runs.'),
    })
    .describe('A mean over several runs.'),
  z
    .strictObject({ best: digits, of: runs.describe('Of how many runs.') })
    .describe('The best of several runs.'),
]);

const printed = z.strictObject({
  values: z
    .record(id, printedValue)
    .describe(
      'What the source printed, by variant, with all its digits: 0.970 is not 0.97. A number is of one run; { mean, sd, runs } and { best, of } are of several.',
    ),
  gate,
  near: z
    .strictObject(held)
    .optional()
    .describe('Asks besides that so many seeds come within a tolerance of the printed value.'),
  tolerance: tolerance.optional().describe('Written before there were "repeats" and "near"; still read.'),
  share,
});
const repeats = z
  .strictObject(held)
  .optional()
  .describe(
    'When two runs count as nearly the same, for the question whether training again gives the same.',
  );

export const probe = z.strictObject({
  title: text.optional(),
  input: namedData.describe(
    'One sample: its shape is that of the inputs without the first axis, or with 1 there. "inputs" are those of the data.',
  ),
  output: id
    .optional()
    .describe(
      'Of several named targets, the one that it is about; all of them, one after the other, when left out.',
    ),
  truth: z
    .strictObject({ value: vector, ...held })
    .optional()
    .describe('The true value, where there is one, and how near is near.'),
  printed: printed.optional(),
  repeats,
  note: text.optional(),
});

/** A number that every run is given. */
export const metric = z.strictObject({
  title: text.optional(),
  metric: z
    .enum(metricNames)
    .optional()
    .describe(
      'What is taken on the held-out samples; left out where every variant is a program that gives the number.',
    ),
  probes: z
    .array(id)
    .min(2)
    .optional()
    .describe('Taken on these probes and their truths in place of the held-out samples.'),
  k: z.int().min(1).max(10_000).optional().describe('Of a top-k accuracy; 5 when left out.'),
  output: id.optional().describe('Of several named targets, the one that it is about.'),
  better: z
    .enum(['higher', 'lower'])
    .optional()
    .describe(
      'Which way is better; known for every metric that has a name here, and checked when it is stated.',
    ),
  threshold: z
    .strictObject({
      atLeast: number.optional(),
      atMost: number.optional(),
      share,
      gate,
    })
    .refine(t => (t.atLeast === undefined) !== (t.atMost === undefined), {
      message: 'give either "atLeast" or "atMost"',
    })
    .optional()
    .describe('What each of the share of the seeds must reach.'),
  printed: printed.optional(),
  repeats,
  margin: z
    .strictObject({ absolute: z.number().min(0).optional(), relative: z.number().min(0).optional() })
    .optional()
    .describe('How much worse the metric must be before the baseline gate calls it worse.'),
  note: text.optional(),
});
