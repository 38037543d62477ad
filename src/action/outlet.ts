import * as core from '@actions/core';
import { messageOf } from '../base/index.ts';
import { markdownText } from '../report/index.ts';
import { explain } from '../run/index.ts';
import { SuiteError } from '../suite/index.ts';
import type { CheckRun } from './check.ts';
import type { PullComment } from './comment.ts';
import type { Ended, State } from './ended.ts';
import { inert } from './log.ts';
import { markIssues, marksOfIssues } from './outcome.ts';
import { writeSummary } from './summary.ts';

/** GitHub's limit for all outputs of a job is 1 MB; a reason is read by people. */
const longestReason = 4000;
/** A comment that is written while the job is being cancelled has no more time than the runner leaves. */
const patience = 5000;

/** Where a step says how it ended: outputs, job summary, comment. Each ending goes through here. */
export class Outlet {
  comment: PullComment | undefined;
  check: CheckRun | undefined;
  readonly #started = performance.now();

  /** Outputs and summary: what no network can take away. */
  say({ verdict, state, reasons, outputs = {}, markdown }: Ended): void {
    const all: Record<string, string | number> = {
      verdict,
      state,
      reason: reasons.join('\n').slice(0, longestReason),
      seconds: Math.round((performance.now() - this.#started) / 1000),
      ...outputs,
    };
    for (const [name, value] of Object.entries(all)) core.setOutput(name, value);
    try {
      writeSummary(markdown, process.env);
    } catch (error) {
      core.notice(inert(`the job summary cannot be written: ${messageOf(error)}`));
    }
  }

  /** Brings the comment up to date, if there is to be one. Never fails. */
  async tellPullRequest({ markdown, state }: Ended): Promise<void> {
    if (this.comment === undefined) return;
    const written = this.comment.end(markdown);
    if (state === 'interrupted')
      await Promise.race([written, new Promise(done => setTimeout(done, patience))]);
    else await written;
    if (this.comment.address !== '') core.setOutput('comment', this.comment.address);
  }

  /** Makes the check run. @returns whether it holds the remarks: if not, the step has to make them itself. Never fails. */
  async tellChecks(ended: Ended): Promise<boolean> {
    if (this.check === undefined || ended.state === 'interrupted') return false;
    const written = await this.check.end(ended);
    if (this.check.address !== '') core.setOutput('check', this.check.address);
    return written;
  }

  /** The step has failed in any case; what is left is to say why, in the log, the outputs, the summary and the comment. */
  async fail(error: unknown, signal: NodeJS.Signals | undefined): Promise<void> {
    const { kind, lines } = explain(error);
    const reasons = [...lines, ...(signal === undefined ? [] : [`seedgate was stopped by ${signal}`])];
    if (reasons.length === 0) reasons.push('seedgate failed without a word');
    core.setFailed(reasons.join('\n'));
    const issues = error instanceof SuiteError ? error.issues : [];
    const ended = {
      ...failure(reasons, signal === undefined ? kind : 'interrupted'),
      marks: marksOfIssues(issues),
    };
    this.say(ended);
    if (!(await this.tellChecks(ended))) markIssues(ended.marks);
    await this.tellPullRequest(ended);
  }

  /** The same of a process that is about to end: nothing can be waited for. */
  failAtOnce(why: string, signal: NodeJS.Signals | undefined): void {
    this.say(failure([why], signal === undefined ? 'environment' : 'interrupted'));
  }
}

function failure(reasons: readonly string[], state: State): Ended {
  const title =
    state === 'interrupted'
      ? 'seedgate was stopped before there was a verdict'
      : 'seedgate could not do its work, so there is no verdict';
  return {
    verdict: state === 'interrupted' ? 'interrupted' : 'error',
    state,
    reasons,
    markdown: `**${title}**\n\n${reasons.map(markdownText).join('\n\n')}`,
  };
}
