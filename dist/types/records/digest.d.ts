import type { Num, RunRecord } from './types.ts';
/**
 * SHA-256 over all fields but the digest itself, in the order they are written. It guards against
 * accident (flipped bits, a slip in an editor); it is not a signature.
 */
export declare function recordDigest(record: Omit<RunRecord, 'digest'>): string;
/** The record with its digest. */
export declare function sealRecord(content: Omit<RunRecord, 'digest'>): RunRecord;
/** What must be equal in two records of one run: everything but how long it took and where it ran. */
export declare function sameOutcome(a: RunRecord, b: RunRecord): boolean;
/** A number as JSON can hold it. */
export declare function toNum(value: number): Num;
/** The number that was meant. */
export declare function fromNum(value: Num): number;
