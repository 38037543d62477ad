import { plural } from '../../base/index.ts';
import type { ChangeFinding, Results } from '../../verdict/index.ts';
import { formatPair, formatShare } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { ofKind } from '../find.ts';
import { acceptedRows } from '../ways.ts';
import { lookOf } from '../words.ts';
import { withSign } from './problem.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

/** The worst first. */
const order: readonly ChangeFinding['outcome'][] = [
  'worse',
  'moved',
  'cannot tell',
  'not shown worse',
  'not shown moved',
  'shown no worse',
  'unchanged',
];

/** What changed against the baseline: what got worse first, what is shown to be no worse folded away. */
export function baselineBlocks(results: Results): Block[] {
  if (results.baseline === undefined) return [];
  const changes = ofKind(results, 'change').toSorted(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome),
  );
  const calm = changes.filter(c => c.grade === 'good');
  const moved = changes.filter(c => !calm.includes(c));
  const several = new Set(changes.map(c => c.suite)).size > 1;
  const obstacles = ofKind(results, 'obstacle');
  const renames = ofKind(results, 'rename');
  const text = [
    `### Against the baseline ${markdownText(results.baseline.file)}`,
    ...(obstacles.length === 0
      ? []
      : [obstacles.map(o => `- ${markdownText(`${o.name}: ${o.says}`)}`).join('\n')]),
    ...(renames.length === 0 ? [] : [renames.map(r => `- ${markdownText(`${r.to}: ${r.says}`)}`).join('\n')]),
    ...acceptedBlock(results),
    ...(moved.length === 0 ? ['Nothing moved.'] : [rows(moved, several)]),
    ...(calm.length === 0
      ? []
      : [
          `<details><summary>${plural(calm.length, 'value')} shown to be no worse than before</summary>\n\n${rows(calm, several)}\n\n</details>`,
        ]),
  ];
  return [block('comparison with the baseline', text.join('\n\n'))];
}

/** Who has accepted what, with the old and the new number. */
function acceptedBlock(results: Results): string[] {
  const found = acceptedRows(results);
  if (found.length === 0) return [];
  const head = ['accepted', 'by', 'before', 'now', ''];
  return [table([head, ...found.map(row => row.map(markdownText))])];
}

function rows(changes: readonly ChangeFinding[], several: boolean): string {
  const metric = changes.some(c => c.metric) ? ', or metric,' : '';
  return table([
    ['value', 'change', `median error${metric} before`, 'now', 'seeds', 'P(worse)', 'at most', ''],
    ...changes.map(c => {
      const [before, now] = c.probe === undefined ? ['', ''] : formatPair(c.median.before, c.median.after);
      return [
        markdownText(nameOf(c, several)),
        withSign(lookOf(c), c.outcome),
        before,
        now,
        c.paired === undefined ? `${c.seeds.before}, ${c.seeds.after}` : `${c.paired} shared`,
        c.probability === undefined ? '' : formatShare(c.probability),
        c.upper === undefined ? '' : formatShare(c.upper),
        markdownText(c.says),
      ];
    }),
  ]);
}

/** `suite problem/variant/probe`; the suite's name only where there are several. */
export function nameOf(c: ChangeFinding, several: boolean): string {
  const subject = c.probe === undefined ? `${c.experiment}, runs that die` : `${c.experiment}/${c.probe}`;
  return several ? `${c.suite} ${subject}` : subject;
}
