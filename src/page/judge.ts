import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../base/index.ts';
import { importedEnvironment, importedOutcome, makeRecord, planRuns, seedRange } from '../plan/index.ts';
import { renderHtml } from '../report/html/index.ts';
import { headline, renderJson, renderMarkdown } from '../report/index.ts';
import { isImported, resolveText } from '../suite/index.ts';
import { type ColumnWishes, readRuns, suiteFilesOf, tableOf } from '../tables/index.ts';
import { judge, type Results } from '../verdict/index.ts';

/** What a page was given. */
export interface TableRequest {
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
  readonly columns: ColumnWishes;
  readonly strict: boolean;
}

export interface JudgedTable {
  readonly passed: boolean;
  readonly headline: string;
  /** What the file was taken for, and what was guessed of it, a sentence each. */
  readonly guesses: readonly string[];
  /** What `seedgate judge` writes of it, by name, but for the records. */
  readonly files: Readonly<Record<string, string>>;
}

/** Folder of the suite, in the file system that the page has: see node.mjs. */
const folder = '/table';

/**
 * Judges a table in a browser, as `importTable` of src/run does on a machine.
 *
 * @throws UsageError with the same sentences
 */
export function judgeTable({ name, text, columns, strict }: TableRequest): JudgedTable {
  const started = performance.now();
  const imported = readRuns(tableOf(name, text), columns);
  const own = suiteFilesOf(name, imported);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(own)) writeFileSync(path.join(folder, file), content);
  const suite = resolveText('suite.yaml', own['suite.yaml'], folder);
  const experiments = suite.experiments.filter(isImported);
  const seeds = seedRange(1, suite.seeds);
  const fingerprint = () => importedEnvironment('').fingerprint;
  const runs = planRuns({
    selection: new Map([[suite, experiments]]),
    engine: 'compiled',
    fingerprint,
    seeds: () => seeds,
  });
  const records = runs.flatMap(run => {
    const { experiment, seed } = run;
    if (!isImported(experiment)) return [];
    const place = importedEnvironment(experiment.variant.imported.file);
    return [makeRecord(run, importedOutcome(experiment, seed), place)];
  });
  const judged = judge({
    suites: [{ suite, seeds }],
    records,
    fingerprint,
    engine: 'compiled',
    seedgate: version,
    cost: { wallSeconds: (performance.now() - started) / 1000, cores: 1 },
    strict,
    // Whoever gives the table wants it judged.
    allow: ['imported'],
  });
  const results: Results = {
    ...judged,
    plan: { experiments: experiments.map(e => `${suite.name}:${e.id}`) },
  };
  return {
    passed: results.gate.passed,
    headline: headline(results),
    guesses: [`taken for ${imported.kind}, ${imported.runs.length} runs`, ...imported.guesses],
    files: {
      'report.html': renderHtml(results),
      'report.md': renderMarkdown(results),
      'results.json': renderJson(results),
      ...own,
    },
  };
}
