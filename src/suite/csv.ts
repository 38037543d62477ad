import { realpathSync } from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { maxElements } from './array.ts';
import type { NdArray } from './array-types.ts';
import { csvOptions, explainCsvError, findLines } from './csv-lines.ts';
import { readText } from './document.ts';
import { SuiteError, someOf } from './errors.ts';

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
  if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new Error(`"${file}" lies outside the suite's folder`);
  return real;
}

/**
 * The number that a cell holds, written in decimal digits: `12`, `-0.5`, `1e-3`. Undefined for anything else, such as
 * `0x10`, which JavaScript would take for 16, or `1e400`, which no number of 64 bits holds.
 */
export function decimal(cell: string): number | undefined {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Named columns of a CSV file with a header line.
 *
 * @returns rows × columns; one column gives a plain series.
 * @throws Error naming the line and column of a cell that is not a finite number in decimal digits.
 */
export function readColumns(folder: string, file: string, columns: readonly string[]): NdArray {
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`the column "${shown(twice)}" is listed twice`);
  const values: number[] = [];
  const rows = readCells(folder, file, columns, cell => {
    const value = decimal(cell);
    if (value === undefined) return notANumber(cell);
    if (values.push(value) > maxElements) throw new Error(`"${file}" holds more than ${maxElements} numbers`);
    return undefined;
  });
  return { shape: columns.length === 1 ? [rows] : [rows, columns.length], values };
}

function notANumber(cell: string): string {
  const other = cell === '' ? Number.NaN : Number(cell);
  const hint = Number.isFinite(other) ? ` in decimal digits; write ${other}` : '';
  return `"${shown(cell)}" is not a finite number${hint}`;
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
  readCells(folder, file, [column], cell => {
    const place = known.get(cell);
    if (place === undefined) return `"${shown(cell)}" is none of the labels ${someOf(labels)}`;
    if (places.push(place) > maxElements) throw new Error(`"${file}" holds more than ${maxElements} labels`);
    return undefined;
  });
  return places;
}

const shown = (cell: string) => someOf([cell]);

/**
 * Calls back for each cell of the columns, row by row; no row is kept.
 *
 * @param take says what is wrong with a cell, if anything is
 * @returns the number of rows below the header
 */
function readCells(
  folder: string,
  file: string,
  columns: readonly string[],
  take: (cell: string) => string | undefined,
): number {
  const text = readCsvText(folder, file);
  let rows = -1;
  let places: number[] = [];
  const takeRow = (row: readonly string[]) => {
    if (++rows === 0) {
      places = placesOf(row, file, columns);
      return null;
    }
    places.forEach((cell, i) => {
      const wrong = take(row[cell] ?? '');
      if (wrong === undefined) return;
      const { cell: line } = findLines(text, { row: rows, cell });
      throw new Error(`"${file}" line ${line}, column "${shown(columns[i] as string)}": ${wrong}`);
    });
    return null;
  };
  try {
    parse(text, { ...csvOptions, on_record: takeRow });
  } catch (error) {
    if (error instanceof CsvError) throw new Error(`"${file}" is not CSV: ${explainCsvError(text, error)}`);
    throw error;
  }
  if (rows < 1) throw new Error(`"${file}" has no header line with rows below it`);
  return rows;
}

function readCsvText(folder: string, file: string): string {
  const real = resolveDataFile(folder, file);
  try {
    return readText(real, maxCsvBytes);
  } catch (error) {
    if (error instanceof SuiteError)
      throw new Error(`"${file}" ${error.issues[0]?.message ?? 'cannot be read'}`);
    throw error;
  }
}

/** Columns without a name are allowed beside those that are asked for: spreadsheets leave empty ones at the right. */
const nameTwice = (header: readonly string[]): string | undefined =>
  header.find((name, i) => name !== '' && header.indexOf(name) !== i);

function placesOf(header: readonly string[], file: string, columns: readonly string[]): number[] {
  const twice = nameTwice(header) ?? columns.find(name => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice !== undefined)
    throw new Error(`"${file}" has two columns named "${shown(twice)}"; give each a name of its own`);
  const known = new Map(header.map((name, i) => [name, i]));
  return columns.map(name => {
    const place = known.get(name);
    if (place === undefined)
      throw new Error(`"${file}" has no column "${shown(name)}"; it has ${someOf(header)}`);
    return place;
  });
}
