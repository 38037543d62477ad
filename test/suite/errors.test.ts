import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatPath, loadSuite, resolveText, SuiteError } from '../../src/suite/index.ts';
import { replaced } from '../replaced.ts';
import { temporaryFolder } from '../temporary.ts';
import { malformed, valid } from './corpus.ts';

const folder = temporaryFolder('suite');

function issuesOf(text: string) {
  try {
    resolveText('suite.yaml', text, folder);
  } catch (error) {
    if (error instanceof SuiteError) return error.issues;
    throw error;
  }
  return [];
}

function issuesOfFile(bytes: Buffer | string) {
  const dir = mkdtempSync(path.join(folder, 'file-'));
  const file = path.join(dir, 'suite.yaml');
  writeFileSync(file, bytes);
  try {
    loadSuite(file);
  } catch (error) {
    if (error instanceof SuiteError) return error.issues.map(i => i.message);
    throw error;
  }
  return [];
}

describe('a malformed suite', () => {
  it('starts from a valid one', () => {
    expect(issuesOf(valid)).toEqual([]);
  });

  it.each(malformed)('is refused: $name', ({ from, to, line, path: where, says }) => {
    const text = replaced(valid, [from, to]);
    expect(text).not.toBe(valid);
    const issues = issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    const found = issues.find(
      i => i.line === line && formatPath(i.path) === where && i.message.includes(says),
    );
    expect(found, issues.map(i => `${i.line} ${formatPath(i.path)}: ${i.message}`).join('\n')).toBeDefined();
  });

  it('names all that is wrong at once, in the order of the file', () => {
    const issues = issuesOf(
      replaced(valid, ['seeds: 30', 'seeds: x'], ['{ dense: 4 }, { dense: 1 }', '{ dens: 1 }']),
    );
    expect(issues.map(i => i.line)).toEqual([6, 23]);
  });
});

describe('a file that is no text', () => {
  it('is refused by what it is', () => {
    expect(issuesOfFile(Buffer.from([0xff, 0xfe, 0x61, 0]))).toEqual([expect.stringContaining('NUL')]);
    expect(issuesOfFile(Buffer.from([0x61, 0xff, 0xfe]))).toEqual([expect.stringContaining('UTF-8')]);
    expect(issuesOfFile(Buffer.alloc(3 * 1024 * 1024, 0x61))).toEqual([expect.stringContaining('at most')]);
    expect(issuesOfFile(`a: ${'['.repeat(100_000)}`)).toEqual([expect.stringContaining('nested deeper')]);
  });

  it('may have a byte order mark and CRLF', () => {
    expect(issuesOfFile(`\uFEFF${valid.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('is refused when it is a folder without a suite or not there', () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    expect(() => loadSuite(empty)).toThrow('there is no such file');
    expect(() => loadSuite('/dev/null')).toThrow('not a regular file');
  });
});
