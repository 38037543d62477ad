import { printable } from '../base/index.ts';
import { decimal, explainCsvError, readBytes } from '../suite/index.ts';
import { asCsv, decode, type PlainTable, plainTable } from './plain-table.ts';
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
  /** The file's own, or what a suite reads in its place. */
  readonly bytes: Buffer;
  /** What is another thing in the suite's copy, a sentence each. */
  readonly changes: readonly string[];
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** @throws InitError when the file is no CSV file with a header line, as a suite reads it */
export function readTable(file: string): Table {
  const bytes = readBytes(file, maxCsvBytes);
  const decoded = decode(bytes);
  if (decoded === undefined) throw new InitError(`${file} is not UTF-8 text`);
  let plain: PlainTable;
  try {
    plain = plainTable(decoded.text);
  } catch (error) {
    throw new InitError(
      `${file} is not CSV as a suite reads it: ${printable(explainCsvError(decoded.text, error))}`,
    );
  }
  const [header, ...body] = plain.rows;
  if (header === undefined || body.length === 0)
    throw new InitError(`${file} has no header line with rows below it`);
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined)
    throw new InitError(`${file} has two columns named "${twice}"; give each a name of its own`);
  const columns = header.map((name, i) =>
    readColumn(
      name,
      body.map(row => row[i] ?? ''),
    ),
  );
  const changes = [...decoded.changes, ...plain.changes];
  return {
    file,
    bytes: changes.length === 0 ? bytes : Buffer.from(asCsv(plain.rows)),
    rows: body.length,
    columns,
    changes,
  };
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

/** 1, 2, 3 … in a column that has no name or is called so; or whole numbers, all different, in one that is called an id. */
function areRowNumbers(name: string, cells: readonly string[]): boolean {
  const from = Number(cells[0]);
  if (/^(|id|index|row|nr|no|unnamed: 0|rownames|row_?number)$/i.test(name))
    if (cells.every((cell, i) => Number(cell) === from + i)) return true;
  const isId =
    /^(id|uid|uuid|key)$|[ _-](id|key|no|nr|number)$|^(customer|passenger|user|row|sample|patient|loan|order)_?(id|no|nr|number)$/i.test(
      name,
    );
  return (
    (isId || /[a-z](Id|ID)$/.test(name)) &&
    new Set(cells).size === cells.length &&
    cells.every(c => Number.isInteger(Number(c)))
  );
}
