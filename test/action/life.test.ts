import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { replaced } from '../replaced.ts';
import { GitHub } from './github.ts';
import { makeWorkspace, type Started, startAction } from './runner.ts';
import { learnable } from './suites.ts';

let github: GitHub | undefined;
afterEach(() => github?.stop());

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
const suite = (workspace: string) => path.join(workspace, 'suites/tiny/suite.yaml');

/** One repository through several jobs of one pull request; what GitHub holds is kept from job to job. */
async function repository() {
  github = await new GitHub().start();
  const there = github;
  const workspace = makeWorkspace(learnable);
  let jobs = 0;
  const step = (inputs: Record<string, string>, more: Partial<Started> = {}) =>
    startAction({
      workspace,
      inputs: { cache: 'off', token: 'token', ...inputs },
      env: { ...there.env, GITHUB_RUN_ID: `${jobs}` },
      ...more,
    });
  return {
    github: there,
    workspace,
    step,
    /** A job starts with an empty folder of its own. */
    job(inputs: Record<string, string>, text = '') {
      const before = path.join(workspace, '.runner-temp');
      mkdirSync(before, { recursive: true });
      renameSync(before, `${before}-${jobs++}`);
      there.pull = { body: text, user: { login: 'ada' }, author_association: 'MEMBER', labels: [] };
      const pull_request = {
        ...(there.pull as object),
        number: 7,
        base: { sha: base },
        head: { sha: head, repo: { full_name: 'octo/papers' } },
      };
      return step(
        { seeds: '20', baseline: 'suites/baseline.json', comment: 'true', ...inputs },
        { event: { pull_request } },
      );
    },
    brings: (file: string, text: string) => writeFileSync(path.join(workspace, file), text),
  };
}

