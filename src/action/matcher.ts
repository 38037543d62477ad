import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How a suite's mistakes look in a log, `FILE:LINE:COLUMN PATH: MESSAGE`, for the runner to mark at their place. What seedgate
 * only remarks on looks alike but for a word, and is a notice.
 */
const matcher = {
  problemMatcher: [
    { owner: 'seedgate', severity: 'error', pattern: [pattern('(?!.*\\bremark: )(\\S.*)')] },
    { owner: 'seedgate-remarks', severity: 'notice', pattern: [pattern('((?:\\S+: )?remark: .*)')] },
  ],
};

function pattern(message: string) {
  return {
    regexp: `^([^\\s:][^:]*\\.(?:ya?ml|json|[cm]?[jt]s)):(\\d+):(\\d+) ${message}$`,
    file: 1,
    line: 2,
    column: 3,
    message: 4,
  };
}

/**
 * Has the runner mark what later steps of the job say of suites, as `npx seedgate validate` does: this step marks its own by
 * commands. Does nothing where no runner reads the log.
 */
export function registerMatcher(env: NodeJS.ProcessEnv): void {
  if (!env.RUNNER_TEMP) return;
  const file = path.join(env.RUNNER_TEMP, 'seedgate-problem-matcher.json');
  writeFileSync(file, JSON.stringify(matcher));
  process.stdout.write(`::add-matcher::${file}\n`);
}
