import { CommanderError } from 'commander';
import { FileError, printable, UsageError } from '../base/index.ts';
import { InitError } from '../init/index.ts';
import { LockedError, RecordsError } from '../records/index.ts';
import { RuntimeError } from '../runtime/index.ts';
import { formatIssue, SuiteError } from '../suite/index.ts';
import { exitCode } from './io.ts';

/**
 * A message for the person who reads it, and the exit code that belongs to what was thrown.
 *
 * @param say takes the message line by line
 */
export function explain(error: unknown, say: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.usage;
  // The reason of an AbortSignal: a command was asked to stop while it was setting up.
  if (error instanceof Error && error.name === 'AbortError') return exitCode.interrupted;
  if (error instanceof SuiteError) {
    for (const issue of error.issues) say(formatIssue(issue));
    return exitCode.usage;
  }
  if (error instanceof RuntimeError) {
    say(printable(error.message));
    say(printable(error.remedy));
    return exitCode.environment;
  }
  const own = [UsageError, InitError, FileError, RecordsError, LockedError];
  if (own.some(kind => error instanceof kind)) {
    say(printable((error as Error).message));
    return exitCode.usage;
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES') {
    say(
      `${printable((error as Error).message)}\nThe folder given with --out cannot be written to; choose another one or make room.`,
    );
    return exitCode.environment;
  }
  say('seedgate met a fault of its own; please report it with what follows');
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.environment;
}
