import { readRuns, readTable } from '../tables/index.ts';
import { resolveDataFile } from './csv.ts';
import type { SuitePath } from './errors.ts';
import type { ImportedSource } from './imported-schema.ts';
import type { Report } from './resolve-parts.ts';
import type { Imported } from './types.ts';

/** Reads a variant's rows. What is wrong goes to `report`. */
export function resolveImported(
  source: ImportedSource,
  folder: string,
  metrics: readonly string[],
  path: SuitePath,
  report: Report,
): Imported | undefined {
  for (const id of metrics) {
    if (source.numbers[id] === undefined)
      report([...path, 'numbers'], `says nothing of ${id}; name its column`);
  }
  const unknown = Object.keys(source.numbers).find(id => !metrics.includes(id));
  if (unknown !== undefined)
    report(
      [...path, 'numbers', unknown],
      `no metric of the problem has this name; there are ${metrics.join(', ')}`,
    );
  try {
    const table = readTable(resolveDataFile(folder, source.file));
    const rows = table.rows.filter(row =>
      Object.entries(source.where ?? {}).every(([name, value]) => String(row[name]) === String(value)),
    );
    if (rows.length === 0) {
      report([...path, 'where'], `fits no row of ${source.file}`);
      return undefined;
    }
    const columns = Object.values(source.numbers);
    const found = readRuns({ ...table, rows }, { variant: [], seed: source.seed, metrics: columns });
    const columnOf = new Map(found.metrics.map(m => [m.title, m.id]));
    const runs = found.runs.map(run => ({
      seed: run.seed,
      numbers: Object.fromEntries(
        Object.entries(source.numbers).flatMap(([id, title]) => {
          const value = run.metrics[columnOf.get(title) ?? ''];
          return value === undefined ? [] : [[id, value]];
        }),
      ),
    }));
    return { file: source.file, kind: table.kind, runs: runs.toSorted((a, b) => a.seed - b.seed) };
  } catch (error) {
    report([...path, 'file'], (error as Error).message);
    return undefined;
  }
}
