/** What each word of J. Baagøe's Alea is multiplied by. */
const factor = 2091639;

/**
 * Fills with 0 where a draw of Alea is below the rate and with `kept` elsewhere, with the bits of seedrandom's `double` call
 * by call, eight times as fast. There the words are fractions held in doubles, and each step waits for a number to be
 * rounded; here they are the integers that those fractions are of 2³², so that from step to step only the carry goes, and no
 * jump depends on what is drawn, which no processor could guess.
 *
 * @param state the words before the first draw, 32 bits each; the carry is 1
 * @param rate 0 to 1
 */
export function fillDropped(
  values: Float32Array,
  [first, second, third]: readonly [number, number, number],
  rate: number,
  kept: number,
): void {
  if (rate === 1) {
    values.fill(0);
    return;
  }
  let s0 = first | 0;
  let s1 = second | 0;
  let s2 = third | 0;
  let carry = 1;
  // A draw has 53 bits: all of one word, and 21 of the next. As an integer it is below the rate where it is below this.
  const bound = Math.ceil(rate * 2 ** 53);
  const highBound = Math.floor(bound / 2 ** 21);
  const lowBound = bound - highBound * 2 ** 21;
  const half = highBound >>> 1;
  const outcomes = new Float32Array([kept, 0]);
  for (let i = 0; i < values.length; i++) {
    // The upper part of a product that a double holds exactly, and its lower part with the carry, which may carry over.
    let high = (factor * (s0 >>> 0) * 2 ** -32) | 0;
    const word = (Math.imul(factor, s0) + carry) | 0;
    carry = (high + (word >>> 0 < carry >>> 0 ? 1 : 0)) | 0;
    high = (factor * (s1 >>> 0) * 2 ** -32) | 0;
    const next = (Math.imul(factor, s1) + carry) | 0;
    carry = (high + (next >>> 0 < carry >>> 0 ? 1 : 0)) | 0;
    s0 = s2;
    s1 = word;
    s2 = next;
    // The sign of a difference tells which is less, but for the last bit. Where that may decide, all bits are compared.
    const apart = ((word >>> 1) - half) | 0;
    values[i] = outcomes[apart >>> 31] as number;
    if (apart === 0) {
      const draw = word >>> 0;
      values[i] = draw < highBound || (draw === highBound && next >>> 11 < lowBound) ? 0 : kept;
    }
  }
}
