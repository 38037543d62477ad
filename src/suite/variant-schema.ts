import { z } from 'zod';
import { importedSource } from './imported-schema.ts';
import { placedLayerSchema } from './layers/index.ts';
import { marks } from './marks-schema.ts';
import { id, keptName, text } from './names-schema.ts';
import { programFields } from './program-schema.ts';
import { training } from './training-schema.ts';

const layers = z.array(placedLayerSchema).min(1).max(500);
const place = z.string().min(1).max(80);
/** What the parts of a model that is written out as layers may have beside them. */
const modelFields = {
  model: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A model as Keras writes it, model.to_json() or a .keras file, beside the suite; its compile settings and weights are not used.',
    ),
  outputs: z
    .union([place, z.record(id, place)])
    .optional()
    .describe(
      'The layer whose output is the prediction, or one for each named target; the last one, or those that are named as the targets, when left out.',
    ),
  weights: z
    .union([
      z.string().min(1),
      z.strictObject({
        file: z.string().min(1),
        layers: z
          .record(id, z.string().min(1))
          .optional()
          .describe('By layer, what it is called in the file; all that the file holds when left out.'),
      }),
    ])
    .optional()
    .describe(
      'A .npz or .safetensors file beside the suite with the weights that training starts from, LAYER/NUMBER each; the seed decides the others.',
    ),
};
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
  ...modelFields,
  ...programSettings,
  command: command.optional(),
  numbers: numbers.optional(),
  imported: importedSource.optional(),
});
const build = z
  .custom<Build>(value => typeof value === 'function', 'expected a function from tf to a model')
  .optional();
type VariantKeys = z.infer<typeof anyVariant> & { readonly build?: Build | undefined };

const modelKeys = ['training', 'parameters', 'outputs', 'weights'] as const;
const programKeys = [
  ...(Object.keys(programSettings) as (keyof typeof programSettings)[]),
  'numbers',
] as const;

/** A variant is a model or a program: what belongs to the one is nothing for the other. */
function checkVariant(v: VariantKeys, issue: (message: string) => void): void {
  const given = (['layers', 'model', 'build', 'command', 'imported'] as const).filter(
    key => v[key] !== undefined,
  );
  if (given.length !== 1) {
    issue(
      given.length === 0
        ? 'give "layers" or "model" for a model, "command" for a program, or "imported" for numbers that are there already'
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
  if (v.build !== undefined) {
    for (const key of ['outputs', 'weights'] as const)
      if (v[key] !== undefined) issue(`"${key}" is nothing for a model that a function builds; leave it out`);
  }
  for (const key of foreign) {
    if (v[key] !== undefined) issue(`"${key}" is nothing for ${what}; leave it out`);
  }
  if (isProgram && v.numbers === undefined)
    issue('needs "numbers": where the program leaves what the metrics and probes are about');
}

/** A variant of a suite in YAML. */
export const yamlVariant = anyVariant.superRefine((v, context) =>
  checkVariant(v, message => context.addIssue({ code: 'custom', message })),
);
/** A variant of a suite that is code, which may build its model by a function. */
export const codeVariant = anyVariant
  .extend({ build })
  .superRefine((v, context) => checkVariant(v, message => context.addIssue({ code: 'custom', message })));
