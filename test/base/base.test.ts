import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  messageOf,
  ownFolder,
  plural,
  printable,
  sha256,
  systemCode,
  version,
} from '../../src/base/index.ts';

describe('what every folder stands on', () => {
  it('hashes as SHA-256 does (FIPS 180-4, the example "abc")', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('naïve')).toBe(createHash('sha256').update(Buffer.from('naïve', 'utf8')).digest('hex'));
  });

  it('knows the package that it belongs to', () => {
    const own = path.join(fileURLToPath(ownFolder), 'package.json');
    expect(JSON.parse(readFileSync(own, 'utf8'))).toMatchObject({ name: 'seedgate', version });
  });

  it('tells a system error by its code, and what anything thrown says', () => {
    expect(systemCode(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBe('ENOENT');
    for (const other of [
      new Error('no'),
      { code: 'ENOENT' },
      undefined,
      Object.assign(new Error(), { code: 1 }),
    ])
      expect(systemCode(other)).toBe(undefined);
    expect([new Error('a'), new TypeError(), 'b', { c: 1 }, undefined, 1n].map(messageOf)).toEqual([
      'a',
      'TypeError',
      'b',
      '{"c":1}',
      'undefined',
      '1',
    ]);
  });

  it('writes numbers of things, and control characters so that no terminal obeys them', () => {
    expect([plural(1, 'run'), plural(2, 'run'), plural(0, 'entry', 'entries')]).toEqual([
      '1 run',
      '2 runs',
      '0 entries',
    ]);
    expect(printable('a\u001b[2J\nb\u202e é')).toBe('a\\u001b[2J\\u000ab\\u202e é');
  });
});
