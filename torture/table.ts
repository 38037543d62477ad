import { markdownTable } from 'markdown-table';
import type { Row } from './part.ts';

export interface Outcome {
  readonly part: string;
  readonly rows: readonly Row[];
}

/** A kind that was tried not once counts as lost: it shows nothing. */
export const lost = (row: Row) => (row.tried === 0 ? 1 : row.losses.length);

/** The table of what was tried and what was lost, with the losses below it. */
export function tortureTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(o => o.rows);
  const tried = rows.reduce((sum, r) => sum + r.tried, 0);
  const losses = rows.reduce((sum, r) => sum + lost(r), 0);
  const body = outcomes.flatMap(o =>
    o.rows.map((r, i) => [
      i === 0 ? o.part : '',
      r.attack,
      r.tried.toLocaleString('en'),
      String(lost(r)),
      r.measured ?? '',
    ]),
  );
  const table = markdownTable([['area', 'attack', 'tried', 'lost', 'measured'], ...body], {
    align: ['l', 'l', 'r', 'r', 'l'],
  });
  const told = rows.flatMap(r => r.losses.map(l => `- ${r.attack}: ${l}`));
  return [
    table,
    '',
    `${tried.toLocaleString('en')} tries, ${losses.toLocaleString('en')} lost.`,
    ...(told.length > 0 ? ['', ...told] : []),
  ].join('\n');
}
