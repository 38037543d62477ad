import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { suitesAt } from '../../src/run/suites-at.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { temporaryFolder } from '../temporary.ts';

const env = { PATH: process.env.PATH };

function repository() {
  const folder = temporaryFolder('before');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  git('init', '-q', '-b', 'main');
  return { folder, git, write };
}

it('reads suites as a commit had them, with their data, and leaves the checkout as it is', () => {
  const { folder, git, write } = repository();
  const withData = replaced(valid, [
    '{ scale: { of: inputs, by: 2 } }',
    '{ csv: { file: data/y.csv, columns: [y] } }',
  ]);
  write('suites/one/suite.yaml', withData);
  write('suites/one/data/y.csv', `y\n${Array.from({ length: 10 }, (_, i) => 2 * i).join('\n')}\n`);
  write('suites/gone/suite.yaml', replaced(valid, ['name: tiny', 'name: gone']));
  write('suites/coded/suite.ts', 'export default {};\n');
  git('add', '.');
  git('commit', '-qm', 'before');
  const base = git('rev-parse', 'HEAD').trim();
  git('rm', '-rq', 'suites/gone', 'suites/one/data');
  write('suites/one/suite.yaml', replaced(valid, ['{ absolute: 1 }', '{ absolute: 1000 }']));
  git('add', '.');
  git('commit', '-qm', 'after');
  const status = git('status', '--porcelain');
  const left = readdirSync(os.tmpdir()).filter(n => n.startsWith('seedgate-before-'));

  const before = suitesAt(folder, base, [], env);
  expect(before?.suites.map(s => s.name)).toEqual(['gone', 'tiny']);
  const truth = before?.suites[1]?.experiments[0]?.problem.probes[0]?.truth;
  expect(truth).toMatchObject({ target: { tolerance: { absolute: 1 } } });
  expect(before?.unread).toEqual([
    'suites/coded/suite.ts is a suite in code, which is not run to learn what it was',
  ]);
  expect(suitesAt(folder, base, ['suites/one'], env)?.suites.map(s => s.name)).toEqual(['tiny']);
  expect(git('status', '--porcelain')).toBe(status);
  expect(readdirSync(os.tmpdir()).filter(n => n.startsWith('seedgate-before-'))).toEqual(left);
});

it('says why a suite of before cannot be read, and knows a commit that is not there', () => {
  const { folder, git, write } = repository();
  write('suites/bad/suite.yaml', replaced(valid, ['format: 1', 'format: 7']));
  git('add', '.');
  git('commit', '-qm', 'before');
  const base = git('rev-parse', 'HEAD').trim();
  expect(suitesAt(folder, base, [], env)).toEqual({
    suites: [],
    unread: [
      expect.stringMatching(/^suites\/bad\/suite\.yaml cannot be read as it was: .*expected one of 1/),
    ],
  });
  expect(suitesAt(folder, 'f'.repeat(40), [], env)).toBe(undefined);
});

it("takes the suites that the package.json of the commit listed, and of today's those that it had", () => {
  const { folder, git, write } = repository();
  const list = (...suites: string[]) => write('package.json', JSON.stringify({ seedgate: { suites } }));
  for (const name of ['listed', 'dropped', 'unlisted', 'taken-up'])
    write(`suites/${name}/suite.yaml`, replaced(valid, ['name: tiny', `name: ${name}`]));
  list('suites/listed', 'suites/dropped/suite.yaml');
  git('add', '.');
  git('commit', '-qm', 'before');
  const base = git('rev-parse', 'HEAD').trim();
  const names = () => suitesAt(folder, base, [], env)?.suites.map(s => s.name);
  expect(names()).toEqual(['listed', 'dropped']);
  write('suites/new/suite.yaml', replaced(valid, ['name: tiny', 'name: new']));
  list('suites/listed', 'suites/taken-up', 'suites/new');
  expect(names()).toEqual(['listed', 'dropped', 'taken-up']);
  write('package.json', '{');
  git('commit', '-qam', 'broken');
  expect(suitesAt(folder, 'HEAD', [], env)).toEqual({
    suites: [],
    unread: [expect.stringMatching(/^which suites it meant cannot be told: package.json is not valid JSON/)],
  });
});

it('finds the suite in YAML that is one in code today', () => {
  const { folder, git, write } = repository();
  write('suites/one/suite.yaml', valid);
  git('add', '.');
  git('commit', '-qm', 'before');
  git('mv', 'suites/one/suite.yaml', 'suites/one/suite.ts');
  for (const given of ['suites/one', 'suites/one/suite.ts'])
    expect(suitesAt(folder, 'HEAD', [given], env)?.suites.map(s => s.name)).toEqual(['tiny']);
});
