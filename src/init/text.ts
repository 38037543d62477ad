import { stringify } from 'yaml';
import type { ProblemDraft } from './problem.ts';
import type { Setting, TrainingDraft, VariantDraft } from './variants.ts';

/** All that a suite made from a file or from data says. */
export interface SuiteDraft {
  readonly schema: string;
  readonly name: string;
  readonly title: string;
  /** Title of the source, and why nothing more is said of it. */
  readonly source: string;
  readonly comments: readonly string[];
  readonly problem: ProblemDraft;
  readonly variants: readonly VariantDraft[];
  readonly training: TrainingDraft;
  readonly claim?: { readonly better: string; readonly than: string };
}

/** A value on one line, as YAML. */
const inline = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
    // Without this, YAML would write an equal list the second time as an alias, which no suite may have.
    aliasDuplicateObjects: false,
  }).trim();

const comment = (indent: string, lines: readonly string[]): string[] =>
  lines.flatMap(line => wrap(line, 100 - indent.length)).map(line => `${indent}# ${line}`);

const wrap = (text: string, width: number) => fill(text.replace(/\s+/g, ' ').split(' '), width);

/** Breaks a text into lines of comment, as many words on each as fit. */
function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const mark = (setting: Setting<unknown>) => (setting.stated ? 'stated' : { assumed: setting.why ?? '' });

/** How many seeds a suite begins with: 16 of 16 settle a check, and a few more let one of them miss. */
export const firstSeeds = 20;

/** The metric that goes with a loss, and an example of what it could be held to. */
function metricOf(problem: ProblemDraft): { id: string; metric: string; example: string } {
  switch (problem.loss) {
    case 'categoricalCrossentropy':
    case 'categoricalHinge':
    case 'kullbackLeiblerDivergence':
      return problem.outputShape.at(-1) === 1 ? binary : { ...accuracy, metric: 'categoricalAccuracy' };
    case 'sparseCategoricalCrossentropy':
      return { ...accuracy, metric: 'sparseCategoricalAccuracy' };
    case 'binaryCrossentropy':
      return binary;
    default:
      return {
        id: 'rmse',
        metric: 'rootMeanSquaredError',
        example: '{ atMost: 0.1, share: 0.8, gate: fail }',
      };
  }
}
const accuracy = { id: 'accuracy', example: '{ atLeast: 0.9, share: 0.8, gate: fail }' };
const binary = { ...accuracy, metric: 'binaryAccuracy' };

/** The suite.yaml of a draft. */
export function suiteText(draft: SuiteDraft): string {
  const { problem, training, variants, claim } = draft;
  const held = metricOf(problem);
  const lines = [
    `# yaml-language-server: $schema=${draft.schema}`,
    ...comment('', draft.comments),
    'format: 1',
    `name: ${draft.name}`,
    '# Raise it when the meaning of the suite changes.',
    'version: 1.0.0',
    `title: ${inline(draft.title)}`,
    '# What is re-trained. A publication has author, url and published (2019-09-13) too.',
    `source: ${inline({ title: draft.source })}`,
    `# Each experiment is trained with seeds 1 to ${firstSeeds}.`,
    `seeds: ${firstSeeds}`,
    '',
    'defaults:',
    '  training:',
    ...Object.entries(training).map(([key, s]) => `    ${key}: ${inline((s as Setting<unknown>).value)}`),
    '  # Of each setting, whether the source states it. What is assumed may be why a number does not come out.',
    '  marks:',
    ...Object.entries(training).flatMap(([key, s]) => marks(key, s as Setting<unknown>, '    ')),
    '',
    'problems:',
    `  ${draft.name}:`,
    `    title: ${inline(problem.title)}`,
    ...comment('    ', problem.comments),
    '    data:',
    ...tree('inputs:', problem.inputs, '      '),
    ...tree('targets:', problem.targets, '      '),
    ...(problem.scaling ? tree('scaling:', problem.scaling, '      ') : []),
    '    # Held out: these samples are not trained on, and the metrics are taken on them.',
    `    evaluation: { split: ${inline(problem.split)} }`,
    '    # What was decided of the data, and is in no source.',
    '    marks:',
    ...Object.entries(problem.marks).flatMap(([name, m]) => tree(`${name}:`, m, '      ')),
    '    metrics:',
    `      ${held.id}:`,
    `        metric: ${held.metric}`,
    '        # What it is held to. With a threshold, or the value that was published, the run has a verdict:',
    `        # threshold: ${held.example}`,
    `        # printed: { values: { ${variants[0]?.id}: 0.5 } }`,
    '    variants:',
    ...variants.flatMap(variantLines),
    ...(claim === undefined
      ? []
      : [
          '',
          '# What the source claims, in your own words; judged over all seeds.',
          'claims:',
          `  ${claim.better}-is-better:`,
          `    says: ${inline(`${claim.better} is better than ${claim.than}.`)}`,
          `    problem: ${draft.name}`,
          `    metric: ${held.id}`,
          `    better: ${claim.better}`,
          `    than: ${claim.than}`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

const width = 110;

/** `key: value` on one line if that can be read, else its parts below it, each in the same way. */
function tree(key: string, value: unknown, indent: string): string[] {
  const line = `${indent}${key} ${inline(value)}`;
  if (line.length <= width || typeof value !== 'object' || value === null) return [line];
  const deeper = `${indent}  `;
  if (!Array.isArray(value))
    return [
      `${indent}${key}`,
      ...Object.entries(value).flatMap(([name, part]) => tree(`${name}:`, part, deeper)),
    ];
  if (value.every(part => typeof part !== 'object')) {
    const scalars = value.map((part, i) => `${inline(part)}${i < value.length - 1 ? ',' : ' ]'}`);
    return [`${indent}${key}`, ...fill(['[', ...scalars], width - deeper.length).map(line => deeper + line)];
  }
  return [`${indent}${key}`, ...value.map(part => `${deeper}- ${inline(part)}`)];
}

function marks(key: string, setting: Setting<unknown>, indent: string): string[] {
  if (key !== 'optimizer') return [`${indent}${key}: ${inline(mark(setting))}`];
  return Object.keys(setting.value as object).map(
    option => `${indent}optimizer.${option}: ${inline(mark(setting))}`,
  );
}

function variantLines({ id, title, layers, note }: VariantDraft): string[] {
  return [
    `      ${id}:`,
    `        title: ${inline(title)}`,
    '        layers:',
    ...layers.value.map(layer => `          - ${inline(layer)}`),
    `        marks: { layers: ${inline(mark(layers))} }`,
    ...(note === undefined ? [] : [`        note: ${inline(note)}`]),
  ];
}
