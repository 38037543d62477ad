import type { Direction } from '../suite/index.ts';

/** Mean |prediction − truth| over the outputs; infinite unless every one is finite. */
export function meanError(prediction: readonly number[], truth: readonly number[]): number {
  if (prediction.length !== truth.length || !prediction.every(Number.isFinite))
    return Number.POSITIVE_INFINITY;
  return (
    truth.reduce((sum, v, output) => sum + Math.abs((prediction[output] as number) - v), 0) / truth.length
  );
}

/** A metric as something of which less is better, as an error is; infinite unless it is finite. */
export function metricError(value: readonly number[], better: Direction): number {
  const [v = Number.NaN] = value;
  if (!Number.isFinite(v)) return Number.POSITIVE_INFINITY;
  return better === 'lower' ? v : -v;
}

/**
 * The error of a run, by what it was measured for; less is better. NaN for a finite prediction of which nobody knows the
 * truth.
 */
export function errorOf(
  row: readonly number[] | undefined,
  of: { readonly metric?: { readonly better: Direction }; readonly truth: readonly number[] },
): number {
  if (row === undefined || !row.every(Number.isFinite)) return Number.POSITIVE_INFINITY;
  if (of.metric) return metricError(row, of.metric.better);
  return of.truth.length === 0 ? Number.NaN : meanError(row, of.truth);
}
