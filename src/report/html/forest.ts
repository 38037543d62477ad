import type { VNode } from 'preact';
import type { ClaimResult, Comparison, SuiteResult } from '../../verdict/index.ts';
import { formatPrice, formatShare } from '../numbers.ts';
import { claimHeading, describePrintedErrors, describeProbability } from '../words.ts';
import { draw, ink, Plot, short } from './chart.ts';
import { dataTable, figure, key } from './element.ts';
import { verdictMark } from './verdict.ts';

interface Row {
  readonly claim: ClaimResult;
  readonly comparison: Comparison;
  readonly number: number;
}

const colours: Readonly<Record<Comparison['verdict'], string>> = {
  supported: ink.good,
  contradicted: ink.bad,
  inconclusive: ink.open,
  'not meaningful': ink.quiet,
};

/** The claims' pairs: how probable it is that a run of the one is nearer to the truth than one of the other. */
export function forest(suite: SuiteResult): VNode | undefined {
  const rows = suite.claims.flatMap((claim, i) =>
    claim.comparisons.map(comparison => ({ claim, comparison, number: i + 1 })),
  );
  if (rows.length === 0) return undefined;
  const title = `Probability that the variant which is said to be better is nearer to the truth${suite.claims.some(c => c.metric) ? ', or has the better metric' : ''}: ${suite.title}`;
  return figure({
    title,
    svg: picture(rows, title, claimHeading(suite)),
    caption: [
      key('interval', 'probability with its 95 % interval'),
      '; at 0.5 (line) neither is better, from 0.75 (broken line) an advantage is meaningful. The colour is the verdict: ',
      key('good', 'supported'),
      ', ',
      key('bad', 'contradicted'),
      ', ',
      key('open', 'inconclusive'),
      ', ',
      key('quiet', 'not meaningful'),
      '. The numbers are those of the claims.',
    ],
    table: pairs(title, claimHeading(suite), rows),
  });
}

function picture(rows: readonly Row[], title: string, heading: string): VNode {
  const data = rows.map((row, i) => ({
    i,
    p: row.comparison.probability,
    low: row.comparison.interval.low,
    high: row.comparison.interval.high,
    colour: colours[row.comparison.verdict],
    label: `${row.number}. ${short(`${row.claim.better} over ${row.comparison.than}`, 30)}`,
    of: short(`${row.claim.problem}, ${row.claim.probe}`, 40),
    verdict: row.comparison.verdict,
  }));
  const words = data.map(d => `${d.label}, ${d.of}: ${formatShare(d.p)}, ${d.verdict}`);
  const text = { textAnchor: 'start', frameAnchor: 'left', y: 'i' } as const;
  return draw(`${title}. ${words.join('; ')}.`, {
    width: 760,
    height: 52 + 34 * rows.length,
    marginLeft: 250,
    marginRight: 110,
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
    ['claim', 'pair', heading, 'p, corrected', 'seeds', 'the pair says'],
    rows.map(({ claim, comparison: c, number }) => [
      `${number}. ${claim.id}`,
      `${claim.better} over ${c.than}`,
      describeProbability(c),
      c.adjusted.toPrecision(2),
      `${c.pairs.better}, ${c.pairs.than}`,
      c.price ? `${c.verdict}; ${formatPrice(c.price)}` : c.verdict,
    ]),
  );
}

/** The claims in words, numbered as in the picture. */
export function claimList(suite: SuiteResult): VNode {
  return dataTable(
    `Claims of the article: ${suite.title}`,
    ['claim', 'problem', 'errors as printed', 'verdict'],
    suite.claims.map((claim, i) => [
      `${i + 1}. ${claim.says}`,
      `${claim.problem}, ${claim.probe}`,
      describePrintedErrors(claim),
      verdictMark(claim.verdict),
    ]),
    { class: 'wide' },
  );
}
