/** One row of a picture: its values, sorted or not. */
export type Row = readonly number[];

/**
 * The part of the axis that a picture shows, so that a few extreme values, or one row of them, do not squash the
 * rest: a row takes part with its values within three interquartile ranges of its quartiles (Tukey's outer fences),
 * and, going outwards from the marks, only as long as the picture does not become fifty times as wide by it.
 *
 * @param rows finite values
 * @param marks values that must be seen: the truth, the printed ones
 */
export function robustRange(rows: readonly Row[], marks: readonly number[]): [number, number] {
  const fences = rows.filter(r => r.length > 0).map(fence);
  const center = marks[0] ?? fences[0]?.middle ?? 0;
  fences.sort((a, b) => Math.abs(a.middle - center) - Math.abs(b.middle - center));
  let low = Math.min(...marks);
  let high = Math.max(...marks);
  for (const f of fences) {
    const wide = Math.max(high, f.high) - Math.min(low, f.low);
    const least = Math.max(high - low, f.high - f.low, 0.1 * Math.max(Math.abs(low), Math.abs(high)));
    if (Number.isFinite(low) && least > 0 && wide > 50 * least) continue;
    low = Math.min(low, f.low);
    high = Math.max(high, f.high);
  }
  if (!Number.isFinite(low)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Closer together than ticks can be told apart, or next to zero, is drawn as one value.
  const pad = size < 1e-300 ? 1 : high - low <= size * 1e-12 ? size * 0.05 : (high - low) * 0.04;
  return [Math.max(-widest, low - pad), Math.min(widest, high + pad)];
}

/** The length of an axis is a number too. */
const widest = 8e307;

function fence(row: Row): { low: number; middle: number; high: number } {
  const sorted = [...row].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.round(q * (sorted.length - 1))] ?? Number.NaN;
  const [q1, middle, q3] = [at(0.25), at(0.5), at(0.75)];
  // More than half of the values being equal says nothing of how far the others may lie.
  const reach = q3 > q1 ? 3 * (q3 - q1) : Number.POSITIVE_INFINITY;
  const inside = sorted.filter(v => v >= q1 - reach && v <= q3 + reach);
  return { low: inside[0] ?? middle, middle, high: inside.at(-1) ?? middle };
}
