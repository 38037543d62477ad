import { plural } from '../base/index.ts';
import type { Finding, Results, SuiteResult } from '../verdict/index.ts';
import { formatNumber, formatPercent } from '../verdict/index.ts';
import { ofKind } from './find.ts';

/**
 * What the whole comes to, a sentence for each question that the suites answer: are the printed numbers right, do they come
 * out again, are the claims and the conclusion true. The gate comes last, with what it was decided by.
 */
export function headline(results: Results): string {
  const several = results.suites.length > 1;
  const parts = results.suites.flatMap(suite => {
    const says = suiteHeadline(results, suite);
    return says === '' ? [] : [several ? `${suite.title}: ${says}` : says];
  });
  return [...parts, gateSentence(results)].join(' ');
}

/** The same of one suite, without the gate; empty when it answers nothing. */
function suiteHeadline(results: Results, suite: SuiteResult): string {
  return [
    fitsSentence(results, suite),
    repeatsSentence(results, suite),
    truthSentence(results, suite),
    claimsSentence(results, suite),
    ...equivalenceSentences(results, suite),
  ]
    .filter(s => s !== '')
    .join(' ');
}

/** How many findings came out so. */
export const count = <F extends Finding>(findings: readonly F[], outcome: F['outcome']) =>
  findings.filter(f => f.outcome === outcome).length;
export const is = (n: number) => (n === 1 ? 'is' : 'are');
const some = (n: number, of: number) =>
  n === of ? (of === 1 ? 'it' : of === 2 ? 'both' : `all ${of}`) : n === 0 ? 'none' : String(n);

function fitsSentence(results: Results, suite: SuiteResult): string {
  const all = ofKind(results, 'fits', suite);
  if (all.length === 0) return '';
  const [fit, not] = [count(all, 'fits'), all.filter(f => f.outcome === 'does not fit')];
  const open = all.filter(f => f.outcome === 'open');
  const what = all.every(f => f.printed.kind === 'run')
    ? 'what one run of these settings gives'
    : 'what these settings give';
  const of =
    all.length === 1
      ? 'The printed number'
      : fit === all.length
        ? `All ${fit} of the article's printed numbers`
        : `${fit === 0 ? 'None' : fit} of the article's ${all.length} printed numbers`;
  const head =
    all.length === 1
      ? `${of} ${fit === 1 ? 'is' : open.length === 1 ? 'may or may not be' : 'is not'} ${what}`
      : `${of} ${fit > 1 ? 'are' : 'is'} ${what}`;
  const first = not[0];
  const said =
    first && all.length > 1
      ? `; ${not
          .map(f => f.text)
          .slice(0, 3)
          .join(
            ' and ',
          )}${not.length > 3 ? ` and ${not.length - 3} more` : ''} ${is(not.length)} not${not.length === 1 && first.printed.kind === 'run' ? ` (none of ${first.runs} runs comes near it)` : ''}`
      : '';
  // Of a mean of several runs, and where nothing finite is left, there is no "outside".
  const outside = open.filter(f => f.sides.length > 0);
  const where = open.length === 1 ? `all of our ${plural(open[0]?.runs ?? 0, 'run')}` : 'all of our runs';
  const none = open.every(f => f.runs === 0) ? ', no run left a number' : '';
  const why = outside.length === open.length ? `, outside ${where} so far` : none;
  const undecided =
    open.length > 0 && all.length > 1
      ? `; ${open.length === 1 ? open[0]?.text : open.length} ${is(open.length)} open${why}`
      : '';
  return `${head}${said}${undecided}.`;
}

