import type { DataExpression, SuiteSource } from '../suite/index.ts';
import type { Column } from './table.ts';

/** Why inputs are what they are, where columns were multiplied. */
export const scaledInputs = 'Columns multiplied by powers of ten by seedgate init, to be near 1.';

/**
 * The columns, each multiplied by a power of ten that brings it near 1. A reader sees the true numbers through such a
 * factor, and unlike a mean it tells the training next to nothing of the held-out rows.
 *
 * @returns `plain`: the columns as they are, when some were multiplied
 */
export function scaled(
  file: string,
  features: readonly Column[],
): { inputs: DataExpression; plain?: DataExpression; comments: string[] } {
  const factors = features.map(powerOfTen);
  const csv: DataExpression = { csv: { file, columns: features.map(c => c.name) } };
  if (features.length > 1 && factors.every(f => f === 1)) return { inputs: csv, comments: [] };
  const inputs: DataExpression = {
    columns: features.map((column, i): DataExpression => {
      const of: DataExpression = { csv: { file, columns: [column.name] } };
      const by = factors[i] as number;
      return by === 1 ? of : { scale: { of, by } };
    }),
  };
  const some = factors.some(f => f !== 1);
  return {
    inputs,
    ...(some && { plain: features.length > 1 ? csv : { columns: [csv] } }),
    comments: some ? ['Large and small columns are multiplied by a power of ten, to be near 1.'] : [],
  };
}

/** How a problem's numbers are scaled for the model. */
export type Scaling = NonNullable<NonNullable<SuiteSource['problems'][string]['data']>['scaling']>;

/** Inputs scaled in a way, and the targets from 0 to 1 if they are to be, too. */
export const scalingBy = (inputs: NonNullable<Scaling['inputs']>, target: boolean): Scaling => ({
  inputs,
  ...(target && { targets: 'minMax' }),
});

/** Whether the greatest numbers of columns are a thousand times apart, so that a model would see the large ones alone. */
export function differMuch(features: readonly Column[]): boolean {
  const factors = features.map(powerOfTen);
  return Math.max(...factors) / Math.min(...factors) >= 999;
}

/** The columns unscaled, for a scaling that goes with the training. */
export const asTheyAre = (file: string, features: readonly Column[]): ReturnType<typeof scaled> => ({
  inputs: { csv: { file, columns: features.map(c => c.name) } },
  comments: [
    'The columns are of very different size: the model is given them standardised, by the rows that are trained on.',
  ],
});

/**
 * The power of ten that brings a column's greatest absolute value to at most 1; just 1 when that value is between 0.1
 * and 10.
 */
export function powerOfTen({ cells }: Column): number {
  const largest = cells.reduce((max, cell) => Math.max(max, Math.abs(Number(cell))), 0);
  if (largest === 0 || (largest <= 10 && largest >= 0.1)) return 1;
  return Number(`1e${-Math.ceil(Math.log10(largest))}`);
}
