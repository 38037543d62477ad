import path from 'node:path';
import { printable } from '../base/index.ts';
import { renderTerminal, waysOut } from '../report/index.ts';
import type { JudgedFolder } from '../run/index.ts';
import type { Allowance } from '../verdict/index.ts';
import type { Io } from './io.ts';

/** The results as a table, what to do about them, and where the reports lie. @param renew whether a baseline is to follow */
export function printResults(
  { results, dir }: JudgedFolder,
  { stdout }: Pick<Io, 'stdout'>,
  renew = true,
): void {
  const { color = false, width = 120 } = stdout;
  stdout.write(`${renderTerminal(results, { color, width })}\n`);
  const folder = path.relative(process.cwd(), dir) || '.';
  const baseline = renew ? results.baseline?.file : undefined;
  for (const line of waysOut(results, 'command line', folder, baseline)) stdout.write(`${printable(line)}\n`);
  stdout.write(
    `reports: ${path.relative(process.cwd(), path.join(dir, 'report.md')) || dir} and beside it\n`,
  );
}

/** Names that the command line accepts, with that it does. */
export const allowedHere = (names: readonly string[] = []): Allowance[] =>
  names.map(name => ({ name, by: '--allow' }));
