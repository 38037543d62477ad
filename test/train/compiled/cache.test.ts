import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openCache, sealCache } from '../../../src/train/compiled/cache.ts';
import { temporaryFolder } from '../../temporary.ts';

it('keeps a program that two workers wrote at once, and throws out one that was changed later', () => {
  const folder = temporaryFolder('programs');
  const program = path.join(folder, 'a.pb');
  writeFileSync(program, 'as the first worker compiled it');
  sealCache(folder);
  writeFileSync(program, 'as the second worker compiled it');
  sealCache(folder);
  const said: string[] = [];
  expect(openCache(folder, line => said.push(line))).toBe(true);
  expect(said).toEqual([]);
  expect(readFileSync(program, 'utf8')).toBe('as the second worker compiled it');

  // Changed before this process began: sealing does not make it good.
  writeFileSync(program, 'changed');
  const before = new Date(Date.now() - 3_600_000);
  utimesSync(program, before, before);
  sealCache(folder);
  openCache(folder, line => said.push(line));
  expect(said).toEqual([
    `${program}: a compiled program that is not as it was written; it is removed and compiled anew`,
  ]);
  expect(existsSync(program)).toBe(false);
});

it('takes away what a killed process left on its way into place, and not what is being written', () => {
  const folder = temporaryFolder('cache');
  const [left, fresh] = ['a.sha256.sha256.17', 'b.sha256.sha256.18'].map(n => path.join(folder, n)) as [
    string,
    string,
  ];
  for (const file of [left, fresh]) writeFileSync(file, 'half');
  const anHourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(left, anHourAgo, anHourAgo);
  const said: string[] = [];
  expect(openCache(folder, line => said.push(line))).toBe(true);
  expect(readdirSync(folder)).toEqual([path.basename(fresh)]);
  expect(said).toEqual([]);
});
