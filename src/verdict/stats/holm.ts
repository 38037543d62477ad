/**
 * Holm's step-down adjustment: rejecting all with an adjusted p of at most α keeps the chance of even one false
 * rejection in the family at or below α. S. Holm, "A simple sequentially rejective multiple test procedure",
 * Scandinavian Journal of Statistics 6 (1979).
 *
 * @param p any order; the result is in the same order
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[a] as number) - (p[b] as number));
  const adjusted = new Array<number>(p.length);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (p.length - rank) * (p[index] as number)));
    adjusted[index] = running;
  });
  return adjusted;
}
