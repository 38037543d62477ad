import { type LossCurve } from '../records/index.ts';
import type { CurveBand } from './types.ts';
/**
 * Median and the middle 80 % (10 % to 90 % quantile) of the loss at each epoch that some run reports. A loss that is
 * not finite counts as infinite, and so does one that a run no longer reports because it diverged before.
 *
 * @returns undefined without a curve
 */
export declare function curveBand(curves: readonly LossCurve[]): CurveBand | undefined;
