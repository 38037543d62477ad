/** Which seeds a command asks for. */
export type SeedRequest =
  | { readonly kind: 'list'; readonly seeds: readonly number[] }
  | { readonly kind: 'auto' };

const most = 1_000_000;

/**
 * `N` means seeds 1 to N, `A..B` both ends included, `auto` as many as it takes.
 *
 * @throws Error that says what would be right.
 */
export function parseSeeds(text: string): SeedRequest {
  if (text === 'auto') return { kind: 'auto' };
  const count = /^(\d{1,15})$/.exec(text);
  const range = /^(\d{1,15})\.\.(\d{1,15})$/.exec(text);
  const [from, to] = count ? [1, Number(count[1])] : range ? [Number(range[1]), Number(range[2])] : [0, -1];
  if (to < from) {
    throw new Error(`seeds "${text}": write a number (30 means seeds 1 to 30), a range (31..60) or auto`);
  }
  if (to - from >= most) throw new Error(`seeds "${text}": more than ${most} seeds`);
  return { kind: 'list', seeds: seedRange(from, to) };
}

/** from, …, to, both included. */
export function seedRange(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
