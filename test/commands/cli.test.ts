import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import {
  read,
  seedgate,
  seedgateFromSource,
  start,
  startFromSource,
  withoutDurations,
  workspace,
} from './support.ts';

describe('a bad call', () => {
  it.each([
    [['--seeds', 'many'], 'seeds "many"'],
    [['--only', 'none/*'], 'fits no experiment; there are double/simple, double/deep'],
    [['--engine', 'fast'], 'compiled, eager'],
    [['--jobs', '0'], 'jobs "0"'],
    [['--shard', '3/2'], 'shard "3/2"'],
    [['--time-limit', 'soon'], 'time-limit "soon"'],
    [['--baseline', 'none.json'], 'seedgate baseline DIR --write none.json'],
    [['--fast'], 'unknown option'],
    [['nowhere'], 'there is no such file'],
  ])('%j ends with 2, says why, and leaves nothing', async (args, says) => {
    const folder = workspace();
    const { code, stdout, stderr } = await seedgate(folder, 'run', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(folder, 'seedgate-out'))).toBe(false);
  });

  it('is one in a folder without suites', async () => {
    const { code, stderr } = await seedgateFromSource('/tmp', 'run');
    expect([code, stderr]).toEqual([2, expect.stringContaining('name a suite')]);
  });
});

describe('validate', () => {
  it('passes a valid suite and shows what its data are', async () => {
    const { code, stdout } = await seedgate(workspace(), 'validate', 'suites/tiny', '--verbose');
    expect(code).toBe(0);
    expect(stdout).toContain('tiny 1.0.0 is valid: 1 problem, 2 experiments, 1 claim, 30 seeds');
    expect(stdout).toContain('inputs 10×1: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10');
  });

  it('names the line of a model that cannot be', async () => {
    const suite = replaced(valid, [
      '[{ dense: 4 }, { dense: 1 }]',
      '[{ lstm: { units: 4, recurrentActivation: sigmoid } }, { dense: 2 }]\n        parameters: 7',
    ]);
    const { code, stderr } = await seedgate(workspace(suite), 'validate', 'suites/tiny');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^suites\/tiny\/suite\.yaml:23:\d+ problems\.double\.variants\.simple\.layers\[0\]: .*lstm/,
    );
    const wrong = replaced(valid, [
      'layers: [{ dense: 4 }, { dense: 1 }]',
      'layers: [{ dense: 4 }, { dense: 1 }]\n        parameters: 14',
    ]);
    // Without a name, all of suites/*/suite.yaml.
    const counted = await seedgate(workspace(wrong), 'validate');
    expect(counted.stderr).toContain('the source states 14; the model has 13');
  });

  it('gives every issue as data with --json', async () => {
    const { code, stdout } = await seedgate(
      workspace(replaced(valid, ['seeds: 30', 'seeds: x'])),
      'validate',
      'suites/tiny',
      '--json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ valid: false, issues: [{ line: 6, path: ['seeds'] }] });
  });
});

