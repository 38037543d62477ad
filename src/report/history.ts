import type { History, Trace, TracePoint } from '../verdict/index.ts';
import { formatNumber } from '../verdict/index.ts';
import { markdownCode, markdownText, terminalText } from './escape.ts';
import { table } from './markdown/table.ts';
import type { Look } from './words.ts';

/** How an outcome looks: worse is bad, shown no worse is good, and the first state has nothing to be either. */
export const looks: Readonly<Record<TracePoint['outcome'], Look>> = {
  worse: 'bad',
  moved: 'open',
  'cannot tell': 'open',
  'not shown worse': 'quiet',
  'not shown moved': 'quiet',
  'shown no worse': 'good',
  unchanged: 'good',
  first: 'quiet',
};

/** `suite problem/variant/probe`; the suite's name only where there are several. */
export function traceName(trace: Trace, { traces }: History): string {
  const several = new Set(traces.map(t => t.suite)).size > 1;
  return `${several ? `${trace.suite} ` : ''}${trace.experiment}/${trace.probe}`;
}

/** What became of a trace, in a sentence; a state between that was worse is named, though it was mended. */
export function sayTrace(trace: Trace, { commits }: History): string {
  const last = trace.points.at(-1);
  if (last === undefined) return 'nothing is known of it';
  const since = trace.worseSince === undefined ? undefined : commits[trace.worseSince];
  if (since !== undefined)
    return `worse since ${since.commit.slice(0, 12)} of ${since.date.slice(0, 10)} (${since.subject})`;
  if (last.at < commits.length - 1) return 'not in the baseline any more';
  if (last.outcome === 'first') return 'new in the last state';
  const worse = trace.points.filter(p => p.outcome === 'worse').map(p => commits[p.at]);
  const named = worse.slice(0, 3).flatMap(c => (c === undefined ? [] : [c.commit.slice(0, 12)]));
  const more = worse.length > named.length ? ` and ${worse.length - named.length} more` : '';
  const between = worse.length === 0 ? '' : `; was worse in ${named.join(', ')}${more}`;
  return `${last.outcome} against the first state${between}`;
}

/** The head of what a history says. */
export function historyHeadline(history: History): string {
  const { file, commits, traces, unread } = history;
  const worse = traces.filter(t => t.worseSince !== undefined).length;
  const left = unread.length === 0 ? '' : `; ${unread.length} more that cannot be read`;
  return `${file} in ${commits.length} ${commits.length === 1 ? 'state' : 'states'}${left}: ${worse === 0 ? 'nothing is' : `${worse} of ${traces.length} values ${worse === 1 ? 'is' : 'are'}`} worse than in the first.`;
}

/** Median and quartiles of a state. */
export function sayPoint({ band, dead, seeds }: TracePoint): string {
  const died = dead === 0 ? '' : `, ${dead} of ${seeds} dead`;
  if (band === undefined) return `no finite run of ${seeds}`;
  const [low, median, high] = [band.low, band.median, band.high].map(v => formatNumber(v, 4));
  return `${median} (${low} to ${high})${died}`;
}

/** history.md: the commits, and each value's way through them. */
export function historyMarkdown(history: History): string {
  const { commits, traces, unread } = history;
  const names = commits.map(c => `${c.commit.slice(0, 8)} ${c.date.slice(0, 10)}`);
  return [
    `**${markdownText(historyHeadline(history))}**`,
    table([
      ['value', 'shown', 'what became of it', ...names.map(markdownText)],
      ...traces.map(trace => [
        markdownText(traceName(trace, history)),
        markdownText(trace.shows),
        markdownText(sayTrace(trace, history)),
        ...commits.map((_, at) => {
          const point = trace.points.find(p => p.at === at);
          return point === undefined
            ? ''
            : markdownText(`${sayPoint(point)}${point.changed ? ', other settings' : ''}`);
        }),
      ]),
    ]),
    'Median and quartiles over the seeds.',
    commits
      .map(
        c =>
          `- ${markdownCode(c.commit.slice(0, 12))} ${markdownText(`${c.date.slice(0, 10)} ${c.subject}`)}`,
      )
      .join('\n'),
    ...(unread.length === 0
      ? []
      : [
          unread
            .map(
              c => `- ${markdownCode(c.commit.slice(0, 12))} ${markdownText(`cannot be read: it ${c.why}`)}`,
            )
            .join('\n'),
        ]),
  ].join('\n\n');
}

/** The same in lines for a terminal. */
export function historyText(history: History): string {
  const { commits, traces, unread } = history;
  const width = Math.max(0, ...traces.map(t => traceName(t, history).length));
  const lines = traces.map(trace => {
    const ends = [trace.points[0], trace.points.at(-1)].flatMap(p => (p === undefined ? [] : [sayPoint(p)]));
    return `${traceName(trace, history).padEnd(width)}  ${[...new Set(ends)].join(' → ')}  ${sayTrace(trace, history)}`;
  });
  return [
    ...commits.map(c => `${c.commit.slice(0, 12)} ${c.date.slice(0, 10)} ${c.subject}`),
    ...unread.map(c => `${c.commit.slice(0, 12)} ${c.date.slice(0, 10)} cannot be read: it ${c.why}`),
    '',
    ...lines,
    historyHeadline(history),
  ]
    .map(terminalText)
    .join('\n');
}
