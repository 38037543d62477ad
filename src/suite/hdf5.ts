import { Dataset, File, Group } from 'jsfive';
import { printable } from '../base/index.ts';
import { sizeOf } from './array.ts';
import type { NdArray } from './array-types.ts';

/** The first bytes of an HDF5 file. */
const signature = Buffer.from([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]);

export const isHdf5 = (start: Buffer): boolean => start.subarray(0, 8).equals(signature);

/** An HDF5 file's groups, with what is noted at them and the arrays within them, each by its path without a slash before it. */
export interface Hdf5 {
  readonly attributes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly arrays: ReadonlyMap<string, NdArray>;
}

/** Models are nested some ten deep. */
const maxDepth = 40;
/** Numbers of all arrays together: they are read as lists, which take three times the room of the file. */
const maxNumbers = 100_000_000;

/**
 * Reads an HDF5 file as h5py writes it.
 *
 * @param wanted whether the arrays below a group are read
 * @throws Error that says what of the file cannot be read
 */
export function readHdf5(bytes: Buffer, wanted: (path: string) => boolean = () => true): Hdf5 {
  const attributes = new Map<string, Readonly<Record<string, unknown>>>();
  let numbers = 0;
  const arrays = new Map<string, NdArray>();
  const walk = (group: Group, path: string, depth: number): void => {
    if (depth > maxDepth) throw new Error(`is nested more than ${maxDepth} deep`);
    attributes.set(path, group.attrs);
    for (const key of group.keys) {
      const at = path === '' ? key : `${path}/${key}`;
      if (!wanted(at)) continue;
      const found = group.get(key);
      if (found instanceof Group) walk(found, at, depth + 1);
      else if (found instanceof Dataset) {
        numbers += sizeOf(found.shape);
        // Not "more than", which NaN is not.
        if (!(numbers <= maxNumbers)) throw new Error(`holds more than ${maxNumbers} numbers`);
        arrays.set(at, numbersOf(found, at));
      }
    }
  };
  try {
    const { buffer, byteOffset, length } = bytes;
    // A view may begin anywhere in a larger piece of memory.
    const whole = length === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + length);
    walk(new File(whole as ArrayBuffer), '', 0);
  } catch (error) {
    throw new Error(`cannot be read as HDF5: ${printable(whyNot(error))}`);
  }
  return { attributes, arrays };
}

/** The library throws texts for what it does not know, and stumbles over what is damaged. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.constructor === Error;
  return own ? error.message : 'it is damaged, or not as h5py writes it';
}

function numbersOf({ shape, dtype, value }: Dataset, path: string): NdArray {
  if (typeof dtype !== 'string' || !/^[<>|]?[fiu][1248]$/.test(dtype) || dtype.endsWith('f2'))
    throw new Error(`"${path}" holds ${String(dtype)}; save it as float32`);
  const values = Array.isArray(value) ? value : [value];
  if (values.length !== sizeOf(shape) || !values.every(v => typeof v === 'number' || typeof v === 'bigint'))
    throw new Error(`"${path}" is cut short`);
  return { shape, values: values.map(Number) };
}
