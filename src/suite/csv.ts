import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readText } from './document.ts';
import { SuiteError } from './errors.ts';
import type { NdArray } from './types.ts';

const maxCsvBytes = 64 * 1024 * 1024;

/**
 * The real path of a data file, which must lie in the suite's folder: a suite from elsewhere must not
 * be able to read what else is on the machine.
 */
export function resolveDataFile(folder: string, file: string): string {
  if (path.isAbsolute(file))
    throw new Error(`"${file}" is an absolute path; data files lie beside the suite`);
  let real: string;
  const root = realpathSync(folder);
  try {
    real = realpathSync(path.join(folder, file));
  } catch (error) {
    throw new Error(`"${file}" cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  if (!real.startsWith(root + path.sep)) throw new Error(`"${file}" lies outside the suite's folder`);
  return real;
}

/**
 * Named columns of a CSV file with a header line.
 *
 * @returns rows × columns; one column gives a plain series.
 * @throws Error naming the line and column of a cell that is not a finite number.
 */
export function readColumns(folder: string, file: string, columns: readonly string[]): NdArray {
  const values: number[] = [];
  const rows = readCells(folder, file, columns, (cell, where) => {
    const value = cell === '' ? Number.NaN : Number(cell);
    if (!Number.isFinite(value)) throw new Error(`${where}: "${cell}" is not a finite number`);
    values.push(value);
  });
  return { shape: columns.length === 1 ? [rows] : [rows, columns.length], values };
}

/**
 * A column of class labels, as places in the list of labels, from 0.
 *
 * @throws Error naming the line of a cell that is none of the labels.
 */
export function readClasses(
  folder: string,
  { file, column, labels }: { file: string; column: string; labels: readonly string[] },
): number[] {
  const twice = labels.find((label, i) => labels.indexOf(label) !== i);
  if (twice !== undefined) throw new Error(`the label "${twice}" is listed twice`);
  const places: number[] = [];
  readCells(folder, file, [column], (cell, where) => {
    const place = labels.indexOf(cell);
    if (place < 0) throw new Error(`${where}: "${cell}" is none of the labels ${labels.join(', ')}`);
    places.push(place);
  });
  return places;
}

/** Calls back for each cell of the columns, row by row. @returns the number of rows */
function readCells(
  folder: string,
  file: string,
  columns: readonly string[],
  take: (cell: string, where: string) => void,
): number {
  const real = resolveDataFile(folder, file);
  let rows: string[][];
  try {
    rows = parse(readText(real, maxCsvBytes), {
      skip_empty_lines: true,
      trim: true,
      bom: true,
    }) as string[][];
  } catch (error) {
    if (error instanceof SuiteError)
      throw new Error(`"${file}" ${error.issues[0]?.message ?? 'cannot be read'}`);
    throw new Error(`"${file}" is not CSV: ${(error as Error).message}`);
  }
  const header = rows[0];
  if (header === undefined || rows.length < 2)
    throw new Error(`"${file}" has no header line with rows below it`);
  const indices = columns.map(name => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`"${file}" has no column "${name}"; it has ${header.join(', ')}`);
    return index;
  });
  rows.slice(1).forEach((row, r) => {
    for (const [i, index] of indices.entries())
      take(row[index] ?? '', `"${file}" line ${r + 2}, column "${columns[i]}"`);
  });
  return rows.length - 1;
}
