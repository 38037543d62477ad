/** mantissa · 10^exponent, without rounding. */
interface Decimal {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/**
 * Whether x lies within the tolerance of a target, the tolerance's edge included: |x − target| ≤ absolute, or
 * ≤ relative · |target|. Without either the two must be equal.
 *
 * The numbers are compared as the decimals that they stand for, so 47/50 lies within 0.96 ± 0.02, which it does not in
 * binary arithmetic. This is the one rule for what a number stands for:
 * - what a suite writes (target, tolerance, bound) stands for the decimal that was written;
 * - what was computed (x) stands for its value at 15 significant digits, which is what every double keeps of a decimal
 *   (DBL_DIG of C). So an F1 of 0.9400000000000001 is 0.94;
 * - a computed number that is exactly a float32 may also stand for the shortest decimal that names this float32: Keras
 *   gives the accuracy 47/50 as 0.9399999976158142. It is within if it is in either reading.
 *
 * What is not finite is within nothing.
 */
export function within(
  x: number,
  target: number,
  tolerance: { readonly absolute?: number; readonly relative?: number },
): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(target)) return false;
  const { absolute, relative = 0 } = tolerance;
  const allowance = absolute ?? relative * Math.abs(target);
  // A number is within any tolerance of itself, also where both were computed and have more than 15 digits.
  if (x === target || allowance === Number.POSITIVE_INFINITY) return true;
  const excess = Math.abs(x - target) - allowance;
  if (isClear(excess, x, target)) return excess < 0;
  const goal = written(target);
  const exact = absolute === undefined ? times(written(relative), absoluteOf(goal)) : written(absolute);
  return readings(x).some(own => compare(absoluteOf(minus(own, goal)), exact) <= 0);
}

/** Whether x ≥ bound + offset, by the rule of `within`; never of what is not finite. */
export function atLeast(x: number, bound: number, offset = 0): boolean {
  return side(x, bound, offset, 1);
}

/** Whether x ≤ bound + offset, by the rule of `within`; never of what is not finite. */
export function atMost(x: number, bound: number, offset = 0): boolean {
  return side(x, bound, offset, -1);
}

function side(x: number, bound: number, offset: number, sign: 1 | -1): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(bound + offset)) return false;
  const distance = sign * (x - (bound + offset));
  if (isClear(distance, x, bound, offset)) return distance > 0;
  const edge = plus(written(bound), written(offset));
  return readings(x).some(own => sign * compare(own, edge) >= 0);
}

/** Whether a distance is so large that no way of reading the numbers could turn it: half a float32's last digit is below 1e-7. */
function isClear(distance: number, ...numbers: readonly number[]): boolean {
  return Math.abs(distance) > 1e-6 * Math.max(...numbers.map(Math.abs));
}

/** The decimals that a computed number may stand for. */
function readings(x: number): Decimal[] {
  const double = decimal(x.toPrecision(15));
  if (Math.fround(x) !== x) return [double];
  for (let digits = 1; digits < 10; digits++) {
    const text = x.toPrecision(digits);
    if (Math.fround(Number(text)) === x) return [double, decimal(text)];
  }
  return [double];
}

/** The shortest decimal that reads back as this double: what was written, if it had at most 15 digits. */
const written = (value: number): Decimal => decimal(String(value));

function decimal(text: string): Decimal {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return { mantissa: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** Both mantissas at the smaller of the two exponents. */
function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  const at = (d: Decimal) => d.mantissa * 10n ** BigInt(d.exponent - exponent);
  return [at(a), at(b), exponent];
}

function plus(a: Decimal, b: Decimal): Decimal {
  const [p, q, exponent] = align(a, b);
  return { mantissa: p + q, exponent };
}

const minus = (a: Decimal, b: Decimal): Decimal => plus(a, { ...b, mantissa: -b.mantissa });

const times = (a: Decimal, b: Decimal): Decimal => ({
  mantissa: a.mantissa * b.mantissa,
  exponent: a.exponent + b.exponent,
});

const absoluteOf = (a: Decimal): Decimal => (a.mantissa < 0n ? { ...a, mantissa: -a.mantissa } : a);

function compare(a: Decimal, b: Decimal): number {
  const [p, q] = align(a, b);
  return p < q ? -1 : p > q ? 1 : 0;
}
