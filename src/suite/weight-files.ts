import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { formatShape, sizeOf } from './array.ts';
import type { NdArray } from './array-types.ts';
import { isHdf5 } from './hdf5.ts';
import { readKerasWeights } from './keras-weights.ts';
import { type NpyType, numbersOf, readNpzArrays } from './npy.ts';

/** How weights are put into a file that can be read here. */
const convert =
  'numpy.savez("weights.npz", **{f"{l.name}/{i}": w for l in model.layers for i, w in enumerate(l.get_weights())})';

/**
 * The arrays of a file with weights, by their names: a NumPy archive (.npz), a .safetensors file, or one of Keras (.h5,
 * .weights.h5, .keras).
 *
 * @param file real path
 * @throws Error that says what is wrong with it, or how to convert it
 */
export function readWeightFile(file: string): Map<string, NdArray> {
  const start = firstBytes(file, 9);
  if (isHdf5(start)) return readKerasWeights(readFileSync(file));
  if (start.toString('latin1', 0, 2) === 'PK') return archive(file);
  if (start[8] === 0x7b) return parseSafetensors(readFileSync(file));
  throw new Error(`is no .npz, .safetensors, .h5 or .keras file; in Python write ${convert}`);
}

const inKeras = 'model.weights.h5';
/** Bytes of weights that are unpacked; the largest model that is trained here has a fifth of it. */
const maxUnpacked = 2 ** 30;

function archive(file: string): Map<string, NdArray> {
  const arrays = readNpzArrays(file, maxUnpacked);
  if (!('others' in arrays)) return arrays;
  if (!arrays.others.includes(inKeras)) throw new Error('is an archive without an array of NumPy');
  const { [inKeras]: weights = new Uint8Array() } = unzipSync(readFileSync(file), {
    filter: ({ name, originalSize }) => {
      if (name !== inKeras) return false;
      if (originalSize > maxUnpacked)
        throw new Error(`has ${originalSize} bytes of weights; at most ${maxUnpacked} are unpacked`);
      return true;
    },
  });
  return readKerasWeights(Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength));
}

function firstBytes(file: string, count: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(handle, bytes, 0, count, 0));
  } finally {
    closeSync(handle);
  }
}

/** Types of safetensors as NumPy has them. bfloat16 is none of NumPy's. */
const types: Readonly<Record<string, NpyType>> = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  I64: 'int64',
  I32: 'int32',
  I16: 'int16',
  I8: 'int8',
  U8: 'uint8',
  BOOL: 'bool',
};
const widths: Readonly<Record<string, number>> = {
  F64: 8,
  F32: 4,
  F16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1,
};

/** https://huggingface.co/docs/safetensors: the header's length in 8 bytes, the header as JSON, the numbers. */
function parseSafetensors(bytes: Buffer): Map<string, NdArray> {
  const length = Number(bytes.readBigUInt64LE(0));
  if (length > bytes.length - 8) throw new Error('is cut short: its header is longer than the file');
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8', 8, 8 + length));
  } catch {
    throw new Error('has a header that is not JSON, so it is no .safetensors file');
  }
  const data = bytes.subarray(8 + length);
  const arrays = new Map<string, NdArray>();
  let bytesOfAll = 0;
  for (const [name, entry] of Object.entries((header ?? {}) as Record<string, unknown>)) {
    if (name === '__metadata__') continue;
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Partial<Record<string, unknown>>;
    if (typeof dtype !== 'string' || !areNumbers(shape) || !areNumbers(offsets) || offsets.length !== 2)
      throw new Error(`has no type, shape and place of the array "${name}"`);
    const type = Object.hasOwn(types, dtype) ? types[dtype] : undefined;
    if (type === undefined) throw new Error(`holds ${dtype} in "${name}"; save it as float32`);
    const [from = 0, to = 0] = offsets;
    const count = sizeOf(shape);
    if (to > data.length || to - from !== count * (widths[dtype] ?? 0))
      throw new Error(
        `is cut short: "${name}" is ${formatShape(shape)} of ${dtype}, and ${to - from} bytes are its own`,
      );
    bytesOfAll += to - from;
    if (bytesOfAll > data.length)
      throw new Error(`has arrays that lie over each other: "${name}" has bytes of another one`);
    arrays.set(name, { shape, values: numbersOf(type, data.subarray(from, to), count) });
  }
  if (arrays.size === 0) throw new Error('holds no array');
  return arrays;
}

const areNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every(v => Number.isInteger(v) && v >= 0);