function repeatsSentence(results: Results, suite: SuiteResult): string {
  const all = ofKind(results, 'repeats', suite);
  if (all.length === 0) return '';
  const [same, open] = [count(all, 'repeats'), count(all, 'open')];
  const printed = ofKind(results, 'fits', suite).length > 0;
  const again = 'out nearly the same when trained again';
  if (all.length === 1)
    return `${same === 1 ? 'It comes' : open === 1 ? 'It is open whether it comes' : 'It does not come'} ${again}.`;
  const these = `${printed ? 'the' : 'its'} ${all.length}`;
  if (open === all.length) return `Whether ${these} come ${again} is open.`;
  if (same === all.length) return `All ${all.length} come ${again}.`;
  const but = printed ? (same > 0 ? 'But only' : 'But') : same > 0 ? 'Only' : '';
  const few = same === 0 ? 'none' : String(same);
  const says = `${but} ${few} of ${these} ${same > 1 ? 'come' : 'comes'} ${again}`.trim();
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${open > 0 ? `, ${open} ${is(open)} open` : ''}.`;
}

/** Of a suite without printed numbers the truth, or the threshold, is the question. */
function truthSentence(results: Results, suite: SuiteResult): string {
  const near = [...ofKind(results, 'near', suite)];
  const held =
    ofKind(results, 'fits', suite).length === 0
      ? [...ofKind(results, 'hits', suite), ...ofKind(results, 'threshold', suite)].filter(
          f => f.gate !== 'off',
        )
      : [];
  const part = (list: readonly Finding[], one: string, many: string, may: string) => {
    if (list.length === 0) return [];
    const good = list.filter(f => f.grade === 'good').length;
    const open = list.filter(f => f.grade === 'open').length;
    const undecided = open > 0 ? `, ${open} ${is(open)} open` : '';
    if (list.length === 1 && good === 0)
      return [`The one value ${open === 1 ? 'may or may not' : 'does not'} ${may}.`];
    return [
      `${good === list.length ? (good === 1 ? 'The one value' : `All ${good} values`) : `${good === 0 ? 'None' : good} of ${plural(list.length, 'value')}`} ${good === 1 || good === 0 ? one : many}${undecided}.`,
    ];
  };
  const comes = held.every(f => f.kind === 'hits')
    ? part(held, 'comes near its truth', 'come near their truths', 'come near its truth')
    : part(
        held,
        'reaches what is wanted of it',
        'reach what is wanted of them',
        'reach what is wanted of it',
      );
  return [
    ...part(near, 'comes near what is printed', 'come near what is printed', 'come near what is printed'),
    ...comes,
  ].join(' ');
}

function claimsSentence(results: Results, suite: SuiteResult): string {
  const claims = ofKind(results, 'claim', suite);
  const conclusions = ofKind(results, 'conclusion', suite);
  const holding = count(claims, 'holds');
  const open = count(claims, 'open');
  const undecided = open > 0 ? `, ${open} ${is(open)} open` : '';
  const of =
    claims.length === 1
      ? `Its claim ${holding === 1 ? 'holds' : open === 1 ? 'is open' : 'does not hold'}`
      : `Of its ${claims.length} comparisons ${some(holding, claims.length)} ${holding === 1 || holding === 0 ? 'holds' : 'hold'}${undecided}`;
  const [main] = conclusions;
  if (main === undefined) return claims.length === 0 ? '' : `${of}.`;
  const good = main.claims.filter(c => c.outcome === 'holds' || c.outcome === 'equivalent').length;
  const total = main.claims.length;
  const last = main.concludes.replace(/[.!]$/, '');
  const verdict = { holds: 'holds', open: 'is open', 'does not hold': 'does not hold' }[main.outcome];
  const counted =
    total === 1
      ? ''
      : `: ${good === 0 ? 'none' : good} of the ${total} claims that it rests on ${good > 1 ? 'hold' : 'holds'}`;
  // What it rests on may be claims of equivalence alone, which have sentences of their own.
  const first = claims.length === 0 ? 'Its main conclusion' : `${of}, and its main conclusion`;
  return `${first}, "${last}", ${verdict}${counted}.`;
}

/** `native is the same experiment as keras, within 0.01.` */
function equivalenceSentences(results: Results, suite: SuiteResult): string[] {
  const all = ofKind(results, 'equivalence', suite);
  const said = (f: (typeof all)[number]) => {
    const others = f.comparisons.map(c => c.as).join(' and ');
    const words = {
      equivalent: `${f.same} is the same experiment as ${others}`,
      differ: `${f.same} is another experiment than ${others}`,
      open: `whether ${f.same} is the same experiment as ${others} is open`,
    };
    const text = `${words[f.outcome]}, within ${formatNumber(f.within)} of ${f.probe}.`;
    return f.outcome === 'open' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
  };
  if (all.length <= 3) return all.map(said);
  const tally = (['equivalent', 'differ', 'open'] as const).map(o => `${count(all, o)} ${o}`);
  return [`Of its ${all.length} claims of equivalence: ${tally.join(', ')}.`];
}

/** `The gate passed.`, with what it was decided by. */
export function gateSentence({ gate, baseline, findings, suites }: Results): string {
  const strict = gate.strict ? ' (strict)' : '';
  // What was accepted is worse all the same.
  const fallen =
    gate.regressions +
    findings.filter(f => f.kind === 'change' && f.outcome === 'worse' && f.allowed && f.gate !== 'fail')
      .length;
  const worse =
    baseline === undefined
      ? ''
      : `, ${fallen === 0 ? 'nothing is' : `${fallen} ${is(fallen)}`} worse than the baseline`;
  const taken = findings.filter(f => f.allowed !== undefined).length;
  const accepted = taken === 0 ? '' : `, ${plural(taken, 'difference')} accepted`;
  const why = gate.passed ? '' : `: ${plural(gate.failures.length, 'reason')}`;
  const told = findings.filter(f => f.kind === 'note' && f.outcome === 'nothing can fail').length;
  const vain = told > 0 && told === suites.length ? '; nothing that was found can fail it' : '';
  return `The gate ${gate.passed ? 'passed' : 'failed'}${strict}${why}${worse}${accepted}${vain}.`;
}

/** Of what share of the seeds something is wanted, for the heading of a table. */
export const wantedShare = (share: number): string => `for ${formatPercent(share)} of the seeds`;
