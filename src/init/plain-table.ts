import { type Options, parse } from 'csv-parse/sync';
import { csvOptions, decimal } from '../suite/index.ts';

/** A table as a suite reads it: its first row has the names. */
export interface PlainTable {
  readonly rows: readonly (readonly string[])[];
  /** What had to be changed for it, a sentence each; empty where the file is as a suite reads it. */
  readonly changes: readonly string[];
}

const separators = [',', ';', '\t', '|'] as const;
const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
type Separator = (typeof separators)[number];

/** Rows by which the separator is told. */
const looked = 200;

const isNumber = (cell: string) => decimal(cell) !== undefined;
/** Whole, or with a decimal comma, with points between thousands. */
const isCommaNumber = (cell: string) => /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(cell);
/** What people write for a number that is not there. */
const isMissing = (cell: string) => /^(\?|na|n\/a|nan|null|none|-|\.)?$/i.test(cell);

/**
 * The bytes as text: UTF-8, or else Windows-1252, which has ISO 8859-1 in it.
 *
 * @returns undefined for what holds control characters, and so is no text
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly changes: string[] } | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), changes: [] };
  } catch {
    if (bytes.some(byte => byte < 9)) return undefined;
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, changes: ['The file was in Windows-1252 and is UTF-8 here.'] };
  }
}

/** @throws what the parser throws for text that is no CSV */
export function plainTable(text: string): PlainTable {
  const changes: string[] = [];
  const comments = /^(\uFEFF?[ \t]*#[^\n]*\n)+/.exec(text)?.[0] ?? '';
  const comment = comments === '' ? {} : ({ comment: '#', comment_no_infix: true } as const);
  const separator = separatorOf(text, comment);
  let rows = parse(text, { ...csvOptions, ...comment, delimiter: separator }) as string[][];
  if (comments !== '') changes.push('Comments of the file, which began with #, are left out.');
  if (separator !== ',') changes.push(`The cells were separated by ${separatorNames[separator]}.`);
  if (separator !== ',') rows = withPoints(rows, changes);
  if (!hasHeader(rows)) {
    const named = namesIn(comments, separator, rows[0]?.length ?? 0);
    changes.push(
      named
        ? 'The names of the columns stood in a comment.'
        : 'The file has no header line; the names of the columns are made up.',
    );
    rows = [named ?? madeUpNames(rows), ...rows];
  }
  return { rows: withGaps(rows, changes), changes };
}

/** The separator that gives rows of equal length with the fewest cells that hold another one; of equal ones the most columns. */
function separatorOf(text: string, comment: Partial<Options>): Separator {
  const scored = separators.flatMap(delimiter => {
    try {
      const rows = parse(text, { ...csvOptions, ...comment, delimiter, to: looked }) as string[][];
      const width = rows[0]?.length ?? 0;
      if (width < 2) return [];
      const holdsOther = (cell: string) =>
        !isCommaNumber(cell) && separators.some(other => other !== delimiter && cell.includes(other));
      return [{ delimiter, width, odd: rows.flat().filter(holdsOther).length }];
    } catch {
      // Rows of unequal length, or quotes within a cell.
      return [];
    }
  });
  return scored.sort((a, b) => a.odd - b.odd || b.width - a.width)[0]?.delimiter ?? ',';
}

const columnOf = (rows: readonly (readonly string[])[], c: number) => rows.map(row => row[c] ?? '');

/** Numbers with a decimal comma get a point. */
function withPoints(rows: string[][], changes: string[]): string[][] {
  const [, ...body] = rows;
  const commas = (rows[0] ?? []).map((_, c) => {
    const filled = columnOf(body, c).filter(cell => !isMissing(cell));
    return filled.some(cell => cell.includes(',')) && filled.every(isCommaNumber);
  });
  if (!commas.includes(true)) return rows;
  changes.push('Decimal commas are points here.');
  const pointed = (cell: string) => (isCommaNumber(cell) ? cell.replaceAll('.', '').replace(',', '.') : cell);
  return rows.map(row => row.map((cell, c) => (commas[c] ? pointed(cell) : cell)));
}

/** A first line of which a cell is no number, in a column of numbers, has the names; so has one over text alone. */
function hasHeader([first = [], ...body]: readonly (readonly string[])[]): boolean {
  const numbers = first.flatMap((cell, c) => {
    const filled = columnOf(body, c).filter(other => !isMissing(other));
    return filled.length > 0 && filled.every(isNumber) ? [cell] : [];
  });
  return numbers.length === 0 || numbers.some(cell => !isNumber(cell) && !(isMissing(cell) && cell !== ''));
}

/** The names in the last comment, where there are as many as columns. */
function namesIn(comments: string, separator: Separator, width: number): string[] | undefined {
  const last =
    comments
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^[\uFEFF\s#]+/, '') ?? '';
  const names = last
    .split(last.includes(separator) ? separator : /\s+/)
    .map(name => name.trim())
    .filter(name => name !== '');
  return names.length === width && new Set(names).size === width ? names : undefined;
}

/** x1, x2, … and y: the last column, or the first, where that alone is of a few values that are no measurements. */
function madeUpNames(rows: readonly (readonly string[])[]): string[] {
  const width = rows[0]?.length ?? 0;
  if (width === 1) return ['value'];
  const isClass = (c: number) => {
    const cells = columnOf(rows, c);
    const values = new Set(cells);
    return values.size <= 10 && cells.length >= 5 * values.size && [...values].every(v => !v.includes('.'));
  };
  const target = width > 1 && isClass(0) && !isClass(width - 1) ? 0 : width - 1;
  let features = 0;
  return Array.from({ length: width }, (_, c) => (c === target ? 'y' : `x${++features}`));
}

/** In columns of numbers, what stands for a missing one is an empty cell. */
function withGaps(rows: string[][], changes: string[]): string[][] {
  const [header = [], ...body] = rows;
  const marked = header.map((_, c) => {
    const cells = columnOf(body, c);
    const filled = cells.filter(cell => !isMissing(cell));
    return filled.length > 0 && filled.every(isNumber) && cells.some(cell => isMissing(cell) && cell !== '');
  });
  if (!marked.includes(true)) return rows;
  changes.push('What stood for a missing number, such as ? or NA, is an empty cell here.');
  return [header, ...body.map(row => row.map((cell, c) => (marked[c] && isMissing(cell) ? '' : cell)))];
}

/** The table as CSV that a suite reads. */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(row =>
      row.map(cell => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n')
    .concat('\n');
