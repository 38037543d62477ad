import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/runtime/index.ts';
import { replaced } from '../replaced.ts';
import { temporaryFolder } from '../temporary.ts';
import { GitHub } from './github.ts';
import { makeWorkspace, startAction } from './runner.ts';
import { hopeless, learnable } from './suites.ts';

let github: GitHub | undefined;
afterEach(() => github?.stop());

const off = { cache: 'off' };

describe('the bundled action, started as a runner starts it', () => {
  it('trains, writes report.md as the job summary, and sets every output as a small scalar', async () => {
    const workspace = makeWorkspace(learnable);
    const { code, log, outputs, summary, report } = await startAction({
      workspace,
      inputs: { seeds: '2', ...off },
    });
    expect(code, log).toBe(0);
    // What the step has trained itself stands below it.
    expect(summary.startsWith(report('report.md').trim())).toBe(true);
    expect(report('records.jsonl').trim().split('\n')).toHaveLength(2);
    expect(outputs).toEqual({
      verdict: 'passed',
      state: 'complete',
      reason: '',
      seconds: expect.stringMatching(/^\d+$/),
      'train-seconds': expect.stringMatching(/^\d+$/),
      trained: '2',
      restored: '0',
      missing: '0',
      passed: '0',
      failed: '0',
      inconclusive: '1',
      regressions: '',
      report: 'seedgate-out/report.md',
      results: 'seedgate-out/results.json',
      junit: 'seedgate-out/junit.xml',
      html: 'seedgate-out/report.html',
      records: 'seedgate-out/records.jsonl',
    });
  });

  it('fails the step when the gate fails, at a line of the suite, and with warn or off does not', async () => {
    const workspace = makeWorkspace(hopeless);
    const failed = await startAction({ workspace, inputs: { seeds: '20', ...off } });
    expect(failed.code, failed.log).toBe(1);
    expect(failed.outputs).toMatchObject({ verdict: 'failed', failed: '1' });
    expect(failed.log).toMatch(/^::error title=[^:]*,file=suites\/tiny\/suite.yaml,line=1[0-9]/m);
    expect(failed.summary.length).toBeGreaterThan(100);
    // The records are there already, so that these only judge.
    const warned = await startAction({ workspace, inputs: { seeds: '20', gate: 'warn', ...off } });
    expect(warned.code, warned.log).toBe(0);
    expect(warned.outputs.verdict).toBe('failed');
    expect(warned.commands.map(c => c.name)).not.toContain('error');
    expect(warned.commands.map(c => c.name)).toContain('warning');
    const silent = await startAction({ workspace, inputs: { seeds: '20', gate: 'off', ...off } });
    expect(silent.code).toBe(0);
    const silentOnes = ['group', 'endgroup', 'add-matcher'];
    expect(silent.commands.map(c => c.name).filter(n => !silentOnes.includes(n))).toEqual([]);
  });

  it('believes no records that the checkout has brought, and says how many runs it has trained', async () => {
    const made = makeWorkspace(hopeless);
    const first = await startAction({ workspace: made, inputs: { seeds: '2', ...off } });
    expect(first.summary).toContain('2 runs trained by this step, 0 left by an earlier step of this job.');
    const again = await startAction({ workspace: made, inputs: { seeds: '2', ...off } });
    expect(again.summary).toContain('0 runs trained by this step, 2 left by an earlier step of this job.');
    // Another job on the same commit, in which somebody has put the records.
    const workspace = makeWorkspace(hopeless);
    mkdirSync(path.join(workspace, 'seedgate-out'));
    writeFileSync(path.join(workspace, 'seedgate-out/records.jsonl'), first.report('records.jsonl'));
    const other = await startAction({ workspace, inputs: { seeds: '2', ...off } });
    expect(other.summary).toContain('2 runs trained by this step, 0 left by an earlier step of this job.');
    expect(other.log).toMatch(
      /^::notice title=records from elsewhere::seedgate-out\/records.jsonl was not made/m,
    );
    expect(other.report('records.jsonl.not-of-this-job')).toBe(first.report('records.jsonl'));
  });

  it('says in log and summary which line of a suite is wrong, and obeys nothing that the suite says', async () => {
    const evil = replaced(
      learnable,
      ['dense: 1', 'dens: 1'],
      ['name: tiny', '"\\n::error::obey\\r::set-output name=verdict::passed ##[error]obey": 1\nname: tiny'],
    );
    const { code, log, outputs, summary, commands } = await startAction({
      workspace: makeWorkspace(evil),
      inputs: off,
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error', state: 'usage' });
    expect(outputs.reason).toContain('suites/tiny/suite.yaml:');
    expect(log).toContain('suites/tiny/suite.yaml:');
    expect(summary).toContain('suite.yaml');
    expect(commands.filter(c => c.text.startsWith('obey') || c.name === 'set-output')).toEqual([]);
    // One with all reasons, and one at the place of each; nothing was installed for it.
    expect(log).toMatch(/^::error title=suite,file=suites\/tiny\/suite.yaml,line=\d+,col=\d+::/m);
    expect(commands.filter(c => c.name === 'error').length).toBeGreaterThan(1);
    expect(log).not.toContain('cache:');
  });

  it('ends a cancelled job as a failed step with the reason and a summary', async () => {
    const workspace = makeWorkspace(replaced(learnable, ['epochs: 200', 'epochs: 1000000']));
    const { code, log, outputs, summary } = await startAction({
      workspace,
      inputs: { seeds: '2', ...off },
      signal: { name: 'SIGINT', when: '::group::training' },
    });
    expect(code, log).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'interrupted', state: 'interrupted', missing: '2' });
    expect(outputs.reason).toMatch(/stopped by SIGINT before it was done: 2 of 2 runs are missing/);
    expect(log).toContain('::error::seedgate was stopped by SIGINT');
    expect(summary).toContain('stopped by SIGINT');
  });

  it('says in summary and outputs that training ended at its time limit', async () => {
    const { code, log, outputs, summary } = await startAction({
      workspace: makeWorkspace(replaced(learnable, ['epochs: 200', 'epochs: 1000000'])),
      inputs: { seeds: '2', 'time-limit': '1s', ...off },
    });
    expect(code, log).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'failed', state: 'time-limit', missing: '2' });
    expect(outputs.reason).toMatch(/^Training ended at the time limit of 1(\.0)? s: 2 of 2 runs are missing/);
    expect(summary).toMatch(/^\*\*Training ended at the time limit/);
  });

  it('ends as a failed step with the reason when its worker processes are lost', async () => {
    const { code, log, outputs, summary } = await startAction({
      workspace: makeWorkspace(replaced(learnable, ['epochs: 200', 'epochs: 1000000'])),
      inputs: { seeds: '1', ...off },
      // The first line of progress: before it there may be a compiler that is asked for its version.
      signal: { name: 'SIGKILL', when: '0/1 runs after', to: 'workers' },
    });
    expect(code, log).toBe(1);
    expect(outputs.verdict).toBe('failed');
    expect(log).toMatch(/::error::double\/simple: 1 of 1 run failed, seed 1 \(.*SIGKILL/);
    expect(summary).toContain('1 of 1 run failed');
  });

  it('on a first pull request, from a fork, says that there is no baseline, comments by a notice, and passes', async () => {
    github = await new GitHub().start();
    github.readOnly = true;
    github.files.set(`${'a'.repeat(40)}:README.md`, 'the commit is there, a baseline is not');
    const { code, log, commands, summary } = await startAction({
      workspace: makeWorkspace(learnable),
      inputs: { seeds: '1', baseline: 'baseline.json', comment: 'true', token: 'read-only', ...off },
      env: github.env,
      event: pullRequest('someone/papers'),
    });
    expect(code, log).toBe(0);
    const missing = 'Nothing was compared with a baseline: there is no baseline.json in aaaaaaaaaaaa.';
    expect(commands.find(c => c.name === 'warning')?.text).toContain(missing);
    expect(summary.replaceAll('&#8288;', '')).toContain(missing);
    expect(github.requests).toContain('POST /repos/octo/papers/issues/7/comments');
    expect(commands.find(c => c.name === 'notice')?.text).toContain(
      'a pull request from a fork may only read',
    );
  });
});

