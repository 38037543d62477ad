import { markdownTable } from 'markdown-table';

/** Above this the padding of a column costs more than it helps whoever reads the bare text. */
const longestAligned = 100;

/** A table of cells that are escaped already; its columns are lined up where the cells are short. */
export function table(rows: readonly (readonly string[])[]): string {
  const short = rows.every(row => row.every(cell => cell.length <= longestAligned));
  return markdownTable(
    rows.map(row => [...row]),
    { alignDelimiters: short },
  );
}
