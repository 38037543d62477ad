import type { CheckResult, ClaimResult, Results } from '../verdict/index.ts';

/**
 * What keeps a suite from being called reproduced, one sentence each: all that fails the gate, and every check and claim
 * that is not off and did not hold.
 */
export function shortfalls(results: Results, inconclusive: 'fail' | 'pass'): string[] {
  const found = [...results.gate.failures];
  const open = (verdict: string) => verdict === 'inconclusive' && inconclusive === 'pass';
  let held = 0;
  const say = (id: string, gate: CheckResult['gate'], verdict: string, good: string, details: string) => {
    if (gate === 'off') return;
    held++;
    if (verdict === good || open(verdict)) return;
    // The gate says some of it already.
    if (found.some(line => line.includes(`${id} is ${verdict}`))) return;
    found.push(`${id} is ${verdict}: ${details}`);
  };
  for (const suite of results.suites) {
    for (const experiment of suite.problems.flatMap(p => p.experiments)) {
      for (const check of experiment.probes.flatMap(p => p.checks))
        say(check.id, check.gate, check.verdict, 'reproduced', describeCheck(check));
    }
    for (const claim of suite.claims)
      say(`claim ${claim.id}`, claim.gate, claim.verdict, 'supported', describeClaim(claim));
  }
  if (held === 0) found.push('there is nothing to hold it to: every check and every claim is off');
  return found;
}

function describeCheck({ within, seeds, share, price }: CheckResult): string {
  const more = price && !price.capped ? `; ${price.seeds} more seeds would tell if it goes on like this` : '';
  return `${within} of ${seeds} seeds held, ${Math.round(1000 * share) / 10} % wanted${more}`;
}

function describeClaim({ better, comparisons }: ClaimResult): string {
  return comparisons
    .map(
      ({ than, probability, interval: { low, high } }) =>
        `P(${better} better than ${than}) = ${probability.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
    )
    .join('; ');
}
