import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../src/base/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { read, seedgate } from './support.ts';

/** A table of two models over 20 seeds, whose accuracy has sunk by some amount. */
function table(name: string, sunk: number): string {
  const draws = generatorOf(name);
  const rows = ['small', 'large'].flatMap((model, i) =>
    Array.from({ length: 20 }, (_, seed) => {
      const accuracy = 0.8 + 0.1 * i - sunk + 0.01 * draws.normal();
      return `${model},${seed + 1},${accuracy.toFixed(4)}`;
    }),
  );
  return ['model,seed,accuracy', ...rows, ''].join('\n');
}

/** A repository, with a function that commits all of it and gives the commit. */
function repository() {
  const folder = temporaryFolder('history');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  writeFileSync(path.join(folder, '.gitignore'), 'out-*\nseedgate-*\nsite\nhistory\n');
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const commit = (subject: string) => {
    git('add', '-A');
    git('commit', '-qm', subject);
    return git('rev-parse', 'HEAD').trim();
  };
  const judged = async (name: string, sunk: number) => {
    write('table.csv', table(name, sunk));
    const ended = await seedgate(folder, 'judge', 'table.csv', '--variant', 'model', '--out', `out-${name}`);
    expect(ended.code, ended.stderr).toBe(0);
    return `out-${name}`;
  };
  return { folder, git, write, commit, judged };
}

