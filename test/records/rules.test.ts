import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { describe, expect, it } from 'vitest';
import {
  describeRun,
  engineSchema,
  fromNum,
  openStore,
  type RunRecord,
  readRecords,
  sameOutcome,
  sealRecord,
  toNum,
} from '../../src/records/index.ts';
import { temporaryFolder } from '../temporary.ts';

// The rules of the store by a table each; what takes processes, and every way to tear or spoil a line, is in store.test.ts.

const hash = (c: string) => c.repeat(64);

/** A record with everything that one may have; `undefined` leaves a field out. */
function record(seed: number, change: Readonly<Record<string, unknown>> = {}): RunRecord {
  const whole = {
    format: 1,
    key: hash(String(seed)),
    suite: 'tiny',
    version: '1.0.0',
    suiteHash: hash('a'),
    problem: 'p',
    variant: 'v',
    experimentHash: hash('b'),
    seed,
    engine: 'eager',
    environment: {
      platform: 'linux',
      arch: 'x64',
      cpu: 'a CPU',
      node: '20',
      seedgate: '0',
      tensorflow: '2',
      runtime: hash('c'),
      isa: 'AVX2',
      fingerprint: hash('d'),
    },
    status: 'ok',
    reason: 'why',
    epoch: 3,
    predictions: { probe: [1, 'NaN', 'Infinity', '-Infinity'] },
    metrics: { loss: 0.5 },
    loss: { epochs: [1], loss: [0.5], validation: [] },
    course: { epochs: 5, best: 2, stopped: 'earlyStopping' },
    parameters: 3,
    weights: hash('e'),
    seconds: { init: 0, compile: 0, train: 0.25 },
    ...change,
  };
  const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
  return sealRecord(kept as unknown as RunRecord);
}

const fileOf = (dir: string) => path.join(dir, 'records.jsonl');
const written = (...records: readonly unknown[]) => {
  const dir = temporaryFolder('rules');
  writeFileSync(fileOf(dir), records.map(r => `${typeof r === 'string' ? r : JSON.stringify(r)}\n`).join(''));
  return dir;
};

describe('numbers that JSON cannot hold', () => {
  it.each<[value: number, name: number | string]>([
    [1.5, 1.5],
    [-0, -0],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%d is written %s', (value, name) => {
    expect(toNum(value)).toBe(name);
    expect(fromNum(toNum(value))).toBe(value);
  });
});

describe('two outcomes of one run', () => {
  it.each<[change: Readonly<Record<string, unknown>>, same: boolean]>([
    [{}, true],
    // Where and how long it ran is no outcome, and neither is what it was called.
    [{ seconds: { init: 9, compile: 9, train: 9 } }, true],
    [{ environment: { ...record(1).environment, cpu: 'another' } }, true],
    [{ suite: 'other', version: '2.0.0', suiteHash: hash('f') }, true],
    [{ course: undefined }, true],
    [{ key: hash('9') }, false],
    [{ status: 'diverged' }, false],
    [{ reason: 'another' }, false],
    [{ epoch: 4 }, false],
    [{ predictions: { probe: [2] } }, false],
    [{ metrics: { loss: 0.6 } }, false],
    [{ metrics: undefined }, false],
    [{ loss: { epochs: [1], loss: [0.6], validation: [] } }, false],
    [{ parameters: 4 }, false],
    [{ weights: hash('f') }, false],
  ])('%j: the same is %s', (change, same) => {
    expect(sameOutcome(record(1), record(1, change))).toBe(same);
  });
});

