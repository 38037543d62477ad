import { plural } from '../../base/index.ts';
import type { Num } from '../../records/index.ts';
import type { Target, Tolerance } from '../../suite/index.ts';
import type { Interval, Price } from '../values.ts';

/** A number with five significant digits, and without an exponent where that is short. */
export function formatNumber(value: Num, digits = 5): string {
  const n = Number(value);
  if (!Number.isFinite(n)) return String(value);
  const rounded = Number(n.toPrecision(digits));
  return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
    ? rounded.toExponential()
    : String(rounded);
}

/** One number or several: `29.1, 48.5`. */
export function formatNumbers(values: readonly Num[]): string {
  return values.map(v => formatNumber(v)).join(', ');
}

/** Two numbers with as many digits as it takes to see that they are two; as many as there are if need be. */
export function formatPair(a: Num, b: Num): [string, string] {
  for (let digits = 3; digits < 17; digits++) {
    const pair: [string, string] = [formatNumber(a, digits), formatNumber(b, digits)];
    if (pair[0] !== pair[1] || Object.is(Number(a), Number(b))) return pair;
  }
  return [String(a), String(b)];
}

/** What somebody else wrote down, a truth for instance, with all of its digits. */
export function formatGiven(values: readonly number[]): string {
  return values.map(String).join(', ');
}

/** `73 %` */
export function formatPercent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}

/** A chance in two significant digits: `0.12 %`, `43 %`. */
export function formatChance(chance: number): string {
  return `${Number((100 * chance).toPrecision(2))} %`;
}

/** An interval of a share: `95 % interval 89 to 100 %`. */
export function formatInterval({ low, high, level }: Interval): string {
  return `${formatPercent(level)} interval ${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}

/** A share that is a probability: two decimals, `0.93`. */
export function formatShare(share: number): string {
  return share.toFixed(2);
}

/** `12 s`, `3 min`, `2.5 h` */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toPrecision(2))} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Number((seconds / 3600).toPrecision(2))} h`;
}

/** `within 5 %` or `within 0.5`; of a threshold `at least 0.95` */
export function formatTarget(target: Target): string {
  return target.kind === 'near'
    ? `within ${formatTolerance(target.tolerance)}`
    : `${target.kind} ${formatGiven(target.value)}`;
}

/** `5 %` or `0.5` */
export function formatTolerance({ absolute, relative }: Tolerance): string {
  return relative !== undefined ? formatPercent(relative) : formatNumber(absolute ?? 0);
}

/** `40 more seeds would tell`: without the time, which is another on every machine, and at every run. */
export function formatMore(price: Price, of = 'would tell'): string {
  if (price.capped) return `even ${price.seeds} more seeds would not tell`;
  return `${plural(price.seeds, 'more seed')} ${of}`;
}

/** `40 more seeds would tell, 10 s` */
export function formatPrice(price: Price): string {
  return price.capped ? formatMore(price) : `${formatMore(price)}, ${formatDuration(price.seconds)}`;
}
