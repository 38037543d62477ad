import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeWorkspace, startAction } from './runner.ts';

const suite = `format: 1
name: tiny
version: 1.0.0
title: Tiny
source: { title: train.sh }
seeds: 3
problems:
  p:
    title: P
    metrics: { accuracy: { better: higher } }
    variants:
      sh:
        command: [sh, train.sh, '{seed}']
        needs: [train.sh]
        numbers: { accuracy: { stdout: 'accuracy (.*)' } }
`;

/** A checkout whose suite names a program, as a fork's pull request may bring one. */
function checkout(): string {
  const workspace = makeWorkspace(suite);
  writeFileSync(
    path.join(workspace, 'suites/tiny/train.sh'),
    `touch "${workspace}/ran"; env | grep -c TOKEN; echo "accuracy 0.$1"\n`,
  );
  return workspace;
}

it('runs no program of a checkout unless the workflow says so', async () => {
  const workspace = checkout();
  const { code, log } = await startAction({ workspace, inputs: { cache: 'off' } });
  expect(code).toBe(1);
  expect(log).toMatch(/programs of a suite are not run unless you say so/);
  expect(existsSync(path.join(workspace, 'ran'))).toBe(false);
});

it('runs them where it says so, without a token, and without native TensorFlow', async () => {
  const workspace = checkout();
  const cache = path.join(workspace, 'cache');
  const { code, log, report } = await startAction({
    workspace,
    inputs: { cache: 'off', 'allow-commands': 'true' },
    // Nothing that an earlier step has installed is there, and nothing is installed.
    env: { XDG_CACHE_HOME: cache, GITHUB_TOKEN: 'secret', ACTIONS_RUNTIME_TOKEN: 'secret' },
  });
  expect(code, log).toBe(0);
  expect(existsSync(path.join(workspace, 'ran'))).toBe(true);
  expect(existsSync(path.join(cache, 'seedgate')), log).toBe(false);
  expect(report('programs/p.sh.1/output.txt')).toBe('0\naccuracy 0.1\n');
  expect(report('report.md')).toContain('3 runs by programs');
});
