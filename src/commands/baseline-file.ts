import { readFileSync } from 'node:fs';
import { type Baseline, parseBaseline } from '../verdict/index.ts';
import { UsageError } from './io.ts';

/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
export function readBaselineFile(file: string): { file: string; baseline: Baseline } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      `baseline ${file} cannot be read (${code}); write one with: seedgate baseline DIR --write ${file}`,
    );
  }
  try {
    return { file, baseline: parseBaseline(text) };
  } catch (error) {
    throw new UsageError(`baseline ${file}: ${(error as Error).message}`);
  }
}
