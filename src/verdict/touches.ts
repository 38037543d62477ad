import type { Draft } from './findings.ts';

/** Experiments that a finding is about, as `problem/variant`; a conclusion is about what its claims are about. */
export function touches(draft: Draft, all: readonly Draft[] = []): string[] {
  switch (draft.kind) {
    case 'claim':
      return [draft.better, ...draft.comparisons.map(c => c.than)].map(v => `${draft.problem}/${v}`);
    case 'equivalence':
      return [draft.same, ...draft.comparisons.map(c => c.as)].map(v => `${draft.problem}/${v}`);
    case 'conclusion': {
      const names = draft.claims.map(c => c.claim);
      return all
        .filter(d => (d.kind === 'claim' || d.kind === 'equivalence') && d.suite === draft.suite)
        .flatMap(d => ('claim' in d && names.includes(d.claim) ? touches(d) : []));
    }
    default:
      return 'experiment' in draft ? [draft.experiment] : [];
  }
}
