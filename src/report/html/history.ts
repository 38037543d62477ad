import type { VNode } from 'preact';
import type { History, Trace } from '../../verdict/index.ts';
import { formatNumber } from '../../verdict/index.ts';
import { historyHeadline, looks, sayPoint, sayTrace, traceName } from '../history.ts';
import { draw, ink, Plot } from './chart.ts';
import { dataTable, el, figure, key, scroll } from './element.ts';
import { htmlPage } from './page.ts';
import { verdictMark } from './verdict.ts';

/** history.html: each value over the commits of the baseline. */
export function renderHistory(history: History): string {
  return htmlPage(`History of ${history.file}`, [
    el('a', { class: 'skip', href: '#history' }, 'Skip to the history'),
    el('header', null, el('h1', null, 'seedgate history')),
    el('main', { id: 'history' }, ...historySections(history, ['h2', 'h3'])),
  ]);
}

/** The same as a part of another page. */
export function historyPart(history: History | undefined): VNode[] {
  if (history === undefined) return [];
  return [
    el(
      'section',
      { 'aria-labelledby': 'history' },
      el('h2', { id: 'history' }, 'History'),
      ...historySections(history, ['h3', 'h4']),
    ),
  ];
}

/** @param heads elements of the headings, which are one level lower where the history is a part of a page */
function historySections(history: History, [head, name]: readonly [string, string]): VNode[] {
  const worse = history.traces.filter(t => t.worseSince !== undefined);
  return [
    el('p', { class: worse.length === 0 ? 'headline' : 'headline failed' }, historyHeadline(history)),
    ...(worse.length === 0
      ? []
      : [
          el(
            'ul',
            null,
            worse.map(t => el('li', null, `${traceName(t, history)}: ${sayTrace(t, history)}`)),
          ),
        ]),
    el(head, null, 'Values'),
    el(
      'p',
      null,
      'Each state is compared with the first one that has the value, by the tests of the baseline gate.',
    ),
    ...history.traces.map(trace => traceFigure(trace, history, name)),
    el(head, null, 'States'),
    scroll('States', commitTable(history)),
  ];
}

function traceFigure(trace: Trace, history: History, head: string): VNode {
  const title = traceName(trace, history);
  return el(
    'section',
    { 'aria-label': title },
    el(head, null, title),
    el(
      'p',
      null,
      verdictMark(looks[trace.points.at(-1)?.outcome ?? 'first'], sayTrace(trace, history), 'long'),
    ),
    figure({
      title,
      svg: picture(title, trace, history),
      caption: el(
        'span',
        null,
        `${trace.shows === 'value' ? 'Values' : 'Errors'}: the line is the median over the seeds, the band their quartiles. `,
        key('bad', 'worse than in the first state'),
        ', ',
        key('open', 'moved, or cannot tell'),
        ', ',
        key('good', 'shown no worse, or unchanged'),
        ', ',
        key('quiet', 'not shown worse, or the first'),
        '. A square stands for other settings or data than before.',
      ),
      table: dataTable(
        title,
        ['state', 'date', 'median and quartiles', 'seeds', 'outcome', 'in words'],
        trace.points.map(p => {
          const commit = history.commits[p.at];
          return [
            commit?.commit.slice(0, 12) ?? '',
            commit?.date.slice(0, 10) ?? '',
            sayPoint(p),
            String(p.seeds),
            verdictMark(looks[p.outcome], p.changed ? `${p.outcome}, other settings` : p.outcome),
            p.says,
          ];
        }),
        { class: 'dated points' },
      ),
    }),
  );
}

const colours = { good: ink.good, bad: ink.bad, open: ink.open, quiet: ink.quiet } as const;

function picture(title: string, trace: Trace, { commits }: History): VNode {
  const data = trace.points.flatMap(p =>
    p.band === undefined
      ? []
      : [
          {
            ...p.band,
            at: p.at,
            colour: colours[looks[p.outcome]],
            changed: p.changed,
            words: `${commits[p.at]?.commit.slice(0, 12)}: ${sayPoint(p)}, ${p.outcome}`,
          },
        ],
  );
  const name = (at: number) => {
    const commit = commits[at];
    return commit === undefined ? '' : `${commit.commit.slice(0, 7)}\n${commit.date.slice(0, 10)}`;
  };
  const step = Math.max(1, Math.ceil(commits.length / 8));
  const last = commits.length - 1;
  // The last state has its name always, and none so near that the two would overlap.
  const named = commits.map((_, i) => i).filter(i => i === last || (i % step === 0 && last - i >= step));
  return draw(`${title}. ${data.map(d => d.words).join('; ')}.`, {
    width: 760,
    height: 200,
    marginLeft: 64,
    marginRight: 24,
    marginBottom: 44,
    x: {
      type: 'linear',
      domain: [-0.3, Math.max(commits.length - 0.7, 0.7)],
      ticks: named,
      tickFormat: name,
      label: null,
    },
    y: {
      label: trace.shows,
      grid: true,
      ticks: 4,
      tickFormat: (v: number) => formatNumber(v, 3),
      zero: false,
    },
    marks: [
      Plot.frame({ stroke: ink.quiet, strokeOpacity: 0.4 }),
      Plot.areaY(data, { x: 'at', y1: 'low', y2: 'high', fill: ink.band }),
      // A single state has no area.
      Plot.link(data, { x1: 'at', x2: 'at', y1: 'low', y2: 'high', stroke: ink.band, strokeWidth: 6 }),
      Plot.lineY(data, { x: 'at', y: 'median', stroke: ink.seed, strokeWidth: 2 }),
      Plot.dot(data, {
        x: 'at',
        y: 'median',
        r: 5,
        fill: 'colour',
        symbol: data.map(d => (d.changed ? 'square' : 'circle')),
        title: 'words',
      }),
    ],
  });
}

function commitTable({ commits, unread }: History): VNode {
  const rows = [
    ...commits.map(c => ({ ...c, why: '' })),
    ...unread.map(c => ({ ...c, why: `cannot be read: it ${c.why}` })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return dataTable(
    'States of the baseline',
    ['commit', 'date', 'subject', ''],
    rows.map(c => [c.commit.slice(0, 12), c.date.slice(0, 10), c.subject, c.why]),
    { class: 'dated' },
  );
}
