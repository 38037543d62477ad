import { type Results, type SuiteResult, sayComparison, waysToVary } from '../verdict/index.ts';
import { ofKind } from './find.ts';
import { lookOf } from './words.ts';

/** A claim on these data and on data like these, as a row of a table. */
export interface VariedRow {
  readonly claim: string;
  readonly says: string;
  readonly here: string;
  readonly outcome: string;
  readonly look: ReturnType<typeof lookOf>;
}

export const variedHead = ['claim', 'on data like these', 'on these data', 'on data like these, it'] as const;

/** The claims that were judged twice. */
export const variedRows = (results: Results, suite: SuiteResult): VariedRow[] =>
  ofKind(results, 'varied', suite).map(f => ({
    claim: f.claims,
    says: f.comparisons.map(c => sayComparison(f, c)).join('; '),
    here: f.here,
    outcome: f.outcome,
    look: lookOf(f),
  }));

/** What the second series is; empty where there is none. */
export function describeVaried(results: Results, suite: SuiteResult): string {
  const ways = [...new Set(ofKind(results, 'varied', suite).map(f => waysToVary[f.way]))];
  if (ways.length === 0) return '';
  return `Data like these: in a second series ${ways.join(', or ')}, the same rows for all variants. What holds on these data and not there hangs on these rows.`;
}
