import type { VNode } from 'preact';
import type { Num } from '../../records/index.ts';
import type { BaselineComparison, BaselineResult, Summary } from '../../verdict/index.ts';
import { formatNumber, formatNumbers, formatShare } from '../numbers.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { dataTable, el, figure, key } from './element.ts';
import { verdictMark } from './verdict.ts';

const colours: Readonly<Record<BaselineComparison['change'], string>> = {
  worse: ink.bad,
  'cannot tell': ink.open,
  drift: ink.open,
  'no worse': ink.good,
  unchanged: ink.good,
};

/** Every probe's median error before and now. */
export function baselineSection(baseline: BaselineResult): VNode {
  const title = 'Median error against the baseline';
  const drawn = baseline.comparisons.filter(
    c => !c.metric && positive(c.medianError.before) && positive(c.medianError.after),
  );
  const undrawn = baseline.comparisons.filter(c => !drawn.includes(c));
  return el(
    'section',
    { 'aria-labelledby': 'baseline' },
    el('h2', { id: 'baseline' }, 'Against the baseline'),
    el('p', null, 'Compared with ', el('code', null, baseline.file), '.'),
    baseline.obstacles.length === 0
      ? ''
      : el(
          'ul',
          null,
          baseline.obstacles.map(o => el('li', null, `${o.name}: ${o.says}${o.allowed ? ' (allowed)' : ''}`)),
        ),
    drawn.length === 0
      ? table(title, baseline)
      : figure({
          title,
          svg: picture(title, drawn),
          caption: el(
            'span',
            null,
            key('before', 'before'),
            ', ',
            key('now', 'now'),
            '. To the right is worse; logarithmic scale. The colour is the verdict: ',
            key('bad', 'worse'),
            ', ',
            key('open', 'moved, or cannot tell'),
            ', ',
            key('good', 'unchanged or no worse'),
            '.',
            undrawn.length > 0
              ? ` Without a place on this scale, and only in the table: ${undrawn.map(c => c.id).join(', ')}.`
              : '',
          ),
          table: table(title, baseline),
        }),
  );
}

/** What a logarithmic axis can show: next to the ends of what numbers can be it has no ticks. */
const positive = (v: Num): v is number => typeof v === 'number' && v > 1e-300 && v < 1e300;

function picture(title: string, drawn: readonly BaselineComparison[]): VNode {
  const data = drawn.map((c, i) => ({
    i,
    before: Number(c.medianError.before),
    after: Number(c.medianError.after),
    colour: colours[c.change],
    label: short(c.id, 46),
    change: c.change,
  }));
  const words = data.map(
    d => `${d.label}: ${formatNumber(d.before)} before, ${formatNumber(d.after)} now, ${d.change}`,
  );
  const values = data.flatMap(d => [d.before, d.after]);
  return draw(`${title}. ${words.join('; ')}.`, {
    width: 760,
    height: 52 + 24 * data.length,
    marginLeft: 300,
    marginRight: 90,
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

function table(title: string, baseline: BaselineResult): VNode {
  const metrics = baseline.comparisons.some(c => c.metric) ? ', or metric,' : '';
  const spread = (s: Summary | undefined) =>
    s === undefined ? '' : `${formatNumbers(s.median)} (${formatNumbers(s.min)} to ${formatNumbers(s.max)})`;
  return dataTable(
    title,
    [
      'probe',
      'change',
      `error${metrics} before`,
      `error${metrics} now`,
      'predictions before',
      'predictions now',
      'seeds',
      'probability to be worse',
      'p, corrected',
      'in words',
    ],
    baseline.comparisons.map(c => [
      c.suite === undefined ? c.id : `${c.suite} ${c.id}`,
      verdictMark(c.change),
      formatNumber(c.medianError.before),
      formatNumber(c.medianError.after),
      spread(c.before),
      spread(c.after),
      `${c.seeds.before}, ${c.seeds.after}`,
      formatShare(c.probabilityWorse),
      c.adjusted.toPrecision(2),
      c.says,
    ]),
  );
}
