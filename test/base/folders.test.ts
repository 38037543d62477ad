import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolders } from '../../src/base/index.ts';
import { temporaryFolder } from '../temporary.ts';

const temporary = () => temporaryFolder('folders');

it('makes a folder and those above it, and says where it began', () => {
  const top = temporary();
  expect(makeFolders(path.join(top, 'a/b/c'))).toBe(path.join(top, 'a'));
  expect(existsSync(path.join(top, 'a/b/c'))).toBe(true);
  expect(makeFolders(path.join(top, 'a/b/c'))).toBeUndefined();
});

it('refuses a file in the place of a folder', () => {
  const file = path.join(temporary(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolders(file)).toThrow('EEXIST');
  expect(() => makeFolders(path.join(file, 'a/b'))).toThrow('ENOTDIR');
});

// The folder is there, takes no other one and answers ENOENT: Node's own recursive mkdir never returns.
it.runIf(existsSync('/proc/self'))('ends where no folder can be made', () => {
  expect(() => makeFolders('/proc/seedgate/out')).toThrow('ENOENT');
});
