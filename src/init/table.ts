import { parse } from 'csv-parse/sync';
import { printable } from '../base/index.ts';
import { csvOptions, decimal, explainCsvError, readBytes } from '../suite/index.ts';
import { InitError } from './types.ts';

/** The size up to which a suite reads its data files, in bytes. */
const maxCsvBytes = 64 * 1024 * 1024;

export type ColumnKind = 'numbers' | 'text' | 'row numbers' | 'dates' | 'gaps';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly cells: readonly string[];
  /** Different cells, in the order of their first appearance. */
  readonly values: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly bytes: Buffer;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** @throws InitError when the file is no CSV file with a header line, as a suite reads it */
export function readTable(file: string): Table {
  const bytes = readBytes(file, maxCsvBytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InitError(`${file} is not UTF-8 text`);
  }
  let rows: string[][];
  try {
    rows = parse(text, csvOptions) as string[][];
  } catch (error) {
    throw new InitError(`${file} is not CSV as a suite reads it: ${printable(explainCsvError(text, error))}`);
  }
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0)
    throw new InitError(`${file} has no header line with rows below it`);
  const other = header.length === 1 ? /[;\t|]/.exec(header[0] ?? '') : null;
  if (other !== null) {
    throw new InitError(
      `${file} is separated by ${JSON.stringify(other[0])}; a suite reads files separated by commas`,
    );
  }
  if (header.every(isNumber)) {
    throw new InitError(
      `${file} has no header line: its first line is ${header.slice(0, 5).join(',')}. Put the columns' names above it, for instance ${header
        .slice(0, 5)
        .map((_, i) => (i === header.length - 1 ? 'y' : `x${i + 1}`))
        .join(',')}`,
    );
  }
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined)
    throw new InitError(`${file} has two columns named "${twice}"; give each a name of its own`);
  const columns = header.map((name, i) =>
    readColumn(
      name,
      body.map(row => row[i] ?? ''),
    ),
  );
  return { file, bytes, rows: body.length, columns };
}

const isNumber = (cell: string) => decimal(cell) !== undefined;
const isDate = (cell: string) =>
  /\d/.test(cell) && /[-/:.]|[a-z]{3}/i.test(cell) && !Number.isNaN(Date.parse(cell));

function readColumn(name: string, cells: readonly string[]): Column {
  const column = { name, cells, values: [...new Set(cells)] };
  const kind = (): ColumnKind => {
    if (cells.every(isNumber)) return areRowNumbers(name, cells) ? 'row numbers' : 'numbers';
    const filled = cells.filter(cell => cell !== '');
    if (filled.length < cells.length) return 'gaps';
    return cells.every(isDate) ? 'dates' : 'text';
  };
  return { ...column, kind: kind() };
}

/** 1, 2, 3 … or 0, 1, 2 …, in a column that has no name or is called so. */
function areRowNumbers(name: string, cells: readonly string[]): boolean {
  if (!/^(|id|index|row|nr|no|unnamed: 0|rownames)$/i.test(name)) return false;
  const from = Number(cells[0]);
  return cells.every((cell, i) => Number(cell) === from + i);
}
