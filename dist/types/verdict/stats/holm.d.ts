/**
 * Holm's step-down adjustment: rejecting all with an adjusted p of at most α keeps the chance of even one false
 * rejection in the family at or below α. S. Holm, "A simple sequentially rejective multiple test procedure",
 * Scandinavian Journal of Statistics 6 (1979).
 *
 * @param p any order; the result is in the same order
 */
export declare function holm(p: readonly number[]): number[];
