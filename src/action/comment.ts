import * as core from '@actions/core';
import { sha256 } from '../base/index.ts';
import { Api, explainRefusal } from './api.ts';
import type { Job } from './event.ts';
import { inert } from './log.ts';
import { commentLimit, cutMarkdown } from './summary.ts';

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly html_url?: string;
  readonly user: { readonly login: string; readonly type?: string } | null;
}

/** What tells one comment from another: the same pull request may have several jobs and sets of suites. */
export interface CommentScope {
  /** As the workflow names them: a comment is found also where a suite cannot be read. */
  readonly suites: readonly string[];
  readonly only: readonly string[];
  readonly shard?: string;
  readonly command?: string;
}

/**
 * A line that is not shown, by which the next run finds the comment. It is per workflow, job and set of suites, and for
 * a job matrix per part.
 */
export function commentMarker(job: Job, scope: CommentScope): string {
  const { command = 'run' } = scope;
  const parts = [job.workflow, job.job, [...scope.suites].sort(), scope.only, scope.shard ?? ''];
  const text = JSON.stringify(command === 'run' ? parts : [...parts, command]);
  return `<!-- seedgate ${sha256(text).slice(0, 20)} -->`;
}

/** Begins what stands above a comment of an earlier commit while a later one is looked at. */
const stale = '> **Out of date.**';

/**
 * One comment on the pull request, kept up to date by every ending of a step. Whatever goes wrong is a notice: a pull request
 * from a fork has a token that may only read, and the verdict does not depend on who may comment.
 */
export class PullComment {
  /** Its address, when it is there. */
  address = '';
  readonly #api: Api;
  readonly #job: Job;
  readonly #marker: string;

  constructor(job: Job, scope: CommentScope, token: string) {
    this.#api = new Api(job, token);
    this.#job = job;
    this.#marker = commentMarker(job, scope);
  }

  /** Says above a comment that is there already that it is of an earlier commit, should this step be killed. */
  async begin(): Promise<void> {
    const { pullRequest: pull } = this.#job;
    if (pull === undefined) return;
    try {
      const mine = await this.#find(pull.number);
      if (mine?.body === undefined) return;
      const before = mine.body
        .slice(this.#marker.length)
        .trimStart()
        .replace(new RegExp(`^${stale.replaceAll('*', '\\*')}[^\\n]*\\n*`), '');
      const note = `${stale} Commit ${this.#job.commit.slice(0, 12)} is being looked at${this.#link(' by ')}; what follows is of an earlier one.`;
      const room = commentLimit - this.#marker.length - note.length;
      await this.#write(pull.number, mine, `${note}\n\n${cutMarkdown(before, room)}`);
    } catch (error) {
      if (core.isDebug()) core.debug(inert(`comment: not marked as out of date; ${String(error)}`));
    }
  }

  /** Puts the text in place of what it said. */
  async end(markdown: string): Promise<void> {
    const { pullRequest: pull } = this.#job;
    if (pull === undefined) {
      core.notice('comment: the event is no pull request, so there is nothing to comment on');
      return;
    }
    try {
      const link = this.#link('\n\n');
      const text = `${cutMarkdown(markdown, commentLimit - this.#marker.length - link.length)}${link}`;
      const mine = await this.#find(pull.number);
      await this.#write(pull.number, mine, text);
      core.info(mine === undefined ? 'comment: written' : 'comment: brought up to date');
    } catch (error) {
      core.notice(inert(`comment: not written; ${explainRefusal(error, 'pull-requests: write', pull.fork)}`));
    }
  }

  #link(before: string): string {
    return this.#job.runUrl === undefined ? '' : `${before}[The run](${this.#job.runUrl})`;
  }

  async #write(pull: number, mine: Comment | undefined, text: string): Promise<void> {
    const body = `${this.#marker}\n${text}`;
    const comments = `/repos/${this.#job.repository}/issues`;
    const written =
      mine === undefined
        ? await this.#api.json<Comment>('POST', `${comments}/${pull}/comments`, { body })
        : await this.#api.json<Comment>('PATCH', `${comments}/comments/${mine.id}`, { body });
    this.address = written.html_url ?? '';
  }

  /** Anybody can write a comment with the marker in it, so that only one by the token's own user is edited. */
  async #find(pull: number): Promise<Comment | undefined> {
    const address = `/repos/${this.#job.repository}/issues/${pull}/comments`;
    const marked: Comment[] = [];
    for (let page = 1; ; page++) {
      const comments = await this.#api.json<Comment[]>('GET', `${address}?per_page=100&page=${page}`);
      marked.push(...comments.filter(c => c.body?.startsWith(this.#marker)));
      if (comments.length < 100) break;
    }
    if (marked.length === 0) return undefined;
    // Asked over GraphQL because an installation's token, the job's own among them, may not ask REST who it is.
    const answer = await this.#api.graphql<{ data?: { viewer?: { login?: string } } }>(
      'query { viewer { login } }',
    );
    const login = answer.data?.viewer?.login;
    if (login === undefined) throw new Error('GitHub does not say whose the token is');
    const bare = login.replace(/\[bot\]$/, '');
    return marked.find(({ user }) =>
      user?.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') === bare : user?.login === login,
    );
  }
}
