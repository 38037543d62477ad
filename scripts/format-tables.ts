import { markdownTable } from 'markdown-table';
import { z } from 'zod';
import { callbackKinds } from '../src/suite/callbacks.ts';
import type { Fields } from '../src/suite/fields.ts';
import { bidirectional, factsOf, plainLayerKinds, timeDistributed } from '../src/suite/layers/index.ts';
import { lossKinds } from '../src/suite/losses.ts';
import { commonOptimizerOptions, optimizerKinds } from '../src/suite/optimizers.ts';
import { scheduleKinds } from '../src/suite/schedules.ts';
import { between } from './action-tables.ts';

interface Kind {
  readonly says: string;
  readonly options: Fields;
  readonly eras?: Readonly<Record<string, readonly { keras: string; value: unknown }[]>>;
}

/**
 * docs/suite-format.md with its tables of layers, optimizers and losses as the code has them.
 *
 * @throws Error when a mark is missing
 */
export function withFormatTables(text: string): string {
  const layers: [string, Kind][] = [
    ...plainLayerKinds.map((kind): [string, Kind] => [kind, factsOf(kind)]),
    [
      'bidirectional',
      {
        ...bidirectional,
        options: { layer: z.unknown(), backward: z.unknown().optional(), ...bidirectional.options },
      },
    ],
    ['timeDistributed', { ...timeDistributed, options: { layer: z.unknown() } }],
  ];
  const losses = Object.entries(lossKinds).map(([name, targets]) => [code(name), targets]);
  return [
    ['layers of a model', table('layer', layers)] as const,
    ['optimizers of a training', table('optimizer', Object.entries(optimizerKinds))] as const,
    ['options of every optimizer', describedTable(commonOptimizerOptions)] as const,
    ['schedules of the learning rate', table('schedule', Object.entries(scheduleKinds))] as const,
    ['callbacks of a training', table('setting', Object.entries(callbackKinds))] as const,
    ['losses of a training', markdownTable([['loss', 'targets'], ...losses])] as const,
  ].reduce((all, [name, made]) => between(all, name, made), text);
}

const code = (text: string) => `\`${text}\``;

function table(name: string, kinds: readonly [string, Kind][]): string {
  const rows = kinds.map(([kind, { says, options, eras }]) => [
    code(kind),
    says.replaceAll('|', '\\|'),
    Object.entries(options)
      .map(([option, field]) => optionText(option, field, eras?.[option]))
      .join(', '),
  ]);
  return markdownTable([[name, 'what it does', 'options'], ...rows], { alignDelimiters: false });
}

function describedTable(options: Fields): string {
  const rows = Object.entries(options).map(([name, field]) => [
    optionText(name, field, undefined),
    field.description ?? '',
  ]);
  return markdownTable([['option', 'what it does'], ...rows], { alignDelimiters: false });
}

/** `activation: tanh`, or what else happens when the option is left out. */
function optionText(
  name: string,
  field: z.ZodType,
  eras: readonly { keras: string; value: unknown }[] | undefined,
): string {
  const otherwise: unknown = field instanceof z.ZodDefault ? field.def.defaultValue : field.meta()?.default;
  if (otherwise !== undefined) return code(`${name}: ${JSON.stringify(otherwise).replaceAll('"', '')}`);
  if (eras !== undefined) {
    return `**${code(name)}** (${eras.map(({ keras, value }) => `${String(value)} in Keras ${keras}`).join(', ')})`;
  }
  return field instanceof z.ZodOptional ? `${code(name)} (optional)` : `**${code(name)}**`;
}