describe('runs over time', () => {
  it('are compared, followed through the commits of a baseline, and published', async () => {
    const { folder, git, write, commit, judged } = repository();
    const call = (...args: string[]) => seedgate(folder, ...args);
    const first = await judged('first', 0);
    const second = await judged('second', 0);
    const sunk = await judged('sunk', 0.05);

    const same = await call('compare', first, first, '--allow', 'imported', '--json');
    expect(same.code, same.stderr).toBe(0);
    const before = read(folder, first, 'results.json');
    const worse = await call('compare', first, sunk, '--allow', 'suite-content', '--allow', 'imported');
    expect(worse.code).toBe(1);
    expect(worse.stdout).toContain('fails: table/small/accuracy: worse');
    expect(worse.stdout).toContain('--allow worse:table/small/accuracy');
    expect(worse.stdout).not.toContain('the baseline has to follow');
    expect(read(folder, 'seedgate-compare/report.md')).toContain('Against the baseline out-first');
    expect(read(folder, first, 'results.json')).toBe(before);
    const missing = await call('compare', first, 'nowhere');
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('name the folder of an earlier run'),
    ]);

    const nothing = await call('history', 'baseline.json');
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringContaining('its history cannot be read'),
    ]);
    const commits: string[] = [];
    for (const [subject, run] of [
      ['one', first],
      ['two', second],
      ['three', sunk],
      ['four', sunk],
    ] as const) {
      expect((await call('baseline', run, '--write', 'baseline.json')).code).toBe(0);
      write('other', subject);
      commits.push(commit(subject));
    }
    // Two commits, by the values that they have committed; and a run's folder held to a commit.
    const [one = '', two = '', three = ''] = commits;
    const file = ['--file', 'baseline.json'];
    const still = await call('compare', one, two, ...file);
    expect(still.code, still.stderr).toBe(0);
    const fallen = await call('compare', `${one}:baseline.json`, 'main', ...file);
    expect([fallen.code, fallen.stdout], fallen.stderr).toEqual([
      1,
      // The fourth commit has left the file as it was.
      expect.stringContaining(`worse since ${three.slice(0, 12)} of`),
    ]);
    expect(read(folder, 'seedgate-compare/history.html')).toContain('table/small/accuracy');
    const held = await call('compare', one, sunk, ...file, '--allow', 'suite-content', '--allow', 'imported');
    expect([held.code, held.stdout]).toEqual([1, expect.stringContaining('table/small/accuracy: worse')]);
    const none = await call('compare', one, 'main');
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringMatching(/commit [0-9a-f]{12} has no suites\/baseline.json; write REF:FILE/),
    ]);

    // A state that was damaged by hand says nothing, and hides nothing.
    const good = read(folder, 'baseline.json');
    write('baseline.json', good.replace('"engine"', '"engines"'));
    commit('damaged');
    write('baseline.json', good);
    commit('mended');
    const history = await call('history', 'baseline.json', '--out', 'history');
    expect(history.code, history.stderr).toBe(1);
    expect(history.stdout).toContain(`worse since ${three.slice(0, 12)}`);
    expect(history.stdout).toContain('cannot be read: it is damaged at');
    expect(history.stdout).toContain('in 4 states; 1 more that cannot be read: 2 of 2 values are worse');
    expect(readdirSync(path.join(folder, 'history')).sort()).toEqual([
      'history.html',
      'history.json',
      'history.md',
    ]);
    expect(read(folder, 'history/history.html')).toContain('<svg');
    // A run that is held to the baseline has its history in the report.
    expect((await call('gate', sunk, '--baseline', 'baseline.json', '--allow', 'imported')).code).toBe(0);
    expect(read(folder, sunk, 'report.html')).toContain('id="history"');
    const data = JSON.parse(
      (await call('history', 'baseline.json', '--json', '--since', '2001-01-01')).stdout,
    );
    expect(data.traces).toHaveLength(2);
    const future = await call('history', 'baseline.json', '--since', '2037-01-01');
    expect([future.code, future.stderr]).toEqual([
      2,
      expect.stringMatching(/no commit since 2037-01-01 has changed it; the last one is [0-9a-f]{12} of /),
    ]);
    git('clone', '-q', '--depth', '1', `file://${folder}`, 'seedgate-clone');
    const shallow = await seedgate(path.join(folder, 'seedgate-clone'), 'history', 'baseline.json');
    expect([shallow.code, shallow.stderr]).toEqual([
      2,
      expect.stringContaining(
        'this shallow clone has no history of it; fetch it with: git fetch --unshallow',
      ),
    ]);

    const site = await call('site', sunk, '--baseline', 'baseline.json', '--out', 'site');
    expect(site.code, site.stderr).toBe(0);
    expect(readdirSync(path.join(folder, 'site/table')).sort()).toEqual(
      ['badge.json', 'badge.svg', 'junit.xml', 'report.html', 'report.md', 'results.json'].sort(),
    );
    expect(JSON.parse(read(folder, 'site/table/badge.json'))).toMatchObject({
      schemaVersion: 1,
      label: 'seedgate',
    });
    expect(read(folder, 'site/index.html')).toContain('href="table/report.html"');
    const twice = await call('site', first, sunk, '--out', 'site');
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('hold the same suites (table)')]);
  });

  it('are bisected in a work tree of their own, by the exit codes of run', async () => {
    const { folder, git, write, commit, judged } = repository();
    const runs = [await judged('first', 0), await judged('second', 0), await judged('sunk', 0.05)] as const;
    const bring = (run: string) =>
      cpSync(path.join(folder, run), path.join(folder, 'suites/table'), {
        recursive: true,
        filter: file => !/\.(jsonl|json|md|html|xml)$/.test(file),
      });
    expect((await seedgate(folder, 'baseline', runs[0], '--write', 'seedgate-baseline.json')).code).toBe(0);
    bring(runs[0]);
    const good = commit('good');
    bring(runs[1]);
    commit('as good');
    bring(runs[2]);
    const bad = commit('bad');
    write('README.md', 'words');
    const words = commit('words');
    write('suites/table/suite.yaml', 'name: [');
    commit('not a suite');
    bring(runs[2]);
    commit('still bad');
    const held = ['--good', good, '--baseline', 'seedgate-baseline.json'];
    const found = await seedgate(folder, 'bisect', 'suites/table', ...held, '--json');
    expect(found.code, found.stderr).toBe(0);
    expect(JSON.parse(found.stdout)).toMatchObject({ first: { commit: bad, subject: 'bad' } });
    // Nothing of the caller's is changed, and no work tree is left.
    expect(git('status', '--short')).toBe('');
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(existsSync(path.join(folder, 'seedgate-bisect/records.jsonl'))).toBe(true);
    const passing = await seedgate(folder, 'bisect', 'suites/table', '--good', good, '--bad', bad);
    expect([passing.code, passing.stderr]).toEqual([
      2,
      expect.stringContaining(
        `bad "${bad}": the gate passes there, as at every commit on the way; name the base`,
      ),
    ]);
    const after = ['--good', bad, '--bad', words, '--baseline', 'seedgate-baseline.json'];
    const failing = await seedgate(folder, 'bisect', 'suites/table', ...after);
    expect([failing.code, failing.stderr]).toEqual([
      2,
      expect.stringContaining(`good "${bad}": the gate fails there, too; name an earlier commit`),
    ]);
    const none = await seedgate(folder, 'bisect', '--good', 'nothing');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('good "nothing": is no commit')]);
    const turned = await seedgate(folder, 'bisect', '--good', bad, '--bad', good);
    expect([turned.code, turned.stderr]).toEqual([2, expect.stringContaining('is not among the ancestors')]);
  });
});
