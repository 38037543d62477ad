import { fromNum, type LossCurve, type Num, toNum } from '../records/index.ts';
import { ascending, quantileSorted } from './stats/index.ts';
import type { CurveBand } from './types.ts';

/**
 * Median and the middle 80 % (10 % to 90 % quantile) of the loss at each epoch that some run reports. A loss that is
 * not finite counts as infinite, and so does one that a run no longer reports because it diverged before. A run that ended
 * by itself at a finite loss is not counted in the epochs that it did not train.
 *
 * @returns undefined without a curve
 */
export function curveBand(curves: readonly LossCurve[]): CurveBand | undefined {
  const epochs = [...new Set(curves.flatMap(c => c.epochs))].sort((a, b) => a - b);
  if (epochs.length === 0) return undefined;
  const validated = curves.every(c => c.validation.length > 0 || c.epochs.length === 0);
  return {
    epochs,
    loss: band(
      curves.map(c => ({ epochs: c.epochs, values: c.loss, last: lastOf(c) })),
      epochs,
    ),
    ...(validated && {
      validation: band(
        curves.map(c => ({ epochs: c.epochs, values: c.validation, last: lastOf(c) })),
        epochs,
      ),
    }),
  };
}

/** The epoch after which a run's loss counts as infinite: that in which it diverged. */
function lastOf({ epochs, loss, validation }: LossCurve): number {
  const ends = [loss.at(-1), validation.at(-1)].filter(value => value !== undefined);
  const finite = ends.every(value => Number.isFinite(fromNum(value)));
  return finite && ends.length > 0 ? Number.POSITIVE_INFINITY : (epochs.at(-1) ?? 0);
}

function band(
  curves: readonly { epochs: readonly number[]; values: readonly Num[]; last: number }[],
  epochs: readonly number[],
) {
  // Epochs ascend in each curve, so one place a curve goes along with the epoch that is asked for.
  const places = new Uint32Array(curves.length);
  const sorted = epochs.map(epoch => {
    const values: number[] = [];
    curves.forEach((c, i) => {
      const place = places[i] as number;
      if (c.epochs[place] === epoch) {
        const number = fromNum(c.values[place] as Num);
        values.push(Number.isNaN(number) ? Number.POSITIVE_INFINITY : number);
        places[i] = place + 1;
      } else if (epoch > c.last) values.push(Number.POSITIVE_INFINITY);
    });
    return ascending(values);
  });
  const at = (q: number) => sorted.map(values => toNum(quantileSorted(values, q)));
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}
