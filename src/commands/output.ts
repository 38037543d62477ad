import path from 'node:path';
import { renderTerminal } from '../report/index.ts';
import type { JudgedFolder } from '../run/index.ts';
import type { Io } from './io.ts';

/** The results as a table, and where the reports lie. */
export function printResults({ results, dir }: JudgedFolder, { stdout }: Pick<Io, 'stdout'>): void {
  const { color = false, width = 120 } = stdout;
  stdout.write(`${renderTerminal(results, { color, width })}\n`);
  stdout.write(
    `reports: ${path.relative(process.cwd(), path.join(dir, 'report.md')) || dir} and beside it\n`,
  );
}
