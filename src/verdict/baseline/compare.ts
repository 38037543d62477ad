import { fromNum, type Num, toNum } from '../../records/index.ts';
import { groupBy } from '../group.ts';
import { sayChange } from '../say/baseline.ts';
import {
  fewestPairs,
  fisherExact,
  holm,
  improvement,
  mannWhitney,
  marginAmount,
  median,
  pairedLosses,
  signedRank,
  smallestP,
  smallestSignedRankP,
  summarise,
  upperShare,
  worseShare,
} from '../stats/index.ts';
import type { Change, ChangeFinding, ChangeTest } from './findings.ts';
import { errorsOf, isSame, rowsOfSeries, type SeriesPair, withinOf } from './pairs.ts';
import type { Series } from './types.ts';

/** Family-wise level of the baseline gate. */
export const gateAlpha = 0.01;

/**
 * The statistics of the baseline gate, on all pairs at once. Where seeds, values and final weights are the same to the bit there
 * is nothing to test. Otherwise:
 *
 * - the errors: with 11 shared seeds or more seed by seed, by the exact one-sided Wilcoxon signed-rank test of what each lost
 *   beyond the margin; otherwise by the exact Mann–Whitney test of the new errors against the old ones raised by it;
 * - the runs that reach the target, and the runs that died: by Fisher's exact test;
 * - Holm's correction over all of these, of what the suite does not switch off; worse if p ≤ 0.01, and of the errors if
 *   besides 60 % are worse beyond the margin.
 *
 * What is not worse is shown to be no worse when the one-sided 95 % bound of P(worse) stays below 0.6. Of a probe whose truth
 * nobody knows it can be said only whether it moved.
 */
export function compareSeries(pairs: readonly SeriesPair[]): Change[] {
  const sides = [...pairs.map(measure), ...deaths(pairs)];
  const held = sides.filter(s => s.gated).flatMap(s => s.tests.map(test => ({ side: s, test })));
  const told = sides.filter(s => !s.gated).flatMap(s => s.tests.map(test => ({ side: s, test })));
  const adjusted = new Map<Raw, number>();
  for (const family of [held, told])
    for (const [i, p] of holm(family.map(t => t.test.p)).entries()) adjusted.set(family[i]?.test as Raw, p);
  return sides.map(side => {
    const size = Math.max(1, (side.gated ? held : told).length);
    const tests = side.tests.map((t): ChangeTest => ({ of: t.of, p: t.p, adjusted: adjusted.get(t) ?? 1 }));
    const outcome = outcomeOf(side, tests, size);
    const { gated, tests: _, smallest: __, same: ___, truthless: ____, ...numbers } = side;
    const found = { ...numbers, outcome, tests };
    return { ...found, gated, says: sayChange(found) };
  });
}

interface Raw {
  readonly of: ChangeTest['of'];
  readonly p: number;
}

type Numbers = Omit<Change, 'outcome' | 'tests' | 'says'>;
interface Measured extends Numbers {
  readonly same: boolean;
  readonly tests: readonly Raw[];
  /** Smallest p that the test of the errors can have. */
  readonly smallest: number;
  /** Set where nobody knows the truth, so that there is no better and no worse. */
  readonly truthless?: true;
}

function outcomeOf(side: Measured, tests: readonly ChangeTest[], family: number): ChangeFinding['outcome'] {
  if (side.same) return 'unchanged';
  const rejected = (t: ChangeTest) => t.adjusted <= gateAlpha;
  if (side.truthless) return tests.some(rejected) ? 'moved' : 'not shown moved';
  const worse = tests.some(t => rejected(t) && (t.of !== 'error' || (side.probability ?? 0) >= worseShare));
  if (worse) return 'worse';
  if (side.probe === undefined) return 'not shown worse';
  if (side.smallest * family > gateAlpha) return 'cannot tell';
  return (side.upper ?? 1) < worseShare ? 'shown no worse' : 'not shown worse';
}

