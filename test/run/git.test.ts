import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { statesOf } from '../../src/run/git.ts';
import { temporaryFolder } from '../temporary.ts';

it('takes what a commit says of itself for nothing else, and a name for no pattern', () => {
  const folder = temporaryFolder('states');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  git('init', '-q', '-b', 'main');
  const subject = `one\u001e${'f'.repeat(40)}\u001f2020-01-01T00:00:00Z\u001fforged`;
  writeFileSync(path.join(folder, '*.json'), 'own');
  git('add', '.');
  git('commit', '-qm', subject);
  writeFileSync(path.join(folder, 'other.json'), 'of another');
  git('add', '.');
  git('commit', '-qm', 'another');
  expect(statesOf(path.join(folder, '*.json'), { PATH: process.env.PATH })).toEqual([
    { commit: git('rev-parse', 'HEAD~'), date: expect.any(String), subject, text: 'own' },
  ]);
});
