/** A number as it was printed. */
export interface PrintedNumber {
  readonly value: number;
  /** Half a unit of the last printed digit: what was computed lay within value ± half. */
  readonly half: number;
}

const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?\s*(%?)$/i;

/**
 * Reads a printed decimal with the precision that its digits show: "0.970" is 0.97 ± 0.0005, "0.97" ± 0.005, "1.5e3"
 * ± 50 and "98.8%" is 0.988 ± 0.0005. Zeros at the end of a whole number count as printed: "1200" is ± 0.5. A minus sign
 * may be the typographic one.
 *
 * @returns undefined for what is no finite decimal
 */
export function printedNumber(text: string): PrintedNumber | undefined {
  const found = pattern.exec(text.trim().replace('−', '-'));
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = ''] = found;
  const last = Number(exponent) - fraction.length - (percent === '' ? 0 : 2);
  // Read as text, so that both are the nearest doubles of the exact decimals; without a digit it is no number.
  const value = Number(`${sign}${whole}${fraction}e${last}`);
  const half = Number(`5e${last - 1}`);
  return Number.isFinite(value) && Number.isFinite(half) ? { value, half } : undefined;
}

/** Half a unit of the last printed digit; undefined for what is no finite decimal. */
export function halfUnit(text: string): number | undefined {
  return printedNumber(text)?.half;
}
