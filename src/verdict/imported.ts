import { findAllowance } from './baseline/allow.ts';
import type { AllowanceLike } from './baseline/types.ts';
import type { Draft } from './findings.ts';
import { isAnswer } from './gate.ts';
import { touches } from './touches.ts';
import type { SuiteResult } from './types.ts';

/** The name by which a caller lets a gate rest on numbers that nobody has trained here. */
export const importedName = 'imported';

export interface ImportedGate {
  readonly strict: boolean;
  readonly baseline: boolean;
  /** What the caller allows, by name. */
  readonly allow: readonly AllowanceLike[];
}

/**
 * Imported numbers are somebody's word: a table can be edited. Where a gate would rest on them, because what is found of them
 * can fail it or a baseline holds them, the caller has to allow that by name.
 */
export function importedNotes(
  suites: readonly SuiteResult[],
  drafts: readonly Draft[],
  { strict, baseline, allow }: ImportedGate,
): Draft[] {
  return suites.flatMap((suite): Draft[] => {
    const imported = suite.problems.flatMap(p => p.experiments.filter(e => e.trainer === 'imported'));
    const own = drafts.filter(d => d.suite === suite.name);
    const gating = own.filter(
      d => isAnswer(d) && (d.gate === 'fail' || (strict && d.gate !== 'off' && d.gate !== 'tell')),
    );
    const held = new Set(gating.flatMap(d => touches(d, own)));
    const resting = imported.map(e => e.id).filter(id => baseline || held.has(id));
    if (resting.length === 0) return [];
    const allowed = findAllowance(`${importedName}:${suite.name}`, allow);
    const what = `${resting.slice(0, 5).join(', ')}${resting.length > 5 ? ` and ${resting.length - 5} more` : ''}`;
    return [
      {
        id: `${suite.name}:imported:note`,
        kind: 'note',
        suite: suite.name,
        outcome: 'imported',
        grade: 'bad',
        gate: allowed ? 'warn' : 'fail',
        ...(allowed && { allowed }),
        says: `the gate rests on numbers of ${what}, which were imported and not trained here`,
      },
    ];
  });
}
