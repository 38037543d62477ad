import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/suite/index.ts';
import { replaced } from '../replaced.ts';
import { GitHub } from './github.ts';
import { makeWorkspace, startAction } from './runner.ts';
import { hopeless, learnable } from './suites.ts';

let github: GitHub | undefined;
afterEach(() => github?.stop());

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const pull = (fork = false) => ({
  pull_request: {
    number: 7,
    base: { sha: base },
    head: { sha: head, repo: { full_name: fork ? 'someone/papers' : 'octo/papers' } },
  },
});

/** So many probes, none of which is predicted as 1000. */
function wide(probes: number): string {
  const probe = (i: number) =>
    `      p${i}:\n        input: [${i}]\n        truth: { value: 1000, gate: fail, tolerance: { absolute: 12 } }\n`;
  return replaced(hopeless, [
    / {6}twelve:\n.*\n.*\n/,
    Array.from({ length: probes }, (_, i) => probe(i + 1)).join(''),
  ]);
}

const started = async (suite: string, inputs: Readonly<Record<string, string>>, fork = false) => {
  github = await new GitHub().start();
  github.readOnly = fork;
  const workspace = makeWorkspace(suite);
  const given = { cache: 'off', check: 'true', token: 'token', ...inputs };
  const ended = await startAction({ workspace, inputs: given, env: github.env, event: pull(fork) });
  return { ...ended, workspace, github };
};

describe('a check run', () => {
  it('has all remarks, fifty a request, where the step itself can show nine', async () => {
    // 20 seeds of each miss, so that each has a remark that fails.
    const { code, log, outputs, github } = await started(wide(60), { seeds: '20' });
    expect(code, log).toBe(1);
    const [check] = github.checks;
    expect(check).toMatchObject({ name: 'seedgate hold', head_sha: head, conclusion: 'failure' });
    expect(check?.title).toContain('The gate failed');
    expect(check?.requests.length).toBeGreaterThan(1);
    expect(check?.requests[0]).toHaveLength(50);
    const remarks = check?.requests.flat() ?? [];
    expect(remarks.every(r => r.path === 'suites/tiny/suite.yaml')).toBe(true);
    // Of some a warning says, too, that no implementation could pass them.
    const failures = remarks.filter(r => r.annotation_level === 'failure');
    expect(failures).toHaveLength(60);
    expect(new Set(failures.map(r => r.start_line)).size).toBe(60);
    expect(outputs.check).toBe('https://github.com/octo/papers/runs/1');
    // Not twice on the same line: the step has its reason alone.
    expect(log.match(/^::error/gm)).toHaveLength(1);
  });

  it('is neutral, with warnings, where the gate only warns', async () => {
    const { code, github } = await started(hopeless, { seeds: '20', gate: 'warn' });
    expect(code).toBe(0);
    expect(github.checks[0]?.conclusion).toBe('neutral');
    const levels = github.checks[0]?.requests.flat().map(r => r.annotation_level) ?? [];
    expect(levels.length).toBeGreaterThan(0);
    expect(levels.every(level => level === 'warning')).toBe(true);
  });

  it('has what is wrong in a suite at its place', async () => {
    const { code, github } = await started(replaced(learnable, ['dense: 1', 'dens: 1']), {});
    expect(code).toBe(1);
    expect(github.checks[0]?.conclusion).toBe('failure');
    expect(github.checks[0]?.requests.flat()[0]?.message).toContain('dens');
  });

  it('leaves the remarks to the step where the token may not write it', async () => {
    const { log } = await started(hopeless, { seeds: '20' }, true);
    expect(log).toMatch(/^::notice::check run: not written; a pull request from a fork may only read/m);
    expect(log).toMatch(/^::error title=[^:]*,file=suites\/tiny\/suite.yaml/m);
  });
});

describe('what else a step leaves for other tools', () => {
  it('is SARIF with paths of the repository, where it is asked for', async () => {
    const { outputs, workspace } = await started(hopeless, { seeds: '20', check: 'false', sarif: 'true' });
    expect(outputs.sarif).toBe('seedgate-out/results.sarif');
    const text = readFileSync(path.join(workspace, outputs.sarif ?? ''), 'utf8');
    expect(text).toContain('"uri": "suites/tiny/suite.yaml"');
  });

  it('is a problem matcher that finds mistakes of suites in logs, and nothing else', async () => {
    const { commands } = await started(learnable, { command: 'validate', check: 'false' });
    const file = commands.find(c => c.name === 'add-matcher')?.text ?? '';
    interface Matcher {
      readonly owner: string;
      readonly severity: string;
      readonly pattern: readonly [{ readonly regexp: string }];
    }
    const { problemMatcher } = JSON.parse(readFileSync(file, 'utf8')) as { problemMatcher: Matcher[] };
    const found = (line: string) =>
      problemMatcher.flatMap(({ severity, pattern: [{ regexp }] }) => {
        const [, name, row, column, says] = new RegExp(regexp).exec(line) ?? [];
        return name === undefined ? [] : [{ severity, name, row, column, says }];
      });
    const issue = { file: 'suites/a b/suite.yaml', line: 12, column: 3, path: ['problems', 'p'] };
    expect(found(formatIssue({ ...issue, message: 'is missing' }))).toEqual([
      { severity: 'error', name: issue.file, row: '12', column: '3', says: 'problems.p: is missing' },
    ]);
    expect(found(formatIssue({ ...issue, message: 'remark: nothing is held' }))).toEqual([
      {
        severity: 'notice',
        name: issue.file,
        row: '12',
        column: '3',
        says: 'problems.p: remark: nothing is held',
      },
    ]);
    for (const line of [
      'src/a.cc:3:4: error: expected',
      ' ❯ test/x.test.ts:16:84',
      '    at run (file:///x/y.js:1:2)',
      '12:30:05 [vite] ready',
    ])
      expect(found(line), line).toEqual([]);
  });
});
