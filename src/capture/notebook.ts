import { z } from 'zod';
import { UsageError } from '../base/index.ts';
import { shower, showing, showsLast } from './shown.ts';

const source = z
  .union([z.string(), z.array(z.string())])
  .transform(s => (typeof s === 'string' ? s : s.join('')));
const notebook = z.object({
  cells: z.array(z.object({ cell_type: z.string(), source })),
});

export interface Script {
  readonly text: string;
  /** What was left out, with the cell's number from 1. */
  readonly dropped: readonly string[];
}

/**
 * The code of a notebook's cells in their order as one script. Magics and calls of the shell are left out and named: what
 * they do is not Python.
 *
 * @throws UsageError when it is no notebook
 */
export function scriptOf(text: string, file: string): Script {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is no notebook: it is not JSON`);
  }
  const found = notebook.safeParse(json);
  if (!found.success) throw new UsageError(`${file} is no notebook: it has no list of cells`);
  const dropped: string[] = [];
  let number = 0;
  const cells = found.data.cells.flatMap(cell => {
    if (cell.cell_type !== 'code') return [];
    number++;
    const lines = cell.source.split('\n');
    // A cell that begins so is another language's from its first to its last line.
    const first = lines.find(line => line.trim() !== '') ?? '';
    if (/^%%(?!time\b|timeit\b|capture\b)/.test(first)) {
      dropped.push(`cell ${number}: ${first.trim()}`);
      return [`# Cell ${number}: ${first.trim()}`];
    }
    return [`# Cell ${number}`, ...showsLast(lines.map(line => plainLine(line, number, dropped)))];
  });
  const code = `${cells.join('\n')}\n`;
  return { text: code.includes(`${shower}(`) ? `${showing}${code}` : code, dropped };
}

function plainLine(line: string, cell: number, dropped: string[]): string {
  // What it measures is Python all the same.
  const timed = /^(\s*)%time\s+(\S.*)$/.exec(line);
  if (timed !== null) return `${timed[1] ?? ''}${timed[2] ?? ''}`;
  const magic = /^(\s*)(?:[%!?]|.*=\s*[!%](?=\w))/.exec(line);
  if (magic === null && !/^\s*[\w.]+\?{1,2}\s*$/.test(line)) return line;
  dropped.push(`cell ${cell}: ${line.trim()}`);
  return `${magic?.[1] ?? ''}pass  # ${line.trim()}`;
}
