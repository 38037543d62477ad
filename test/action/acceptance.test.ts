import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptance } from '../../src/action/acceptance.ts';
import { type Job, readJob } from '../../src/action/event.ts';
import { onlyBaselineChanged } from '../../src/action/renewal.ts';
import { GitHub } from './github.ts';

let github: GitHub;
beforeEach(async () => {
  github = await new GitHub().start();
});
afterEach(() => github.stop());

interface Pull {
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly association?: string;
}
const payload = ({ body = '', labels = [], association = 'MEMBER' }: Pull) => ({
  body,
  user: { login: 'ada' },
  author_association: association,
  labels: labels.map(name => ({ name })),
});
/** A job on a pull request of which the event said nothing yet: what counts is what it says now. */
const job = (): Job => ({
  ...readJob({ ...github.env, GITHUB_WORKSPACE: '/' }),
  pullRequest: {
    number: 7,
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    fork: false,
    text: { author: 'ada', trusted: true, body: '', labels: [] },
  },
});
const accepted = (pull: Pull) => {
  github.pull = payload(pull);
  return acceptance(job(), 'token');
};

describe('what a pull request accepts', () => {
  it('stands on lines of its own in its text, of somebody who belongs to the repository', async () => {
    const body = [
      'This trains longer. seedgate: allow nothing in a sentence',
      'seedgate: allow suite-content:tiny',
      '- `seedgate: allow worse:double/simple/12`',
      '> seedgate: allow engine',
    ].join('\r\n');
    expect(await accepted({ body })).toEqual({
      allow: ['suite-content:tiny', 'worse:double/simple/12'].map(name => ({
        name,
        by: '@ada in the text of the pull request',
      })),
      notes: [],
    });
  });

  it('is what the event says where the pull request cannot be read', async () => {
    const text = { author: 'ada', trusted: true, body: 'seedgate: allow engine', labels: [] };
    const pullRequest = { ...(job().pullRequest as NonNullable<Job['pullRequest']>), text };
    const first = await acceptance({ ...job(), pullRequest, attempt: '5-1' }, 'token');
    expect([first.allow.length, first.notes]).toEqual([1, []]);
    // The text may have been edited, and the job run again for it.
    const again = await acceptance({ ...job(), pullRequest, attempt: '5-2' }, 'token');
    expect(again.allow).toHaveLength(1);
    expect(again.notes).toEqual([
      expect.stringMatching(/^run again, but .* needs the permission pull-requests: read$/),
    ]);
  });

  it('of somebody from outside counts only with a label, and a label by itself', async () => {
    const body = 'seedgate: allow new-experiment';
    const alone = await accepted({ body, association: 'CONTRIBUTOR' });
    expect(alone.allow).toEqual([]);
    expect(alone.notes).toEqual([expect.stringContaining('counts only with the label "seedgate: accept"')]);
    github.happened = [{ event: 'labeled', label: { name: 'seedgate: accept' }, actor: { login: 'grace' } }];
    const labelled = await accepted({ body, association: 'NONE', labels: ['seedgate: accept'] });
    expect(labelled.allow).toEqual([
      {
        name: 'new-experiment',
        by: '@ada in the text of the pull request, with @grace by the label "seedgate: accept"',
      },
    ]);
    const own = await accepted({ association: 'NONE', labels: ['seedgate: allow engine'] });
    expect(own.allow).toEqual([{ name: 'engine', by: 'the label "seedgate: allow engine"' }]);
  });

  it('that names nothing is said and counts for nothing', async () => {
    const { allow, notes } = await accepted({ body: 'seedgate: allow worze:double' });
    expect(allow).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^"seedgate: allow worze:double" .* names no difference/)]);
  });
});

describe('a pull request that brings a new baseline', () => {
  it('brings nothing else only when that is the one file that it changes', async () => {
    const only = (changed: string[]) => {
      github.changed = changed;
      return onlyBaselineChanged('suites/baseline.json', job(), 'token', { PATH: process.env.PATH });
    };
    expect(await only(['suites/baseline.json'])).toBe(true);
    expect(await only(['suites/baseline.json', 'suites/tiny/suite.yaml'])).toBe(false);
    expect(await only(['suites/tiny/suite.yaml'])).toBe(false);
    expect(await only([])).toBe(false);
  });
});
