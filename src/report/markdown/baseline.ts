import { plural } from '../../base/index.ts';
import type { BaselineComparison, Results } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

const changeSigns: Readonly<Record<BaselineComparison['change'], string>> = {
  worse: '❌',
  'cannot tell': '❔',
  drift: '↔️',
  'no worse': '✅',
  unchanged: '✅',
};
/** The worst first. */
const order = Object.keys(changeSigns);

/** What changed against the baseline: what got worse first, what did not change folded away. */
export function baselineBlocks({ baseline }: Results): Block[] {
  if (baseline === undefined) return [];
  const sorted = baseline.comparisons.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
  const calm = sorted.filter(c => c.change === 'unchanged' || c.change === 'no worse');
  const moved = sorted.filter(c => !calm.includes(c));
  const several = new Set(sorted.map(c => c.suite)).size > 1;
  const text = [
    `### Against the baseline ${markdownText(baseline.file)}`,
    ...(baseline.obstacles.length === 0
      ? []
      : [
          baseline.obstacles
            .map(o => `- ${markdownText(`${o.name}: ${o.says}`)}${o.allowed ? ' (allowed)' : ''}`)
            .join('\n'),
        ]),
    ...(moved.length === 0 ? ['Nothing moved.'] : [rows(moved, several)]),
    ...(calm.length === 0
      ? []
      : [
          `<details><summary>${plural(calm.length, 'probe')} no worse than before</summary>\n\n${rows(calm, several)}\n\n</details>`,
        ]),
  ];
  return [block('comparison with the baseline', text.join('\n\n'))];
}

function rows(comparisons: readonly BaselineComparison[], several: boolean): string {
  return table([
    [
      'probe',
      'change',
      `median error${comparisons.some(c => c.metric) ? ', or metric,' : ''} before`,
      'now',
      'seeds',
      'probability to be worse',
      '',
    ],
    ...comparisons.map(c => [
      markdownText(several && c.suite !== undefined ? `${c.suite} ${c.id}` : c.id),
      `${changeSigns[c.change]} ${c.change}`,
      formatNumber(c.medianError.before),
      formatNumber(c.medianError.after),
      `${c.seeds.before}, ${c.seeds.after}`,
      formatShare(c.probabilityWorse),
      markdownText(c.says),
    ]),
  ]);
}
