import type {
  BaselineResult,
  Change,
  CheckResult,
  ClaimResult,
  ExperimentResult,
  Results,
  SuiteResult,
  Verdict,
} from './types.ts';

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
export function decideGate(suites: readonly SuiteResult[], notes: Notes, baseline?: BaselineResult): Gate {
  const failures: string[] = [];
  const warnings: string[] = [];
  const say = { failures, warnings };
  const changes = new Map(baseline?.comparisons.map(c => [`${c.suite ?? ''}\n${c.id}`, c.change]));
  const experiments = suites.flatMap(experimentsOf);
  if (experiments.length === 0) failures.push('nothing was judged: no experiment was planned');
  failures.push(...notes.conflicts);
  const held = experiments.some(e => e.probes.some(p => p.checks.length > 0));
  if (experiments.length > 0 && !held && !baseline && suites.every(s => s.claims.length === 0))
    warnings.push(
      'there was nothing to hold, so this says only that every run ended: no check, no claim and no baseline; give a metric a threshold or a printed value, or compare with --baseline',
    );
  for (const suite of suites) {
    const name = suites.length > 1 ? `${suite.name} ` : '';
    const change = (id: string) => changes.get(`${suite.name}\n${id}`);
    for (const e of experimentsOf(suite)) {
      completeness(e, name, say);
      for (const probe of e.probes)
        for (const check of probe.checks) gateCheck(check, name, change(`${e.id}/${probe.probe}`), say);
    }
    for (const claim of suite.claims) gateClaim(claim, name, change, say);
    if (suite.unselected && suite.unselected.claims.length > 0)
      warnings.push(
        `${name}not judged, for want of an experiment: claims ${suite.unselected.claims.join(', ')}`,
      );
  }
  warnings.push(...notes.foreign);
  const regressions = baseline ? gateBaseline(baseline, say) : 0;
  const verdicts = experiments.flatMap(e => e.probes.flatMap(p => p.checks.map(c => c.verdict)));
  const count = (v: Verdict) => verdicts.filter(x => x === v).length;
  return {
    passed: failures.length === 0,
    failures,
    warnings,
    counts: {
      reproduced: count('reproduced'),
      'not reproduced': count('not reproduced'),
      inconclusive: count('inconclusive'),
    },
    regressions,
  };
}

interface Say {
  readonly failures: string[];
  readonly warnings: string[];
}

const experimentsOf = (suite: SuiteResult) => suite.problems.flatMap(p => p.experiments);

function completeness(e: ExperimentResult, name: string, say: Say): void {
  const { ok, diverged, failed, missing } = e.counts;
  const total = ok + diverged + failed + missing;
  const seedsOf = (status: string) => [
    ...new Set(e.probes.flatMap(p => p.seeds.filter(s => s.status === status).map(s => s.seed))),
  ];
  if (total === 0) say.failures.push(`${name}${e.id}: no seed was planned`);
  if (missing > 0)
    say.failures.push(
      `${name}${e.id}: ${ofRuns(missing, total, 'missing')}, ${listSeeds(seedsOf('missing'))}`,
    );
  if (failed > 0) {
    const reasons = new Set(
      e.probes.flatMap(p => p.seeds.flatMap(s => (s.status === 'failed' && s.reason ? [s.reason] : []))),
    );
    const why = reasons.size > 0 ? ` (${[...reasons].slice(0, 3).join('; ')})` : '';
    say.failures.push(
      `${name}${e.id}: ${ofRuns(failed, total, 'failed')}, ${listSeeds(seedsOf('failed'))}${why}`,
    );
  }
  if (diverged > 0)
    say.warnings.push(
      `${name}${e.id}: ${ofRuns(diverged, total, 'diverged')}, ${listSeeds(seedsOf('diverged'))}`,
    );
  for (const p of e.probes)
    if (total > 0 && p.summary === undefined && missing < total && failed < total)
      say.failures.push(
        `${name}${e.id}/${p.probe}: no seed left a finite ${p.metric ? 'value' : 'prediction'}`,
      );
}

function ofRuns(n: number, total: number, what: string): string {
  const verb = what === 'missing' ? (n === 1 ? 'is ' : 'are ') : '';
  return `${n} of ${total} ${total === 1 ? 'run' : 'runs'} ${verb}${what}`;
}

/** `seed 4`, `seeds 4, 5, 6`, and for many the first ten. */
function listSeeds(seeds: readonly number[]): string {
  const more = seeds.length > 10 ? ` and ${seeds.length - 10} more` : '';
  return `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.slice(0, 10).join(', ')}${more}`;
}

const noWorse = (change: Change | undefined) => change === 'unchanged' || change === 'no worse';

function gateCheck(check: CheckResult, name: string, change: Change | undefined, say: Say): void {
  if (check.gate === 'off' || check.verdict === 'reproduced') return;
  const held = check.bound ? `${check.bound} ${check.value.join(', ')}` : 'within the tolerance';
  const counts = `${check.within} of ${check.seeds} seeds ${held}, ${percent(check.share)} wanted`;
  const says = `${name}${check.id} is ${check.verdict}: ${counts}`;
  if (check.verdict === 'inconclusive' || check.gate === 'warn') say.warnings.push(says);
  else if (noWorse(change)) say.warnings.push(`${says}; no worse than the baseline`);
  else say.failures.push(says);
}

function gateClaim(
  claim: ClaimResult,
  name: string,
  change: (id: string) => Change | undefined,
  say: Say,
): void {
  if (claim.gate === 'off' || claim.verdict === 'supported') return;
  const pairs = claim.comparisons
    .map(
      c =>
        `P(${claim.better} better than ${c.than}) = ${c.probability.toFixed(2)} [${c.interval.low.toFixed(2)}, ${c.interval.high.toFixed(2)}]`,
    )
    .join('; ');
  const says = `${name}claim ${claim.id} is ${claim.verdict}: ${pairs}`;
  if (claim.verdict === 'inconclusive' || claim.gate === 'warn') {
    say.warnings.push(says);
    return;
  }
  // A rival that got better would overturn a claim too: here every side must be as it was.
  const sides = [claim.better, ...claim.comparisons.map(c => c.than)];
  if (sides.every(v => noWorse(change(`${claim.problem}/${v}/${claim.probe}`))))
    say.warnings.push(`${says}; as in the baseline`);
  else say.failures.push(says);
}

function gateBaseline(baseline: BaselineResult, say: Say): number {
  for (const o of baseline.obstacles) {
    if (o.allowed) say.warnings.push(`baseline: ${o.says} (allowed: ${o.name})`);
    else say.failures.push(`baseline: ${o.says}; --allow ${o.name} compares all the same`);
  }
  const worse = baseline.comparisons.filter(c => c.change === 'worse');
  for (const c of worse) say.failures.push(`${c.id} is worse than the baseline: ${c.says}`);
  for (const c of baseline.comparisons) {
    if (c.change === 'drift') say.warnings.push(`${c.id} has moved: ${c.says}`);
    if (c.change === 'cannot tell') say.warnings.push(`${c.id} cannot be compared: ${c.says}`);
  }
  return worse.length;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
