import { withBaseline } from '../verdict/index.ts';
import { readBaselineFile } from './baseline-file.ts';
import { exitCode, type Io } from './io.ts';
import { printResults, writeResults } from './output.ts';
import { readResults } from './report.ts';

export interface GateOptions {
  readonly dir: string;
  readonly baseline: string;
  readonly allow?: readonly string[];
  readonly json?: boolean;
}

/** Compares a run with a baseline and draws the reports with it. */
export async function gate(options: GateOptions, io: Io): Promise<number> {
  const results = withBaseline(readResults(options.dir), {
    ...readBaselineFile(options.baseline),
    allow: options.allow ?? [],
  });
  await writeResults(options.dir, results);
  if (options.json === true)
    io.stdout.write(`${JSON.stringify({ ...results.gate, baseline: results.baseline })}\n`);
  else printResults(results, options.dir, io);
  return results.gate.passed ? exitCode.passed : exitCode.failed;
}
