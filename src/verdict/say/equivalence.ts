import { plural } from '../../base/index.ts';
import type { EquivalenceFinding, Likeness } from '../findings.ts';
import type { MeanDistance } from '../values.ts';
import { formatMore, formatNumber, formatPair } from './numbers.ts';

/** `means 0.971 and 0.9705, difference 0.0005 (-0.002 to 0.0034)` */
function sayMeasure(name: string, { of, difference, interval }: MeanDistance): string {
  const [low, high] = [interval.low, interval.high].map(v => formatNumber(v, 2));
  return `${name} ${formatPair(...of).join(' and ')}, difference ${formatNumber(difference, 2)} (${low} to ${high})`;
}

/** One pair of a claim of equivalence, with its numbers: both differences with the interval that is held to the margin. */
export function sayLikeness(
  { same, within }: Pick<EquivalenceFinding, 'same' | 'within'>,
  c: Likeness,
): string {
  const dead = [
    ...(c.dead.same > 0 ? [`${plural(c.dead.same, 'run')} of ${same}`] : []),
    ...(c.dead.as > 0 ? [`${plural(c.dead.as, 'run')} of ${c.as}`] : []),
  ];
  const measures = c.outputs.map(
    ({ mean, spread }) => `${sayMeasure('means', mean)}; ${sayMeasure('spreads', spread)}`,
  );
  const numbers =
    measures.length === 0
      ? `${same} and ${c.as} have ${c.runs.same} and ${plural(c.runs.as, 'run')} with a number, too few to compare`
      : `${same} and ${c.as}: ${measures.join(' | ')}; ${formatNumber(within)} is allowed`;
  const words = { equivalent: 'equivalent', differ: 'they differ', open: 'open' };
  const why = [
    ...(dead.length > 0 ? [`; ${dead.join(' and ')} died`] : []),
    ...(c.oneRun ? [`; all runs of ${c.oneRun.join(' and of ')} are one run`] : []),
  ].join('');
  const more = c.price ? `; ${formatMore(c.price, 'a side would tell with a chance of 80 %')}` : '';
  return `${numbers}${why}: ${words[c.outcome]}${more}`;
}

export const sayEquivalence = (f: Pick<EquivalenceFinding, 'same' | 'within' | 'comparisons'>): string =>
  f.comparisons.map(c => sayLikeness(f, c)).join('; ');
