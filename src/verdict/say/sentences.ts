import { plural } from '../../base/index.ts';
import type {
  ClaimFinding,
  Comparison,
  ConclusionFinding,
  Draft,
  FitsFinding,
  HitsFinding,
  LuckFinding,
  NearFinding,
  OrdersFinding,
  RepeatsFinding,
  RunsFinding,
  ShareOf,
  ThresholdFinding,
} from '../findings.ts';
import { promised } from '../stats/index.ts';
import {
  formatChance,
  formatInterval,
  formatMore,
  formatNumber,
  formatPercent,
  formatTarget,
  formatTolerance,
} from './numbers.ts';

/** A finding's sentence is made from its own numbers, here and nowhere else, so that every report says the same. */
type Numbers<F> = F extends unknown
  ? Omit<F, 'id' | 'suite' | 'gate' | 'grade' | 'effect' | 'says' | 'position'>
  : never;

/** `seed 4`, `seeds 4, 5, 6`, and for many the first ten. */
function listSeeds(seeds: readonly number[]): string {
  const more = seeds.length > 10 ? ` and ${seeds.length - 10} more` : '';
  return `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.slice(0, 10).join(', ')}${more}`;
}

export function sayRuns(
  { outcome, counts }: Pick<RunsFinding, 'outcome' | 'counts'>,
  seeds: (status: 'diverged' | 'failed' | 'missing') => readonly number[],
  reasons: readonly string[],
): string {
  const total = counts.ok + counts.diverged + counts.failed + counts.missing;
  if (total === 0) return 'no run was planned';
  const of = (n: number, what: string) => `${n} of ${plural(total, 'run')} ${what}`;
  const part = (status: 'diverged' | 'failed' | 'missing', what: string) =>
    counts[status] === 0 ? [] : [`${of(counts[status], what)}, ${listSeeds(seeds(status))}`];
  const is = counts.missing === 1 ? 'is missing' : 'are missing';
  const parts = [...part('missing', is), ...part('failed', 'failed'), ...part('diverged', 'diverged')];
  const why = reasons.length > 0 ? ` (${reasons.slice(0, 3).join('; ')})` : '';
  const none = outcome === 'all died' ? 'no run left a finite result: ' : '';
  return parts.length === 0 ? `all of ${plural(total, 'run')} ended` : `${none}${parts.join('; ')}${why}`;
}

/** Where the runs lie beside a printed value, for each of its outputs: `14 lower, 13 higher, 3 round to it`. */
export function saySides({ runs, sides }: Pick<FitsFinding, 'runs' | 'sides'>): string {
  return sides
    .map(({ atMost, atLeast }) => {
      const [lower, higher, equal] = [runs - atLeast, runs - atMost, atLeast + atMost - runs];
      if (equal === runs) return runs === 1 ? 'it rounds to it' : 'all round to it';
      const round = equal === 1 ? 'rounds' : 'round';
      return `${lower} lower, ${higher} higher${equal > 0 ? `, ${equal} ${round} to it` : ''}`;
    })
    .join('; ');
}

/** Whether a printed value may come from our runs, with what of them stands where. */
export function sayFits(f: Numbers<Draft<FitsFinding>>): string {
  const printed = `the printed ${f.text}`;
  const more = f.price ? `; ${priceOfFits(f)}` : '';
  if (f.runs === 0) return `${printed} cannot be compared: no run left a number`;
  if (f.compared.length > 0) return saySeveral(f, printed) + more;
  if (f.outcome === 'fits') {
    const after = f.added > 0 ? `, ${f.added} of them added to find out` : '';
    return `${printed} is what one run may print: of our ${plural(f.runs, 'run')} ${saySides(f)}${after}`;
  }
  const where =
    f.sides.some(s => s.atMost === 0) && f.sides.some(s => s.atLeast === 0)
      ? 'outside'
      : f.sides.some(s => s.atMost === 0)
        ? 'below'
        : 'above';
  if (f.outcome === 'does not fit')
    return `none of our ${plural(f.runs, 'run')} comes near the printed ${f.text}: it lies ${where} all of them`;
  const chance = (2 * f.sides.length * f.family) / (f.runs + 1);
  const expected =
    chance < 0.1
      ? ''
      : `, and of ${f.family} printed values ${chance < 0.75 ? 'one may well be so' : `about ${Math.max(1, Math.round(chance))} would be so`} by chance`;
  return `${printed} lies ${where} all of our ${plural(f.runs, 'run')}${f.family > 1 ? expected : ''}${more}`;
}

const names = { mean: 'mean', sd: 'standard deviation', best: 'best' } as const;

function saySeveral(f: Numbers<Draft<FitsFinding>>, printed: string): string {
  const { runs } = f.printed as { runs: number };
  const parts = f.compared.map(c => {
    return `the ${names[c.of]} of ${runs} of our runs lies between ${formatNumber(c.low)} and ${formatNumber(c.high)} in ${formatPercent(promised[c.of])}`;
  });
  const word = {
    fits: 'is what these settings give',
    open: 'may not be what these settings give',
    'does not fit': 'is not what these settings give',
  };
  return `${printed} ${word[f.outcome]}: ${parts.join('; ')} (p = ${f.p.toPrecision(2)}, ${plural(f.runs, 'run')} of ours)`;
}

const priceOfFits = ({ price, needed }: Numbers<Draft<FitsFinding>>) =>
  price ? `${needed} runs decide, ${price.seeds} more at most` : '';

