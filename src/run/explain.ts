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

/** What the system says when it, or this process, has too many files open. */
const ofFiles = ['EMFILE', 'ENFILE'];

/** Says what was thrown in words for the person who reads them; only a fault of seedgate's own comes with a stack trace. */
export function explain(thrown: unknown): Explanation {
  // The reason of an AbortSignal: the work was stopped while it was setting up.
  if (thrown instanceof Error && thrown.name === 'AbortError') return { kind: 'interrupted', lines: [] };
  if (thrown instanceof SuiteError) return { kind: 'usage', lines: thrown.issues.map(formatIssue) };
  if (thrown instanceof RuntimeError)
    return { kind: 'environment', lines: [printable(thrown.message), printable(thrown.remedy)] };
  if (ofUsage.some(kind => thrown instanceof kind))
    return { kind: 'usage', lines: [printable(messageOf(thrown))] };
  // What Node says of a current folder that is gone, whatever asked for it.
  if (thrown instanceof Error && 'syscall' in thrown && thrown.syscall === 'uv_cwd')
    return { kind: 'usage', lines: ['the current folder has been removed; change to one that is there'] };
  if (ofFiles.includes(systemCode(thrown) ?? '')) {
    const way = 'This process may have too few files open at once; raise the limit, as with ulimit -n 256.';
    return { kind: 'environment', lines: [printable(messageOf(thrown)), way] };
  }
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