function measure(pair: SeriesPair): Measured {
  const { before, after, margin } = pair;
  const errors = { before: errorsOf(before, pair), after: errorsOf(after, pair) };
  const numbers = { ...numbersOf(pair, errors), gated: pair.gated };
  const nothing = { ...numbers, tests: [], smallest: 1 };
  if (isSame(pair)) return { ...nothing, same: true };
  // Of a baseline there is a run; of those that are held to it all may be missing.
  if (errors.after.length === 0) return { ...nothing, same: false };
  if (pair.better === undefined && pair.truth.length === 0)
    return { ...nothing, same: false, truthless: true, tests: moves(pair) };
  const absolute = marginAmount(errors.before, margin);
  const shown = { relative: margin.relative ?? 0, absolute };
  const within = withinTest(pair);
  const common = { ...numbers, same: false, margin: shown };
  const there = new Set(after.seeds);
  const shared = before.seeds.filter(seed => there.has(seed));
  if (shared.length >= fewestPairs) {
    const of = (s: Series, list: readonly number[]) => {
      const places = new Map(s.seeds.map((seed, i) => [seed, i]));
      return shared.map(seed => list[places.get(seed) as number] as number);
    };
    const losses = pairedLosses(of(before, errors.before), of(after, errors.after), margin);
    const probability = losses.filter(d => d > 0).length / losses.length;
    return {
      ...common,
      paired: shared.length,
      probability,
      upper: upperShare(probability, losses.length),
      tests: [{ of: 'error', p: signedRank(losses).greater }, ...within],
      smallest: smallestSignedRankP(losses.length),
    };
  }
  // A dead run stays as far off as it is: no margin raises it.
  const raised = errors.before.map(e =>
    Number.isFinite(e) ? e + Math.abs(e) * shown.relative + absolute : e,
  );
  const effect = improvement(raised, errors.after);
  return {
    ...common,
    probability: effect.probability,
    upper: upperShare(effect.probability, effect.effective),
    tests: [{ of: 'error', p: mannWhitney(errors.after, raised).greater }, ...within],
    smallest: smallestP(errors.before.length, errors.after.length),
  };
}

/** Fisher's test of the runs that reach the target; none where all or none do on both sides, which could show nothing. */
function withinTest({ before, after, target }: SeriesPair): Raw[] {
  if (target === undefined) return [];
  const [a, b] = [withinOf(before, target), withinOf(after, target)];
  const [n, m] = [before.seeds.length, after.seeds.length];
  return isConstant(a + b, n + m) ? [] : [{ of: 'within', p: fisherExact(a, n, b, m).fewer }];
}

const isConstant = (events: number, of: number) => events === 0 || events === of;

/** Two-sided tests of every output, of a probe whose truth nobody knows; a dead run lies beyond all others. */
function moves({ before, after }: SeriesPair): Raw[] {
  const column = (s: Series, output: number) =>
    s.values.map(v => {
      const number = fromNum(v[output] as Num);
      return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
    });
  const [first = []] = before.values;
  return first.map((_, output) => ({
    of: 'error',
    p: mannWhitney(column(after, output), column(before, output)).twoSided,
  }));
}

/** One test an experiment of how many runs died, where any did. */
function deaths(pairs: readonly SeriesPair[]): Measured[] {
  const experiments = groupBy(pairs, p => `${p.before.suite}\n${p.before.experiment}`);
  return [...experiments.values()].flatMap((own): Measured[] => {
    const first = own[0] as SeriesPair;
    const { before, after } = first;
    // A run is dead when any of its probes has nothing to say.
    const dead = (side: 'before' | 'after') => {
      const rows = own.map(p => rowsOfSeries(p[side]));
      return first[side].seeds.filter((_, i) => rows.some(of => of[i] === undefined)).length;
    };
    const [a, b] = [dead('before'), dead('after')];
    const [n, m] = [before.seeds.length, after.seeds.length];
    if (a + b === 0) return [];
    const same = own.every(isSame);
    return [
      {
        suite: before.suite,
        experiment: before.experiment,
        seeds: { before: n, after: m },
        median: { before: 'NaN', after: 'NaN' },
        dead: { before: a, after: b },
        tests: same || isConstant(a + b, n + m) ? [] : [{ of: 'dead', p: fisherExact(a, n, b, m).more }],
        smallest: 1,
        same,
        gated: true,
      },
    ];
  });
}

function numbersOf(
  { before, after, better, target }: SeriesPair,
  errors: { readonly before: readonly number[]; readonly after: readonly number[] },
): Omit<Numbers, 'gated'> {
  // A metric of which higher is better has the sign of its value changed.
  const sign = better === 'higher' ? -1 : 1;
  // Where nobody knows the truth a finite run has no error, though one that died is infinitely far.
  const middle = (list: readonly number[]): Num =>
    list.length === 0 || list.some(Number.isNaN) ? 'NaN' : toNum(sign * median(list));
  const dead = (s: Series) => rowsOfSeries(s).filter(row => row === undefined).length;
  const summaries = { before: summaryOf(before), after: summaryOf(after) };
  return {
    suite: before.suite,
    experiment: before.experiment,
    probe: before.probe,
    ...(better && { metric: better }),
    seeds: { before: before.seeds.length, after: after.seeds.length },
    median: { before: middle(errors.before), after: middle(errors.after) },
    dead: { before: dead(before), after: dead(after) },
    ...(target && { within: { before: withinOf(before, target), after: withinOf(after, target) } }),
    ...(summaries.before && { before: summaries.before }),
    ...(summaries.after && { after: summaries.after }),
  };
}

const summaryOf = (s: Series) => summarise(rowsOfSeries(s).filter(row => row !== undefined));
