/**
 * Chance that one run of each variant shows the printed order: a draw from every group, each smaller than the next one's.
 * Draws that tie share their orders evenly, so of equal groups it is 1 / v!, which is what drawing lots gives.
 *
 * It is counted over all Π nᵢ ways to take one run of each, value by value in ascending order: chance[k] is that of the
 * first k groups lying in order at or below the value.
 *
 * @param groups errors of the variants' runs in the printed order, the best first; Infinity for a dead run
 */
export function orderChance(groups: readonly (readonly number[])[]): number {
  if (groups.some(g => g.length === 0)) throw new RangeError('an order needs a run of every variant');
  const values = [...new Set(groups.flat())].sort((a, b) => (a < b ? -1 : 1));
  const shares = groups.map(g => {
    const share = new Map<number, number>();
    for (const v of g) share.set(v, (share.get(v) ?? 0) + 1 / g.length);
    return share;
  });
  let chance = [1, ...groups.map(() => 0)];
  for (const value of values) {
    const next = [...chance];
    for (const [placed, before] of chance.entries()) {
      let ways = before;
      // Groups placed + 1 to k all have this value: one of their (k − placed)! orders is the printed one.
      for (let k = placed + 1; k <= groups.length; k++) {
        ways *= (shares[k - 1]?.get(value) ?? 0) / (k - placed);
        next[k] = (next[k] as number) + ways;
      }
    }
    chance = next;
  }
  return chance[groups.length] as number;
}

/** The same by drawing lots: 1 / v! an order. */
export function orderByLot(variants: number): number {
  let chance = 1;
  for (let i = 2; i <= variants; i++) chance /= i;
  return chance;
}
