import type { SuiteResult } from '../../verdict/index.ts';
import { markdownText } from '../escape.ts';
import { formatPrice } from '../numbers.ts';
import { claimHeading, describePrintedErrors, describeProbability } from '../words.ts';
import { withSign } from './problem.ts';
import { type Block, block } from './sections.ts';
import { table } from './table.ts';

/** The article's claims, a row for each pair that is compared. */
export function claimBlocks(suite: SuiteResult): Block[] {
  const rows = suite.claims.flatMap(claim =>
    claim.comparisons.map((c, i) => [
      i === 0 ? markdownText(claim.says) : '',
      i === 0 ? markdownText(`${claim.problem}, ${claim.probe}`) : '',
      markdownText(`${claim.better} over ${c.than}`),
      describeProbability(c),
      withSign(c.verdict) + (c.price ? `; ${formatPrice(c.price)}` : ''),
      i === 0 ? markdownText(describePrintedErrors(claim)) : '',
      i === 0 ? withSign(claim.verdict) : '',
    ]),
  );
  if (rows.length === 0) return [];
  const head = [
    'the article claims',
    'of',
    'pair',
    claimHeading(suite),
    'pair says',
    'errors as printed',
    'verdict',
  ];
  const text = [
    '### What the article claims',
    table([head, ...rows]),
    `The probability that a run of the one is nearer to the truth${suite.claims.some(c => c.metric) ? ', or has the better metric,' : ''} than a run of the other, over all pairs of seeds, with its 95 % interval. Supported: the interval is above 0.5 and reaches beyond 0.75, after correction for the number of pairs.`,
  ];
  return [block('claims', text.join('\n\n'))];
}
