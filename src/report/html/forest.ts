import type { VNode } from 'preact';
import type { ClaimFinding, Comparison, Results, SuiteResult } from '../../verdict/index.ts';
import { formatShare, sayComparison } from '../../verdict/index.ts';
import { ofKind } from '../find.ts';
import { claimHeading, describePrinted, describeProbability, lookOf } from '../words.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { dataTable, figure, key } from './element.ts';
import { verdictMark } from './verdict.ts';

interface Row {
  readonly claim: ClaimFinding;
  readonly comparison: Comparison;
  readonly number: number;
}

const colours: Readonly<Record<Comparison['outcome'], string>> = {
  holds: ink.good,
  'does not hold, the other way round': ink.bad,
  'does not hold, no real advantage': ink.quiet,
  open: ink.open,
};
/** Beside the picture there is little room. */
const shortly: Readonly<Record<Comparison['outcome'], string>> = {
  holds: 'holds',
  'does not hold, the other way round': 'other way round',
  'does not hold, no real advantage': 'no real advantage',
  open: 'open',
};

/** The claims' pairs: how probable it is that a run of the one is nearer to the truth than one of the other. */
export function forest(results: Results, suite: SuiteResult): VNode | undefined {
  const claims = ofKind(results, 'claim', suite);
  const rows = claims.flatMap((claim, i) =>
    claim.comparisons.map(comparison => ({ claim, comparison, number: i + 1 })),
  );
  if (rows.length === 0) return undefined;
  const title = `Probability that the variant which is said to be better is nearer to the truth${claims.some(c => c.metric) ? ', or has the better metric' : ''}: ${suite.title}`;
  return figure({
    title,
    svg: picture(rows, title, claimHeading(claims)),
    caption: [
      key('interval', 'probability with its 95 % interval'),
      '; at 0.5 (line) neither is better, from 0.75 (broken line) it is nearer in 3 of 4 pairs. The colour is the answer: ',
      key('good', 'holds'),
      ', ',
      key('bad', 'it is the other way round'),
      ', ',
      key('quiet', 'no real advantage'),
      ', ',
      key('open', 'open'),
      '. The numbers are those of the claims.',
    ],
    table: pairs(title, claimHeading(claims), rows),
  });
}

function picture(rows: readonly Row[], title: string, heading: string): VNode {
  const data = rows.map((row, i) => ({
    i,
    p: row.comparison.probability,
    low: row.comparison.interval.low,
    high: row.comparison.interval.high,
    colour: colours[row.comparison.outcome],
    label: `${row.number}. ${short(`${row.claim.better} over ${row.comparison.than}`, 30)}`,
    of: short(`${row.claim.problem}, ${row.claim.probe}`, 40),
    verdict: shortly[row.comparison.outcome],
  }));
  const words = data.map(d => `${d.label}, ${d.of}: ${formatShare(d.p)}, ${d.verdict}`);
  const text = { textAnchor: 'start', frameAnchor: 'left', y: 'i' } as const;
  return draw(`${title}. ${words.join('; ')}.`, {
    width: 760,
    height: 52 + 34 * rows.length,
    marginLeft: 250,
    marginRight: 124,
    marginTop: 12,
    marginBottom: 36,
    x: { domain: [0, 1], label: heading, labelAnchor: 'center', grid: true },
    y: { type: 'band', domain: data.map(d => d.i), axis: null },
    marks: [
      Plot.frame({ stroke: ink.quiet, strokeOpacity: 0.4 }),
      Plot.ruleX([0.5], { stroke: 'currentColor' }),
      Plot.ruleX([0.75], { stroke: 'currentColor', strokeDasharray: '4 3' }),
      Plot.link(data, { y1: 'i', y2: 'i', x1: 'low', x2: 'high', stroke: 'colour', strokeWidth: 3 }),
      Plot.dot(data, { y: 'i', x: 'p', r: 5.5, fill: 'colour', title: (_, i) => words[i] }),
      Plot.text(data, { ...text, text: 'label', dx: -242, dy: -7, fontWeight: 600 }),
      Plot.text(data, { ...text, text: 'of', dx: -242, dy: 8, fill: ink.quiet, fontSize: 11 }),
      Plot.text(data, { y: 'i', frameAnchor: 'right', textAnchor: 'start', dx: 8, text: 'verdict' }),
    ],
  });
}

function pairs(title: string, heading: string, rows: readonly Row[]): VNode {
  return dataTable(
    title,
    ['claim', 'pair', heading, 'p: no better', 'no worse', 'better in 3 of 4', 'runs', 'so it'],
    rows.map(({ claim, comparison: c, number }) => [
      `${number}. ${claim.claim}`,
      `${claim.better} over ${c.than}`,
      describeProbability(c),
      ...[c.tests.better, c.tests.worse, c.tests.advantage].map(t => t.adjusted.toPrecision(2)),
      `${c.runs.better}, ${c.runs.than}`,
      c.outcome,
    ]),
  );
}

/** The claims in words, numbered as in the picture. */
export function claimList(results: Results, suite: SuiteResult): VNode {
  const claims = ofKind(results, 'claim', suite);
  const printed = claims.every(c => c.metric) ? 'values as printed' : 'errors as printed';
  return dataTable(
    `Claims: ${suite.title}`,
    ['claim', 'problem', printed, 'over all pairs of runs on these data', 'so it'],
    claims.map((claim, i) => [
      `${i + 1}. ${claim.claims}`,
      `${claim.problem}, ${claim.probe}`,
      describePrinted(claim),
      claim.comparisons.map(c => sayComparison(claim, c)).join('; '),
      verdictMark(lookOf(claim), claim.outcome),
    ]),
    { class: 'wide' },
  );
}
