/**
 * Text from a suite as it can stand in a cell or a paragraph of GitHub's markdown: nothing in it is markup, a
 * link, a mention, a reference to an issue, or the end of the cell. What could be one becomes a character
 * reference, which every parser shows as the character itself.
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]#!|<>~&$^@]|:(?=\S)/g, reference)
      // A dot makes "www.example.org" a link and starts a list after a number; so do signs at the start.
      .replace(/(?<=www)\.|(?<=^\d+)[.)](?=\s|$)/gi, reference)
      .replace(/^[-+=]/, reference)
  );
}

const reference = (c: string): string => `&#${c.codePointAt(0)};`;

/** A number with five significant digits, and without an exponent where that is short. */
export function formatNumber(value: number | string): string {
  const n = Number(value);
  if (!Number.isFinite(n)) return String(value);
  const rounded = Number(n.toPrecision(5));
  return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
    ? rounded.toExponential()
    : String(rounded);
}

/** One number or several: `29.1, 48.5`. */
export function formatNumbers(values: readonly (number | string)[]): string {
  return values.map(formatNumber).join(', ');
}

/** `73 %` */
export function formatPercent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
