import { plural } from '../../base/index.ts';
import type { Change, RenameFinding } from '../baseline/findings.ts';
import { formatNumber, formatPair, formatPercent, formatShare } from './numbers.ts';

/** What became of a probe against the baseline, in a sentence. */
export function sayChange(c: Omit<Change, 'says' | 'gated'>): string {
  if (c.probe === undefined) return sayDeaths(c);
  const { before, after } = c.seeds;
  if (c.outcome === 'unchanged') return `unchanged, exactly: the same bits for all ${plural(after, 'seed')}`;
  const sizes =
    c.paired === undefined
      ? `${plural(before, 'seed')} before and ${after} now`
      : `${plural(c.paired, 'seed')} on both sides, compared one by one`;
  if (c.outcome === 'cannot tell') return `cannot tell: with ${sizes} the test can never reject`;
  const [old, now] = formatPair(c.median.before, c.median.after);
  const least = Math.min(1, ...c.tests.map(t => t.adjusted));
  const p = `p = ${formatNumber(least, 2)} after Holm`;
  if (c.outcome === 'moved' || c.outcome === 'not shown moved') return `${c.outcome}, ${p}, ${sizes}`;
  const of = c.metric ? 'metric' : '|error|';
  const margin = c.margin ? ` by more than ${sayMargin(c.margin)}` : '';
  const within =
    c.within && c.within.before !== c.within.after
      ? `, ${c.within.before} of ${before} on target before and ${c.within.after} of ${after} now`
      : '';
  const bound = c.outcome === 'not shown worse' ? ` (could be up to P = ${formatShare(c.upper ?? 1)})` : '';
  return `${c.outcome}${bound}: median ${of} ${old} before, ${now} now${within}; worse${margin} with P = ${formatShare(c.probability ?? 0.5)}, ${p}, ${sizes}`;
}

/** How an experiment is called now that the baseline has by another name. */
export function sayRename({
  from,
  to,
  outcome,
  keep,
}: Pick<RenameFinding, 'from' | 'to' | 'outcome' | 'keep'>): string {
  const renamed = `renamed from ${from} to ${to}: compared as the same`;
  if (outcome === 'same runs') return renamed;
  const ids = [
    ...(keep.problem === undefined ? [] : [`id: ${keep.problem} at the problem`]),
    ...(keep.variant === undefined ? [] : [`id: ${keep.variant} at the variant`]),
  ];
  return `${renamed}, though its random numbers are others now; write ${ids.join(' and ')} to keep its results`;
}

/** `5 % and 0.2` */
function sayMargin({ relative, absolute }: NonNullable<Change['margin']>): string {
  const parts = [
    ...(relative > 0 ? [formatPercent(relative)] : []),
    ...(absolute > 0 ? [formatNumber(absolute, 2)] : []),
  ];
  return parts.join(' and ') || '0';
}

function sayDeaths(c: Omit<Change, 'says' | 'gated'>): string {
  const counts = `${c.dead.before} of ${plural(c.seeds.before, 'run')} died before, ${c.dead.after} of ${c.seeds.after} now`;
  const p = c.tests[0] ? `, p = ${formatNumber(c.tests[0].adjusted, 2)} after Holm` : '';
  return `${c.outcome === 'worse' ? 'more runs die' : c.outcome === 'unchanged' ? 'unchanged' : 'not shown that more runs die'}: ${counts}${p}`;
}
