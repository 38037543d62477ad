import type { Draft } from './findings.ts';

/**
 * Experiments that a finding is about, as `problem/variant`; a conclusion is about what its claims are about.
 *
 * @param all findings, the claims of a conclusion among them
 */
export function touches(draft: Draft, all: readonly Draft[]): string[] {
  switch (draft.kind) {
    case 'claim':
    case 'varied':
      return [draft.better, ...draft.comparisons.map(c => c.than)].map(v => `${draft.problem}/${v}`);
    case 'equivalence':
      return [draft.same, ...draft.comparisons.map(c => c.as)].map(v => `${draft.problem}/${v}`);
    case 'conclusion': {
      const names = new Set(draft.claims.map(c => c.claim));
      return all.flatMap(d =>
        (d.kind === 'claim' || d.kind === 'equivalence') && d.suite === draft.suite && names.has(d.claim)
          ? touches(d, all)
          : [],
      );
    }
    default:
      return 'experiment' in draft ? [draft.experiment] : [];
  }
}
