import path from 'node:path';
import { FileError, readRegular, UsageError } from '../base/index.ts';
import { isIntact, parseResults } from '../report/index.ts';
import type { Results } from '../verdict/index.ts';
import { exitCode, type Io } from './io.ts';
import { printResults, writeResults } from './output.ts';

/** results.json of a folder. @throws UsageError when there is none or it cannot be trusted. */
export function readResults(dir: string): Results {
  const file = path.join(dir, 'results.json');
  let text: string;
  try {
    text = readRegular(file).toString('utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new UsageError(`${file} cannot be read; name the folder of an earlier run`);
  }
  let results: Results;
  try {
    results = parseResults(text);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  // Without it a gate that failed could have been edited into one that passed, by a slip.
  if (isIntact(text) !== true)
    throw new UsageError(
      `${file}: has no digest, so what it says cannot be relied on; run seedgate again to have it written anew`,
    );
  return results;
}

/** Draws the reports again. The exit code is the gate's that results.json holds. */
export async function report(options: { dir: string; json?: boolean }, io: Io): Promise<number> {
  const results = readResults(options.dir);
  await writeResults(options.dir, results);
  if (options.json === true) io.stdout.write(`${JSON.stringify(results.gate)}\n`);
  else printResults(results, options.dir, io);
  return results.gate.passed ? exitCode.passed : exitCode.failed;
}
