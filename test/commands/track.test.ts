import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary.ts';
import { read, seedgate } from './support.ts';

/** Two models over ten seeds; the accuracy of the second has sunk by some amount, which ten seeds show. */
const table = (sunk: number) =>
  [
    'model,seed,accuracy',
    ...['small', 'large'].flatMap((model, i) =>
      Array.from(
        { length: 20 },
        (_, seed) =>
          `${model},${seed + 1},${(0.8 + 0.1 * i - sunk * i + 0.001 * ((seed * 7) % 10)).toFixed(4)}`,
      ),
    ),
    '',
  ].join('\n');

interface Store {
  readonly repoUrl: string;
  readonly entries: Readonly<
    Record<
      string,
      readonly {
        readonly commit: { readonly id: string; readonly url: string };
        readonly tool: string;
        readonly benches: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
        readonly seedgate?: string;
      }[]
    >
  >;
}

/** Runs the store as the chart page of github-action-benchmark does: as a script that sets a property of window. */
function load(text: string): Store {
  const window: { BENCHMARK_DATA?: Store } = {};
  vm.runInNewContext(text, { window });
  if (window.BENCHMARK_DATA === undefined) throw new Error('no data');
  return window.BENCHMARK_DATA;
}

it('keeps the values of commits in a data.js that charts and history read', async () => {
  const folder = temporaryFolder('track');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const call = (...args: string[]) => seedgate(folder, ...args);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://user:password@github.com/octo/papers.git');
  const commits: string[] = [];
  for (const [subject, sunk] of [
    ['one', 0],
    ['two', 0.05],
  ] as const) {
    git('commit', '-q', '--allow-empty', '-m', subject);
    commits.push(git('rev-parse', 'HEAD'));
    writeFileSync(path.join(folder, 'table.csv'), table(sunk));
    const judged = await call('judge', 'table.csv', '--variant', 'model', '--out', 'out');
    expect(judged.code, judged.stderr).toBe(0);
    // Another try at the same commit takes the place of the first one.
    for (let i = 0; i < 2; i++) {
      const tracked = await call('track', 'out', '--data', 'data.js');
      expect(tracked.code, tracked.stderr).toBe(0);
    }
  }
  const text = read(folder, 'data.js');
  const data = load(text);
  expect(data.repoUrl).toBe('https://github.com/octo/papers');
  expect(Object.keys(data.entries)).toEqual(['seedgate: more is better']);
  const list = data.entries['seedgate: more is better'] ?? [];
  expect(list.map(e => e.commit.id)).toEqual(commits);
  expect(list[0]?.commit.url).toBe(`https://github.com/octo/papers/commit/${commits[0]}`);
  expect(list[0]).toMatchObject({ tool: 'customBiggerIsBetter' });
  // Of 0.9 + 0.001 times 0 to 9, each twice, the median is 0.9045.
  const large = list.map(e => e.benches.find(b => b.name.includes('large'))?.value);
  expect(large[0]).toBeCloseTo(0.9045, 10);
  expect(large[1]).toBeCloseTo(0.8545, 10);

  const history = await call('history', 'data.js');
  expect([history.code, history.stdout], history.stderr).toEqual([
    1,
    expect.stringContaining(`worse since ${commits[1]?.slice(0, 12)}`),
  ]);
  expect(history.stdout).toContain('1 of 2 values is worse');
  const later = await call('history', 'data.js', '--since', '2037-01-01');
  expect([later.code, later.stderr]).toEqual([2, expect.stringContaining('has no state since 2037-01-01')]);

  // What other tools have stored stays, and what is no store is not written over.
  const others = {
    ...data,
    entries: { ...data.entries, 'go bench': [{ commit: { id: 'f' }, benches: [] }] },
  };
  writeFileSync(path.join(folder, 'data.js'), `window.BENCHMARK_DATA = ${JSON.stringify(others)};`);
  expect((await call('track', 'out', '--data', 'data.js')).code).toBe(0);
  expect(Object.keys(load(read(folder, 'data.js')).entries)).toContain('go bench');
  writeFileSync(path.join(folder, 'other.js'), 'alert(1)');
  const refused = await call('track', 'out', '--data', 'other.js');
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining('other.js: is no data.js of github-action-benchmark'),
  ]);
  expect(read(folder, 'other.js')).toBe('alert(1)');
});
