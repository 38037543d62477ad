/** The names that a run's random numbers are derived from. */
export interface RunNames {
    readonly suite: string;
    readonly problem: string;
    readonly variant: string;
    /** 0 to 2^53 − 1 */
    readonly seed: number;
}
/** A generator of its own: what is drawn here shifts no other stream. */
export interface Stream {
    /** In [0, 1), 53 bits. */
    uniform(): number;
    /** An integer from 0 to n − 1. Its bias is at most n · 2⁻⁵³. */
    below(n: number): number;
    /** Standard normal. */
    normal(): number;
}
/**
 * The stream of one purpose (for instance 'weight', 'lstm-1/kernel') in one run. The names are joined as a
 * JSON array, which no two lists of names share, and hashed; the hash is the generator's state.
 *
 * The generator is seedrandom's Alea (J. Baagøe's multiply-with-carry, period near 2¹¹⁶). It works on
 * integers held in doubles, so its bits are the same everywhere, and its state can be set directly: 96 bits
 * come from the hash, where Alea's own string seeding keeps only some of them. The other variant that
 * was weighed, xor4096, has a state of 4096 bits that costs more to fill than an epoch's order to draw.
 *
 * @throws RangeError if the seed is not an integer from 0 to 2^53 − 1.
 */
export declare function stream(run: RunNames, ...purpose: readonly (string | number)[]): Stream;
