import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { openStore, type RunRecord, readRecords, sealRecord } from '../../src/records/index.ts';
import { temporaryFolder } from '../temporary.ts';

/** What the disk is asked for, and what it answers. */
const disk = vi.hoisted(() => ({
  waiting: [] as ((error: Error | null) => void)[],
  atOnce: 0,
}));

vi.mock('node:fs', async original => ({
  ...(await original<typeof import('node:fs')>()),
  fdatasync: (_file: number, done: (error: Error | null) => void) => void disk.waiting.push(done),
  fdatasyncSync: () => void disk.atOnce++,
}));

beforeEach(() => {
  disk.waiting.length = 0;
  disk.atOnce = 0;
});

const answer = async (error: Error | null = null) => {
  disk.waiting.shift()?.(error);
  await setImmediate();
};

const hash = (c: string) => c.repeat(64);
const record = (seed: number): RunRecord =>
  sealRecord({
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
    predictions: { probe: [1] },
    loss: { epochs: [1], loss: [0.5], validation: [] },
    parameters: 3,
    weights: hash('e'),
    seconds: { init: 0, compile: 0, train: 0.25 },
  });

it('does not wait for the disk, and asks it once for all that was written meanwhile', async () => {
  const dir = temporaryFolder('flush');
  const store = openStore(dir);
  store.append(record(1));
  store.append(record(2));
  store.append(record(3));
  // A process that is killed here has lost nothing.
  expect(readRecords(dir).records.map(r => r.seed)).toEqual([1, 2, 3]);
  expect(disk.waiting).toHaveLength(1);
  await answer();
  expect(disk.waiting).toHaveLength(1);
  await answer();
  expect(disk.waiting).toHaveLength(0);
  store.close();
  expect(disk.atOnce).toBe(0);
});

it('waits for the disk when it is closed before the answer, which then changes nothing', async () => {
  const store = openStore(temporaryFolder('flush'));
  store.append(record(1));
  store.append(record(2));
  store.close();
  expect(disk.atOnce).toBe(1);
  await answer(new Error('closed'));
  expect(disk.waiting).toHaveLength(0);
});

it('says with the next record, or when it is closed, that the disk could not keep one', async () => {
  const store = openStore(temporaryFolder('flush'));
  store.append(record(1));
  await answer(new Error('EIO: i/o error'));
  expect(() => store.append(record(2))).toThrow('EIO');
  expect(() => store.close()).toThrow('EIO');
  expect(disk.atOnce).toBe(0);
});
