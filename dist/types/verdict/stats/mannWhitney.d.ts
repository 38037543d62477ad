export interface MannWhitney {
    /** Pairs in which x is greater than y, ties half: 0 to |x|·|y|. */
    readonly u: number;
    /** u / (|x|·|y|): P(x > y) with ties half. */
    readonly probabilityGreater: number;
    /** One-sided p of "x is not greater": P(U ≥ u) when every split of the pooled values is as likely. */
    readonly greater: number;
    /** One-sided p of "x is not smaller": P(U ≤ u). */
    readonly less: number;
    /** Twice the smaller of the two, at most 1. */
    readonly twoSided: number;
    readonly exact: boolean;
}
/**
 * Mann–Whitney's U. The p-values are exact, also with ties: the distribution of the sum of midranks over all
 * C(n + m, n) splits of the pooled values (the conditional permutation distribution), counted by dynamic
 * programming as in P. Streitberg and J. Röhmel, "Exact distributions for permutation and rank tests",
 * Statistical Software Newsletter 12 (1986). Counts are doubles: their relative error stays below 1e-12.
 *
 * Beyond about 100 against 100 (`exact` is then false) the normal approximation with the variance for ties and a
 * continuity correction of ½ is used (H. B. Mann and D. R. Whitney, 1947; E. L. Lehmann, "Nonparametrics", 1.3).
 *
 * @param x n values; infinities are allowed and tie with each other
 * @param y m values
 * @throws RangeError for an empty sample or NaN.
 */
export declare function mannWhitney(x: readonly number[], y: readonly number[]): MannWhitney;
/** Smallest one-sided p that samples of these sizes can have: 1 / C(n + m, n), when all of one exceed all of the other. */
export declare function smallestP(n: number, m: number): number;
