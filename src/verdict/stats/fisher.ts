/**
 * Fisher's exact test of two shares, one-sided in each direction: among all tables with the same margins, the chance of as
 * many or more events now, and of as few or fewer. R. A. Fisher, "Statistical Methods for Research Workers", 5th ed. (1934),
 * 21.02.
 *
 * @param a events of n before
 * @param b events of m now
 * @returns `more`: p of "the share now is not greater"; `fewer`: of "not smaller"
 * @throws RangeError for what is no share.
 */
export function fisherExact(a: number, n: number, b: number, m: number): { more: number; fewer: number } {
  for (const [k, of] of [
    [a, n],
    [b, m],
  ] as const) {
    if (!(Number.isInteger(k) && Number.isInteger(of) && k >= 0 && k <= of))
      throw new RangeError(`${k} of ${of} is no share`);
  }
  const events = a + b;
  const [least, most] = [Math.max(0, events - n), Math.min(events, m)];
  // Chances relative to the first one, by the ratio of neighbours; scaled down before they could overflow.
  let [weight, below, equal, above] = [1, 0, 0, 0];
  for (let k = least; k <= most; k++) {
    if (k < b) below += weight;
    else if (k > b) above += weight;
    else equal = weight;
    if (weight > 1e200)
      [weight, below, equal, above] = [weight, below, equal, above].map(w => w * 1e-200) as [
        number,
        number,
        number,
        number,
      ];
    weight *= ((events - k) * (m - k)) / ((k + 1) * (n - events + k + 1));
  }
  const total = below + equal + above;
  return { more: Math.min(1, (above + equal) / total), fewer: Math.min(1, (below + equal) / total) };
}