describe('a line is read', () => {
  it.each<[change: Readonly<Record<string, unknown>>, says: string | undefined]>([
    [{}, undefined],
    [{ reason: undefined, epoch: undefined, metrics: undefined, course: undefined }, undefined],
    [{ engine: 'compiled' }, undefined],
    [{ engine: 'program', again: { loss: [1] } }, undefined],
    [{ engine: 'imported' }, undefined],
    [{ seed: 0 }, undefined],
    [{ course: { epochs: 0 } }, undefined],
    [{ course: { epochs: 1, stopped: 'not finite' } }, undefined],
    [{ environment: { ...record(1).environment, program: 'Python' } }, undefined],
    [{ ownSeeds: [{ what: 'seed 7', replaced: true, library: 'numpy' }], seeded: ['numpy'] }, undefined],
    [{ ownSeeds: [{ what: 'seed 7', replaced: false }] }, undefined],
    [{ ownSeeds: [{ what: 'seed 7' }] }, 'ownSeeds.0.replaced'],
    [{ ownSeeds: [{ what: 'seed 7', replaced: true, more: 1 }] }, 'ownSeeds.0'],
    [{ engine: 'other' }, 'engine'],
    [{ format: 2 }, 'a record of format 2; this version of seedgate reads format 1'],
    [{ format: '1' }, 'format'],
    [{ key: 'x' }, 'key'],
    [{ key: hash('g') }, 'key'],
    [{ key: `${hash('a')}a` }, 'key'],
    [{ suiteHash: 'A'.repeat(64) }, 'suiteHash'],
    [{ experimentHash: undefined }, 'experimentHash'],
    [{ seed: -1 }, 'seed'],
    [{ seed: 1.5 }, 'seed'],
    [{ status: 'fine' }, 'status'],
    [{ epoch: 0 }, 'epoch'],
    [{ predictions: { probe: ['nan'] } }, 'predictions.probe.0'],
    [{ metrics: { loss: null } }, 'metrics.loss'],
    [{ course: { epochs: -1 } }, 'course.epochs'],
    [{ course: { epochs: 1, best: 0 } }, 'course.best'],
    [{ course: { epochs: 1, stopped: 'bored' } }, 'course.stopped'],
    [{ course: { epochs: 1, more: 1 } }, 'course'],
    [{ parameters: -1 }, 'parameters'],
    [{ parameters: 1.5 }, 'parameters'],
    [{ seconds: { init: -1, compile: 0, train: 0 } }, 'seconds.init'],
    [{ seconds: { init: 0, compile: 0 } }, 'seconds.train'],
    [{ loss: { epochs: [1.5], loss: [], validation: [] } }, 'loss.epochs.0'],
    [{ loss: { epochs: [], loss: [] } }, 'loss.validation'],
    [{ environment: { ...record(1).environment, more: 1 } }, 'environment'],
    [{ environment: {} }, 'environment.platform'],
    [{ more: 1 }, 'more'],
    [{ weights: 7 }, 'weights'],
    [{ suite: 7 }, 'suite'],
  ])('%j: %s', (change, says) => {
    const dir = written(record(1, change));
    if (says === undefined) expect(readRecords(dir).records).toEqual([record(1, change)]);
    else {
      expect(() => readRecords(dir)).toThrow(`${fileOf(dir)}:1: `);
      expect(() => readRecords(dir)).toThrow(says);
    }
  });

  it('by its digest, whether it is written as seedgate does or with other spaces', () => {
    const spaced = JSON.stringify(record(1)).replaceAll('","', '", "');
    expect(spaced).not.toBe(JSON.stringify(record(1)));
    expect(readRecords(written(spaced)).records).toEqual([record(1)]);
  });

  it('with the digits that it was sealed with, as another program writes them', () => {
    const { digest: _, ...content } = record(1);
    const text = JSON.stringify(content).replace('"train":0.25', '"train":0.250');
    const digest = createHash('sha256').update(text).digest('hex');
    expect(readRecords(written(`${text.slice(0, -1)},"digest":"${digest}"}`)).records).toEqual([
      { ...content, digest },
    ]);
  });

  it.each<[line: string, says: RegExp]>([
    ['{', /:1: damaged record \(not JSON\)\. Remove the line to have its run trained again\.$/],
    ['null', /:1: damaged record \(: /],
    ['7', /:1: damaged record/],
    ['', /:1: damaged record \(not JSON\)/],
    [JSON.stringify({ ...record(1), weights: hash('f') }), /:1: damaged record \(.*digest/],
    [JSON.stringify({ ...record(1), digest: hash('f') }), /:1: damaged record \(.*digest/],
  ])('%j is damaged', (line, says) => {
    expect(() => readRecords(written(line))).toThrow(says);
  });
});

describe('an engine', () => {
  it.each([
    ['compiled', true],
    ['eager', true],
    ['program', false],
  ])('%s: %s', (name, is) => {
    expect(engineSchema.safeParse(name).success).toBe(is);
  });
});

describe('one record a run', () => {
  const failed = (seed: number, reason = 'killed') =>
    record(seed, { status: 'failed', reason, predictions: {} });
  it.each<[records: RunRecord[], kept: RunRecord[]]>([
    [[], []],
    [
      [record(1), record(2)],
      [record(1), record(2)],
    ],
    [[record(1), record(1)], [record(1)]],
    // A failed one gives way to any that ended, wherever it stands; of two failed ones the first counts.
    [[failed(1), record(1)], [record(1)]],
    [[record(1), failed(1)], [record(1)]],
    [[failed(1, 'a'), failed(1, 'b')], [failed(1, 'a')]],
    [[failed(1), record(1, { status: 'diverged' })], [record(1, { status: 'diverged' })]],
  ])('%#', (records, kept) => {
    expect(readRecords(written(...records))).toMatchObject({ records: kept, torn: false });
  });

  it('two that differ contradict each other, by file and line', () => {
    const dir = written(record(2), record(1), record(1, { weights: hash('f') }));
    expect(() => readRecords(dir)).toThrow(
      `${fileOf(dir)}:3: a second record of tiny p/v seed 1 (eager) differs from the first`,
    );
    expect(describeRun(record(17))).toBe('tiny p/v seed 17 (eager)');
  });
});

describe('the file', () => {
  it('is none in an empty folder', () => {
    expect(readRecords(temporaryFolder('rules'))).toEqual({ records: [], wholeBytes: 0, torn: false });
  });

  it('has a torn last line left out, and said', () => {
    const dir = written(record(1));
    const whole = readFileSync(fileOf(dir)).length;
    appendFileSync(fileOf(dir), '{"format":1');
    expect(readRecords(dir)).toEqual({ records: [record(1)], wholeBytes: whole, torn: true });
    truncateSync(fileOf(dir), whole - 1);
    expect(readRecords(dir)).toEqual({ records: [], wholeBytes: 0, torn: true });
  });

  it('is read up to a third of the memory that Node.js may take', () => {
    const dir = temporaryFolder('rules');
    writeFileSync(fileOf(dir), '');
    const third = getHeapStatistics().heap_size_limit / 3;
    const size = Math.ceil(third) + 1;
    truncateSync(fileOf(dir), size);
    const [long, needed] = [size, 3 * size].map(bytes => Math.ceil(bytes / 2 ** 20));
    expect(() => readRecords(dir)).toThrow(`is ${long} MiB long`);
    expect(() => readRecords(dir)).toThrow(`which takes ${needed} MiB`);
  });
});

describe('a store', () => {
  it('makes its folder, gives back what is there and what is appended, and cuts off what was torn', () => {
    const dir = path.join(temporaryFolder('rules'), 'a', 'b');
    const store = openStore(dir);
    expect([store.torn, store.records()]).toEqual([false, []]);
    store.append(record(1));
    store.append(record(2));
    expect(store.records()).toEqual([record(1), record(2)]);
    store.close();
    appendFileSync(fileOf(dir), 'torn');
    const whole = readFileSync(fileOf(dir)).length - 'torn'.length;
    const again = openStore(dir);
    expect(readFileSync(fileOf(dir))).toHaveLength(whole);
    expect([again.torn, again.records()]).toEqual([true, [record(1), record(2)]]);
    again.append(record(3));
    // A later record of a run takes the place of the earlier one.
    again.append(record(3, { status: 'failed' }));
    expect(again.records()).toHaveLength(3);
    expect(again.records()[2]?.status).toBe('failed');
    again.close();
    expect(readFileSync(fileOf(dir), 'utf8').split('\n')).toHaveLength(5);
    expect(existsSync(path.join(dir, '.lock'))).toBe(false);
  });

  it('is taken by one process, and free again after it is closed or could not be opened', () => {
    const dir = temporaryFolder('rules');
    const store = openStore(dir);
    expect(() => openStore(dir)).toThrow(`in use by process ${process.pid}`);
    store.close();
    writeFileSync(fileOf(dir), 'no record\n');
    expect(() => openStore(dir)).toThrow('damaged record');
    expect(existsSync(path.join(dir, '.lock'))).toBe(false);
  });

  it.each<[name: string, change: (dir: string) => void]>([
    ['is removed', dir => rmSync(fileOf(dir))],
    [
      'is replaced',
      dir => {
        rmSync(fileOf(dir));
        writeFileSync(fileOf(dir), '');
      },
    ],
    [
      'goes with its folder',
      dir => {
        rmSync(dir, { recursive: true });
        mkdirSync(dir);
      },
    ],
  ])('refuses to write when its file %s', (_, change) => {
    const dir = path.join(temporaryFolder('rules'), 'out');
    const store = openStore(dir);
    store.append(record(1));
    change(dir);
    expect(() => store.append(record(2))).toThrow(/was removed/);
    expect(store.records()).toEqual([record(1)]);
    store.close();
  });
});
