import { UsageError, writeWhole } from '../base/index.ts';
import { makeBaseline, serializeBaseline } from '../verdict/index.ts';
import { exitCode, type Io } from './io.ts';
import { readResults } from './report.ts';

/** Stores the raw per-seed values of a run, to be committed and compared with later. */
export function baseline(options: { dir: string; write: string; json?: boolean }, io: Io): number {
  const results = readResults(options.dir);
  let text: string;
  try {
    text = serializeBaseline(makeBaseline(results));
  } catch (error) {
    throw new UsageError(`${options.dir} cannot become a baseline: ${(error as Error).message}`);
  }
  writeWhole(options.write, text);
  const { runs } = results.cost;
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify({ file: options.write, runs })}\n`
      : `${options.write}: the values of ${runs} runs; commit it and compare with --baseline ${options.write}\n`,
  );
  return exitCode.passed;
}
