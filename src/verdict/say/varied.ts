import type { Vary } from '../../suite/index.ts';
import type { VariedFinding } from '../findings.ts';
import { sayComparison } from './sentences.ts';

/** How the rows of a run of the second series come about. */
export const waysToVary: Readonly<Record<Vary, string>> = {
  bootstrap: 'each seed trains on as many rows, drawn with replacement',
  leaveOneOut: 'each seed leaves out one row',
  folds: 'each seed leaves out a tenth of the rows',
};

export const sayVaried = (f: Pick<VariedFinding, 'better' | 'metric' | 'comparisons' | 'way'>): string =>
  `on data like these (${waysToVary[f.way]}) ${f.comparisons.map(c => sayComparison(f, c)).join('; ')}`;
