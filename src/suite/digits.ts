const form = /^[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * Half a unit of the last digit of a number as it is printed: what was rounded to it lies within that. 0.005 of "0.97", 0.0005 of
 * "0.970", 0.5 of "45", 50 of "1.2e3".
 *
 * @returns undefined when the text is no decimal number
 */
export function halfUnit(text: string): number | undefined {
  const match = form.exec(text.trim());
  if (!match || ((match[1] ?? '') === '' && (match[2] ?? '') === '')) return undefined;
  const decimals = (match[2] ?? '').length - Number(match[3] ?? 0);
  // Read as text, so that it is the nearest number to the decimal one: 10 ** -3 is not.
  return Number(`5e${-decimals - 1}`);
}
