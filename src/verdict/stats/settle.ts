import { normalCdf, normalQuantile } from './normal.ts';

/** What was seen so far of a share. */
export interface Observed {
  /** Observed share, 0 to 1. */
  readonly share: number;
  /** Number of independent trials that it is worth. */
  readonly effective: number;
  /** Seeds that it was seen with, of a comparison on each side. */
  readonly seeds: number;
}

/** A limit that settles the question when the share is shown to lie above it, below it, or on either side. */
export interface Limit {
  readonly share: number;
  readonly shows: 'above' | 'below' | 'either';
  /** One-sided level at which it is shown. */
  readonly alpha: number;
}

/** Seeds are not counted further than this. */
const mostSeeds = 1e6;

/**
 * Seeds in all, those seen included, with which the question is settled with the given chance. What is not known yet is
 * drawn from what was seen: after N seeds the share is normal about the observed one with variance
 * v/n − v/N, v = θ(1 − θ) · n / effective (the predictive distribution under a flat prior; D. J. Spiegelhalter, L. S.
 * Freedman and P. R. Blackburn, "Monitoring clinical trials: conditional or predictive power?", Controlled Clinical Trials 7,
 * 1986), and a limit is shown by the score test. To take the observed share for the true one would promise too much: such
 * prices settle about half of the questions.
 *
 * @returns Infinity when more than a million would be needed, or nothing was seen
 */
export function seedsToSettle(
  { share, effective, seeds }: Observed,
  limits: readonly Limit[],
  chance = 0.8,
): number {
  if (seeds < 1 || effective <= 0) return Number.POSITIVE_INFINITY;
  const perSeed = effective / seeds;
  // At 0 and 1 an observed share shows no variance: one more trial would have some, as in the rule of succession.
  const held = (share * effective + 1) / (effective + 2);
  const variance = Math.max(share * (1 - share), held * (1 - held)) / perSeed;
  const settled = (n: number) => {
    const spread = Math.sqrt(variance * (1 / seeds - 1 / n));
    const reach = (l: Limit) =>
      normalQuantile(1 - l.alpha) * Math.sqrt((l.share * (1 - l.share)) / (perSeed * n));
    const above = limits.filter(l => l.shows !== 'below').map(l => l.share + reach(l));
    const below = limits.filter(l => l.shows !== 'above').map(l => l.share - reach(l));
    const [low, high] = [Math.max(...below), Math.min(...above)];
    // Where the two meet everything is settled, and the sum is 1 or more.
    return normalCdf((low - share) / spread) + normalCdf((share - high) / spread);
  };
  let [short, enough] = [seeds, seeds + 1];
  while (settled(enough) < chance) {
    if (enough > mostSeeds) return Number.POSITIVE_INFINITY;
    [short, enough] = [enough, 2 * enough];
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (settled(middle) < chance) short = middle;
    else enough = middle;
  }
  return enough;
}

/** The limits of a share that is held to a stated one by a two-sided interval, as Wilson's: above it or below it. */
export function shareLimits(share: number, level = 0.95): Limit[] {
  return [{ share, shows: 'either', alpha: (1 - level) / 2 }];
}

/** The limits of a claim: ½ on either side, or below ¾; at Holm's strictest level in a family of this size. */
export function claimLimits(family: number, alpha = 0.05, advantage = 0.75): Limit[] {
  const level = alpha / Math.max(1, family);
  return [
    { share: 0.5, shows: 'either', alpha: level },
    { share: advantage, shows: 'below', alpha: level },
  ];
}
