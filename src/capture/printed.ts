import type { PrintEvent } from './events.ts';

/** A number in a printed text. */
export interface Token {
  /** As it is printed, without a percent sign. */
  readonly text: string;
  readonly percent: boolean;
  readonly start: number;
  readonly end: number;
}

/** A value as it was printed, and where. */
export interface PrintedNumber {
  /** The printed digits; of a percentage those of the share, so that 75.00% is 0.7500. */
  readonly digits: string;
  readonly print: PrintEvent;
  readonly token: Token;
}

const number = /(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(%?)/g;

function tokens(text: string): Token[] {
  return [...text.matchAll(number)].map(m => ({
    text: m[0].replace('%', '').replace(/^\+/, ''),
    percent: m[1] === '%',
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** Places behind the point; less than 0 for 1.2e+5, whose last digit stands for ten thousands. */
function decimals(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
}

/** Whether a printed number is a value rounded to the digits that it has, or cut off there. */
function isRounded(value: number, text: string): boolean {
  const unit = 10 ** -decimals(text);
  const off = Math.abs(value - Number(text));
  // A float32 that is printed with all its digits is off by less than its own precision.
  return off <= unit * 0.5 * (1 + 1e-6) + Math.abs(value) * 6e-8;
}

/** Digits enough to tell a value from others: a point, or three of them. */
const tells = (text: string) => /[.e]/i.test(text) || text.replace(/\D/g, '').length > 2;

/** A percentage as a share, digit for digit: 75.00 becomes 0.7500. */
export function asShare(text: string): string {
  const places = decimals(text) + 2;
  const share = Number(text) / 100;
  return places >= 0 && places <= 100 ? share.toFixed(places) : String(share);
}

/** How a value stands in a printed number, if it does: as it is, or as a percentage. */
function readsAs(value: number, { text, percent }: Token): string | undefined {
  if (!Number.isFinite(value) || !tells(text)) return undefined;
  if (!percent && isRounded(value, text)) return text;
  if (Math.abs(value) <= 1 && value !== 0 && isRounded(value * 100, text)) return asShare(text);
  return undefined;
}

/**
 * Where values were printed, one after the other in one print; the first such print after an event.
 *
 * @param after number of the event that gave the values
 * @param before number of an event from which on other values are printed
 */
export function findPrinted(
  values: readonly number[],
  prints: readonly PrintEvent[],
  after: number,
  before = Number.POSITIVE_INFINITY,
): readonly PrintedNumber[] | undefined {
  for (const print of prints) {
    if (print.n <= after || print.n >= before) continue;
    const found: PrintedNumber[] = [];
    let from = 0;
    const all = tokens(print.text);
    for (const value of values) {
      const at = all.findIndex((token, i) => i >= from && readsAs(value, token) !== undefined);
      const token = all[at];
      if (token === undefined) break;
      found.push({ digits: readsAs(value, token) ?? token.text, print, token });
      from = at + 1;
    }
    if (found.length === values.length) return found;
  }
  return undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyNumber = String.raw`[-+\d.eE]+%?`;

/**
 * A regular expression that finds a printed number again: the words before it in its line, with other numbers left open.
 *
 * @returns undefined where too little stands before it
 */
export function expressionFor({ print, token }: PrintedNumber): string | undefined {
  const begin = print.text.lastIndexOf('\n', token.start - 1) + 1;
  const before = print.text.slice(begin, token.start);
  let expression = '';
  let at = 0;
  for (const other of tokens(before)) {
    expression += escaped(before.slice(at, other.start)) + anyNumber;
    at = other.end;
  }
  expression += escaped(before.slice(at));
  if (!/[A-Za-z]{2}/.test(before)) return undefined;
  return `${expression.replace(/^\s+/, '').replace(/\s+/g, String.raw`\s+`)}(${anyNumber})`;
}
