import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseResults } from '../report/index.ts';
import type { Results } from '../verdict/index.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { printResults, writeResults } from './output.ts';

/** results.json of a folder. @throws UsageError when there is none or it cannot be trusted. */
export function readResults(dir: string): Results {
  const file = path.join(dir, 'results.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read; name the folder of an earlier run`);
  }
  try {
    return parseResults(text);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** Draws the reports again. The exit code is the gate's that results.json holds. */
export function report(options: { dir: string; json?: boolean }, io: Io): number {
  const results = readResults(options.dir);
  writeResults(options.dir, results);
  if (options.json === true) io.stdout.write(`${JSON.stringify(results.gate)}\n`);
  else printResults(results, options.dir, io);
  return results.gate.passed ? exitCode.passed : exitCode.failed;
}
