import type { Suite } from '../suite/index.ts';
import type { ClaimResult, ClaimVerdict, ExperimentResult, Interval } from './types.ts';
/** What an improvement must reach to mean something: Bouthillier et al. 2021, γ = 0.75. */
export declare const meaningful = 0.75;
/** Family-wise level of the claims of a suite, in either direction. */
export declare const claimAlpha = 0.05;
/**
 * The suite's claims, judged together: Holm's correction runs over all comparisons of all claims.
 *
 * @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
 */
export declare function judgeClaims(suite: Suite, experiments: ReadonlyMap<string, ExperimentResult>): ClaimResult[];
/**
 * The rule of X. Bouthillier et al., "Accounting for variance in machine learning benchmarks", MLSys 2021, section 5: an
 * improvement is significant if the interval of P(A > B) lies above 0.5 and meaningful if it reaches γ.
 *
 * - supported: above 0.5, reaching beyond γ, and Holm's p of "no improvement" at most 0.05;
 * - contradicted: below 0.5, and Holm's p of "no deterioration" at most 0.05;
 * - not meaningful: the interval does not reach beyond γ, so whatever the improvement is, it is too small to matter;
 * - inconclusive: it holds both no improvement and a meaningful one.
 */
export declare function comparisonVerdict(interval: Interval, adjusted: number, contrary: number): ClaimVerdict;
/** Supported only if all are; otherwise what speaks against it most plainly. */
export declare function combine(verdicts: readonly ClaimVerdict[]): ClaimVerdict;
