import { plural } from '../base/index.ts';
import {
  type Finding,
  formatDuration,
  type Price,
  type Results,
  type SuiteResult,
  subjectOf,
} from '../verdict/index.ts';
import { ofKind } from './find.ts';
import { count, is } from './headline.ts';

/** Verbs of outcomes, of several things. */
const plurals: Readonly<Record<string, string>> = {
  'does not': 'do not',
  varies: 'vary',
  misses: 'miss',
  repeats: 'repeat',
  fits: 'fit',
  holds: 'hold',
};

/** The questions of a reader and their answers, in a few words each: the first thing under the headline. */
export function shortAnswers(results: Results, suite: SuiteResult): { question: string; answer: string }[] {
  const tell = (question: string, parts: readonly (string | false)[]) => {
    const said = parts.filter(p => p !== false && p !== '');
    return said.length === 0 ? [] : [{ question, answer: said.join('; ') }];
  };
  const tally = (findings: readonly Finding[]) => {
    const outcomes = [...new Set(findings.map(f => f.outcome))];
    return (
      outcomes
        .map(o => ({ o, n: findings.filter(f => f.outcome === o).length }))
        .sort((a, b) => b.n - a.n)
        .map(
          ({ o, n }) =>
            `${n} ${n === 1 ? o : o.replace(/^(does not|varies|misses|repeats|fits|holds)/, verb => plurals[verb] ?? verb)}`,
        )
        // Some outcomes have a comma of their own.
        .join('; ')
    );
  };
  const [luck] = ofKind(results, 'luck', suite);
  const [orders] = ofKind(results, 'orders', suite);
  const hits = ofKind(results, 'hits', suite).filter(f => f.gate !== 'off');
  const thresholds = ofKind(results, 'threshold', suite);
  const conclusions = ofKind(results, 'conclusion', suite);
  const claims = ofKind(results, 'claim', suite);
  return [
    ...tell('Are the printed numbers what these settings give?', [
      tally(ofKind(results, 'fits', suite)),
      tally(ofKind(results, 'near', suite)),
      luck?.says ?? false,
    ]),
    ...tell('Do they come out again?', [tally(ofKind(results, 'repeats', suite)), orders?.says ?? false]),
    ...tell('Are they near the truth?', [tally(hits)]),
    ...tell('Is the threshold reached?', [tally(thresholds)]),
    ...tell('Is the conclusion true?', [
      ...conclusions.map(c => `"${c.concludes.replace(/[.!]$/, '')}" ${c.says}`),
      claims.length > 0 && `of ${plural(claims.length, 'claim')} ${tally(claims)}`,
    ]),
    ...tell('Is it the same experiment?', [
      tally(ofKind(results, 'equivalence', suite)),
      ...ofKind(results, 'equivalence', suite)
        .slice(0, 3)
        .map(f => f.says),
    ]),
    ...tell('Do seeds decide what its programs give?', [seedsAnswer(results, suite)]),
    ...tell('What does it cost to know more?', [costOfMore(results, suite)]),
  ];
}

/** Of programs: whether the same seed gives the same numbers, and whether another one gives others. */
function seedsAnswer(results: Results, suite: SuiteResult): string {
  const findings = [...ofKind(results, 'determinism', suite), ...ofKind(results, 'seeds', suite)];
  const one = new Set(findings.map(f => f.experiment)).size === 1;
  // Of many programs a sentence for each would fill the page: they stand beside their numbers, and here what is amiss.
  const told = findings.length <= 4 ? findings : findings.filter(f => f.grade !== 'good');
  const rest = ofKind(results, 'determinism', suite).filter(f => !told.includes(f));
  const tally = [...new Set(rest.map(f => f.outcome))].map(
    outcome => `${count(rest, outcome)} ${count(rest, outcome) === 1 ? 'program' : 'programs'} ${outcome}`,
  );
  return [...tally, ...told.map(f => (one ? f.says : `${f.experiment}: ${f.says}`))].join('; ');
}

/** What is open, and what would settle it. */
function costOfMore(results: Results, suite: SuiteResult): string {
  const open = results.findings.filter(f => f.suite === suite.name && f.grade === 'open' && f.gate !== 'off');
  const answers = open.filter(f => f.kind !== 'change');
  if (answers.length === 0)
    return results.findings.some(f => f.suite === suite.name && f.kind !== 'runs') ? 'nothing is open' : '';
  const prices = answers.flatMap((f): Price[] => {
    if ('price' in f && f.price) return [f.price];
    return f.kind === 'claim' || f.kind === 'varied' || f.kind === 'equivalence'
      ? f.comparisons.flatMap(c => c.price ?? [])
      : [];
  });
  const seconds = prices.reduce((sum, p) => sum + p.seconds, 0);
  const most = Math.max(0, ...prices.map(p => p.seeds));
  const capped = prices.filter(p => p.capped).length;
  const never = capped > 0 ? `; ${capped} of them would not be settled by ${most} seeds` : '';
  // What is imported was not timed.
  const time = seconds > 0 ? `, ${formatDuration(seconds)} of training in all` : '';
  const how =
    prices.length === 0
      ? ''
      : `: ${answers.length === 1 ? '' : 'up to '}${plural(most, 'more seed')}${answers.length === 1 ? '' : ' each'}${time}${never}`;
  return `${plural(answers.length, 'answer')} ${is(answers.length)} open${whichOf(answers)}${how}`;
}

/** What is open, by name where it is one or two things. */
function whichOf(answers: readonly Finding[]): string {
  if (answers.length <= 2) return ` (${answers.map(subjectOf).join(', ')})`;
  const kinds = [...new Set(answers.map(f => f.kind))];
  const of = (kind: Finding['kind']) => answers.filter(f => f.kind === kind).length;
  return ` (${kinds.map(kind => `${of(kind)} of ${questions[kind] ?? kind}`).join(', ')})`;
}

/** What a finding of a kind is an answer to, in a word or two. */
const questions: Readonly<Partial<Record<Finding['kind'], string>>> = {
  fits: 'what is printed',
  near: 'what comes near it',
  hits: 'the truth',
  threshold: 'a threshold',
  repeats: 'what comes out again',
  claim: 'the claims',
  conclusion: 'the conclusions',
};
