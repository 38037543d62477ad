import { normalCdf } from './normal.ts';
import { wilson } from './wilson.ts';

/**
 * One-sided p-values of a share against a stated one, by the score test that Wilson's interval turns around:
 * z = (share − γ) / √(γ(1 − γ) / n). E. B. Wilson, JASA 22 (1927).
 *
 * @param share observed, 0 to 1
 * @param effective number of independent trials, need not be whole; with 0 nothing is known and both are 1
 * @returns `below`: p of "the true share is γ or more", small when the observed one is far below; `above`: of "γ or less"
 */
export function scoreP(share: number, effective: number, gamma: number): { below: number; above: number } {
  if (effective <= 0) return { below: 1, above: 1 };
  const z = (share - gamma) / Math.sqrt((gamma * (1 - gamma)) / effective);
  return { below: normalCdf(z), above: normalCdf(-z) };
}

/** One-sided upper bound of a share: all greater ones the score test rejects at 1 − level. */
export function upperShare(share: number, effective: number, level = 0.95): number {
  return wilson(share * effective, effective, 2 * level - 1).high;
}
