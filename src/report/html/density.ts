/** A bar of a row that has too many seeds for a dot each: how many of them lie between two values. */
export interface Bar {
  readonly row: number;
  readonly x1: number;
  readonly x2: number;
  /** Share of the fullest bar of the row, 0 to 1. */
  readonly share: number;
  readonly count: number;
}

/** More dots than this hide each other, and make a page of many experiments too large to be opened. */
export const mostDots = 600;

const bins = 120;

/**
 * The bars of one row, equally wide over the axis; empty ones are left out.
 *
 * @param values finite; those outside of the axis are not counted
 */
export function barsOf(
  row: number,
  values: readonly number[],
  [low, high]: readonly [number, number],
): Bar[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    if (value < low || value > high) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const most = Math.max(...counts);
  const edge = (bin: number) => low + ((high - low) * bin) / bins;
  return counts.flatMap((count, bin) =>
    count === 0 ? [] : [{ row, x1: edge(bin), x2: edge(bin + 1), share: count / most, count }],
  );
}
