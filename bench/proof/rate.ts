import { wilson } from '../../src/verdict/stats/index.ts';

/** How often something happened, with Wilson's 95 % interval. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

export function rate(hits: number, of: number): Rate {
  const { low, high } = wilson(hits, of);
  return { hits, of, low, high };
}

/** "4.9 % (4.6 to 5.2)" */
export function percentOf(r: Rate): string {
  const digits = (v: number) => Number((100 * v).toPrecision(2));
  return `${percent(r.hits / r.of)} (${digits(r.low)} to ${digits(r.high)})`;
}

export const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
