import { UsageError } from '../base/index.ts';

/** How seeds are asked for: n means 1 to n, a pair both ends included, `auto` as many as it takes. */
export type SeedWish = number | readonly [from: number, to: number] | 'auto';

/** Which seeds a suite gets: as many as the suite itself says, those of a list, or as many as it takes. */
export type SeedRequest =
  | { readonly kind: 'own' }
  | { readonly kind: 'list'; readonly seeds: readonly number[] }
  | { readonly kind: 'auto' };

const most = 1_000_000;

const refusal = (said: string) =>
  new UsageError(`seeds "${said}": write a number (30 means seeds 1 to 30), a range (31..60) or auto`);

/**
 * Reads `N`, `A..B` or `auto`.
 *
 * @throws UsageError that says what would be right; for numbers that cannot be, `seedRequest` throws it
 */
export function parseSeeds(text: string): SeedWish {
  if (text === 'auto') return text;
  const [, from, , to] = /^(\d{1,15})(\.\.(\d{1,15}))?$/.exec(text) ?? [];
  if (from === undefined) throw refusal(text);
  return to === undefined ? Number(from) : [Number(from), Number(to)];
}

/** @throws UsageError for seeds that cannot be */
export function seedRequest(wish: SeedWish | undefined): SeedRequest {
  if (wish === undefined) return { kind: 'own' };
  if (wish === 'auto') return { kind: 'auto' };
  const said = typeof wish === 'object' && wish !== null ? wish.join('..') : String(wish);
  const [from, to] = typeof wish === 'number' ? [1, wish] : Array.isArray(wish) ? wish : [];
  if (!isSeed(from) || !isSeed(to) || to < from) throw refusal(said);
  if (to - from >= most) throw new UsageError(`seeds "${said}": more than ${most} seeds`);
  return { kind: 'list', seeds: seedRange(from, to) };
}

const isSeed = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** from, …, to, both included. */
export function seedRange(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
