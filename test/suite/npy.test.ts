import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contentHash } from '../../src/suite/canonical.ts';
import { evaluate } from '../../src/suite/data/evaluate.ts';
import { openDataFiles } from '../../src/suite/data/files.ts';
import type { DataExpression } from '../../src/suite/schema.ts';
// NumPy itself wrote these files: see npy.py beside them.
import reference from '../reference/npy.json' with { type: 'json' };
import { temporaryFolder } from '../temporary.ts';

function read(content: string | Buffer, expression: (file: string) => DataExpression, name = 'a.npy') {
  const folder = temporaryFolder('npy');
  writeFileSync(
    path.join(folder, name),
    typeof content === 'string' ? Buffer.from(content, 'base64') : content,
  );
  return evaluate(expression(name), { files: openDataFiles(folder) });
}

it.each(reference.arrays)('reads $type as NumPy saves it', ({ npy, shape, values, type }) => {
  const found = read(npy, file => ({ npy: { file, shape, type } }));
  expect(found.shape).toEqual(shape);
  expect(ArrayBuffer.isView(found.values)).toBe(true);
  // 0 and −0 apart, NaN alike; each number exactly.
  expect(Array.from(found.values)).toEqual(values);
});

it.each([
  ['big-endian', '"a.npy" is in big-endian order; save it with .astype(\'<f4\')'],
  ['fortran', '"a.npy" is in Fortran order; save it with numpy.ascontiguousarray'],
  ['text', "\"a.npy\" holds '<U1'; numbers and booleans can be read, so save it with .astype('float32')"],
  ['huge', '"a.npy" number 1 is 1152921504606846976, more than 2^53'],
  ['empty', '"a.npy" is 0×3: it holds no number'],
] as const)('refuses a file that is %s', (name, message) => {
  expect(() => read(reference.refused[name], file => ({ npy: file }))).toThrow(message);
});

it('refuses what is cut short, no file of NumPy, or other than the suite says', () => {
  const [first] = reference.arrays;
  const whole = Buffer.from(first?.npy ?? '', 'base64');
  expect(() => read(whole.subarray(0, -1), npy => ({ npy }))).toThrow(
    '"a.npy" is cut short: 2×3 of uint8 are 6 bytes, and 5 are there',
  );
  expect(() => read(Buffer.from('1,2,3'), npy => ({ npy }))).toThrow('"a.npy" is no .npy file');
  expect(() => read(whole, file => ({ npy: { file, shape: [3, 2] } }))).toThrow('is 2×3; the suite says 3×2');
  expect(() => read(whole, file => ({ npy: { file, type: 'int8' } }))).toThrow(
    'holds uint8; the suite says int8',
  );
  expect(() => read(whole, () => ({ npy: '../a.npy' }))).toThrow(
    /"\.\.\/a\.npy" (cannot be read|lies outside)/,
  );
});

it.each(reference.archives)('reads arrays of an archive, compressed or not', archive => {
  const array = (name: string) => read(archive, file => ({ npz: { file, array: name } }), 'a.npz');
  expect(array('x')).toEqual({ shape: [3], values: Uint8Array.of(0, 1, 2) });
  expect(array('y')).toEqual({ shape: [1, 1], values: Float64Array.of(0.5) });
  expect(() => array('z')).toThrow('"a.npz" has no array "z"; it has x, y');
});

it('computes with what it reads, and keeps it in few bytes', () => {
  const pixels = reference.arrays[0]?.npy ?? '';
  expect(read(pixels, npy => ({ scale: { of: { npy }, by: 0.5 } })).values).toEqual(
    Float32Array.of(0, 25, 50, 75, 100, 125),
  );
  expect(read(pixels, npy => ({ slice: { of: { npy }, from: 1 } })).values).toEqual(
    Uint8Array.of(150, 200, 250),
  );
  expect(read(pixels, npy => ({ rowSum: { npy } })).values).toEqual(Float32Array.of(150, 600));
  const classes = read(
    reference.archives[0] ?? '',
    file => ({
      oneHot: { of: { npz: { file, array: 'x' } }, classes: 3 },
    }),
    'a.npz',
  );
  expect(classes).toEqual({ shape: [3, 3], values: Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1) });
});

it('hashes what is in an array, and with which type', () => {
  const hashes = [
    contentHash({ values: Uint8Array.of(1, 2) }),
    contentHash({ values: Uint8Array.of(1, 3) }),
    contentHash({ values: Int8Array.of(1, 2) }),
    contentHash({ values: new Uint8Array(Uint8Array.of(9, 1, 2).buffer, 1) }),
  ];
  expect(new Set(hashes).size).toBe(3);
  expect(hashes[3]).toBe(hashes[0]);
});
