import * as core from '@actions/core';
import { messageOf } from '../base/index.ts';
import { releaseLog } from './log.ts';

export interface Ending {
  done(): void;
  /** Says that the verdict has been given out: nothing that goes wrong from here on changes it. */
  judged(): void;
  signal(): NodeJS.Signals | undefined;
}

/**
 * Sees to it that the step cannot end well before it is done: an exception or a rejected promise that nobody caught, a
 * process that exits early or runs out of things to wait for, and the signals of a cancelled job each leave a reason
 * and an exit code that is not 0.
 *
 * Once the verdict is out, what is left are conveniences: the same then is a notice, and the exit code stays.
 *
 * The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later kills. The first one asks the work to stop, which keeps
 * its records and reports; the second ends the process.
 *
 * @param tell puts the reason where it outlives the log, too; it must not wait for anything
 */
export function guardEnding(stop: AbortController, tell: (why: string) => void): Ending {
  let done = false;
  let judged = false;
  let signal: NodeJS.Signals | undefined;
  const fail = (why: string) => {
    done = true;
    // While suites' own text is printed, the runner obeys no command of the log. It has to obey this error.
    releaseLog();
    core.setFailed(why);
    tell(why);
  };
  const fatal = (what: string) => (thrown: unknown) => {
    const why = `seedgate met ${what}: ${messageOf(thrown)}`;
    if (judged) {
      done = true;
      core.notice(`after the verdict, ${why}`);
      process.exit();
    }
    fail(why);
    process.exit(1);
  };
  process.on('uncaughtException', fatal('an exception that nobody caught'));
  process.on('unhandledRejection', fatal('a rejected promise that nobody waited for'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (signal !== undefined) {
        const when = judged ? 'after its reports were written' : 'before its reports were written';
        fail(`seedgate was stopped by ${signal} and again by ${name}, ${when}`);
        process.exit(1);
      }
      signal = name;
      stop.abort();
    });
  }
  process.on('exit', () => {
    if (done) return;
    if (judged) {
      core.notice('seedgate ended after the verdict and before the comment was written');
      return;
    }
    fail('seedgate ended before it was done; see the log above');
    process.exitCode = 1;
  });
  return {
    done: () => {
      done = true;
    },
    judged: () => {
      judged = true;
    },
    signal: () => signal,
  };
}
