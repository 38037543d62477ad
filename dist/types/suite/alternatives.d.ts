import { type LoadOptions } from './load.ts';
import type { Suite } from './types.ts';
/** A suite in which one assumed setting has another of its listed values. */
export interface Alternative {
    /** `defaults`, or `problem/variant`. */
    readonly where: string;
    /** As in the marks: `epochs`, `lstm.recurrentActivation`, `layers`. */
    readonly setting: string;
    readonly why: string;
    readonly value: unknown;
    /** Experiments that it changes. */
    readonly experiments: readonly string[];
    readonly suite: Suite;
}
/**
 * Every alternative that a suite lists for a setting marked as assumed, each resolved to a suite of its own.
 *
 * @param options needed for a suite with models that are built by code
 * @throws SuiteError when an alternative is no valid value of its setting
 */
export declare function alternatives(given: string, options?: LoadOptions): Alternative[];
