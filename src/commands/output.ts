import path from 'node:path';
import { requireOwn, writeWhole } from '../base/index.ts';
import { loadCharts, renderTerminal, reportNames, writeReports } from '../report/index.ts';
import type { Results } from '../verdict/index.ts';
import { type Io, wantsColor } from './io.ts';

/** Refuses a folder in which a report could not be written, before anything is trained for it. */
export function requireReports(dir: string): void {
  for (const name of reportNames) requireOwn(path.join(dir, name));
}

/** Loads what the reports are drawn with, while this process has nothing else to do. */
export function prepareReports(): void {
  // What keeps it from being loaded is told when a report is to be written.
  loadCharts().catch(() => {});
}

/** Writes results.json and every report drawn from it; each file appears whole or not at all. */
export async function writeResults(dir: string, results: Results): Promise<void> {
  for (const [name, text] of Object.entries(await writeReports(results))) {
    const file = path.join(dir, name);
    writeWhole(file, text);
  }
}

/** The results as a table, and where the reports lie. */
export function printResults(results: Results, dir: string, io: Io): void {
  io.stdout.write(
    `${renderTerminal(results, { color: wantsColor(io.stdout, io.env), width: io.stdout.columns ?? 120 })}\n`,
  );
  io.stdout.write(
    `reports: ${path.relative(process.cwd(), path.join(dir, 'report.md')) || dir} and beside it\n`,
  );
}
