import type { VNode } from 'preact';
import type { Num } from '../../records/index.ts';
import type { ChangeFinding, Results, Summary } from '../../verdict/index.ts';
import { formatNumber, formatNumbers, formatPair, formatShare } from '../../verdict/index.ts';
import { ofKind } from '../find.ts';
import { nameOf } from '../markdown/baseline.ts';
import { acceptedRows } from '../ways.ts';
import { lookOf } from '../words.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { dataTable, el, figure, key, scroll } from './element.ts';
import { verdictMark } from './verdict.ts';

const colours: Readonly<Record<ChangeFinding['outcome'], string>> = {
  worse: ink.bad,
  moved: ink.open,
  'cannot tell': ink.open,
  'not shown worse': ink.quiet,
  'not shown moved': ink.quiet,
  'shown no worse': ink.good,
  unchanged: ink.good,
};

/** Every value's median error before and now. */
export function baselineSection(results: Results, file: string): VNode {
  const title = 'Median error against the baseline';
  const changes = ofKind(results, 'change');
  const values = changes.filter(c => c.probe !== undefined);
  const drawn = values.filter(c => !c.metric && positive(c.median.before) && positive(c.median.after));
  const undrawn = values.filter(c => !drawn.includes(c));
  const told = [
    ...ofKind(results, 'obstacle').map(o => `${o.name}: ${o.says}`),
    ...ofKind(results, 'rename').map(r => `${r.to}: ${r.says}`),
  ];
  return el(
    'section',
    { 'aria-labelledby': 'baseline' },
    el('h2', { id: 'baseline' }, 'Against the baseline'),
    el('p', null, 'Compared with ', el('code', null, file), '.'),
    told.length === 0
      ? ''
      : el(
          'ul',
          null,
          told.map(sentence => el('li', null, sentence)),
        ),
    acceptedTable(results),
    drawn.length === 0
      ? table(title, changes)
      : figure({
          title,
          svg: picture(title, drawn),
          caption: el(
            'span',
            null,
            key('before', 'before'),
            ', ',
            key('now', 'now'),
            '. To the right is worse; logarithmic scale. The colour is the answer: ',
            key('bad', 'worse'),
            ', ',
            key('quiet', 'not shown worse'),
            ', ',
            key('good', 'shown no worse, or unchanged'),
            ', ',
            key('open', 'moved, or cannot tell'),
            '.',
            undrawn.length > 0
              ? ` Without a place on this scale, and only in the table: ${undrawn.map(c => nameOf(c, false)).join(', ')}.`
              : '',
          ),
          table: table(title, changes),
        }),
  );
}

/** Who has accepted what, with the old and the new number. */
function acceptedTable(results: Results): VNode | string {
  const rows = acceptedRows(results);
  if (rows.length === 0) return '';
  return scroll(
    'Accepted',
    dataTable('Accepted', ['what', 'accepted by', 'before', 'now', 'in words'], rows),
  );
}

/** What a logarithmic axis can show: next to the ends of what numbers can be it has no ticks. */
const positive = (v: Num): v is number => typeof v === 'number' && v > 1e-300 && v < 1e300;

function picture(title: string, drawn: readonly ChangeFinding[]): VNode {
  const data = drawn.map((c, i) => ({
    i,
    before: Number(c.median.before),
    after: Number(c.median.after),
    colour: colours[c.outcome],
    label: short(nameOf(c, false), 46),
    change: c.outcome,
  }));
  const words = data.map(
    d => `${d.label}: ${formatNumber(d.before)} before, ${formatNumber(d.after)} now, ${d.change}`,
  );
  const values = data.flatMap(d => [d.before, d.after]);
  return draw(`${title}. ${words.join('; ')}.`, {
    width: 760,
    height: 52 + 24 * data.length,
    marginLeft: 300,
    marginRight: 118,
    marginTop: 12,
    marginBottom: 36,
    x: {
      type: 'log',
      domain: [Math.min(...values) / 1.3, Math.max(...values) * 1.3],
      label: 'median |error|',
      grid: true,
      ticks: 5,
      tickFormat: (d: number) => formatNumber(d),
    },
    y: { type: 'band', domain: data.map(d => d.i), axis: null },
    marks: [
      Plot.frame({ stroke: ink.quiet, strokeOpacity: 0.4 }),
      Plot.link(data, { y1: 'i', y2: 'i', x1: 'before', x2: 'after', stroke: 'colour', strokeWidth: 2 }),
      Plot.dot(data, { y: 'i', x: 'before', r: 5, fill: 'var(--page)', stroke: 'colour', strokeWidth: 2 }),
      Plot.dot(data, { y: 'i', x: 'after', r: 4, fill: 'colour', title: (_, i) => words[i] }),
      Plot.text(data, { y: 'i', text: 'label', frameAnchor: 'left', textAnchor: 'start', dx: -292 }),
      Plot.text(data, { y: 'i', text: 'change', frameAnchor: 'right', textAnchor: 'start', dx: 8 }),
    ],
  });
}

function table(title: string, changes: readonly ChangeFinding[]): VNode {
  const metrics = changes.some(c => c.metric) ? ', or metric,' : '';
  const several = new Set(changes.map(c => c.suite)).size > 1;
  const spread = (s: Summary | undefined) =>
    s === undefined ? '' : `${formatNumbers(s.median)} (${formatNumbers(s.min)} to ${formatNumbers(s.max)})`;
  return dataTable(
    title,
    [
      'value',
      'change',
      `error${metrics} before`,
      `error${metrics} now`,
      'predictions before',
      'predictions now',
      'seeds',
      'P(worse)',
      'at most',
      'p, corrected',
      'in words',
    ],
    changes.map(c => {
      const [before, now] = c.probe === undefined ? ['', ''] : formatPair(c.median.before, c.median.after);
      return [
        nameOf(c, several),
        verdictMark(lookOf(c), c.outcome),
        before,
        now,
        spread(c.before),
        spread(c.after),
        c.paired === undefined ? `${c.seeds.before}, ${c.seeds.after}` : `${c.paired} shared`,
        c.probability === undefined ? '' : formatShare(c.probability),
        c.upper === undefined ? '' : formatShare(c.upper),
        c.tests.length === 0 ? '' : formatNumber(Math.min(...c.tests.map(t => t.adjusted)), 2),
        c.says,
      ];
    }),
  );
}
