import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommentScope, commentMarker, PullComment } from '../../src/action/comment.ts';
import { type Job, readJob } from '../../src/action/event.ts';
import { commentLimit } from '../../src/action/summary.ts';
import { GitHub } from './github.ts';

let github: GitHub;
let log: string[];
beforeEach(async () => {
  github = await new GitHub().start();
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation(piece => log.push(String(piece)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  github.stop();
});

const job = (fork = false): Job => ({
  ...readJob({ ...github.env, GITHUB_WORKFLOW: 'papers', GITHUB_JOB: 'hold', GITHUB_RUN_ID: '5' }),
  pullRequest: { number: 7, base: 'a'.repeat(40), fork },
});
const scope = { suites: ['tiny'], only: [] };
const comment = (text: string, of: CommentScope, token: string, at: Job) =>
  new PullComment(at, of, token).end(text);
const writes = () => github.requests.filter(r => /^(POST|PATCH) \/repos/.test(r));

describe('the comment', () => {
  it('is written once and then brought up to date', async () => {
    await comment('first', scope, 'token', job());
    await comment('second', scope, 'token', job());
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toBe(
      `${commentMarker(job(), scope)}\nsecond\n\n[The run](https://github.com/octo/papers/actions/runs/5)`,
    );
    expect(writes()).toEqual([
      'POST /repos/octo/papers/issues/7/comments',
      'PATCH /repos/octo/papers/issues/comments/1',
    ]);
  });

  it('is another one for another set of suites, job or part, and the same whatever the order of the suites', () => {
    const markers = [
      commentMarker(job(), scope),
      commentMarker(job(), { ...scope, suites: ['tiny', 'other'] }),
      commentMarker({ ...job(), job: 'other' }, scope),
      commentMarker(job(), { ...scope, shard: '1/2' }),
    ];
    expect(new Set(markers).size).toBe(4);
    expect(commentMarker(job(), { ...scope, suites: ['other', 'tiny'] })).toBe(markers[1]);
  });

  it('is found behind a hundred others, and never one that somebody else wrote with its marker', async () => {
    const marker = commentMarker(job(), scope);
    for (let i = 0; i < 101; i++)
      github.comments.push({ id: i + 1, body: `${marker} mine!`, user: { login: 'mallory', type: 'User' } });
    // A person whose name is the app's without its ending is not the app.
    github.comments.push({
      id: 102,
      body: `${marker} mine!`,
      user: { login: 'github-actions', type: 'User' },
    });
    const own = { id: 103, body: `${marker} old`, user: { login: 'github-actions[bot]', type: 'Bot' } };
    github.comments.push(own);
    await comment('new', scope, 'token', job());
    expect(writes()).toEqual(['PATCH /repos/octo/papers/issues/comments/103']);
    expect(own.body).toContain('new');
    github.comments.pop();
    await comment('new', scope, 'token', job());
    expect(writes().at(-1)).toBe('POST /repos/octo/papers/issues/7/comments');
  });

  it('is a notice on a fork, without permission, without a pull request and without an answer', async () => {
    github.readOnly = true;
    await comment('report', scope, 'token', job(true));
    await comment('report', scope, 'token', job());
    const { pullRequest: _, ...push } = job();
    await comment('report', scope, 'token', push);
    github.stop();
    await comment('report', scope, 'token', job());
    const said = log.filter(line => line.startsWith('::'));
    expect(said.every(line => line.startsWith('::notice::comment: '))).toBe(true);
    expect(said.map(line => line.trim())).toEqual([
      expect.stringContaining('a pull request from a fork may only read'),
      expect.stringContaining('the token needs pull-requests: write'),
      expect.stringContaining('the event is no pull request'),
      expect.stringContaining('ECONNREFUSED'),
    ]);
  });

  it('says above the report of an earlier commit that it is out of date, once, and that goes with the next ending', async () => {
    await comment('The gate passed', scope, 'token', job());
    for (const commit of ['c', 'd'])
      await new PullComment({ ...job(), commit: commit.repeat(40) }, scope, 'token').begin();
    const body = github.comments[0]?.body ?? '';
    expect(body.match(/Out of date/g)).toHaveLength(1);
    expect(body).toContain('Commit dddddddddddd is being looked at by [The run](');
    expect(body.indexOf('The gate passed')).toBeGreaterThan(body.indexOf('Out of date'));
    await comment('seedgate could not do its work', scope, 'token', job());
    expect(github.comments[0]?.body).not.toMatch(/Out of date|The gate passed/);
  });

  it('is looked for at the address that the server has for GraphQL', async () => {
    const own = {
      ...github.env,
      GITHUB_GRAPHQL_URL: `${github.url}/api/graphql`,
      GITHUB_API_URL: `${github.url}/api/v3`,
    };
    const at: Job = { ...readJob(own), pullRequest: { number: 7, base: 'a'.repeat(40), fork: false } };
    await comment('first', scope, 'token', at);
    await comment('second', scope, 'token', at);
    expect(github.requests).toContain('POST /api/graphql');
    expect(github.comments.map(c => c.body)).toEqual([expect.stringContaining('second')]);
  });

  it('is cut where GitHub would refuse it', async () => {
    await comment(`${'a line of the report\n\n'.repeat(5000)}`, scope, 'token', job());
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(commentLimit + 100);
    expect(github.comments[0]?.body).toContain('*Cut here');
  });
});