describe('a run', () => {
  it('writes records and reports, and trains nothing the second time', async () => {
    const folder = workspace();
    const first = await seedgateFromSource(folder, 'run', '--seeds', '3');
    expect([first.code, first.stdout], first.stderr).toEqual([0, expect.stringContaining('The gate passed')]);
    const out = path.join(folder, 'seedgate-out');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['records.jsonl', 'report.md', 'results.json']));
    const records = read(out, 'records.jsonl');
    expect(records.trim().split('\n')).toHaveLength(6);
    const again = await seedgate(folder, 'run', '--seeds', '3');
    expect(again.stderr).toContain('6 of 6 runs are there already');
    expect(read(out, 'records.jsonl')).toBe(records);
    const report = read(out, 'report.md');
    expect((await seedgate(folder, 'report', 'seedgate-out')).code).toBe(0);
    expect(read(out, 'report.md')).toBe(report);
  });

  it('fails the gate on a truth that is missed', async () => {
    const folder = workspace(replaced(valid, ['value: 24,', 'value: 1000, gate: fail,']));
    const { code, stdout } = await seedgate(folder, 'run', '--seeds', '20');
    expect(code).toBe(1);
    expect(stdout).toContain('fails: double/simple/twelve: misses, as printed: 0 of 20 runs within 1');
  });

  it('gives the same bits in shards that are merged as in one go, with one worker as with two, by another seed order', async () => {
    const folder = workspace();
    const runs = [
      ['--seeds', '6', '--jobs', '2', '--out', 'whole'],
      ['--seeds', '6', '--jobs', '1', '--shard', '1/2', '--out', 'a'],
      ['--seeds', '6', '--jobs', '1', '--shard', '2/2', '--out', 'b'],
    ];
    for (const args of runs) expect((await seedgate(folder, 'run', ...args)).code).toBe(0);
    const merged = await seedgate(folder, 'merge', 'b', 'a', '--out', 'merged');
    expect(merged.code, merged.stderr).toBe(0);
    expect(withoutDurations(read(folder, 'merged/results.json'))).toEqual(
      withoutDurations(read(folder, 'whole/results.json')),
    );
    // A part is missing: named, and failing.
    const partial = await seedgate(folder, 'merge', 'a', '--out', 'partial');
    expect(partial.code).toBe(1);
    expect(partial.stdout).toMatch(/of 6 runs (is|are) missing/);
    expect(partial.stderr).toContain('1 shard of 2 is not there: 2/2');
    // It comes late: joined with what was joined before it is the whole.
    const late = await seedgate(folder, 'merge', 'partial', 'b', '--out', 'partial');
    expect(late.code, late.stderr).toBe(0);
    expect(withoutDurations(read(folder, 'partial/results.json'))).toEqual(
      withoutDurations(read(folder, 'whole/results.json')),
    );
    const twice = await seedgate(folder, 'merge', 'a', 'b', 'a', '--out', 'twice');
    expect(twice.code, twice.stderr).toBe(0);
    expect(twice.stderr).toContain('shard 1/2 is there 2 times');
  });

  it('compares with a baseline: unchanged to the bit, and worse when the training is', async () => {
    const suite = replaced(valid, ['epochs: 5', 'epochs: 60']);
    const folder = workspace(suite);
    expect((await seedgate(folder, 'run', '--seeds', '20')).code).toBe(0);
    expect((await seedgate(folder, 'baseline', 'seedgate-out', '--write', 'baseline.json')).code).toBe(0);
    const same = await seedgate(folder, 'gate', 'seedgate-out', '--baseline', 'baseline.json');
    expect(same.code, same.stdout).toBe(0);
    expect(read(folder, 'seedgate-out/report.md')).toContain('unchanged');
    // Another optimizer's step, a hundredth as long: the model learns next to nothing.
    writeFileSync(
      path.join(folder, 'suites/tiny/suite.yaml'),
      replaced(suite, ['{ name: adam }', '{ name: adam, learningRate: 0.00001 }']),
    );
    const worse = await seedgate(
      folder,
      'run',
      '--seeds',
      '20',
      '--out',
      'worse',
      '--baseline',
      'baseline.json',
    );
    expect(worse.code).toBe(1);
    expect(worse.stdout).toContain('--allow');
  });
});

