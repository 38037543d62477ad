import * as core from '@actions/core';
import { sha256 } from '../base/index.ts';
import { Api, ApiError } from './api.ts';
import type { Job } from './event.ts';
import { inert } from './log.ts';
import { commentLimit, cutMarkdown } from './summary.ts';

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type?: string } | null;
}

/** What tells one comment from another: the same pull request may have several jobs and sets of suites. */
export interface CommentScope {
  readonly suites: readonly string[];
  readonly only: readonly string[];
  readonly shard?: string;
}

/**
 * A line that is not shown, by which the next run finds the comment. It is per workflow, job and set of suites, and for
 * a job matrix per part.
 */
export function commentMarker(job: Job, scope: CommentScope): string {
  const parts = [job.workflow, job.job, [...scope.suites].sort(), scope.only, scope.shard ?? ''];
  return `<!-- seedgate ${sha256(JSON.stringify(parts)).slice(0, 20)} -->`;
}

/**
 * Keeps one comment on the pull request up to date. Whatever goes wrong is a notice: a pull request from a fork has a
 * token that may only read, and the verdict does not depend on who may comment.
 */
export async function comment(markdown: string, scope: CommentScope, token: string, job: Job): Promise<void> {
  const { pullRequest: pull } = job;
  if (pull === undefined) {
    core.notice('comment: the event is no pull request, so there is nothing to comment on');
    return;
  }
  try {
    const api = new Api(job.apiUrl, token);
    const marker = commentMarker(job, scope);
    const link = job.runUrl === undefined ? '' : `\n\n[The run](${job.runUrl})`;
    const body = `${marker}\n${cutMarkdown(markdown, commentLimit - marker.length - link.length)}${link}`;
    const comments = `/repos/${job.repository}/issues`;
    const mine = await findOwn(api, `${comments}/${pull.number}/comments`, marker);
    if (mine === undefined) await api.json('POST', `${comments}/${pull.number}/comments`, { body });
    else await api.json('PATCH', `${comments}/comments/${mine.id}`, { body });
    core.info(mine === undefined ? 'comment: written' : 'comment: brought up to date');
  } catch (error) {
    core.notice(inert(`comment: not written; ${explainRefusal(error, pull.fork)}`));
  }
}

function explainRefusal(error: unknown, fork: boolean): string {
  if (!(error instanceof ApiError && [401, 403, 404].includes(error.status)))
    return error instanceof Error ? error.message : String(error);
  return fork
    ? `a pull request from a fork may only read (${error.message}); the report is in the job summary`
    : `the token needs pull-requests: write (${error.message}); the report is in the job summary`;
}

/** Anybody can write a comment with the marker in it, so that only one by the token's own user is edited. */
async function findOwn(api: Api, address: string, marker: string): Promise<Comment | undefined> {
  const marked: Comment[] = [];
  for (let page = 1; ; page++) {
    const comments = await api.json<Comment[]>('GET', `${address}?per_page=100&page=${page}`);
    marked.push(...comments.filter(c => c.body?.startsWith(marker)));
    if (comments.length < 100) break;
  }
  if (marked.length === 0) return undefined;
  // Asked over GraphQL because an installation's token, the job's own among them, may not ask REST who it is.
  const answer = await api.json<{ data?: { viewer?: { login?: string } } }>('POST', '/graphql', {
    query: 'query { viewer { login } }',
  });
  const login = answer.data?.viewer?.login;
  if (login === undefined) throw new Error('GitHub does not say whose the token is');
  const bare = login.replace(/\[bot\]$/, '');
  return marked.find(({ user }) =>
    user?.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') === bare : user?.login === login,
  );
}
