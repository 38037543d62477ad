import { UsageError } from '../base/index.ts';

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** `90`, `90s`, `10m`, `2h` as seconds. @throws UsageError */
export function parseDuration(name: string, text: string): number {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)(s|m|h)?$/.exec(text) ?? [];
  return checkSeconds(name, Number(number) * (unitSeconds[unit] ?? Number.NaN), text);
}

/**
 * The seconds, if there are more than none.
 *
 * @param said how they were asked for, for the message
 * @throws UsageError
 */
export function checkSeconds(name: string, seconds: number, said = String(seconds)): number {
  if (seconds > 0 && Number.isFinite(seconds)) return seconds;
  throw new UsageError(`${name} "${said}": write a time such as 90s, 10m or 2h`);
}

/** A whole number from 1 to 999999. @throws UsageError */
export function parseCount(name: string, text: string): number {
  return checkCount(name, /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN, text);
}

/**
 * The number, if something can be counted by it.
 *
 * @param said how it was asked for, for the message
 * @throws UsageError
 */
export function checkCount(name: string, count: number, said = String(count)): number {
  if (Number.isInteger(count) && 1 <= count && count <= 999_999) return count;
  throw new UsageError(`${name} "${said}": write a whole number from 1 to 999999`);
}
