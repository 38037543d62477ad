import { plural } from '../../base/index.ts';
import type { DeterminismFinding, SeedsFinding } from '../findings.ts';
import { formatPair } from './numbers.ts';

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Whether the first seed gave the same when it was run again, and what decides the numbers beside it. */
export function sayDeterminism({
  outcome,
  seed,
  seeded,
  parted,
}: Pick<DeterminismFinding, 'outcome' | 'seed' | 'seeded' | 'parted'>): string {
  const reached = seeded.length > 0 ? `; seeded in it: ${list(seeded)}` : '';
  if (parted === undefined)
    return `same bits: seed ${seed} was run twice and gave the same numbers${reached}`;
  const apart = parted.first
    .map((first, i) => {
      const second = parted.second[i];
      return second === undefined ? `${first} and then none` : formatPair(first, second).join(' and then ');
    })
    .join('; ');
  const twice = `seed ${seed} was run twice, and ${parted.name} was ${apart}`;
  return outcome === 'same to 1e-6'
    ? `same to 1e-6: ${twice}; sums are taken in another order from run to run${reached}`
    : `not deterministic: ${twice}; more than the seed decides its numbers, as the order of threads, the time, or randomness that no seed reaches${reached}`;
}

/** What the seeds have to do with a program's numbers. */
export function saySeeds({
  outcome,
  runs,
  own,
  seeded,
}: Pick<SeedsFinding, 'outcome' | 'runs' | 'own' | 'seeded'>): string {
  const alike = `all ${plural(runs, 'run')} gave the same numbers`;
  const kept = own.filter(s => !s.replaced).map(s => s.what);
  const replaced = own.filter(s => s.replaced).map(s => s.what);
  switch (outcome) {
    case 'one run':
      return kept.length > 0
        ? `${alike}: the program sets its own seed (${list(kept)}), so that they are one run, and nothing is known of other seeds; override: true replaces such seeds`
        : `${alike}: no seed reaches the program, or nothing in it is random, so that they count as one run; a program that is not Python gets its seed by {seed} in its command or by SEEDGATE_SEED`;
    case 'nothing is random':
      return seeded.length > 0
        ? `${alike}, with ${list(seeded)} seeded anew for each: nothing in it is random`
        : `${alike}, though each was given its seed: nothing in it is random, or all ways lead to one end`;
    default:
      return [
        ...(replaced.length > 0 ? [`seeds of its own text were replaced (override): ${list(replaced)}`] : []),
        ...(kept.length > 0 ? [`its own text seeds ${list(kept)}, alike for every run`] : []),
      ].join('; ');
  }
}
