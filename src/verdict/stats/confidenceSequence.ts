import jStat from 'jstat';
import type { Interval } from '../values.ts';

/**
 * Interval for a share that stays valid when it is looked at after every trial and stopped at will: the chance that it
 * ever leaves the true share out is at most 1 − level, over all n together.
 *
 * It holds all p at which the beta-binomial mixture martingale
 * M_n(p) = B(s + 1, n − s + 1) / (p^s (1 − p)^{n − s}) stays below 1/α; M is a martingale under p with M_0 = 1, so
 * Ville's inequality bounds the chance of ever reaching 1/α. H. Robbins, "Statistical methods related to the law of the
 * iterated logarithm", Annals of Mathematical Statistics 41 (1970), with a uniform mixture; S. R. Howard et al., "Time-uniform,
 * nonparametric, nonasymptotic confidence sequences", Annals of Statistics 49 (2021).
 *
 * @param successes 0 to n
 */
export function confidenceSequence(successes: number, n: number, level = 0.95): Interval {
  if (!(Number.isInteger(n) && Number.isInteger(successes) && successes >= 0 && successes <= n)) {
    throw new RangeError(`${successes} of ${n} is no share`);
  }
  if (n === 0) return { low: 0, high: 1, level };
  const failures = n - successes;
  const mixture = jStat.betaln(successes + 1, failures + 1);
  const limit = -Math.log(1 - level);
  // Asked between 0 and 1 only, where no logarithm is infinite.
  const logLikelihood = (p: number) => successes * Math.log(p) + failures * Math.log1p(-p);
  const outside = (p: number) => mixture - logLikelihood(p) >= limit;
  const observed = successes / n;
  return {
    low: successes === 0 ? 0 : edge(outside, 0, observed),
    high: failures === 0 ? 1 : edge(outside, 1, observed),
    level,
  };
}

/** Where `outside` ends between a point that is outside and one that is inside, on the outer side by at most 2⁻⁵⁰. */
function edge(outside: (p: number) => boolean, out: number, inside: number): number {
  let [a, b] = [out, inside];
  for (let i = 0; i < 50; i++) {
    const middle = (a + b) / 2;
    if (outside(middle)) a = middle;
    else b = middle;
  }
  return a;
}
