import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { formatShape, maxTyped, sizeOf } from './array.ts';
import type { NdArray, Numbers } from './array-types.ts';

/** What a suite may say of an array in a file, for a check. */
export interface Expected {
  readonly shape?: readonly number[] | undefined;
  readonly type?: string | undefined;
}

/**
 * The array of a NumPy file (.npy, format 1 to 3), kept in the type that it has there.
 *
 * @param file real path
 * @throws Error that says what is wrong with it
 */
export function readNpy(file: string, expected: Expected = {}): NdArray {
  return parseNpy(readFileSync(file), expected);
}

/**
 * One array of a NumPy archive (.npz), compressed or not.
 *
 * @throws Error that says what is wrong, or which arrays there are
 */
export function readNpz(file: string, name: string, expected: Expected = {}): NdArray {
  const wanted = `${name}.npy`;
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(readFileSync(file), {
      filter: entry => {
        names.push(entry.name.replace(/\.npy$/, ''));
        return entry.name === wanted && entry.originalSize <= 8 * maxTyped;
      },
    });
  } catch (error) {
    throw new Error(`is no archive of NumPy's: ${(error as Error).message}`);
  }
  const found = files[wanted];
  if (found === undefined) throw new Error(`has no array "${name}"; it has ${names.join(', ')}`);
  return parseNpy(Buffer.from(found.buffer, found.byteOffset, found.byteLength), expected);
}

/**
 * All arrays of a NumPy archive by their names; where it has none, the names of what it holds.
 *
 * @param most bytes that they may have together, unpacked
 * @throws Error that says what is wrong
 */
export function readNpzArrays(
  file: string,
  most: number,
): Map<string, NdArray> | { readonly others: readonly string[] } {
  const others: string[] = [];
  let files: Record<string, Uint8Array>;
  let bytes = 0;
  try {
    files = unzipSync(readFileSync(file), {
      filter: ({ name, originalSize }) => {
        const wanted = name.endsWith('.npy');
        if (!wanted) others.push(name);
        else bytes += originalSize;
        if (bytes > most) throw new Error(`its arrays have more than ${most} bytes together`);
        return wanted;
      },
    });
  } catch (error) {
    throw new Error(`is no archive of NumPy's: ${(error as Error).message}`);
  }
  const arrays = new Map<string, NdArray>();
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(files)) {
    try {
      arrays.set(name.slice(0, -4), parseNpy(Buffer.from(buffer, byteOffset, byteLength), {}));
    } catch (error) {
      throw new Error(`has an array "${name.slice(0, -4)}" that ${(error as Error).message}`);
    }
  }
  return arrays.size === 0 ? { others } : arrays;
}

/** NumPy's names of types as files have them, without the byte order, and as people write them. */
const types = {
  b1: 'bool',
  u1: 'uint8',
  i1: 'int8',
  u2: 'uint16',
  i2: 'int16',
  u4: 'uint32',
  i4: 'int32',
  u8: 'uint64',
  i8: 'int64',
  f2: 'float16',
  f4: 'float32',
  f8: 'float64',
} as const;
export type NpyType = (typeof types)[keyof typeof types];

const isType = (code: string): code is keyof typeof types => Object.hasOwn(types, code);

/** numpy/lib/format.py: a magic string, two bytes of version, the header's length, a Python dictionary, the numbers. */
function parseNpy(bytes: Buffer, expected: Expected): NdArray {
  if (bytes.length < 10 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY') throw new Error('is no .npy file');
  const wide = (bytes[6] ?? 0) > 1;
  const start = wide ? 12 : 10;
  const length = wide ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8);
  const header = bytes.toString('utf8', start, start + length);
  const descr = /'descr':\s*'([<>|=])([a-zA-Z]\d+)'/.exec(header);
  const shapeText = /'shape':\s*\(([\d,\s]*)\)/.exec(header)?.[1];
  const code = descr?.[2] ?? '';
  const type = isType(code) ? types[code] : undefined;
  if (descr === null || type === undefined || shapeText === undefined) {
    const what = /'descr':\s*([^,]+),/.exec(header)?.[1] ?? 'a type';
    throw new Error(`holds ${what}; numbers and booleans can be read, so save it with .astype('float32')`);
  }
  if (descr[1] === '>') throw new Error("is in big-endian order; save it with .astype('<f4')");
  if (/'fortran_order':\s*True/.test(header))
    throw new Error('is in Fortran order; save it with numpy.ascontiguousarray');
  const shape = shapeText.split(',').flatMap(part => (part.trim() === '' ? [] : [Number(part)]));
  const count = sizeOf(shape);
  if (count > maxTyped) throw new Error(`holds ${count} numbers; at most ${maxTyped} are allowed`);
  if (count === 0) throw new Error(`is ${formatShape(shape)}: it holds no number`);
  const size = Number(descr[2]?.slice(1));
  const data = bytes.subarray(start + length);
  if (data.length !== count * size)
    throw new Error(
      `is cut short: ${formatShape(shape)} of ${type} are ${count * size} bytes, and ${data.length} are there`,
    );
  check(expected, shape, type);
  return { shape, values: numbersOf(type, data, count) };
}

function check(expected: Expected, shape: readonly number[], type: string): void {
  if (expected.type !== undefined && expected.type !== type)
    throw new Error(`holds ${type}; the suite says ${expected.type}`);
  if (expected.shape !== undefined && formatShape(expected.shape) !== formatShape(shape))
    throw new Error(`is ${formatShape(shape)}; the suite says ${formatShape(expected.shape)}`);
}

/**
 * Numbers of a type that lie one after the other: a view of the file's bytes where JavaScript has the type, else a copy in the
 * narrowest type that holds each number.
 */
export function numbersOf(type: NpyType, data: Buffer, count: number): Numbers {
  // NumPy puts the numbers at a multiple of 64 bytes, but a view needs that of the memory that they were read into.
  const aligned = data.byteOffset % 8 === 0 ? data : Buffer.from(data);
  const { buffer, byteOffset } = aligned;
  switch (type) {
    case 'bool':
    case 'uint8':
      return new Uint8Array(buffer, byteOffset, count);
    case 'int8':
      return new Int8Array(buffer, byteOffset, count);
    case 'uint16':
      return new Uint16Array(buffer, byteOffset, count);
    case 'int16':
      return new Int16Array(buffer, byteOffset, count);
    case 'int32':
      return new Int32Array(buffer, byteOffset, count);
    case 'float32':
      return new Float32Array(buffer, byteOffset, count);
    case 'float64':
      return new Float64Array(buffer, byteOffset, count);
    case 'uint32':
      return Float64Array.from(new Uint32Array(buffer, byteOffset, count));
    case 'float16':
      return Float32Array.from({ length: count }, (_, i) => half(aligned.readUInt16LE(2 * i)));
    default:
      return wholeNumbers(type, aligned, count);
  }
}

/** 64-bit integers, of which doubles hold those up to 2^53. */
function wholeNumbers(type: string, data: Buffer, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const value = type === 'int64' ? data.readBigInt64LE(8 * i) : data.readBigUInt64LE(8 * i);
    out[i] = Number(value);
    if (!Number.isSafeInteger(out[i])) throw new Error(`number ${i + 1} is ${value}, more than 2^53`);
  }
  return out;
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
