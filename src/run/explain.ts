import { FileError, messageOf, printable, systemCode, UsageError } from '../base/index.ts';
import { LockedError, RecordsError } from '../records/index.ts';
import { RuntimeError } from '../runtime/index.ts';
import { formatIssue, SuiteError } from '../suite/index.ts';

/** What a person is told of something that was thrown. */
export interface Explanation {
  /**
   * `usage`: what was asked for, or a suite, is wrong. `environment`: this machine, or seedgate itself, cannot do it.
   * `interrupted`: it was asked to stop.
   */
  readonly kind: 'usage' | 'environment' | 'interrupted';
  /** Sentences, none when there is nothing to say. */
  readonly lines: readonly string[];
}

/** Errors that say what was wrong, where, and what would be right. */
const ofUsage = [UsageError, FileError, RecordsError, LockedError];
/** What the system says when there is no room, or no right, to write. */
const ofDisk = ['ENOSPC', 'EROFS', 'EACCES'];

/** Says what was thrown in words for the person who reads them; only a fault of seedgate's own comes with a stack trace. */
export function explain(thrown: unknown): Explanation {
  // The reason of an AbortSignal: the work was stopped while it was setting up.
  if (thrown instanceof Error && thrown.name === 'AbortError') return { kind: 'interrupted', lines: [] };
  if (thrown instanceof SuiteError) return { kind: 'usage', lines: thrown.issues.map(formatIssue) };
  if (thrown instanceof RuntimeError)
    return { kind: 'environment', lines: [printable(thrown.message), printable(thrown.remedy)] };
  if (ofUsage.some(kind => thrown instanceof kind))
    return { kind: 'usage', lines: [printable(messageOf(thrown))] };
  if (ofDisk.includes(systemCode(thrown) ?? '')) {
    const way = 'The folder given with --out cannot be written to; choose another one or make room.';
    return { kind: 'environment', lines: [printable(messageOf(thrown)), way] };
  }
  return {
    kind: 'environment',
    lines: [
      'seedgate met a fault of its own; please report it with what follows',
      thrown instanceof Error
        ? (thrown.stack ?? thrown.message)
        : `something thrown that is no error: ${messageOf(thrown)}`,
    ],
  };
}
