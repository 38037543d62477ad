import { randomUUID } from 'node:crypto';

/**
 * A job's log is a command channel: the runner obeys a line that begins with `::`, and `##[` anywhere in one. What a
 * suite, a worker or a library says goes through here and comes out as text that is shown and obeyed by nobody.
 */
export function inert(text: string): string {
  // The runner ends a line at a carriage return too, and at Unicode's other line ends.
  return text.replace(/(^|[\r\n\v\f\u0085\u2028\u2029])(\s*):(?=:)/g, '$1$2: ').replace(/##(?=\[)/g, '# #');
}

type Write = (text: string) => void;

/** Ends the rewriting of the log that is going on at this moment. */
let release: (() => void) | undefined;

/** Ends `withInertLog` or `asNotices` if one of them is going on, for a caller who is about to end the process. */
export function releaseLog(): void {
  release?.();
}

/** @returns what ends the hold, once */
function holdLog(end: () => void): () => void {
  const own = () => {
    if (release !== own) return;
    release = undefined;
    end();
  };
  release = own;
  return own;
}

/** A job's log for what is no workflow command. */
export interface JobLog {
  /** A line that is folded away. */
  progress(line: string): void;
  /** A text that is shown; nothing is folded from here on. */
  show(text: string): void;
}

/**
 * Runs `work` with a log for what is no workflow command, and folds its progress.
 *
 * Two locks on one door: each line is made inert, and the runner is told to obey nothing until it hears a word that
 * nobody can guess. All goes to stdout, because the runner reads the two streams apart, and a word on the one would not hold
 * for what is on the other.
 */
export async function withInertLog<T>(
  title: string,
  work: (log: JobLog) => Promise<T>,
  write: Write = text => void process.stdout.write(text),
): Promise<T> {
  const word = randomUUID();
  let folded = true;
  const unfold = () => {
    if (folded) write(`::${word}::\n::endgroup::\n::stop-commands::${word}\n`);
    folded = false;
  };
  const end = holdLog(() => {
    write(`::${word}::\n`);
    if (folded) write('::endgroup::\n');
  });
  write(`::group::${title}\n::stop-commands::${word}\n`);
  try {
    return await work({
      progress: line => write(`${inert(line)}\n`),
      show: text => {
        unfold();
        write(`${inert(text)}\n`);
      },
    });
  } finally {
    end();
  }
}

/**
 * Runs `work` with its warnings and errors turned into notices: the cache is a convenience, and a step that did its
 * work is not marked because a convenience failed. The toolkit writes each command in one piece, and what it repeats of
 * the service's answers, as keys are that others have chosen, in pieces that begin with words of its own.
 */
export async function asNotices<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write;
  process.stdout.write = function (this: NodeJS.WriteStream, piece: unknown, ...rest: unknown[]) {
    const text =
      typeof piece !== 'string'
        ? piece
        : piece.startsWith('::')
          ? piece.replace(/^::(?:warning|error)(?=[ :])/, '::notice')
          : inert(piece);
    return (write as (...args: unknown[]) => boolean).call(this, text, ...rest);
  } as typeof process.stdout.write;
  const end = holdLog(() => {
    process.stdout.write = write;
  });
  try {
    return await work();
  } finally {
    end();
  }
}
