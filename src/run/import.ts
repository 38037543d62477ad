import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { idOf, makeFolders, UsageError, writeWhole } from '../base/index.ts';
import { type ColumnWishes, type ImportedRuns, readRuns, readTable } from '../tables/index.ts';
import type { RunContext } from './events.ts';
import { runRequest } from './request.ts';
import { type RunResult, run } from './run.ts';

export interface ImportRequest {
  /** A file of results, or a folder with one for each run. */
  readonly file: string;
  readonly columns: ColumnWishes;
  /** Folder for the suite that is made of it, its records and its reports. */
  readonly out: string;
  readonly strict?: boolean | undefined;
}

export interface ImportResult extends RunResult {
  readonly imported: ImportedRuns;
}

/**
 * Makes a suite of a table of results, and judges it: nothing is trained, and no native library is needed.
 *
 * The folder then holds suite.yaml and runs.csv, to which printed values, thresholds and claims can be added.
 *
 * @throws UsageError when the file cannot be read, or what is in it does not say which run is which
 */
export async function importTable(request: ImportRequest, context: RunContext): Promise<ImportResult> {
  const { file, columns, out, strict } = request;
  const imported = readRuns(readTable(file), columns);
  if (imported.runs.length === 0) throw new UsageError(`${file} holds no run that has a number`);
  makeFolders(path.resolve(out));
  mkdirSync(path.resolve(out), { recursive: true });
  const name = idOf(path.basename(file).replace(/\.\w+$/, ''), 'table');
  writeWhole(path.join(out, 'runs.csv'), csv(imported));
  writeWhole(path.join(out, 'suite.yaml'), suiteText(name, path.basename(file), imported));
  // Whoever names the table wants it judged.
  const result = await run(
    runRequest({ suites: [out], out, strict, topUp: 'off', jobs: 1, allow: ['imported'] }),
    context,
  );
  return { ...result, imported };
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

function suiteText(
  name: string,
  file: string,
  { kind, metrics, variants, runs, guesses }: ImportedRuns,
): string {
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
    `# Made by seedgate import from ${file}, taken for ${kind}. What was guessed of it:`,
    ...guesses.map(g => `#  - ${g}`),
    '# Add what the source printed and claims (printed: { values: … }, claims: …), then: seedgate run on this folder.',
  ];
  return `${head.join('\n')}\n${stringify(suite, { lineWidth: 110, aliasDuplicateObjects: false })}`;
}
