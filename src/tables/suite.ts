import path from 'node:path';
import { stringify } from 'yaml';
import { idOf, printable, UsageError } from '../base/index.ts';
import type { ImportedRuns } from './types.ts';

/**
 * The files of a suite that a table's runs make, by their names.
 *
 * @param given the table's file
 * @throws UsageError when there is no run
 */
export function suiteFilesOf(
  given: string,
  imported: ImportedRuns,
): Readonly<Record<'runs.csv' | 'suite.yaml', string>> {
  if (imported.runs.length === 0) throw new UsageError(`${given} holds no run that has a number`);
  return { 'runs.csv': csv(imported), 'suite.yaml': suiteText(path.basename(given), imported) };
}

function csv({ metrics, runs }: ImportedRuns): string {
  const head = ['variant', 'seed', ...metrics.map(m => m.id), 'status'];
  const lines = runs.map(r => [
    r.variant,
    r.seed,
    ...metrics.map(m => r.metrics[m.id] ?? ''),
    Object.keys(r.metrics).length === 0 ? 'failed' : 'ended',
  ]);
  return [head, ...lines].map(line => `${line.join(',')}\n`).join('');
}

function suiteText(file: string, { kind, metrics, variants, runs, guesses }: ImportedRuns): string {
  const name = idOf(file.replace(/\.\w+$/, ''), 'table');
  const numbers = Object.fromEntries(metrics.map(m => [m.id, m.id]));
  const most = Math.max(...variants.map(v => runs.filter(r => r.variant === v.id).length));
  const suite = {
    format: 1,
    name,
    version: '1.0.0',
    title: `What stands in ${file}`,
    source: { title: file },
    seeds: most,
    problems: {
      [name]: {
        title: file,
        metrics: Object.fromEntries(metrics.map(m => [m.id, { title: m.title, better: m.better }])),
        variants: Object.fromEntries(
          variants.map(v => [
            v.id,
            {
              title: v.title,
              imported: { file: 'runs.csv', where: { variant: v.id }, seed: 'seed', numbers },
            },
          ]),
        ),
      },
    },
  };
  const head = [
    // A name with a line's end in it would go on as YAML.
    `# Made by seedgate import from ${printable(file)}, taken for ${kind}. What was guessed of it:`,
    ...guesses.map(g => `#  - ${printable(g)}`),
    '# Add what the source printed and claims (printed: { values: … }, claims: …), then: seedgate run on this folder.',
  ];
  return `${head.join('\n')}\n${stringify(suite, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}
