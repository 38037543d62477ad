import type { Baseline } from './types.ts';
/**
 * JSON with one line for each environment, suite and series, in a fixed order: what changed in an experiment is one
 * changed line. The digest in the last line guards against accident, it is not a signature.
 */
export declare function serializeBaseline(baseline: Baseline): string;
/**
 * Reads what `serializeBaseline` wrote. Line ends may have become CRLF on the way.
 *
 * @throws Error that says what is wrong and what to do.
 */
export declare function parseBaseline(text: string): Baseline;
