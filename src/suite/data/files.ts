import type { NdArray } from '../array-types.ts';
import { resolveDataFile } from '../csv.ts';
import type { DataExpression } from '../data-schema.ts';
import { readNpy, readNpz } from '../npy.ts';

/** Where a suite's data files lie, and what all of its data together have taken so far. */
export interface DataFiles {
  /** Folder of the suite: its files must lie in it. */
  readonly folder: string;
  /** Columns that were read already, by what was asked for. */
  readonly read: Map<string, NdArray>;
  /** Bytes that the suite's expressions have taken. */
  bytes: number;
  /** Of these, bytes of what the suite makes and no file has. */
  made: number;
}

export const openDataFiles = (folder: string): DataFiles => ({ folder, read: new Map(), bytes: 0, made: 0 });

/** The same columns of the same file are read once a suite. */
export function readOnce(
  { folder, read }: DataFiles,
  expression: DataExpression,
  from: (folder: string) => NdArray,
): NdArray {
  const key = JSON.stringify(expression);
  const known = read.get(key) ?? from(folder);
  read.set(key, known);
  return known;
}

type Binary = Extract<DataExpression, { npy: unknown } | { npz: unknown }>;

/** @throws Error that names the file */
export function readBinary(folder: string, expression: Binary): NdArray {
  const given =
    'npz' in expression
      ? expression.npz
      : typeof expression.npy === 'string'
        ? { file: expression.npy }
        : expression.npy;
  const real = resolveDataFile(folder, given.file);
  try {
    return 'array' in given ? readNpz(real, String(given.array), given) : readNpy(real, given);
  } catch (error) {
    throw new Error(`"${given.file}" ${(error as Error).message}`);
  }
}
