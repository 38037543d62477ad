import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type RunRecord, readRecords, sealRecord } from '../../src/records/index.ts';
import { temporaryFolder } from '../temporary.ts';

const hash = (c: string) => c.repeat(64);

function record(seed: number, value = 1): RunRecord {
  return sealRecord({
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
    predictions: { probe: [value, 'NaN'] },
    loss: { epochs: [1], loss: [0.5], validation: [] },
    parameters: 3,
    weights: hash('e'),
    seconds: { init: 0, compile: 0, train: 0.25 },
  });
}

const folder = () => temporaryFolder('store');
const file = (dir: string) => path.join(dir, 'records.jsonl');

function filled(...records: RunRecord[]): string {
  const dir = folder();
  const store = openStore(dir);
  for (const r of records) store.append(r);
  store.close();
  return dir;
}

describe('the store', () => {
  it('gives back what was appended, in another opening', () => {
    const dir = filled(record(1), record(2));
    expect(readRecords(dir).records).toEqual([record(1), record(2)]);
  });

  it('cuts off a torn last line, wherever it was torn, and keeps the others', () => {
    const dir = filled(record(1), record(2));
    const whole = readFileSync(file(dir));
    const first = whole.indexOf(10) + 1;
    for (let cut = first; cut < whole.length; cut++) {
      writeFileSync(file(dir), whole.subarray(0, cut));
      const store = openStore(dir);
      expect(store.records()).toEqual([record(1)]);
      expect(store.torn).toBe(cut > first);
      store.close();
      expect(readFileSync(file(dir)).length).toBe(first);
    }
  });

  it('refuses a record in which any character was changed', () => {
    const dir = filled(record(1));
    const text = readFileSync(file(dir), 'utf8');
    for (let i = 0; i < text.length - 1; i++) {
      const other = text[i] === '7' ? '8' : '7';
      writeFileSync(file(dir), text.slice(0, i) + other + text.slice(i + 1));
      expect(() => readRecords(dir), `at ${i}: ${text.slice(i - 10, i + 10)}`).toThrow(`${file(dir)}:1: `);
    }
  });

  it('counts a run once, and refuses two different outcomes of it', () => {
    const dir = filled(record(1));
    appendFileSync(file(dir), `${JSON.stringify(record(1))}\n`);
    expect(readRecords(dir).records).toHaveLength(1);
    appendFileSync(file(dir), `${JSON.stringify(record(1, 2))}\n`);
    expect(() => readRecords(dir)).toThrow('differs from the first');
  });

  it('takes a run that went well for one that had failed', () => {
    const { digest: _, ...good } = record(1);
    const failed = sealRecord({ ...good, status: 'failed', reason: 'killed', predictions: {} });
    expect(readRecords(filled(failed, record(1))).records).toEqual([record(1)]);
    expect(readRecords(filled(record(1), failed)).records).toEqual([record(1)]);
  });

  it('refuses a second process with the pid of the first, and takes over from a dead one', async () => {
    const dir = folder();
    const script = `import { openStore } from './src/records/index.ts'; openStore(${JSON.stringify(dir)}); console.log('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise(resolve => child.stdout.once('data', resolve));
    expect(() => openStore(dir)).toThrow(`in use by process ${child.pid}`);
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const store = openStore(dir);
    store.append(record(1));
    store.close();
    expect(readRecords(dir).records).toHaveLength(1);
  });
});