describe('a run that is stopped', () => {
  // Long enough that a kill falls into the middle of it.
  const suite = replaced(valid, ['epochs: 5', 'epochs: 3000'], ['batchSize: 4', 'batchSize: 1']);

  it('by SIGKILL five times goes on where it was and ends with the same predictions', async () => {
    const [folder, whole] = [workspace(suite), workspace(suite)];
    const uninterrupted = await seedgate(whole, 'run', '--seeds', '12', '--jobs', '2');
    expect(uninterrupted.code, uninterrupted.stderr).toBe(0);
    // Moments from a fixed list, so that a failure can be had again: milliseconds after the first run has started.
    const moments = [0, 150, 380, 90, 510];
    for (const moment of moments) {
      const child = start(folder, 'run', '--seeds', '12', '--jobs', '2', '--json');
      await Promise.race([child.printed('"event":"start"'), child.ended]);
      await new Promise(resolve => setTimeout(resolve, moment));
      child.kill('SIGKILL');
      await child.ended;
    }
    const last = await seedgate(folder, 'run', '--seeds', '12', '--jobs', '2');
    expect(last.code, last.stderr).toBe(0);
    expect(withoutDurations(read(folder, 'seedgate-out/results.json'))).toEqual(
      withoutDurations(read(whole, 'seedgate-out/results.json')),
    );
  });

  it('by Ctrl-C ends with 130, keeps its records, and refuses nobody afterwards', async () => {
    const folder = workspace(suite);
    const child = start(folder, 'run', '--seeds', '200', '--jobs', '1', '--json');
    await child.printed('"event":"done"');
    const second = await seedgate(folder, 'run', '--seeds', '200');
    expect([second.code, second.stderr]).toEqual([
      2,
      expect.stringContaining(`in use by process ${child.pid}`),
    ]);
    child.kill('SIGINT');
    expect((await child.ended).code).toBe(130);
    const kept = read(folder, 'seedgate-out/records.jsonl').trim().split('\n').length;
    expect(kept).toBeGreaterThan(0);
    expect(read(folder, 'seedgate-out/report.md')).toContain('missing');
    const next = await seedgate(folder, 'run', '--seeds', '1', '--only', 'double/deep');
    expect(next.code, next.stderr).toBe(0);
  });

  it('by one Ctrl-C that comes twice ends in order all the same', async () => {
    const folder = workspace(suite);
    const child = start(folder, 'run', '--seeds', '200', '--jobs', '1', '--json');
    await child.printed('"event":"done"');
    child.kill('SIGINT');
    await new Promise(resolve => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect((await child.ended).code).toBe(130);
    expect(read(folder, 'seedgate-out/report.md')).toContain('missing');
  });

  it('by SIGKILL of the launcher alone ends in order and frees its folder', async () => {
    const folder = workspace(suite);
    const child = startFromSource(folder, 'run', '--seeds', '200', '--jobs', '1', '--json');
    await child.printed('"event":"done"');
    child.kill('SIGKILL');
    // Its output closes when the program behind the launcher has ended, too.
    expect((await child.ended).signal).toBe('SIGKILL');
    expect(read(folder, 'seedgate-out/report.md')).toContain('missing');
    const next = await seedgate(folder, 'run', '--seeds', '1', '--only', 'double/deep');
    expect(next.code, next.stderr).toBe(0);
  });

  it('by SIGKILL of the launcher before the command has loaded trains nothing', async () => {
    const folder = workspace(suite);
    const child = startFromSource(folder, 'run', '--seeds', '200', '--jobs', '1', '--json');
    await new Promise(resolve => setTimeout(resolve, 300));
    child.kill('SIGKILL');
    expect((await child.ended).stdout).toBe('');
  });

  it('in an audit leaves no folder and no verdict', async () => {
    const left = () => readdirSync(os.tmpdir()).filter(name => name.startsWith('seedgate-audit-'));
    const before = left();
    const child = start(workspace(suite), 'audit', 'suites/tiny');
    await child.printedError('training seed 1');
    child.kill('SIGTERM');
    const { code, stdout } = await child.ended;
    expect([code, stdout]).toEqual([130, '']);
    expect(left()).toEqual(before);
  });

  it('by the time limit says what is missing and fails the gate', async () => {
    const { code, stdout } = await seedgate(workspace(suite), 'run', '--seeds', '500', '--time-limit', '4s');
    expect(code).toBe(1);
    expect(stdout).toMatch(/of 500 runs are missing/);
  });

  it('leaves no worker behind when the parent is killed', async () => {
    const folder = workspace(suite);
    const child = start(folder, 'run', '--seeds', '200', '--jobs', '2', '--json');
    await child.printed('"event":"start"');
    const workers = childrenOf(child.pid);
    expect(workers.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await child.ended;
    // The workers look for their parent twice a second.
    for (let i = 0; i < 100 && workers.some(isAlive); i++)
      await new Promise(resolve => setTimeout(resolve, 100));
    expect(workers.filter(isAlive)).toEqual([]);
  });
});

/** Processes whose parent is `pid`, from /proc. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(p => {
      try {
        const stat = read('/proc', String(p), 'stat');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
}

function isAlive(pid: number): boolean {
  try {
    // A zombie is dead already.
    return !/\) Z /.test(read('/proc', String(pid), 'stat'));
  } catch {
    return false;
  }
}

describe('audit', () => {
  it('finds the same bits in every circumstance, and the assumption that a verdict depends on', async () => {
    // With its 400 epochs the model learns y = 2x; with the alternative of one epoch it learns nothing.
    const suite = replaced(
      valid,
      ['{ epochs: 5, ', '{ '],
      [
        'layers: [{ dense: 4 }, { dense: 1 }]',
        'layers: [{ dense: 4 }, { dense: 1 }]\n        training: { epochs: 400 }\n        marks: { epochs: { assumed: Not shown., alternatives: [1] } }',
      ],
      [
        '{ dense: 4 }, { dense: 1 }]\nclaims',
        '{ dense: 4 }, { dense: 1 }]\n        training: { epochs: 5 }\nclaims',
      ],
      ['tolerance: { absolute: 1 }', 'tolerance: { relative: 0.2 }, share: 0.5'],
    );
    const { code, stdout, stderr } = await seedgate(
      workspace(suite),
      'audit',
      'suites/tiny',
      '--json',
      '--seeds',
      '12',
    );
    expect(code, stdout + stderr).toBe(0);
    const found = JSON.parse(stdout);
    expect(found.repetitions).toMatchObject([
      { experiment: 'double/simple', equal: true, draws: { unseeded: 0, repeated: [] } },
      { experiment: 'double/deep', equal: true, draws: { unseeded: 0, repeated: [] } },
    ]);
    expect(found.dependences).toMatchObject([
      {
        where: 'double/simple',
        setting: 'epochs',
        value: 1,
        changed: [
          {
            finding: 'tiny:double/simple/twelve:hits',
            from: 'accurate, as printed',
            to: 'accurate by luck of the seed',
          },
          {
            finding: 'tiny:deeper:claim',
            from: 'does not hold, the other way round',
            to: 'does not hold, no real advantage',
          },
        ],
      },
    ]);
  });
});
