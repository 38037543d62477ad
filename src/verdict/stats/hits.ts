import type { Interval } from '../values.ts';

export type HitOutcome =
  | 'accurate, as printed'
  | 'accurate by luck of the seed'
  | 'misses, as printed'
  | "accurate; the article's run was unlucky"
  | 'accurate'
  | 'misses'
  | 'open';

/**
 * Is it near the truth? Our runs' share within the tolerance, by its interval, beside the article's own run:
 *
 * | the article's run | interval | outcome |
 * |---|---|---|
 * | hit | low ≥ 0.8 | accurate, as printed |
 * | hit | high < 0.8 | accurate by luck of the seed |
 * | missed | high < 0.2 | misses, as printed |
 * | missed | low ≥ 0.8 | accurate; the article's run was unlucky |
 * | none | low ≥ 0.8 | accurate |
 * | none | high < 0.2 | misses |
 * | any | else | open |
 *
 * @param article whether the article's run is within the tolerance; undefined when it printed none
 */
export function hitOutcome(article: boolean | undefined, { low, high }: Interval, share = 0.8): HitOutcome {
  const [accurate, misses] = [low >= share, high < 1 - share];
  if (article === undefined) return accurate ? 'accurate' : misses ? 'misses' : 'open';
  if (article) {
    if (accurate) return 'accurate, as printed';
    return high < share ? 'accurate by luck of the seed' : 'open';
  }
  if (accurate) return "accurate; the article's run was unlucky";
  return misses ? 'misses, as printed' : 'open';
}
