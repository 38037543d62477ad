import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunSuiteResult } from '../../src/index.ts';
import { builtExport } from '../built.ts';
import { workspace } from '../commands/support.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { temporaryFolder } from '../temporary.ts';

const { judge, loadSuite, renderMarkdown, runSuite, SuiteError, UsageError } =
  await builtExport<typeof import('../../src/index.ts')>('index');
const { expectReproduced } = await builtExport<typeof import('../../src/vitest.ts')>('vitest');

// Every seed is within a tolerance of 1000; none is within one of 10⁻⁹.
const easy = replaced(
  valid,
  ['absolute: 1 }', 'absolute: 1000 }'],
  [/\n {8}printed: .*/, ''],
  [/claims:[\s\S]*/, ''],
);
const hard = replaced(easy, ['absolute: 1000 }', 'absolute: 0.000000001 }']);
const suiteOf = (folder: string) => path.join(folder, 'suites/tiny');

describe('runSuite', () => {
  const folder = workspace(easy);
  const out = path.join(folder, 'out');
  const lines: string[] = [];
  let first: RunSuiteResult;
  beforeAll(async () => {
    first = await runSuite(suiteOf(folder), { seeds: 16, out, log: line => lines.push(line) });
  });

  it('trains, judges and gives the records', () => {
    expect(first.passed).toBe(true);
    expect(first.records).toHaveLength(32);
    expect(first.results.gate.counts).toEqual({ good: 2, open: 0, bad: 0 });
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['records.jsonl', 'report.md', 'results.json']));
    expect(lines.join('\n')).toContain('double/simple: 16 runs done');
    expect(renderMarkdown(first.results)).toContain('double/simple');
  });

  it('trains nothing that has a record, and judges the same', async () => {
    const again: string[] = [];
    const { passed, records } = await runSuite(suiteOf(folder), {
      seeds: [1, 16],
      out,
      log: line => again.push(line),
    });
    expect(again.join('\n')).toContain('32 of 32 runs are there already');
    expect([passed, records]).toEqual([true, first.records]);
  });

  it('is what judge says of the records', () => {
    const suite = loadSuite(suiteOf(folder));
    const { gate, suites } = judge(suite, first.records, { seeds: 16 });
    expect(gate).toEqual(first.results.gate);
    expect(suites[0]?.problems).toEqual(first.results.suites[0]?.problems);
    // One seed more was planned than there are records.
    const missing = judge(suite, first.records, { seeds: 17 });
    expect(missing.gate.passed).toBe(false);
    expect(missing.gate.failures).toContain('double/simple: 1 of 17 runs is missing, seed 17');
    expect(judge(suite, [], { seeds: 16 }).gate.passed).toBe(false);
  });

  it('leaves nothing behind without out, and takes one experiment by the eager engine', async () => {
    // A folder of its own: other tests make and remove temporary folders meanwhile.
    const own = temporaryFolder('own');
    vi.stubEnv('TMPDIR', own);
    const { records } = await runSuite(suiteOf(folder), {
      seeds: [4, 4],
      only: ['*/deep'],
      engine: 'eager',
      jobs: 1,
    });
    vi.unstubAllEnvs();
    expect(records.map(r => [r.variant, r.seed, r.engine])).toEqual([['deep', 4, 'eager']]);
    expect(readdirSync(own)).toEqual([]);
  });

  it('ends early on a signal: what is missing fails the gate', async () => {
    const { passed, results } = await runSuite(suiteOf(folder), { seeds: 16, signal: AbortSignal.abort() });
    expect(passed).toBe(false);
    expect(results.gate.failures[0]).toContain('16 of 16 runs are missing');
  });

  it('throws what is wrong with the suite, or with the call', async () => {
    const bad = workspace(replaced(easy, ['seeds: 30', 'seeds: many']));
    await expect(runSuite(suiteOf(bad))).rejects.toThrow(SuiteError);
    await expect(runSuite(suiteOf(bad))).rejects.toThrow(/suite\.yaml:6:\d+ seeds: /);
    await expect(runSuite(suiteOf(folder), { jobs: 0 })).rejects.toThrow(UsageError);
    await expect(runSuite(suiteOf(folder), { only: ['none'] })).rejects.toThrow(/fits no experiment/);
    await expect(runSuite(path.join(folder, 'nowhere'))).rejects.toThrow(/no such file/);
    expect(existsSync(path.join(suiteOf(folder), 'seedgate-out'))).toBe(false);
  });

  it('trains all again when the suite has changed', async () => {
    const folder = workspace(easy);
    const out = path.join(folder, 'out');
    await runSuite(suiteOf(folder), { seeds: 16, out });
    writeFileSync(path.join(suiteOf(folder), 'suite.yaml'), replaced(easy, ['epochs: 5', 'epochs: 6']));
    const log: string[] = [];
    // The records of the old suite are of no use for the new one: all is trained again.
    const { records } = await runSuite(suiteOf(folder), { seeds: 16, out, log: line => log.push(line) });
    expect(records).toHaveLength(64);
    expect(log.join('\n')).not.toContain('there already');
  });
});

describe('expectReproduced', () => {
  it('passes a suite that is reproduced', async () => {
    const results = await expectReproduced(suiteOf(workspace(easy)), { seeds: 16 });
    expect(results.gate.passed).toBe(true);
  });

  it('fails one that is not, and names what fell short', async () => {
    const test = expectReproduced(suiteOf(workspace(hard)), { seeds: 16, only: ['*/simple'] });
    await expect(test).rejects.toThrow(
      /double\/simple\/twelve: misses: 0 of 16 runs within 1e-9, 80 % wanted/,
    );
  });

  it('fails what is left open, unless told to let it pass', async () => {
    const folder = workspace(easy);
    const few = { seeds: 3, out: path.join(folder, 'out') };
    await expect(expectReproduced(suiteOf(folder), few)).rejects.toThrow(
      /double\/deep\/twelve: it is open whether it comes near the truth: 3 of 3 runs within 1000, 80 % wanted, .*; 13 more seeds would tell/,
    );
    await expectReproduced(suiteOf(folder), { ...few, open: 'pass' });
  });

  it('fails a suite that holds nothing to anything', async () => {
    const folder = workspace(replaced(easy, ['absolute: 1000 }', 'absolute: 1000 }, gate: off']));
    await expect(expectReproduced(suiteOf(folder), { seeds: 3 })).rejects.toThrow(/nothing to hold it to/);
  });
});
