import { z } from 'zod';
import { varyWays } from './data/vary.ts';
import { namedData } from './data-schema.ts';
import { evaluation, validation } from './held-out-schema.ts';
import { layerDefaultsSchema } from './layers/index.ts';
import { mark, marks } from './marks-schema.ts';
import { id, keptName, text } from './names-schema.ts';
import { gate, metric, probe, share } from './probe-schema.ts';
import { scaling } from './scaling-schema.ts';
import { training } from './training-schema.ts';
import { codeVariant, yamlVariant } from './variant-schema.ts';

export type { DataExpression } from './data-schema.ts';
export type { Mark } from './marks-schema.ts';
export { type Training, trainingSchema } from './training-schema.ts';
export type { Build } from './variant-schema.ts';

const problemFields = {
  id: keptName.optional(),
  title: text,
  data: z
    .strictObject({
      inputs: namedData.describe('samples × …; "inputs" may be used in targets. Several by their names.'),
      targets: namedData.describe(
        'samples × outputs; of one output also a flat list. Several by their names.',
      ),
      each: z
        .literal('epoch')
        .optional()
        .describe('What is drawn of the data is drawn anew in every epoch, and not once a run.'),
      scaling: scaling
        .optional()
        .describe('Scales the numbers for the model, fitted on the rows that are trained on.'),
      vary: z
        .enum(varyWays)
        .optional()
        .describe(
          'Trains a second series, in which each seed also draws the rows that are trained on, so that claims are judged on data like these, too.',
        ),
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
    better: id
      .optional()
      .describe(
        'The variant that is said to be better: a smaller mean |error| over the outputs of the probe, or a better metric.',
      ),
    than: z.union([id, z.array(id).min(1)]).optional(),
    same: id
      .optional()
      .describe(
        'In place of better and than: a variant that is said to be the same experiment, as a translation is …',
      ),
    as: z
      .union([id, z.array(id).min(1)])
      .optional()
      .describe('… as another one, or each of several.'),
    within: z
      .number()
      .positive()
      .optional()
      .describe(
        'The greatest difference, of mean and of spread, that does not matter, in the unit of the numbers.',
      ),
    gate,
    note: text.optional(),
  })
  .refine(c => (c.probe === undefined) !== (c.metric === undefined), {
    message: 'give either "probe" or "metric"',
  })
  .superRefine((c, context) => {
    const issue = claimIssue(c);
    if (issue !== undefined) context.addIssue({ code: 'custom', message: issue });
  });

/** A claim is of one of two kinds, and has all keys of it. */
function claimIssue(c: { better?: unknown; than?: unknown; same?: unknown; as?: unknown; within?: unknown }) {
  const [order, likeness] = [
    ['better', 'than'],
    ['same', 'as', 'within'],
  ] as const;
  const given = (keys: readonly (keyof typeof c)[]) => keys.filter(key => c[key] !== undefined);
  const [ofOrder, ofLikeness] = [given(order), given(likeness)];
  if (ofOrder.length > 0 && ofLikeness.length > 0)
    return `"${ofOrder[0]}" and "${ofLikeness[0]}" are of two kinds of claims; make two of them`;
  if (ofOrder.length === order.length || ofLikeness.length === likeness.length) return undefined;
  const [keys, there] = ofLikeness.length > 0 ? [likeness, ofLikeness] : [order, ofOrder];
  const missing = keys.filter(key => !there.some(k => k === key)).map(key => `"${key}"`);
  return there.length === 0
    ? 'give "better" and "than", or "same", "as" and "within" where two variants are said to be one experiment'
    : `needs ${missing.join(' and ')}, too`;
}

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
export type ProblemSource = SuiteSource['problems'][string];
export type VariantSource = ProblemSource['variants'][string];
