import { printable } from '../base/index.ts';
import { importTable } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';
import { printResults } from './output.ts';

export interface ImportOptions {
  readonly file: string;
  readonly out: string;
  readonly variant?: readonly string[];
  readonly seed?: string;
  readonly metric?: readonly string[];
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Judges numbers that are there already. */
export async function importCommand(options: ImportOptions, io: Io): Promise<number> {
  const { file, out, variant = [], seed, metric = [], strict, json = false } = options;
  const columns = {
    ...(variant.length > 0 && { variant }),
    ...(seed !== undefined && { seed }),
    ...(metric.length > 0 && { metrics: metric }),
  };
  const result = await importTable({ file, columns, out, strict }, { env: io.env });
  const { imported, results, dir, ending } = result;
  if (json) {
    const { runs, ...rest } = imported;
    io.stdout.write(`${JSON.stringify({ ...rest, runs: runs.length, gate: results.gate }, null, 2)}\n`);
  } else {
    io.stderr.write(`${printable(`${file}: ${imported.kind}, ${imported.runs.length} runs`)}\n`);
    for (const guess of imported.guesses) io.stderr.write(`  ${printable(guess)}\n`);
    printResults({ results, dir }, io);
  }
  return ending === 'passed' ? exitCode.passed : exitCode.failed;
}
