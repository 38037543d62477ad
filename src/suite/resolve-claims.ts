import { someOf } from './errors.ts';
import type { Report } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';
import type { Claim, Conclusion } from './types.ts';

/** The most comparisons of a suite: each is judged by every pair of runs, and all of them together by Holm's rule. */
const maxComparisons = 10_000;

/** Refuses a suite with more comparisons than are judged together. */
export function checkComparisons({ claims = {} }: SuiteSource, report: Report): void {
  const count = Object.values(claims).reduce((sum, c) => sum + [c.than].flat().length, 0);
  if (count > maxComparisons)
    report(['claims'], `make ${count} comparisons; at most ${maxComparisons} are judged in one suite`);
}

/** A claim, its names looked up. */
export function resolveClaim(
  id: string,
  source: NonNullable<SuiteSource['claims']>[string],
  suite: SuiteSource,
  report: Report,
): Claim {
  const path = ['claims', id];
  const problem = Object.hasOwn(suite.problems, source.problem) ? suite.problems[source.problem] : undefined;
  const than = typeof source.than === 'string' ? [source.than] : source.than;
  const measured = source.metric ?? source.probe ?? '';
  if (problem === undefined) {
    report([...path, 'problem'], `no such problem; there are ${someOf(Object.keys(suite.problems))}`);
  } else {
    const variants = Object.keys(problem.variants);
    for (const [field, value] of [
      ['better', source.better] as const,
      ...than.map(t => ['than', t] as const),
    ]) {
      if (!variants.includes(value))
        report([...path, field], `no variant "${value}"; there are ${someOf(variants)}`);
    }
    const twice = than.find((variant, i) => than.indexOf(variant) !== i);
    if (twice !== undefined) report([...path, 'than'], `"${twice}" is listed twice, and would count twice`);
    if (than.includes(source.better)) report([...path, 'than'], 'a variant cannot be better than itself');
    const kind = source.metric === undefined ? 'probe' : 'metric';
    const known = Object.keys(problem[`${kind}s`] ?? {});
    if (!known.includes(measured)) {
      const there = known.length > 0 ? `there are ${someOf(known)}` : `the problem has no ${kind}s`;
      report([...path, kind], `no such ${kind}; ${there}`);
    } else if (kind === 'probe' && problem.probes?.[measured]?.truth === undefined)
      report(
        [...path, kind],
        'has no truth, so which variant is nearer cannot be told; give the probe a truth, or claim a metric',
      );
  }
  return {
    id,
    says: source.says,
    problem: source.problem,
    probe: measured,
    ...(source.metric !== undefined && { metric: true as const }),
    better: source.better,
    than,
    gate: source.gate ?? 'tell',
    ...(source.note !== undefined && { note: source.note }),
  };
}

/** The conclusions, in the order of the suite. */
export function resolveConclusions(source: SuiteSource, report: Report): Conclusion[] {
  const known = Object.keys(source.claims ?? {});
  return (source.conclusions ?? []).map((conclusion, i) => {
    conclusion.claims.forEach((claim, at) => {
      const path = ['conclusions', i, 'claims', at];
      if (!known.includes(claim)) report(path, `no such claim; there are ${someOf(known) || 'none'}`);
      else if (conclusion.claims.indexOf(claim) < at) report(path, 'is listed twice');
    });
    return {
      id: String(i + 1),
      says: conclusion.says,
      needs: conclusion.needs ?? 'all',
      claims: conclusion.claims,
      gate: conclusion.gate ?? source.defaults?.gate ?? 'warn',
      ...(conclusion.note !== undefined && { note: conclusion.note }),
    };
  });
}
