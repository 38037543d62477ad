import { showJson, showLines, showLive } from '../progress/index.ts';
import { parseRun, type RunContext, type RunEvent, run, type WrittenRun } from '../run/index.ts';
import { codeOf } from './exit.ts';
import type { Io } from './io.ts';
import { allowedHere, printResults } from './output.ts';

export interface RunOptions extends Omit<WrittenRun, 'allow'> {
  readonly allow?: readonly string[];
  readonly json?: boolean;
}

/**
 * Trains what is still owed, judges all that is there, writes the reports.
 *
 * @param context `signal` ends the run early: what is there is judged and reported
 */
export async function runCommand(
  options: RunOptions,
  io: Io,
  context: Pick<RunContext, 'signal' | 'ahead'>,
): Promise<number> {
  const { json = false, ...written } = options;
  const tell = listener(json, io);
  const result = await run(parseRun({ ...written, allow: allowedHere(written.allow) }), {
    ...context,
    env: io.env,
    tell,
  });
  if (!json) printResults(result, io);
  return codeOf(result.ending);
}

/** How events are shown: as data, drawn over themselves in a person's terminal, or line by line. */
function listener(json: boolean, { stdout, stderr, env }: Io): (event: RunEvent) => void {
  const say = (line: string) => stderr.write(`${line}\n`);
  if (json) return showJson(data => stdout.write(`${data}\n`), say);
  const { terminal, color = false } = stderr;
  if (terminal !== undefined && env.CI === undefined) return showLive(terminal, color);
  return env.GITHUB_ACTIONS === 'true' ? folded(showLines(say), say) : showLines(say);
}

/** GitHub folds what stands between two commands in a log. */
function folded(show: (event: RunEvent) => void, say: (line: string) => void): (event: RunEvent) => void {
  let title = '';
  return event => {
    if (event.kind === 'planned')
      title = event.open ? 'until all checks are settled' : `${event.owed.length} runs`;
    if (event.kind === 'training') say(`::group::training ${title}`);
    if (event.kind === 'trained') say('::endgroup::');
    show(event);
  };
}
