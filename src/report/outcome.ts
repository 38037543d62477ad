import type {
  BaselineComparison,
  CheckResult,
  ClaimResult,
  ExperimentResult,
  Results,
  SuiteResult,
} from '../verdict/index.ts';

/** What one check, claim, experiment or comparison is to the gate. */
export type Outcome = 'passed' | 'failed' | 'warned' | 'open' | 'off';

const noWorse = (results: Results, suite: SuiteResult, id: string): boolean =>
  results.baseline?.comparisons.some(
    c =>
      c.id === id &&
      (c.suite ?? suite.name) === suite.name &&
      (c.change === 'unchanged' || c.change === 'no worse'),
  ) ?? false;

/**
 * The gate's own rule (src/verdict/gate.ts), for a check alone: what is not reproduced fails only where the suite
 * says so, and not when the baseline shows that it was so before.
 */
export function checkOutcome(results: Results, suite: SuiteResult, check: CheckResult): Outcome {
  if (check.verdict === 'reproduced') return 'passed';
  if (check.gate === 'off') return 'off';
  if (check.verdict === 'inconclusive') return 'open';
  const probe = check.id.slice(0, check.id.lastIndexOf('/'));
  return check.gate === 'fail' && !noWorse(results, suite, probe) ? 'failed' : 'warned';
}

/** The same for a claim: every side of it must be as it was. */
export function claimOutcome(results: Results, suite: SuiteResult, claim: ClaimResult): Outcome {
  if (claim.verdict === 'supported') return 'passed';
  if (claim.gate === 'off') return 'off';
  if (claim.verdict === 'inconclusive') return 'open';
  const sides = [claim.better, ...claim.comparisons.map(c => c.than)];
  const before = sides.every(v => noWorse(results, suite, `${claim.problem}/${v}/${claim.probe}`));
  return claim.gate === 'fail' && !before ? 'failed' : 'warned';
}

/** Runs that are missing or failed, or a probe without any finite prediction, fail the gate. */
export function runsOutcome({ counts, probes }: ExperimentResult): Outcome {
  if (counts.failed > 0 || counts.missing > 0 || probes.some(p => p.summary === undefined)) return 'failed';
  return counts.diverged > 0 ? 'warned' : 'passed';
}

export function changeOutcome({ change }: BaselineComparison): Outcome {
  if (change === 'worse') return 'failed';
  if (change === 'cannot tell') return 'open';
  return change === 'drift' ? 'warned' : 'passed';
}
