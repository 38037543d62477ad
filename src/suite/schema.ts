import { z } from 'zod';
import { callbackFields } from './callbacks.ts';
import { importedSource } from './imported-schema.ts';
import { layerDefaultsSchema, layerSchema } from './layers/index.ts';
import { lossNames } from './losses.ts';
import { metricNames } from './metrics.ts';
import { optimizerSchema, optimizerSource } from './optimizers.ts';
import { programFields } from './program-schema.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters, digits, and single "-" or "." between them')
  .max(60)
  // Every object of JavaScript has a property of this name, so that a lookup would find something where there is
  // nothing.
  .refine(name => name !== 'constructor', 'it means something else to programs; choose another one');
const text = z.string().min(1).max(4000);
const keptName = id.describe(
  'The name from which random numbers are derived. Write the old name here after a rename, and the results stay.',
);
const number = z.number();

/** Numbers nested as deep as the array has axes. */
type Nested = number | Nested[];
const nested: z.ZodType<Nested> = z.lazy(() => z.union([number, z.array(nested).min(1)]));

/** Where data comes from: written out, read from a CSV file beside the suite, or made by a generator. */
export type DataExpression =
  | Nested
  | 'inputs'
  | { range: { from: number; to: number; step?: number | undefined } }
  | { csv: { file: string; columns: string[] } }
  | { npy: string | { file: string; shape?: number[] | undefined; type?: string | undefined } }
  | { npz: { file: string; array: string; shape?: number[] | undefined; type?: string | undefined } }
  | { columns: DataExpression[] }
  | { reshape: { of: DataExpression; shape: number[] } }
  | { scale: { of: DataExpression; by: number } }
  | { shift: { of: DataExpression; by: number } }
  | { sin: { of: DataExpression } }
  | { step: { of: DataExpression; at: number } }
  | { windows: { of: DataExpression; steps: number; stride?: number | undefined } }
  | { rowSum: DataExpression }
  | { rowProduct: DataExpression }
  | { rowMean: DataExpression }
  | { slice: { of: DataExpression; from: number; to?: number | undefined } }
  | { classes: { file: string; column: string; labels: string[]; as: 'oneHot' | 'index' } }
  | { oneHot: { of: DataExpression; classes: number } };

/** NumPy's names of the types that a binary file may hold. */
const numberTypes = [
  'bool',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'uint32',
  'int32',
  'uint64',
  'int64',
  'float16',
  'float32',
  'float64',
] as const;

const size = z.int().min(1).max(10_000_000);
/** What is checked of an array in a file of NumPy's. */
const binaryChecks = {
  shape: z.array(size).min(1).max(5).optional().describe('Its shape, checked.'),
  type: z.enum(numberTypes).optional().describe('Its type, checked.'),
};
const dataExpression: z.ZodType<DataExpression> = z.lazy(() =>
  z.union([
    nested,
    z.literal('inputs'),
    z.strictObject({ range: z.strictObject({ from: number, to: number, step: number.optional() }) }),
    z.strictObject({
      csv: z.strictObject({ file: z.string().min(1), columns: z.array(z.string()).min(1).max(1000) }),
    }),
    z.strictObject({
      npy: z.union([z.string().min(1), z.strictObject({ file: z.string().min(1), ...binaryChecks })]),
    }),
    z.strictObject({
      npz: z.strictObject({ file: z.string().min(1), array: z.string().min(1), ...binaryChecks }),
    }),
    z.strictObject({ columns: z.array(dataExpression).min(1).max(1000) }),
    z.strictObject({
      reshape: z.strictObject({ of: dataExpression, shape: z.array(size).min(1).max(5) }),
    }),
    z.strictObject({ scale: z.strictObject({ of: dataExpression, by: number }) }),
    z.strictObject({ shift: z.strictObject({ of: dataExpression, by: number }) }),
    z.strictObject({ sin: z.strictObject({ of: dataExpression }) }),
    z.strictObject({ step: z.strictObject({ of: dataExpression, at: z.int() }) }),
    z.strictObject({
      windows: z.strictObject({ of: dataExpression, steps: size, stride: size.optional() }),
    }),
    z.strictObject({ rowSum: dataExpression }),
    z.strictObject({ rowProduct: dataExpression }),
    z.strictObject({ rowMean: dataExpression }),
    z.strictObject({
      slice: z.strictObject({ of: dataExpression, from: z.int().min(0), to: z.int().min(1).optional() }),
    }),
    z.strictObject({
      classes: z.strictObject({
        file: z.string().min(1),
        column: z.string(),
        labels: z
          .array(z.string())
          .min(2)
          .max(10_000)
          .describe('Every class label that the column holds; the place in this list, from 0, is the class.'),
        as: z.enum(['oneHot', 'index']),
      }),
    }),
    z.strictObject({
      oneHot: z.strictObject({ of: dataExpression, classes: z.int().min(2).max(10_000) }),
    }),
  ]),
);

