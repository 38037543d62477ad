import { idOf } from './draft.ts';
import type { ClaimOutcome, ConclusionFinding, Grade } from './findings.ts';
import type { Judging } from './judging.ts';
import { sayConclusion } from './say/sentences.ts';

/** Whether what is claimed was shown. */
export const holds = (o: ClaimOutcome): boolean => o === 'holds' || o === 'equivalent';

/**
 * - needs all: holds if every claim does, does not hold if one does not, and is open otherwise;
 * - needs any: holds if one claim does, does not hold if none does, and is open otherwise.
 */
export function conclude(
  needs: 'all' | 'any',
  claims: readonly ClaimOutcome[],
): ConclusionFinding['outcome'] {
  const fails = (o: ClaimOutcome) => !holds(o) && o !== 'open';
  if (claims.length === 0) return 'open';
  if (needs === 'all') return claims.every(holds) ? 'holds' : claims.some(fails) ? 'does not hold' : 'open';
  return claims.some(holds) ? 'holds' : claims.every(fails) ? 'does not hold' : 'open';
}

export const conclusionGrade: Readonly<Record<ConclusionFinding['outcome'], Grade>> = {
  holds: 'good',
  'does not hold': 'bad',
  open: 'open',
};

/** What the source makes of its claims. A claim that could not be judged leaves open what needs it. */
export function judgeConclusions(
  claims: readonly { readonly claim: string; readonly outcome: ClaimOutcome }[],
  { suite, drafts }: Judging,
): void {
  for (const conclusion of suite.conclusions) {
    const own = conclusion.claims.map(id => {
      const claim = claims.find(c => c.claim === id);
      return { claim: id, outcome: claim?.outcome ?? ('open' as const) };
    });
    const outcome = conclude(
      conclusion.needs,
      own.map(c => c.outcome),
    );
    const found = { outcome, needs: conclusion.needs, claims: own };
    drafts.add({
      id: idOf(suite.name, conclusion.id, 'conclusion'),
      kind: 'conclusion',
      suite: suite.name,
      concludes: conclusion.says,
      ...found,
      gate: conclusion.gate,
      grade: conclusionGrade[outcome],
      position: suite.locate(['conclusions', Number(conclusion.id) - 1]),
      says: sayConclusion(found),
    });
  }
}
