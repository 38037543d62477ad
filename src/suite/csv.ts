import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { maxElements } from './array.ts';
import { readText } from './document.ts';
import { SuiteError, someOf } from './errors.ts';
import type { NdArray } from './types.ts';

const maxCsvBytes = 64 * 1024 * 1024;
/** A quote that is never closed makes one row of the rest of the file. */
const maxRowCharacters = 1024 * 1024;

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
  if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new Error(`"${file}" lies outside the suite's folder`);
  return real;
}

/**
 * Named columns of a CSV file with a header line.
 *
 * @returns rows × columns; one column gives a plain series.
 * @throws Error naming the line and column of a cell that is not a finite number.
 */
export function readColumns(folder: string, file: string, columns: readonly string[]): NdArray {
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`the column "${shown(twice)}" is listed twice`);
  const values: number[] = [];
  const rows = readCells(folder, file, columns, (cell, row, column) => {
    const value = cell === '' ? Number.NaN : Number(cell);
    if (!Number.isFinite(value))
      throw new CellError(
        `"${file}" line ${row}, column "${column}": "${shown(cell)}" is not a finite number`,
      );
    if (values.push(value) > maxElements)
      throw new CellError(`"${file}" holds more than ${maxElements} numbers`);
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
  const known = new Map(labels.map((label, i) => [label, i]));
  if (known.size < labels.length) {
    const twice = labels.find((label, i) => known.get(label) !== i) ?? '';
    throw new Error(`the label "${shown(twice)}" is listed twice`);
  }
  const places: number[] = [];
  readCells(folder, file, [column], (cell, row, column) => {
    const place = known.get(cell);
    if (place === undefined)
      throw new CellError(
        `"${file}" line ${row}, column "${column}": "${shown(cell)}" is none of the labels ${someOf(labels)}`,
      );
    if (places.push(place) > maxElements)
      throw new CellError(`"${file}" holds more than ${maxElements} labels`);
  });
  return places;
}

/** What a cell holds is wrong, and not the form of the file. */
class CellError extends Error {}

const shown = (cell: string) => someOf([cell]);

/** Calls back for each cell of the columns, row by row, with its line; no row is kept. @returns the number of rows */
function readCells(
  folder: string,
  file: string,
  columns: readonly string[],
  take: (cell: string, line: number, column: string) => void,
): number {
  const real = resolveDataFile(folder, file);
  let rows = -1;
  let places: number[] = [];
  const takeRow = (row: readonly string[]) => {
    if (++rows === 0) places = placesOf(row, file, columns);
    else {
      for (let i = 0; i < places.length; i++)
        take(row[places[i] as number] ?? '', rows + 1, columns[i] as string);
    }
    return null;
  };
  try {
    parse(readText(real, maxCsvBytes), {
      skip_empty_lines: true,
      trim: true,
      bom: true,
      max_record_size: maxRowCharacters,
      on_record: takeRow,
    });
  } catch (error) {
    if (error instanceof CellError) throw error;
    if (error instanceof SuiteError)
      throw new Error(`"${file}" ${error.issues[0]?.message ?? 'cannot be read'}`);
    throw new Error(`"${file}" is not CSV: ${(error as Error).message}`);
  }
  if (rows < 1) throw new Error(`"${file}" has no header line with rows below it`);
  return rows;
}

function placesOf(header: readonly string[], file: string, columns: readonly string[]): number[] {
  const known = new Map(header.map((name, i) => [name, i]));
  return columns.map(name => {
    const place = known.get(name);
    if (place === undefined)
      throw new CellError(`"${file}" has no column "${shown(name)}"; it has ${someOf(header)}`);
    return place;
  });
}