const vector = z.union([number, z.array(number).min(1).max(10_000)]);

const tolerance = z
  .strictObject({
    absolute: z.number().min(0).optional().describe('Within if |prediction − value| ≤ absolute.'),
    relative: z.number().min(0).optional().describe('Within if |prediction − value| ≤ relative · |value|.'),
  })
  .refine(t => (t.absolute === undefined) !== (t.relative === undefined), {
    message: 'give either "absolute" or "relative"',
  });

const share = z
  .number()
  .gt(0)
  .lt(1)
  .optional()
  .describe('Share of the seeds that must be within the tolerance; 0.8 when left out.');
const gate = z
  .enum(['fail', 'warn', 'off'])
  .optional()
  .describe(
    'What a bad outcome does to the exit code. Left out: a printed value that does not fit, a threshold that is not reached and a conclusion that does not hold warn; all else is only told.',
  );

/** How many runs must come within the tolerance of a value. */
const held = { tolerance, share, gate };

/** A number as the source prints it: its digits say how exactly. Quoted it keeps its last zeros in a suite that is code. */
const digits = z
  .union([number, z.string()], 'expected a number, or one in quotes as "0.970"')
  .refine(v => typeof v === 'number' || /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(v), {
    message: 'expected a number, or one in quotes as "0.970"',
  });
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

const probe = z.strictObject({
  title: text.optional(),
  input: dataExpression.describe(
    'One sample: its shape is that of the inputs without the first axis, or with 1 there. "inputs" are those of the data.',
  ),
  truth: z
    .strictObject({ value: vector, ...held })
    .optional()
    .describe('The true value, where there is one, and how near is near.'),
  printed: printed.optional(),
  repeats,
  note: text.optional(),
});

const evaluation = z
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

const validation = z.union([
  z
    .literal('evaluation')
    .describe('The samples that the metrics are taken on: what is chosen by them is chosen on the test set.'),
  z.strictObject({
    inputs: dataExpression.describe('samples × …'),
    targets: dataExpression.describe('samples × outputs; "inputs" are those of the validation.'),
  }),
]);

