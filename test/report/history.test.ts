import { describe, expect, it } from 'vitest';
import { renderHistory, renderHtml } from '../../src/report/html/index.ts';
import { historyText } from '../../src/report/index.ts';
import type { History, TracePoint } from '../../src/verdict/index.ts';
import { exampleResults } from '../verdict/fixtures.ts';

/** A value over twelve states of a baseline, each with one of these outcomes, the first of which is the first. */
function historyOf(outcomes: readonly TracePoint['outcome'][]): History {
  return {
    file: 'b.json',
    commits: outcomes.map((_, at) => ({
      commit: String.fromCharCode(97 + at).repeat(40),
      date: '2026-01-01T00:00:00Z',
      subject: `change ${at}`,
    })),
    unread: [],
    traces: [
      {
        suite: 's',
        experiment: 'p/v',
        probe: 'q',
        shows: '|error|',
        points: outcomes.map((outcome, at) => ({
          at,
          seeds: 20,
          dead: 0,
          band: { low: 1, median: 2, high: 3 },
          outcome,
          says: outcome,
          changed: false,
        })),
      },
    ],
  };
}
const twelve = (worse: readonly number[]) =>
  historyOf(
    Array.from({ length: 12 }, (_, i) => (i === 0 ? 'first' : worse.includes(i) ? 'worse' : 'unchanged')),
  );

it.each<[worse: number[], says: string]>([
  [[], 'unchanged against the first state'],
  [[6], 'unchanged against the first state; was worse in gggggggggggg'],
  [
    [2, 3, 4, 5],
    'unchanged against the first state; was worse in cccccccccccc, dddddddddddd, eeeeeeeeeeee and 1 more',
  ],
])('a value that was worse in %j and is no more', (worse, says) => {
  const line = historyText(twelve(worse))
    .split('\n')
    .find(l => l.startsWith('p/v/q'));
  expect(line?.endsWith(`  ${says}`), line).toBe(true);
});

describe('the drawn history', () => {
  const heads = (html: string) => [...html.matchAll(/<(h[1-6])[^>]*>([^<]*)</g)].map(m => `${m[1]} ${m[2]}`);

  it('names the last state, and no other one so near that their names would overlap', () => {
    const html = renderHistory(twelve([]));
    const named = [...html.matchAll(/>([a-l])\1{6}</g)].map(m => m[1]);
    expect(named).toEqual(['a', 'c', 'e', 'g', 'i', 'l']);
  });

  it('has headings one level below that of the part that it is', () => {
    const alone = heads(renderHistory(twelve([])));
    expect(alone).toEqual(['h1 seedgate history', 'h2 Values', 'h3 p/v/q', 'h2 States']);
    const part = heads(renderHtml(exampleResults({ baseline: true }), twelve([])));
    expect(part.slice(part.indexOf('h2 History'))).toEqual(
      expect.arrayContaining(['h2 History', 'h3 Values', 'h4 p/v/q', 'h3 States']),
    );
  });
});
