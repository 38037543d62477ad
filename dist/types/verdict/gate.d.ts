import type { BaselineResult, Results, SuiteResult } from './types.ts';
type Gate = Results['gate'];
type Notes = NonNullable<Results['notes']>;
/**
 * The exit code, and why. It fails on
 * - runs that are missing, failed or contradict each other, and experiments without one finite prediction;
 * - a check with gate `fail` that is not reproduced, a claim with gate `fail` that is contradicted or not meaningful,
 *   unless the baseline shows that it is no worse than before;
 * - a regression against the baseline, and every obstacle to the comparison that is not allowed by name.
 *
 * What is inconclusive passes, and is said. Diverged seeds are results: they count as misses, and are said.
 */
export declare function decideGate(suites: readonly SuiteResult[], notes: Notes, baseline?: BaselineResult): Gate;
export {};
