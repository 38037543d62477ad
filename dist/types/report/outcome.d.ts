import type { BaselineComparison, CheckResult, ClaimResult, ExperimentResult, Results, SuiteResult } from '../verdict/types.ts';
/** What one check, claim, experiment or comparison is to the gate. */
export type Outcome = 'passed' | 'failed' | 'warned' | 'open' | 'off';
/**
 * The gate's own rule (src/verdict/gate.ts), for a check alone: what is not reproduced fails only where the suite
 * says so, and not when the baseline shows that it was so before.
 */
export declare function checkOutcome(results: Results, suite: SuiteResult, check: CheckResult): Outcome;
/** The same for a claim: every side of it must be as it was. */
export declare function claimOutcome(results: Results, suite: SuiteResult, claim: ClaimResult): Outcome;
/** Runs that are missing or failed, or a probe without any finite prediction, fail the gate. */
export declare function runsOutcome({ counts, probes }: ExperimentResult): Outcome;
export declare function changeOutcome({ change }: BaselineComparison): Outcome;
