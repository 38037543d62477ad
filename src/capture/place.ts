import type { Watched } from './types.ts';

/** The file as its author has it: of a notebook not the script that was made of it. */
export const shownName = ({ script, notebook }: Pick<Watched, 'script' | 'notebook'>): string =>
  notebook ?? script;

/** A line as its author finds it: of a notebook the cell. */
export function placeIn(watched: Pick<Watched, 'script' | 'notebook' | 'lines'>, line: number): string {
  const { script, notebook, lines } = watched;
  if (notebook === undefined) return `line ${line} of ${script}`;
  const cell = lines.slice(0, line).findLast(text => cellMark.test(text));
  return `cell ${cell === undefined ? '?' : cellMark.exec(cell)?.[1]} of ${notebook}`;
}

/** What stands above the lines of a cell in the script of a notebook. */
export const cellMark = /^# Cell (\d+)(?=:|$)/;
