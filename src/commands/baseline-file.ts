import { FileError, readRegular, UsageError } from '../base/index.ts';
import { type Baseline, parseBaseline } from '../verdict/index.ts';

/** A baseline that was read elsewhere, for instance from another commit, and where. */
export interface BaselineText {
  readonly file: string;
  readonly text: string;
}

/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
export function readBaselineFile(source: string | BaselineText): { file: string; baseline: Baseline } {
  const { file, text } = typeof source === 'string' ? { file: source, text: readText(source) } : source;
  try {
    return { file, baseline: parseBaseline(text) };
  } catch (error) {
    throw new UsageError(`baseline ${file}: ${(error as Error).message}`);
  }
}

function readText(file: string): string {
  try {
    return readRegular(file).toString('utf8');
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      `baseline ${file} cannot be read (${code}); write one with: seedgate baseline DIR --write ${file}`,
    );
  }
}
