import { stripVTControlCharacters } from 'node:util';
import { asNumber } from './types.ts';

const decimal = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|NaN|inf(?:inity)?|Inf(?:inity)?)`;

/** A number as programs print it, `nan` and `inf` of C, Python and R included. Undefined for any other text. */
export function printedNumber(text: string): number | undefined {
  const trimmed = text
    .trim()
    .replace(/%$/, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '');
  if (!new RegExp(`^(?:${decimal})$`).test(trimmed)) return undefined;
  if (/nan/i.test(trimmed)) return Number.NaN;
  if (/inf/i.test(trimmed)) return asNumber(trimmed.startsWith('-') ? '-Infinity' : 'Infinity');
  return Number(trimmed);
}

/**
 * All numbers that a regular expression finds, in the order of the text. With one group that is the number, a percent
 * sign in the group or right after it divides by 100 only where `percent` asks for it; with two groups the first is
 * divided by the second.
 *
 * @throws SyntaxError for an expression that cannot be read; `expressionIssue` says it before
 */
export function matchNumbers(text: string, source: string): number[] {
  const found: number[] = [];
  for (const match of stripVTControlCharacters(text).matchAll(new RegExp(source, 'gm'))) {
    const first = printedNumber(match[1] ?? '');
    if (first === undefined) continue;
    if (match.length === 2) found.push(first);
    else {
      const second = printedNumber(match[2] ?? '');
      if (second !== undefined && second !== 0) found.push(first / second);
    }
  }
  return found;
}
