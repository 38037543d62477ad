import { ascending, quantileSorted } from './quantile.ts';

/** From so many shared seeds on a baseline is compared seed by seed. */
export const fewestPairs = 11;
/** Share of the seeds that must be worse beyond the margin before a change counts as worse. */
export const worseShare = 0.6;

/** How much worse a run may be before it is called worse: a share of its own error, or an amount. */
export interface Margin {
  readonly relative?: number;
  readonly absolute?: number;
}

/** The amount of a margin: at least a tenth of the baseline's interquartile range, dead seeds left out. */
export function marginAmount(before: readonly number[], margin: Margin): number {
  const alive = ascending(before.filter(Number.isFinite));
  const range = alive.length === 0 ? 0 : quantileSorted(alive, 0.75) - quantileSorted(alive, 0.25);
  return Math.max(margin.absolute ?? 0, 0.1 * range);
}

/**
 * What each seed lost beyond the margin: dᵢ = eᵢ′ − eᵢ − rel · |eᵢ| − max(abs, 0.1 · IQR of the baseline). A seed that is
 * dead on both sides lost nothing (0), one that died lost without bound (∞), one that came back gained so (−∞).
 *
 * @param before errors of the shared seeds in the baseline, Infinity for a dead one
 * @param after of the same seeds now
 */
export function pairedLosses(before: readonly number[], after: readonly number[], margin: Margin): number[] {
  if (before.length !== after.length)
    throw new RangeError(`${before.length} seeds before and ${after.length} now are not the same ones`);
  const amount = marginAmount(before, margin);
  return before.map((e, i) => {
    const now = after[i] as number;
    if (!Number.isFinite(e)) return e === now ? 0 : Number.NEGATIVE_INFINITY;
    return now - e - (margin.relative ?? 0) * Math.abs(e) - amount;
  });
}
