import { plural } from '../base/index.ts';
import type { GateLevel } from '../suite/index.ts';
import type { Draft, Effect, Finding, Grade } from './findings.ts';
import type { Gate } from './types.ts';

/**
 * What a finding does to the exit code, by its grade and by what the suite asks:
 *
 * | gate | good | open | bad |
 * |---|---|---|---|
 * | fail | none | told | fails |
 * | warn | none | told | warns |
 * | tell | none | told | told |
 * | off | none | none | none |
 *
 * When it is strict, what is open fails with gate `fail` and `warn`, and so does what would only warn.
 */
export function effectOf(grade: Grade, gate: GateLevel, strict = false): Effect {
  if (grade === 'good' || gate === 'off') return 'none';
  if (gate === 'tell') return 'told';
  if (strict) return 'fails';
  if (grade === 'open') return 'told';
  return gate === 'fail' ? 'fails' : 'warns';
}

/** Kinds of findings that answer a question about the published work; all others are about this run. */
const answers: readonly Finding['kind'][] = [
  'fits',
  'near',
  'hits',
  'threshold',
  'repeats',
  'claim',
  'equivalence',
  'varied',
  'conclusion',
];

export const isAnswer = ({ kind }: Pick<Finding, 'kind'>): boolean => answers.includes(kind);

/**
 * What a test of "all is as published" has to look at: whatever the suite holds to account (gate fail or warn), and where
 * it states a tolerance for a value, whether that is met, unless it is off. That seeds differ, or that a claim does not hold
 * of which nothing was asked, is no failure of the suite.
 */
export const isHeld = ({ kind, gate }: Pick<Finding, 'kind' | 'gate'>): boolean =>
  isAnswer({ kind }) &&
  (gate === 'fail' || gate === 'warn' || (gate === 'tell' && (kind === 'hits' || kind === 'near')));

export interface GateOptions {
  readonly strict: boolean;
  readonly baseline: boolean;
  /** Whether the baseline's own runs were no better in this; what they were is not to be blamed on a change. */
  readonly excused: (draft: Draft) => boolean;
}

/**
 * Decides what every finding does. The gate fails on
 * - runs that are missing, failed or contradict each other, and experiments of which nothing finite is left;
 * - what is bad and has gate `fail`, unless the baseline's own verdict on it was no better;
 * - what is worse than the baseline, more runs that die among it, and every obstacle that is not allowed by name.
 */
export function decide(drafts: readonly Draft[], options: GateOptions): { findings: Finding[]; gate: Gate } {
  const all = [...drafts, ...unheld(drafts, options)];
  const findings = all.map((draft): Finding => {
    const effect = effectOf(draft.grade, draft.gate, options.strict && isAnswer(draft));
    const excused = effect === 'fails' && options.excused(draft);
    return { ...draft, effect: excused ? 'warns' : effect, ...(excused && { excused: true as const }) };
  });
  return { findings, gate: gateOf(findings, options.strict) };
}

function gateOf(findings: readonly Finding[], strict: boolean): Gate {
  const held = findings.filter(isHeld);
  const count = (grade: Grade) => held.filter(f => f.grade === grade).length;
  const say = (effect: Effect) => findings.filter(f => f.effect === effect).map(sayWhole);
  const failures = say('fails');
  return {
    passed: failures.length === 0,
    ...(strict && { strict }),
    failures,
    warnings: say('warns'),
    counts: { good: count('good'), open: count('open'), bad: count('bad') },
    // What the suite switches off is told, and is no regression.
    regressions: findings.filter(f => f.outcome === 'worse' && f.gate === 'fail').length,
  };
}

/** A suite of which nothing that was found could fail the gate says so: it would otherwise look like an approval. */
function unheld(drafts: readonly Draft[], { strict, baseline }: GateOptions): Draft[] {
  if (baseline) return [];
  const suites = [...new Set(drafts.flatMap(d => (d.kind === 'runs' ? [d.suite] : [])))];
  const can = (d: Draft) => isAnswer(d) && (d.gate === 'fail' || (strict && d.gate === 'warn'));
  return suites.flatMap((suite): Draft[] => {
    const own = drafts.filter(d => d.suite === suite);
    if (own.some(can)) return [];
    const answered = own.filter(isAnswer).length;
    const what =
      answered === 0
        ? 'there is no question to answer'
        : `none of ${plural(answered, 'answer')} has gate: fail`;
    return [
      {
        id: `${suite}:nothing can fail:note`,
        kind: 'note',
        suite,
        outcome: 'nothing can fail',
        grade: 'bad',
        gate: 'warn',
        says: `nothing that was found of ${suite} can fail the gate, only runs that do not end: ${what}; give what must hold gate: fail, compare with a baseline, or ask for --strict`,
      },
    ];
  });
}

/** The sentence with its subject, for where no heading gives it. */
export function sayWhole(f: Finding): string {
  const subject = subjectOf(f);
  const excuse = f.excused
    ? '; it was no better in the baseline'
    : f.allowed
      ? ` (accepted by ${f.allowed.by})`
      : '';
  return `${subject === '' ? '' : `${subject}: `}${f.says}${excuse}`;
}

/** What a finding is about, in words: `many-to-one-1/simple/50-51-52`, `claim stacked-better`. */
export function subjectOf(f: Finding | Draft): string {
  switch (f.kind) {
    case 'claim':
    case 'equivalence':
    case 'varied':
      return `claim ${f.claim}`;
    case 'conclusion':
      return `"${f.concludes}"`;
    case 'luck':
    case 'orders':
    case 'note':
      return '';
    case 'obstacle':
      return 'baseline';
    case 'rename':
      return f.to;
    case 'runs':
    case 'determinism':
    case 'seeds':
      return f.experiment;
    case 'change':
      return f.probe === undefined ? f.experiment : `${f.experiment}/${f.probe}`;
    default:
      return `${f.experiment}/${f.probe}`;
  }
}
