import * as core from '@actions/core';
import type { Annotation } from '../report/index.ts';
import { Api, explainRefusal } from './api.ts';
import type { CommentScope } from './comment.ts';
import type { Ended } from './ended.ts';
import type { Job } from './event.ts';
import { inert } from './log.ts';
import { commentLimit, cutMarkdown } from './summary.ts';

/** GitHub takes fifty remarks a request; more are added by further ones. */
const perRequest = 50;

const levels = { error: 'failure', warning: 'warning' } as const;
const conclusions = { passed: 'success', interrupted: 'cancelled', error: 'failure' } as const;

/**
 * A check run of its own, beside the job's: with all remarks on the suites' lines, of which a step itself can have ten of a
 * kind, and with the report. Whatever goes wrong is a notice: a fork's token may not write one.
 */
export class CheckRun {
  /** Its address, when it is there. */
  address = '';
  readonly #api: Api;
  readonly #job: Job;
  readonly #name: string;

  constructor(job: Job, scope: CommentScope, token: string) {
    this.#api = new Api(job, token);
    this.#job = job;
    const { command = 'run', suites, only, shard } = scope;
    // As many as there are steps that ask for one, each known by what it was asked for.
    const parts = ['seedgate', job.job, ...(command === 'run' ? [] : [command]), ...suites, ...only];
    this.#name = [...parts, ...(shard === undefined ? [] : [shard])].join(' ').slice(0, 200);
  }

  /** @returns whether it was made, with all remarks */
  async end({ verdict, conclusion, markdown, marks = [] }: Ended): Promise<boolean> {
    const all = `/repos/${this.#job.repository}/check-runs`;
    // What lies outside of the repository has no place on the diff.
    const remarks = marks
      .filter(m => !m.file.startsWith('..'))
      .map(m => remarkOf(m, conclusion === 'neutral'));
    const title = markdown.split('\n', 1)[0]?.replaceAll('*', '').slice(0, 200) || 'seedgate';
    const summary = cutMarkdown(markdown, commentLimit);
    const output = (from: number) => ({
      title,
      summary,
      annotations: remarks.slice(from, from + perRequest),
    });
    try {
      const { id, html_url } = await this.#api.json<{ id: number; html_url?: string }>('POST', all, {
        name: this.#name,
        head_sha: this.#job.commit,
        status: 'completed',
        conclusion: conclusion ?? (verdict === 'failed' ? 'failure' : conclusions[verdict]),
        ...(this.#job.runUrl !== undefined && { details_url: this.#job.runUrl }),
        output: output(0),
      });
      this.address = html_url ?? '';
      for (let from = perRequest; from < remarks.length; from += perRequest)
        await this.#api.json('PATCH', `${all}/${id}`, { output: output(from) });
      core.info(`check run: written, with ${remarks.length} remarks`);
      return true;
    } catch (error) {
      const fork = this.#job.pullRequest?.fork === true;
      core.notice(inert(`check run: not written; ${explainRefusal(error, 'checks: write', fork)}`));
      return false;
    }
  }
}

/** A remark as GitHub takes it. @param mild whether it fails nothing */
function remarkOf({ level, file, line, column, title, message }: Annotation, mild: boolean) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(column !== undefined && { start_column: column, end_column: column }),
    annotation_level: mild ? 'warning' : levels[level],
    title: title.slice(0, 255),
    message: message.slice(0, 60_000),
  };
}
