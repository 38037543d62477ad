import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importTable } from '../../src/run/index.ts';
import { temporaryFolder } from '../temporary.ts';

it('makes a suite of a table, judges it without training, and can be judged again as a suite', async () => {
  const folder = temporaryFolder('import');
  const file = path.join(folder, 'results.csv');
  writeFileSync(file, 'model,seed,test_acc\nMLP,1,0.91\nMLP,2,0.93\nCNN,7,0.95\nCNN,8,nan\n');
  const out = path.join(folder, 'out');
  const { records, imported, results, ending } = await importTable(
    { file, columns: {}, out },
    { env: process.env },
  );
  expect(records.map(r => [r.engine, r.variant, r.seed, r.status]).toSorted()).toEqual([
    ['imported', 'cnn', 7, 'ok'],
    ['imported', 'cnn', 8, 'diverged'],
    ['imported', 'mlp', 1, 'ok'],
    ['imported', 'mlp', 2, 'ok'],
  ]);
  expect(imported.guesses).toContain('variants are told apart by model');
  expect(results.suites[0]?.problems[0]?.experiments.map(e => e.id)).toEqual(['results/mlp', 'results/cnn']);
  expect(ending).toBe('passed');
  expect(readFileSync(path.join(out, 'suite.yaml'), 'utf8')).toContain('#  - the seed is seed');
  expect(readFileSync(path.join(out, 'report.md'), 'utf8')).toContain('0.95');
});

it('says what is wrong with a table', async () => {
  const folder = temporaryFolder('import');
  const file = path.join(folder, 'results.csv');
  writeFileSync(file, 'a,b\nx,y\n');
  const work = importTable({ file, columns: {}, out: path.join(folder, 'out') }, { env: process.env });
  await expect(work).rejects.toThrow('no column looks like a metric; name it with --metric, one of a, b');
});

it('keeps a name with the end of a line in it out of what is YAML', async () => {
  const folder = temporaryFolder('import');
  const file = path.join(folder, 'a\rinjected: 1.csv');
  writeFileSync(file, 'model,seed,"test_acc\ninjected: 2"\nMLP,1,0.91\nMLP,2,0.93\n');
  const out = path.join(folder, 'out');
  await importTable({ file, columns: {}, out }, { env: process.env });
  expect(Object.keys(parse(readFileSync(path.join(out, 'suite.yaml'), 'utf8')))).not.toContain('injected');
});

it('reads no link that leads out of a folder of results, and no depth that has no end', async () => {
  const folder = temporaryFolder('import');
  mkdirSync(path.join(folder, 'runs/a/seed=1'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.json'), '{"acc": 0.5}');
  symlinkSync(path.join(folder, 'secret.json'), path.join(folder, 'runs/a/seed=1/metrics.json'));
  const work = (file: string) =>
    importTable({ file, columns: {}, out: path.join(folder, 'out') }, { env: process.env });
  await expect(work(path.join(folder, 'runs'))).rejects.toThrow('is a link that leads out of');
  const deep = path.join(folder, 'deep.json');
  writeFileSync(deep, `[${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}]`);
  await expect(work(deep)).rejects.toThrow('nested more than 100 deep');
});
