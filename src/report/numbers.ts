import { plural } from '../base/index.ts';
import type { Num } from '../records/index.ts';
import type { Tolerance } from '../suite/index.ts';
import type { Interval, Price } from '../verdict/index.ts';

/** A number with five significant digits, and without an exponent where that is short. */
export function formatNumber(value: Num): string {
  const n = Number(value);
  if (!Number.isFinite(n)) return String(value);
  const rounded = Number(n.toPrecision(5));
  return Math.abs(rounded) >= 1e7 || (rounded !== 0 && Math.abs(rounded) < 1e-4)
    ? rounded.toExponential()
    : String(rounded);
}

/** One number or several: `29.1, 48.5`. */
export function formatNumbers(values: readonly Num[]): string {
  return values.map(formatNumber).join(', ');
}

/** What somebody else wrote down, a truth or a printed value, with all of its digits. */
export function formatGiven(values: readonly number[]): string {
  return values.map(String).join(', ');
}

/** `73 %` */
export function formatPercent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
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
export function formatHeld(check: {
  value: readonly number[];
  tolerance: Tolerance;
  bound?: string;
}): string {
  return check.bound === undefined
    ? formatTolerance(check.tolerance)
    : `${check.bound} ${formatGiven(check.value)}`;
}

/** `within 5 %` or `within 0.5` */
function formatTolerance({ absolute, relative }: Tolerance): string {
  return relative !== undefined
    ? `within ${formatPercent(relative)}`
    : `within ${formatNumber(absolute ?? 0)}`;
}

/** `about 40 more seeds would tell, 10 s` */
export function formatPrice(price: Price): string {
  if (price.capped) return `too close to the limit: even ${price.seeds} more seeds would not tell`;
  return `about ${plural(price.seeds, 'more seed', 'more seeds')} would tell, ${formatDuration(price.seconds)}`;
}
