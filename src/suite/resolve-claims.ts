import { someOf } from './errors.ts';
import type { Report } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';
import type { Claim, Conclusion, Equivalence } from './types.ts';

/** The most comparisons of a suite: each is judged by every pair of runs, and all of them together by Holm's rule. */
const maxComparisons = 10_000;

/** Refuses a suite with more comparisons than are judged together. */
export function checkComparisons({ claims = {} }: SuiteSource, report: Report): void {
  const count = Object.values(claims).reduce((sum, c) => sum + [c.than ?? c.as ?? []].flat().length, 0);
  if (count > maxComparisons)
    report(['claims'], `make ${count} comparisons; at most ${maxComparisons} are judged in one suite`);
}

type ClaimSource = NonNullable<SuiteSource['claims']>[string];

/** The claims, their names looked up: those of one variant's advantage, and those that two are the same experiment. */
export function resolveClaims(
  source: SuiteSource,
  report: Report,
): { claims: Claim[]; equivalences: Equivalence[] } {
  const claims: Claim[] = [];
  const equivalences: Equivalence[] = [];
  for (const [id, claim] of Object.entries(source.claims ?? {})) {
    const { better, than, same, as, within } = claim;
    const common = {
      id,
      says: claim.says,
      problem: claim.problem,
      probe: claim.metric ?? claim.probe ?? '',
      ...(claim.metric !== undefined && { metric: true as const }),
    };
    const rest = {
      gate: claim.gate ?? ('tell' as const),
      ...(claim.note !== undefined && { note: claim.note }),
    };
    if (better !== undefined && than !== undefined) {
      const rivals = [than].flat();
      checkClaim(id, claim, { better, than: rivals }, source, report);
      claims.push({ ...common, better, than: rivals, ...rest });
    } else if (same !== undefined && as !== undefined && within !== undefined) {
      const others = [as].flat();
      checkClaim(id, claim, { same, as: others }, source, report);
      equivalences.push({ ...common, same, as: others, within, ...rest });
    }
  }
  return { claims, equivalences };
}

/** What a claim is about has to be there. */
function checkClaim(
  id: string,
  source: ClaimSource,
  named: Readonly<Record<string, string | readonly string[]>>,
  suite: SuiteSource,
  report: Report,
): void {
  const path = ['claims', id];
  const problem = Object.hasOwn(suite.problems, source.problem) ? suite.problems[source.problem] : undefined;
  if (problem === undefined) {
    report([...path, 'problem'], `no such problem; there are ${someOf(Object.keys(suite.problems))}`);
    return;
  }
  const variants = Object.keys(problem.variants);
  for (const [field, value] of Object.entries(named).flatMap(([f, vs]) =>
    [vs].flat().map(v => [f, v] as const),
  )) {
    if (!variants.includes(value))
      report([...path, field], `no variant "${value}"; there are ${someOf(variants)}`);
  }
  const [of, ...rest] = Object.values(named).flat();
  const field = Object.keys(named)[1] ?? '';
  const twice = rest.find((variant, i) => rest.indexOf(variant) !== i);
  if (twice !== undefined) report([...path, field], `"${twice}" is listed twice, and would count twice`);
  const itself = source.same === undefined ? 'better than itself' : 'compared with itself';
  if (of !== undefined && rest.includes(of)) report([...path, field], `a variant cannot be ${itself}`);
  const kind = source.metric === undefined ? 'probe' : 'metric';
  const measured = source.metric ?? source.probe ?? '';
  const known = Object.keys(problem[`${kind}s`] ?? {});
  if (!known.includes(measured)) {
    const there = known.length > 0 ? `there are ${someOf(known)}` : `the problem has no ${kind}s`;
    report([...path, kind], `no such ${kind}; ${there}`);
  } else if (kind === 'probe' && source.same === undefined && problem.probes?.[measured]?.truth === undefined)
    report(
      [...path, kind],
      'has no truth, so which variant is nearer cannot be told; give the probe a truth, or claim a metric',
    );
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
