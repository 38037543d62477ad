import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/records/index.ts';
import { recordsOf, tinySuite } from '../../torture/made.ts';
import { temporaryFolder } from '../temporary.ts';

/** What linkSync is to say in place of making a link. */
const links = vi.hoisted(() => ({ refusal: undefined as string | undefined }));
vi.mock('node:fs', async importOriginal => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (from, to) => {
    if (links.refusal === undefined) return fs.linkSync(from, to);
    throw Object.assign(new Error(`${links.refusal}: no links here`), { code: links.refusal });
  };
  return { ...fs, linkSync, default: { ...fs, linkSync } };
});
beforeEach(() => {
  links.refusal = undefined;
});

const [record, second] = recordsOf(tinySuite(), 1, () => 24);
if (record === undefined || second === undefined) throw new Error('two records are needed');

/** A lock as a process in another container would have left it, with a pid that is taken here, too. */
function foreignLock(dir: string, secondsAgo: number): string {
  const lock = path.join(dir, '.lock');
  const holder = { pid: process.pid, started: '', place: 'elsewhere pid:[4026531999]', token: 'another' };
  writeFileSync(lock, JSON.stringify(holder));
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(lock, then, then);
  return lock;
}

describe('a folder that a process of another container has', () => {
  it('is in use as long as that gives signs of life', () => {
    const dir = temporaryFolder('lock');
    foreignLock(dir, 20);
    expect(() => openStore(dir)).toThrow(
      /in use by process \d+ of another container or machine \(elsewhere\)/,
    );
    expect(readdirSync(dir)).toEqual(['.lock']);
  });

  it('is taken over when it has given none for a minute', () => {
    const dir = temporaryFolder('lock');
    const lock = foreignLock(dir, 120);
    const store = openStore(dir);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    store.append(record);
    store.close();
    expect(existsSync(lock)).toBe(false);
  });

  it('is not written to by the process from which it was taken', () => {
    const dir = temporaryFolder('lock');
    const store = openStore(dir);
    foreignLock(dir, 0);
    expect(() => store.append(record)).toThrow(/taken by another process/);
    store.close();
    expect(existsSync(path.join(dir, '.lock'))).toBe(true);
  });
});

describe.each(['EPERM', 'ENOSYS', 'EOPNOTSUPP'])('a file system that answers a hard link by %s', code => {
  it('is locked all the same', () => {
    links.refusal = code;
    const dir = temporaryFolder('lock');
    const store = openStore(dir);
    expect(() => openStore(dir)).toThrow(/in use by process/);
    store.append(record);
    store.close();
    openStore(dir).close();
    expect(readdirSync(dir)).toEqual(['records.jsonl']);
  });
});

describe('a folder that somebody else changes while records are written to it', () => {
  const changes: Readonly<Record<string, (dir: string) => void>> = {
    'is removed': dir => rmSync(dir, { recursive: true }),
    'is replaced by an empty one': dir => {
      rmSync(dir, { recursive: true });
      mkdirSync(dir);
    },
    'is moved away': dir => renameSync(dir, `${dir}-moved`),
    'loses its records': dir => rmSync(path.join(dir, 'records.jsonl')),
    'has its records replaced': dir => {
      rmSync(path.join(dir, 'records.jsonl'));
      writeFileSync(path.join(dir, 'records.jsonl'), '');
    },
  };
  it.each(Object.entries(changes))('ends the run when it %s', (_, change) => {
    const dir = path.join(temporaryFolder('lock'), 'out');
    const store = openStore(dir);
    store.append(record);
    change(dir);
    expect(() => store.append(second)).toThrow(/was removed/);
    store.close();
  });
});
