import { existsSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStore, type RunRecord, readRecords, sealRecord } from '../../src/records/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { withDisk } from './disk.ts';

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

/** A store on a disk that is asked to keep what is written, and answers when the test wants it to. */
async function withStore(
  test: (of: {
    readonly dir: string;
    readonly store: ReturnType<typeof openStore>;
    readonly disk: { readonly waiting: readonly unknown[]; readonly atOnce: number };
    readonly answer: (error?: Error) => Promise<void>;
  }) => Promise<void>,
): Promise<void> {
  const waiting: ((error: Error | null) => void)[] = [];
  const disk = { waiting, atOnce: 0 };
  const fdatasync = ((_: number, done: (error: Error | null) => void) =>
    void waiting.push(done)) as typeof import('node:fs').fdatasync;
  await withDisk({ fdatasync, fdatasyncSync: () => void disk.atOnce++ }, async () => {
    const dir = temporaryFolder('flush');
    const answer = async (error?: Error) => {
      waiting.shift()?.(error ?? null);
      await setImmediate();
    };
    await test({ dir, store: openStore(dir), disk, answer });
  });
}

describe('a record that is written', () => {
  it('does not wait for the disk, which is asked once for all that was written meanwhile', () =>
    withStore(async ({ dir, store, disk, answer }) => {
      for (const seed of [1, 2, 3]) store.append(record(seed));
      // A process that is killed here has lost nothing.
      expect(readRecords(dir).records.map(r => r.seed)).toEqual([1, 2, 3]);
      expect(disk.waiting).toHaveLength(1);
      await answer();
      expect(disk.waiting).toHaveLength(1);
      await answer();
      expect(disk.waiting).toHaveLength(0);
      store.append(record(4));
      expect(disk.waiting).toHaveLength(1);
      await answer();
      store.close();
      expect(disk.atOnce).toBe(0);
    }));

  it('is waited for when the store is closed before the answer, which then changes nothing', () =>
    withStore(async ({ store, disk, answer }) => {
      store.append(record(1));
      store.append(record(2));
      store.close();
      expect(disk.atOnce).toBe(1);
      await answer(new Error('closed'));
      expect(disk.waiting).toHaveLength(0);
    }));

  it('may be one that the disk could not keep, which is said with the next one and at the end', () =>
    withStore(async ({ dir, store, disk, answer }) => {
      store.append(record(1));
      store.append(record(2));
      await answer(new Error('EIO: i/o error'));
      // What was written meanwhile was asked for, too; of two errors the first is told.
      await answer(new Error('another'));
      expect(() => store.append(record(3))).toThrow('EIO');
      expect(readRecords(dir).records.map(r => r.seed)).toEqual([1, 2]);
      expect(() => store.close()).toThrow('EIO');
      expect(disk.atOnce).toBe(0);
      // The folder is free for all that.
      expect(existsSync(path.join(dir, '.lock'))).toBe(false);
    }));

  it('leaves nothing where the disk takes a part of it only, and goes on when there is room', async () => {
    const dir = temporaryFolder('flush');
    const store = openStore(dir);
    const seeds = () => readRecords(dir);
    const own = writeSync;
    let room = Number.POSITIVE_INFINITY;
    const full = ((file: number, line: Buffer, from: number) => {
      if (room === 0) throw Object.assign(new Error('ENOSPC: no room'), { code: 'ENOSPC' });
      const taken = Math.min(room, 100, line.length - from);
      room -= taken;
      return own(file, line, from, taken);
    }) as typeof writeSync;
    await withDisk({ writeSync: full }, () => {
      for (const seed of [1, 2]) {
        room = 150;
        expect(() => store.append(record(seed))).toThrow('ENOSPC');
        expect(seeds()).toMatchObject({ torn: false, records: store.records() });
        room = Number.POSITIVE_INFINITY;
        store.append(record(seed));
      }
      room = 0;
      expect(() => store.append(record(3))).toThrow('ENOSPC');
    });
    expect(seeds().records.map(r => r.seed)).toEqual([1, 2]);
    store.close();
  });
});