describe('the life of a pull request', () => {
  it('is worse, is accepted, brings its baseline, and that alone is judged on its own', async () => {
    const { github, workspace, step, job, brings } = await repository();
    // The main branch: a run, and its values as the baseline that is committed.
    const first = await step({ seeds: '20' });
    expect(first.code, first.log).toBe(0);
    const stored = await step({ command: 'baseline', baseline: 'suites/baseline.json' });
    expect(stored.code, stored.log).toBe(0);
    expect(stored.outputs).toMatchObject({ verdict: 'passed', baseline: 'suites/baseline.json' });
    const old = readFileSync(path.join(workspace, 'suites/baseline.json'), 'utf8');
    github.files.set(`${base}:suites/baseline.json`, old);

    // A change of the training, on purpose: red, with the way out in the words of a pull request.
    github.changed = ['suites/tiny/suite.yaml'];
    writeFileSync(suite(workspace), replaced(learnable, ['epochs: 200', 'epochs: 3']));
    const worse = await job({});
    expect(worse.code, worse.log).toBe(1);
    expect(worse.outputs).toMatchObject({ verdict: 'failed', regressions: '1' });
    const lines = ['seedgate: allow suite-content:tiny', 'seedgate: allow worse:double/simple/twelve'];
    for (const line of [...lines, 'seedgate baseline seedgate-out --write suites/baseline.json'])
      expect(worse.outputs.reason).toContain(line);
    expect(worse.outputs.comment).toMatch(/#issuecomment-1$/);
    expect(worse.log).not.toContain('--allow');

    // Accepted by a line for each in its text; the summary says who, what, old and new.
    const accepted = await job({}, lines.join('\n'));
    expect(accepted.code, accepted.log).toBe(0);
    expect(accepted.outputs.verdict).toBe('passed');
    const plain = accepted.summary.replaceAll(/&#8288;|&#(\d+);/g, (_, code) =>
      code === undefined ? '' : String.fromCodePoint(Number(code)),
    );
    expect(plain).toMatch(
      /\| worse:double\/simple\/twelve *\| @ada in the text of the pull request *\| [\d.]+ *\| [\d.]+/,
    );
    expect(plain).toContain('The gate passed, 1 is worse than the baseline, 2 differences accepted.');
    expect(plain).toContain('What is accepted passes here alone. The baseline has to follow');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('2 differences accepted');

    // The baseline follows in a pull request of its own: held to the old one it would be red.
    const renewed = await step({ command: 'baseline', baseline: 'suites/baseline.json' });
    expect(renewed.code, renewed.log).toBe(0);
    github.changed = ['suites/baseline.json'];
    const alone = await job({});
    expect(alone.code, alone.log).toBe(0);
    expect(alone.summary).toContain('Only the baseline is changed by this pull request');
    expect(alone.summary).toContain('double/simple/twelve: worse');

    // One that asks for less than its commit gives is refused, although nothing is worse than it.
    writeFileSync(suite(workspace), learnable);
    const lax = await job({});
    expect(lax.code, lax.log).toBe(1);
    expect(lax.outputs.reason).toContain(
      'the new baseline has double/simple/twelve worse than this commit gives it',
    );

    // A damaged one is mended by a pull request that brings a good one, and said by any other.
    github.files.set(`${base}:suites/baseline.json`, `${old}damaged`);
    github.changed = ['README.md'];
    const damaged = await job({});
    expect(damaged.outputs).toMatchObject({ verdict: 'error', state: 'usage' });
    expect(damaged.outputs.reason).toContain(
      'A pull request that changes this file alone may bring a new one',
    );
    expect(github.comments[0]?.body).toContain('so there is no verdict');
    github.changed = ['suites/baseline.json'];
    brings('suites/baseline.json', old);
    const mended = await job({});
    expect(mended.code, mended.log).toBe(0);
    expect(mended.summary).toContain('the old one cannot be used');
  });

  it('ends with its comment up to date whatever ends a job', async () => {
    const { github, workspace, job } = await repository();
    github.files.set(`${base}:README.md`, 'the commit is there');
    writeFileSync(suite(workspace), replaced(learnable, ['epochs: 200', 'epochs: 1']));
    await job({ seeds: '1' });
    expect(github.comments[0]?.body).toContain('The gate passed');
    writeFileSync(suite(workspace), 'name: [');
    const wrong = await job({ seeds: '1' });
    expect(wrong.outputs.verdict).toBe('error');
    expect(github.comments[0]?.body).toContain('so there is no verdict');
    const typo = await job({ seeds: 'many' });
    expect(typo.outputs.reason).toContain('input seeds "many"');
    expect(github.comments[0]?.body).toContain('input seeds');
    expect(github.comments).toHaveLength(1);
  });
});

describe('several steps of one job', () => {
  it('train parts, join them without a second checkout, and keep their folders apart', async () => {
    const { workspace, step } = await repository();
    for (const part of ['1/2', '2/2']) {
      const { code, log, outputs } = await step({ seeds: '2', shard: part });
      expect(code, log).toBe(0);
      expect(outputs.report).toBe(part === '1/2' ? 'seedgate-out/report.md' : 'seedgate-out-2/report.md');
    }
    const merged = await step({ command: 'merge', folders: 'seedgate-out\nseedgate-out-2', out: 'merged' });
    expect(merged.code, merged.log).toBe(0);
    expect(merged.outputs).toMatchObject({
      verdict: 'passed',
      inconclusive: '1',
      missing: '0',
      report: 'merged/report.md',
    });
    const nothing = await step({ command: 'merge', folders: 'suites', out: 'again' });
    expect(nothing.outputs.reason).toContain('there is no results.json in it or below it');
    const valid = await step({ command: 'validate', 'working-directory': 'suites', suites: 'tiny' });
    expect(valid.code, valid.log).toBe(0);
    expect(valid.summary).toContain('1 suite valid');
    writeFileSync(
      path.join(workspace, 'table.csv'),
      'model,seed,accuracy\na,1,0.5\na,2,0.6\nb,1,0.7\nb,2,0.8\n',
    );
    const judged = await step({
      command: 'judge',
      file: 'table.csv',
      columns: 'variant: model\nmetric: accuracy',
    });
    expect(judged.code, judged.log).toBe(0);
    expect(judged.outputs).toMatchObject({ verdict: 'passed', report: 'seedgate-out-3/report.md' });
    expect(judged.log).not.toContain('TensorFlow');
  });
});