describe('the cache', () => {
  it('is filled on a miss, used on a hit, and neither believed nor a failure when it is bad', async () => {
    github = await new GitHub().start();
    // The same folder each time, since its name is part of what the cache service goes by.
    const folder = temporaryFolder('home');
    symlinkSync(path.join(cacheFolder(process.env), 'runtime'), path.join(folder, 'runtime'));
    const start = async () =>
      startAction({
        workspace: makeWorkspace(learnable),
        inputs: { seeds: '1', cache: 'programs' },
        env: { ...(github as GitHub).env, SEEDGATE_CACHE: folder },
      });
    const empty = () => rmSync(path.join(folder, 'programs'), { recursive: true, force: true });

    const cold = await start();
    expect(cold.code, cold.log).toBe(0);
    expect(cold.log).toContain('cache: nothing for seedgate-programs-1-Linux-X64-');
    expect(cold.log).toContain('cache: programs saved as seedgate-programs-1-Linux-X64-');
    expect(github.entries).toHaveLength(1);

    empty();
    const warm = await start();
    expect(warm.code, warm.log).toBe(0);
    expect(warm.log).toContain('cache: programs restored from seedgate-programs-1-Linux-X64-');
    expect(github.entries).toHaveLength(1);
    expect(warm.report('records.jsonl')).toContain('"ok"');

    empty();
    const entry = github.entries[0] as (typeof github.entries)[0];
    entry.data = Buffer.from('this is no archive');
    const bad = await start();
    expect(bad.code, bad.log).toBe(0);
    expect(bad.outputs.verdict).toBe('passed');
    // The suite has nothing that can fail its gate, which is the one thing that is warned of.
    const warned = bad.commands.filter(c => c.name === 'warning' || c.name === 'error').map(c => c.text);
    expect(warned).toEqual([expect.stringContaining('nothing that was found of tiny can fail the gate')]);
    expect(bad.commands.some(c => c.name === 'notice' && c.text.includes('Failed to restore'))).toBe(true);
  });
});

const pullRequest = (head: string) => ({
  pull_request: {
    number: 7,
    base: { sha: 'a'.repeat(40), repo: { full_name: 'octo/papers' } },
    head: { sha: 'b'.repeat(40), repo: { full_name: head } },
  },
});
