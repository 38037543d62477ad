import type { NdArray } from '../array-types.ts';

/** The class of each sample: its number, or the place of the greatest of several. */
export function classesOf({ shape, values }: NdArray): number[] {
  const samples = shape[0] ?? 0;
  const size = values.length / samples;
  return Array.from({ length: samples }, (_, i) => {
    if (size === 1) return values[i] ?? Number.NaN;
    let best = 0;
    for (let c = 1; c < size; c++) if ((values[i * size + c] ?? 0) > (values[i * size + best] ?? 0)) best = c;
    return best;
  });
}