const metric = z.strictObject({
  title: text.optional(),
  metric: z
    .enum(metricNames)
    .optional()
    .describe(
      'What is taken on the held-out samples; left out where every variant is a program that gives the number.',
    ),
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
  loss: z.enum(lossNames),
  ...callbackFields,
};
const training = z.strictObject(trainingFields).partial();
/** Training settings of a variant, none of them left open; what it gives has the optimizer's defaults filled in. */
export const trainingSchema = z.strictObject({ ...trainingFields, optimizer: optimizerSchema });

const mark = z.union(
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
const marks = z
  .record(z.string(), mark)
  .describe('For each setting, by its path ("epochs", "layers", "lstm.activation"): stated or assumed.');

const layers = z.array(layerSchema).min(1).max(200);
const variantFields = {
  id: keptName.optional(),
  title: text.optional(),
  parameters: z
    .int()
    .min(0)
    .optional()
    .describe('Number of trainable parameters, checked against the model.'),
  training: training.optional(),
  marks: marks.optional(),
  note: text.optional(),
};

/** What makes a model in a suite that is code. */
export type Build = (tf: never) => unknown;

const { command, numbers, ...programSettings } = programFields;
const anyVariant = z.strictObject({
  ...variantFields,
  layers: layers.optional(),
  ...programSettings,
  command: command.optional(),
  numbers: numbers.optional(),
  imported: importedSource.optional(),
});
const build = z
  .custom<Build>(value => typeof value === 'function', 'expected a function from tf to a model')
  .optional();
type VariantKeys = z.infer<typeof anyVariant> & { readonly build?: Build | undefined };

const modelKeys = ['training', 'parameters'] as const;
const programKeys = [
  ...(Object.keys(programSettings) as (keyof typeof programSettings)[]),
  'numbers',
] as const;

/** A variant is a model or a program: what belongs to the one is nothing for the other. */
function checkVariant(v: VariantKeys, issue: (message: string) => void): void {
  const given = (['layers', 'build', 'command', 'imported'] as const).filter(key => v[key] !== undefined);
  if (given.length !== 1) {
    issue(
      given.length === 0
        ? 'give "layers" for a model, "command" for a program, or "imported" for numbers that are there already'
        : `give one of ${given.map(key => `"${key}"`).join(' and ')}`,
    );
    return;
  }
  const isProgram = v.command !== undefined;
  const [what, foreign] = isProgram
    ? (['a program', modelKeys] as const)
    : v.imported === undefined
      ? (['a model', programKeys] as const)
      : (['imported numbers', [...modelKeys, ...programKeys]] as const);
  for (const key of foreign) {
    if (v[key] !== undefined) issue(`"${key}" is nothing for ${what}; leave it out`);
  }
  if (isProgram && v.numbers === undefined)
    issue('needs "numbers": where the program leaves what the metrics and probes are about');
}

const yamlVariant = anyVariant.superRefine((v, context) =>
  checkVariant(v, message => context.addIssue({ code: 'custom', message })),
);
const codeVariant = anyVariant
  .extend({ build })
  .superRefine((v, context) => checkVariant(v, message => context.addIssue({ code: 'custom', message })));

const problemFields = {
  id: keptName.optional(),
  title: text,
  data: z
    .strictObject({
      inputs: dataExpression.describe('samples × …; "inputs" may be used in targets.'),
      targets: dataExpression.describe('samples × outputs; of one output also a flat list.'),
    })
    .optional()
    .describe('What models are trained on; left out where every variant is a program.'),
  validation: validation
    .optional()
    .describe('Samples for the loss after each epoch, where they are not the last share of the data.'),
  evaluation: evaluation.optional().describe('Held-out samples, on which the metrics are taken.'),
  marks: z
    .record(z.string(), mark)
    .optional()
    .describe('For what is written of the data ("inputs", "targets", "evaluation"): stated or assumed.'),
  probes: z.record(id, probe).optional(),
  metrics: z
    .record(id, metric)
    .optional()
    .describe('Taken on the held-out samples from the final weights, one number for each run.'),
  note: text.optional(),
};

const claim = z
  .strictObject({
    says: text.describe("The article's claim in the suite's own words."),
    problem: id,
    probe: id.optional().describe('What it is about: a probe …'),
    metric: id.optional().describe('… or a metric of the problem.'),
    better: id.describe(
      'The variant that is said to be better: a smaller mean |error| over the outputs of the probe, or a better metric.',
    ),
    than: z.union([id, z.array(id).min(1)]),
    gate,
    note: text.optional(),
  })
  .refine(c => (c.probe === undefined) !== (c.metric === undefined), {
    message: 'give either "probe" or "metric"',
  });

const conclusion = z.strictObject({
  says: text.describe("What the source makes of its claims, in the suite's own words."),
  needs: z
    .enum(['all', 'any'])
    .optional()
    .describe('Whether all of the claims must hold, or one of them; all when left out.'),
  claims: z.array(id).min(1).max(1000).describe('Ids of claims of this suite.'),
  gate,
  note: text.optional(),
});

const suiteFields = {
  format: z.literal(1),
  name: id,
  id: keptName.optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, as in 1.0.0'),
  title: text,
  source: z.strictObject({
    title: text,
    author: text.optional(),
    url: z.url().optional(),
    published: z.iso.date().optional(),
  }),
  seeds: z.int().min(1).max(100_000).describe('How many seeds a full run has.'),
  defects: z.array(text).optional().describe('What is wrong in the article itself and should not be hidden.'),
  defaults: z
    .strictObject({
      training: training.optional(),
      layers: layerDefaultsSchema.optional(),
      share,
      gate,
      marks: marks.optional(),
    })
    .optional(),
  claims: z.record(id, claim).optional(),
  conclusions: z
    .array(conclusion)
    .max(100)
    .optional()
    .describe('What the source concludes; the first one is in the headline of the report.'),
  baseline: z
    .strictObject({
      margin: z.strictObject({
        absolute: z.number().min(0).optional(),
        relative: z.number().min(0).optional(),
      }),
    })
    .optional()
    .describe('How much worse |error| must be before the baseline gate calls it worse.'),
};

/** The whole file. `z.toJSONSchema` of it is published as schema/suite.schema.json. */
export const suiteSchema = z.strictObject({
  ...suiteFields,
  problems: z.record(
    id,
    z.strictObject({
      ...problemFields,
      variants: z.record(id, yamlVariant),
    }),
  ),
});

/** The same for a suite that is code, whose variants may have a function that builds their model. */
export const codeSuiteSchema = z.strictObject({
  ...suiteFields,
  problems: z.record(id, z.strictObject({ ...problemFields, variants: z.record(id, codeVariant) })),
});

/** A suite as it is written, of either kind. */
export type SuiteSource = z.infer<typeof codeSuiteSchema>;
export type Mark = z.infer<typeof mark>;
export type Training = Readonly<z.output<typeof trainingSchema>>;
