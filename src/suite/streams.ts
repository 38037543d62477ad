import type { Report } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';
import type { StreamNames } from './types.ts';

/**
 * The names from which an experiment's random numbers are derived: those of suite, problem and variant, or the `id` that
 * one of them keeps from the time before it was renamed.
 */
export function streamNames(source: SuiteSource, problem: string, variant: string): StreamNames {
  const owner = source.problems[problem];
  return {
    suite: source.id ?? source.name,
    problem: owner?.id ?? problem,
    variant: owner?.variants[variant]?.id ?? variant,
  };
}

/** Reports an id that is also what another problem of the suite, or variant of the problem, draws its numbers by. */
export function checkIds(source: SuiteSource, report: Report): void {
  checkUnique(source.problems, ['problems'], 'problem', report);
  for (const [id, problem] of Object.entries(source.problems))
    checkUnique(problem.variants, ['problems', id, 'variants'], 'variant', report);
}

function checkUnique(
  members: Readonly<Record<string, { readonly id?: string | undefined }>>,
  path: readonly string[],
  kind: string,
  report: Report,
): void {
  const owners = new Map<string, string>();
  for (const [name, { id }] of Object.entries(members)) {
    const other = owners.get(id ?? name);
    owners.set(id ?? name, name);
    if (other === undefined) continue;
    // The id stands at one of the two; the other one has the name itself.
    const [at, rival] = id === undefined ? [other, name] : [name, other];
    report(
      [...path, at, 'id'],
      `is what the ${kind} "${rival}" derives its random numbers from; two may not draw the same ones`,
    );
  }
}
