import { parse } from 'csv-parse/sync';

/** How a suite reads CSV. A quote that is never closed makes one row of the rest of a file, so a row has a greatest length. */
export const csvOptions = {
  skip_empty_lines: true,
  trim: true,
  bom: true,
  max_record_size: 1024 * 1024,
} as const;

/** A cell by its place among the rows that are not empty, the header being row 0, and among the row's cells. */
export interface CellPlace {
  readonly row: number;
  readonly cell: number;
}

/** Lines of the file, counted from 1. */
interface Lines {
  /** On which the cell begins, behind the quote if it has one. */
  readonly cell: number;
  /** On which the cell's row begins. */
  readonly row: number;
}

class Reached extends Error {}

/**
 * Finds the line of a cell, or of the place at which the text stops being CSV. The text is read a second time for it, so
 * that a file without a fault pays nothing. The parser's own count of lines is not used: it counts a CRLF within quotes twice.
 *
 * @param place the first fault of the text is looked for when it is left out
 */
export function findLines(text: string, place?: CellPlace): Lines {
  const bytes = Buffer.from(text);
  let [rowStart, cellStart, end] = [0, 0, 0];
  let rowEnded = true;
  try {
    parse(text, {
      ...csvOptions,
      on_record: () => {
        rowEnded = true;
        return null;
      },
      cast: (value, { records, index, bytes: cellEnd }) => {
        cellStart = end;
        if (index === 0) rowStart = cellStart;
        rowEnded = false;
        // `bytes` is where the cell's comma or line end stands.
        end = cellEnd;
        if (records === place?.row && index === place.cell) throw new Reached();
        end = cellEnd + 1;
        return value;
      },
    });
    cellStart = end;
  } catch (error) {
    if (!(error instanceof Reached)) {
      [cellStart, end] = [end, bytes.length];
      if (rowEnded) rowStart = cellStart;
    }
  }
  return { cell: lineAt(bytes, cellStart, end), row: lineAt(bytes, rowStart, end) };
}

/** The line of the first byte from `start` on that is no white space; of `end` when there is none before it. */
function lineAt(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(String.fromCharCode(bytes[at] as number))) at++;
  return 1 + (bytes.toString('latin1', 0, at).match(/\r\n|\n|\r/g)?.length ?? 0);
}

/** Says what is wrong with the form of a CSV file and on which line, for an error that the parser has thrown. */
export function explainCsvError(text: string, error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const lines = findLines(text);
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `line ${lines.cell}: a quote is opened here and never closed`;
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return `line ${lines.cell}: a quoted cell goes on behind its closing quote; write a quote within it twice`;
    case 'INVALID_OPENING_QUOTE':
      return `line ${lines.cell}: a quote stands within a cell that does not begin with one`;
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH': {
      const [, header, cells] = /expect (\d+), got (\d+)/.exec(message) ?? [];
      return `line ${lines.row}: the row has ${cells} cells where the header has ${header}`;
    }
    case 'CSV_MAX_RECORD_SIZE':
      return `line ${lines.row}: a row is longer than is read; is a quote opened and never closed?`;
    default:
      return message;
  }
}
