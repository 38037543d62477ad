import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { waysOut } from '../../src/report/index.ts';
import { gateFolder, run, runRequest, writeBaseline } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';

const suite = (gate: string) => `format: 1
name: table
version: 1.0.0
title: A table
source: { title: a table }
seeds: 20
problems:
  p:
    title: P
    metrics: { accuracy: { better: higher, threshold: { atLeast: 0.5, ${gate} } } }
    variants:
      mlp: { imported: { file: runs.csv, seed: seed, numbers: { accuracy: acc } } }
`;

function write(gate: string, accuracy: (seed: number) => number) {
  const folder = temporaryFolder('imported-gate');
  const rows = Array.from({ length: 20 }, (_, i) => `${i + 1},${accuracy(i + 1)}`);
  writeFileSync(path.join(folder, 'suite.yaml'), suite(gate));
  writeFileSync(path.join(folder, 'runs.csv'), `seed,acc\n${rows.join('\n')}\n`);
  return folder;
}

async function judged(folder: string, more: Parameters<typeof runRequest>[0] = {}) {
  const request = runRequest({ suites: [folder], jobs: 1, out: path.join(folder, 'out'), ...more });
  return run(request, { env: process.env });
}

it('lets imported numbers decide a gate only where that is allowed by name', async () => {
  const folder = write('gate: fail', seed => 0.9 + seed / 1000);
  const refused = await judged(folder);
  expect(refused.ending).toBe('failed');
  expect(refused.results.gate.failures).toEqual([
    'the gate rests on numbers of p/mlp, which were imported and not trained here',
  ]);
  const allowed = await judged(folder, { allow: ['imported'] });
  expect(allowed.ending).toBe('passed');
  expect(allowed.results.gate.warnings.join()).toContain('(accepted by the call)');
});

it('asks nothing where the numbers decide nothing, and asks where a strict gate would rest on them', async () => {
  const folder = write('gate: warn', seed => 0.9 + seed / 1000);
  expect((await judged(folder)).ending).toBe('passed');
  expect((await judged(folder, { strict: true })).ending).toBe('failed');
  expect((await judged(folder, { strict: true, allow: ['imported'] })).ending).toBe('passed');
});

it('compares a new table with a baseline of the old one, by name', async () => {
  const before = write('gate: warn', seed => 0.9 + seed / 1000);
  await judged(before);
  const file = path.join(before, 'baseline.json');
  writeBaseline({ dir: path.join(before, 'out'), write: file });
  const gated = async (accuracy: (seed: number) => number, allow: readonly string[]) => {
    const folder = write('gate: warn', accuracy);
    await judged(folder);
    return (await gateFolder({ dir: path.join(folder, 'out'), baseline: file, allow })).results;
  };
  const better = (seed: number) => 0.95 + seed / 1000;
  const refused = await gated(better, []);
  expect(waysOut(refused, 'command line', 'out', 'baseline.json')[0]).toMatch(/--allow imported:\S+$/);
  expect((await gated(better, ['imported'])).gate.passed).toBe(true);
  const worse = await gated(seed => 0.8 + seed / 1000, ['imported']);
  expect(worse.gate.failures.join()).toMatch(/^p\/mlp\/accuracy: worse: /);
});
