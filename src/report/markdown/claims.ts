import type { Results, SuiteResult } from '../../verdict/index.ts';
import { sayComparison } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { ofKind } from '../find.ts';
import { describeVaried, variedHead, variedRows } from '../varied.ts';
import {
  describePrinted,
  describeProbability,
  equivalenceHeads,
  equivalenceNote,
  equivalenceRows,
  lookOf,
  lookOfEquivalence,
} from '../words.ts';
import { withSign } from './problem.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

/** The claims, a row for each pair that is compared, and what is concluded from them. */
export function claimBlocks(results: Results, suite: SuiteResult): Block[] {
  const claims = ofKind(results, 'claim', suite);
  const rows = claims.flatMap(claim =>
    claim.comparisons.map((c, i) => [
      i === 0 ? markdownText(claim.claims) : '',
      i === 0 ? markdownText(`${claim.problem}, ${claim.probe}`) : '',
      markdownText(sayComparison(claim, c)),
      describeProbability(c),
      i === 0 ? markdownText(describePrinted(claim)) : '',
      i === 0 ? withSign(lookOf(claim), claim.outcome) : '',
    ]),
  );
  const alike = equivalenceBlock(results, suite);
  if (rows.length === 0) return alike;
  const metric = claims.some(c => c.metric);
  const printed = `${claims.every(c => c.metric) ? 'values' : metric ? 'errors or values' : 'errors'} as printed`;
  const head = ['claim', 'of', 'over all pairs of runs on these data', 'probability', printed, 'so it'];
  const conclusions = ofKind(results, 'conclusion', suite).map(
    c => `- ${withSign(lookOf(c), `**${markdownText(c.concludes)}**`)} ${markdownText(c.says)}`,
  );
  const text = [
    '### Claims and conclusions',
    ...(conclusions.length > 0 ? [conclusions.join('\n')] : []),
    table([head, ...rows]),
    `The probability is that a run of the one is nearer to the truth${metric ? ', or has the better metric,' : ''} than a run of the other, with its 95 % interval; ${markdownText('0.5 is neither, below 0.75 is no real advantage')}. A claim holds when "no better" is rejected, with a correction for the number of pairs. It is about these data.`,
  ];
  const varied = variedRows(results, suite).map(row => [
    markdownText(row.claim),
    markdownText(row.says),
    row.here,
    withSign(row.look, row.outcome),
  ]);
  if (varied.length > 0)
    text.push(table([variedHead, ...varied]), markdownText(describeVaried(results, suite)));
  return [block('claims', text.join('\n\n')), ...alike];
}

/** The claims that variants are the same experiment, a row for each pair and output. */
function equivalenceBlock(results: Results, suite: SuiteResult): Block[] {
  const claims = ofKind(results, 'equivalence', suite);
  if (claims.length === 0) return [];
  const rows = claims.flatMap(claim =>
    equivalenceRows(claim).map(({ cells, comparison }) => [
      // The first three are a suite's words, the others numbers.
      ...cells.map((cell, i) => (i < 3 ? markdownText(cell) : cell)),
      cells[0] === '' ? '' : withSign(lookOfEquivalence(comparison.outcome), comparison.outcome),
    ]),
  );
  const text = [
    '### The same experiment?',
    table([[...equivalenceHeads], ...rows]),
    markdownText(equivalenceNote),
  ];
  return [block('claims', text.join('\n\n'))];
}