/** `28 of 30 within 5 %` */
export function sayCount({ within, seeds, target }: Pick<ShareOf, 'within' | 'seeds' | 'target'>): string {
  return `${within} of ${plural(seeds, 'run')} ${formatTarget(target)}`;
}

function sayShare(f: ShareOf): string {
  const wanted = `${formatPercent(f.share)} wanted, ${formatInterval(f.interval)}`;
  const absent = f.absent > 0 ? `, ${f.absent} failed or missing` : '';
  const more = f.price ? `; ${formatMore(f.price)}` : '';
  return `${sayCount(f)}${absent}, ${wanted}${more}`;
}

export const sayNear = (f: Numbers<Draft<NearFinding>>): string =>
  `our runs ${f.outcome === 'near' ? 'come' : f.outcome === 'open' ? 'may come' : 'do not come'} near the printed ${f.text}: ${sayShare(f)}`;

export const sayThreshold = (f: Numbers<Draft<ThresholdFinding>>): string =>
  `${f.outcome === 'open' ? 'it is open whether the threshold is reached' : `the threshold is ${f.outcome}`}: ${sayShare(f)}`;

export function sayHits(f: Numbers<Draft<HitsFinding>>): string {
  const own =
    f.own === undefined
      ? ''
      : f.own
        ? ", and the article's own run is"
        : ", and the article's own run is not";
  const outcome = f.outcome === 'open' ? 'it is open whether it comes near the truth' : f.outcome;
  return `${outcome}: ${sayShare(f)}${own}`;
}

export function sayRepeats(f: Numbers<Draft<RepeatsFinding>>): string {
  const agree = `${formatPercent(f.share)} of the pairs of runs agree within ${formatTolerance(f.tolerance)}, ${formatInterval(f.interval)}`;
  const range = f.range
    .map(
      r =>
        `${formatPercent(r.level)} of re-runs land between ${formatNumber(r.low)} and ${formatNumber(r.high)}`,
    )
    .join('; ');
  const more = f.price ? `; ${formatMore(f.price)}` : '';
  const outcome = f.outcome === 'open' ? 'it is open whether it comes out again' : f.outcome;
  return `${outcome}: ${agree}${range === '' ? '' : `; ${range}`}${more}`;
}

/** `bidirectional was nearer in 57 % of the pairs: no real advantage` */
export function sayComparison(claim: Pick<ClaimFinding, 'better' | 'metric'>, c: Comparison): string {
  const nearer = claim.metric ? 'better' : 'nearer';
  const counted = `${claim.better} was ${nearer} than ${c.than} in ${formatPercent(Math.round(100 * c.probability) / 100)} of the pairs`;
  const leans = c.interval.high < 0.5 ? ', it leans the other way' : '';
  const small = c.interval.high <= 0.75 ? ', a small advantage' : '';
  const words: Readonly<Record<Comparison['outcome'], string>> = {
    holds: `holds${small}`,
    'does not hold, the other way round': 'it is the other way round',
    'does not hold, no real advantage': `no real advantage${leans}`,
    open: 'open',
  };
  const more = c.price ? `; ${formatMore(c.price, 'a side would tell with a chance of 80 %')}` : '';
  const one = c.oneRun ? `, for all runs of ${c.oneRun.join(' and of ')} are one run` : '';
  return `${counted}: ${words[c.outcome]}${one}${more}`;
}

export const sayClaim = (f: Pick<ClaimFinding, 'better' | 'metric' | 'comparisons'>): string =>
  `on these data ${f.comparisons.map(c => sayComparison(f, c)).join('; ')}`;

export function sayConclusion(f: Pick<ConclusionFinding, 'outcome' | 'needs' | 'claims'>): string {
  const holding = f.claims.filter(c => c.outcome === 'holds' || c.outcome === 'equivalent').length;
  const open = f.claims.filter(c => c.outcome === 'open').length;
  const of = f.claims.length;
  const count =
    of === 1
      ? `its claim ${holding === 1 ? 'holds' : open === 1 ? 'is open' : 'does not hold'}`
      : `${holding === 0 ? 'none' : holding} of its ${of} claims ${holding === 1 || holding === 0 ? 'holds' : 'hold'}${open > 0 ? `, ${open} ${open === 1 ? 'is' : 'are'} open` : ''}`;
  const needs = of === 1 ? '' : f.needs === 'all' ? ', and it needs all' : ', and it needs one';
  return `${f.outcome === 'open' ? 'is open' : f.outcome}: ${count}${needs}`;
}

export function sayLuck(
  f: Pick<LuckFinding, 'outcome' | 'values' | 'picks' | 'interval' | 'p' | 'meanPlace'>,
): string {
  const range = `${formatNumber(f.interval.low, 2)} to ${formatNumber(f.interval.high, 2)}`;
  const like = `their errors look like the best of ${formatNumber(f.picks, 2)} runs (${range}), p = ${f.p.toPrecision(2)}`;
  return f.outcome === 'looks picked'
    ? `the ${f.values} printed values look picked: ${like}`
    : `no sign that the ${f.values} printed values were picked from several runs: ${like}`;
}

export function sayOrders(f: Pick<OrdersFinding, 'chance' | 'lots' | 'orders'>): string {
  const orders = f.orders.length === 1 ? 'the printed order' : `all ${f.orders.length} of the printed orders`;
  return `one run of each variant shows ${orders} with a chance of ${formatChance(f.chance)}, and drawing lots with one of ${formatChance(f.lots)}`;
}
