import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baselineOfBase } from '../../src/action/baseline.ts';
import { type Job, readJob } from '../../src/action/event.ts';
import { temporaryFolder } from '../temporary.ts';
import { GitHub } from './github.ts';

const env = { PATH: process.env.PATH };
let github: GitHub;
beforeEach(async () => {
  github = await new GitHub().start();
});
afterEach(() => github.stop());

/** A repository whose first commit holds one baseline, and whose work tree another one. */
function repository(): { workspace: string; base: string } {
  const workspace = temporaryFolder('base');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  mkdirSync(path.join(workspace, 'suites'));
  writeFileSync(path.join(workspace, 'suites/baseline.json'), 'of the base\r\n');
  git('add', '.');
  git('commit', '-qm', 'base');
  writeFileSync(path.join(workspace, 'suites/baseline.json'), 'of the pull request');
  return { workspace, base: git('rev-parse', 'HEAD').trim() };
}

const job = (workspace: string, base?: string): Job => ({
  ...readJob({ ...github.env, GITHUB_WORKSPACE: workspace }),
  ...(base !== undefined && { pullRequest: { number: 7, base, fork: false } }),
});
const wanted = { baseline: 'suites/baseline.json', token: 'token' };

describe('the baseline', () => {
  it("is the base commit's on a pull request, byte for byte, and no network is asked when git has it", async () => {
    const { workspace, base } = repository();
    expect(await baselineOfBase(wanted, job(workspace, base), env)).toEqual({
      file: `suites/baseline.json of ${base.slice(0, 12)}`,
      path: path.join(workspace, 'suites/baseline.json'),
      text: 'of the base\r\n',
    });
    expect(github.requests).toEqual([]);
  });

  it("is the workspace's when asked for, and without a pull request", async () => {
    const { workspace, base } = repository();
    expect(await baselineOfBase({ ...wanted, baselineRef: 'workspace' }, job(workspace, base), env)).toBe(
      undefined,
    );
    expect(await baselineOfBase(wanted, job(workspace), env)).toBe(undefined);
    expect(await baselineOfBase({ ...wanted, baselineRef: 'main' }, job(workspace), env)).toMatchObject({
      text: 'of the base\r\n',
    });
  });

  it('comes over the API when the checkout does not hold the commit', async () => {
    const { workspace } = repository();
    const base = 'c'.repeat(40);
    github.files.set(`${base}:suites/baseline.json`, 'over the API');
    expect(await baselineOfBase(wanted, job(workspace, base), env)).toMatchObject({ text: 'over the API' });
  });

  it('is not missing where a partial clone merely lacks the file', async () => {
    const { workspace, base } = repository();
    const clone = temporaryFolder('partial');
    execFileSync('git', ['-C', workspace, 'config', 'uploadpack.allowFilter', 'true']);
    const from = `file://${workspace}`;
    execFileSync('git', ['clone', '-q', '--no-checkout', '--filter=blob:none', from, clone]);
    github.files.set(`${base}:suites/baseline.json`, 'over the API');
    expect(await baselineOfBase(wanted, job(clone, base), env)).toMatchObject({ text: 'over the API' });
    const other = { ...wanted, baseline: 'suites/none.json' };
    expect(await baselineOfBase(other, job(clone, base), env)).toHaveProperty('missing');
  });

  it('is missing where the commit does not have it, in git and over the API', async () => {
    const { workspace, base } = repository();
    const other = { ...wanted, baseline: './suites/none.json' };
    expect(await baselineOfBase(other, job(workspace, base), env)).toEqual({
      missing: `there is no suites/none.json in ${base.slice(0, 12)}`,
    });
    github.files.set(`${'d'.repeat(40)}:something`, 'else');
    expect(await baselineOfBase(wanted, job(workspace, 'd'.repeat(40)), env)).toEqual({
      missing: 'there is no suites/baseline.json in dddddddddddd',
    });
  });

  it('is neither there nor missing when the commit cannot be seen: that is an error with a remedy', async () => {
    const { workspace } = repository();
    await expect(baselineOfBase(wanted, job(workspace, 'e'.repeat(40)), env)).rejects.toThrow(
      /cannot be read: GET .* was answered 404: Not Found\. The token needs contents: read/,
    );
  });
});
