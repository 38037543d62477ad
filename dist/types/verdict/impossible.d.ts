import type { Suite } from '../suite/index.ts';
/** A gate whose answer is known before any run; `path` is its place in the suite. */
export interface ImpossibleGate {
    readonly path: readonly (string | number)[];
    readonly message: string;
}
/**
 * Checks, claims and a declared baseline margin that cannot pass, or cannot fail, at this number of seeds. What has
 * gate `off` is not looked at: it gates nothing.
 */
export declare function impossibleGates(suite: Suite, seeds: number): ImpossibleGate[];
/**
 * The smallest P(worse) that the baseline gate sees with a power of 80 %, with the same number of seeds on both sides, at
 * the level of Holm's first step. Undefined when its test can never reject.
 *
 * @param seeds the suite's own number when left out
 */
export declare function smallestVisibleEffect(suite: Suite, seeds?: number): number | undefined;
