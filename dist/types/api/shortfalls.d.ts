import type { Results } from '../verdict/index.ts';
/**
 * What keeps a suite from being called reproduced, one sentence each: all that fails the gate, and every check and claim
 * that is not off and did not hold.
 */
export declare function shortfalls(results: Results, inconclusive: 'fail' | 'pass'): string[];
