import * as core from '@actions/core';

/** What a thrown thing says of itself; anything can be thrown, also what is no Error. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  if (typeof thrown === 'string') return thrown;
  try {
    return JSON.stringify(thrown) ?? String(thrown);
  } catch {
    return String(thrown);
  }
}

/**
 * Sees to it that the step cannot end well before it is done: an exception or a rejected promise that nobody caught, a
 * process that exits early or runs out of things to wait for, and the signals of a cancelled job each leave a reason
 * and an exit code that is not 0.
 *
 * The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills. The first one asks the work to stop, which keeps
 * its records and reports; the second ends the process.
 */
export function guardEnding(stop: AbortController): { done(): void; signal(): NodeJS.Signals | undefined } {
  let done = false;
  let signal: NodeJS.Signals | undefined;
  const fatal = (what: string) => (thrown: unknown) => {
    done = true;
    core.setFailed(`seedgate met ${what}: ${messageOf(thrown)}`);
    process.exit(1);
  };
  process.on('uncaughtException', fatal('an exception that nobody caught'));
  process.on('unhandledRejection', fatal('a rejected promise that nobody waited for'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (signal !== undefined) {
        done = true;
        core.setFailed(
          `seedgate was stopped by ${signal} and again by ${name}, before its reports were written`,
        );
        process.exit(1);
      }
      signal = name;
      stop.abort();
    });
  }
  process.on('exit', () => {
    if (done) return;
    core.setFailed('seedgate ended before it was done; see the log above');
    process.exitCode = 1;
  });
  return {
    done: () => {
      done = true;
    },
    signal: () => signal,
  };
}
