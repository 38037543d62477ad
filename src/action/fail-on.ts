import { type Finding, isAnswer, sayWhole } from '../verdict/index.ts';

const bad = (f: Finding) => f.grade === 'bad' && f.gate !== 'off';

/** What can fail a step besides the gate, by the names that the input `fail-on` has for it. */
const outcomes = {
  worse: f => f.kind === 'change' && f.outcome === 'worse' && f.allowed === undefined,
  moved: f => f.kind === 'change' && f.outcome === 'moved',
  open: f => isAnswer(f) && f.grade === 'open' && f.gate !== 'off',
  'does-not-fit': f => f.kind === 'fits' && bad(f),
  varies: f => f.kind === 'repeats' && bad(f),
  misses: f => (f.kind === 'near' || f.kind === 'hits' || f.kind === 'threshold') && bad(f),
  'does-not-hold': f =>
    (f.kind === 'claim' || f.kind === 'varied' || f.kind === 'equivalence' || f.kind === 'conclusion') &&
    bad(f),
  died: f => f.kind === 'runs' && (f.outcome === 'some died' || f.outcome === 'all died'),
  missing: f => f.kind === 'runs' && f.outcome === 'incomplete',
  warnings: f => f.effect === 'warns',
} satisfies Record<string, (f: Finding) => boolean>;

export type FailOn = keyof typeof outcomes;
export const failOnNames = Object.keys(outcomes) as FailOn[];

/** Sentences of the findings that fail the step by its own wish. */
export const failedBy = (findings: readonly Finding[], wished: readonly FailOn[]): string[] =>
  findings.filter(f => wished.some(name => outcomes[name](f))).map(sayWhole);
