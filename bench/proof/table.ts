import { markdownTable } from 'markdown-table';
import type { WrongSettings } from './fits.ts';
import type { PairedProof } from './paired.ts';
import { percent, percentOf, rate } from './rate.ts';
import type { Proof } from './types.ts';

/** The proof as markdown that a person can read in a terminal, too. */
export function proofMarkdown(p: Proof): string {
  const { tensorflow, isa, cpu } = p.environment;
  return `${[
    '# Whether verdicts do what they promise',
    '',
    `Trained runs of lstm-sequences and of planted changes to it (TensorFlow ${tensorflow}, ${isa}, ${cpu}; bench/pools.json) go through the functions that a run's verdicts are made by. All draws are seeded. Intervals are Wilson's, 95 %. Made by \`npm run bench -- --gate\`.`,
    '',
    '## "Does not fit" of numbers that do',
    '',
    'The printed values are runs of the very settings that ours have. A suite begins with 30 runs an experiment; what lies outside gets more, one at a time. It is promised that at most 5 % of such suites are told of even one value that it does not fit. Of 13 values 519 runs are needed, more than were trained: those are drawn from the trained ones made smooth. "By counting" is what the rule comes to where no two runs are equal: the printed run is as likely as any other to be the least or the greatest of all; ties and the rounding of what is printed make it less.',
    '',
    rightTable(p),
    '',
    'The same of a printed mean with its standard deviation, and of a printed best, of k runs:',
    '',
    summaryTable(p),
    '',
    '## "Does not fit" of numbers that do not',
    '',
    'The printed values are runs of other settings: each of the planted changes, in each experiment, among 13 values. By the distance of the medians in standard deviations of our runs:',
    '',
    wrongTable(p.fits.wrong),
    '',
    'A small distance is no small chance where the changed runs spread further than ours. By the planted change:',
    '',
    plantedTable(p.fits.wrong),
    '',
    'Of normal numbers that are shifted by so many standard deviations:',
    '',
    shiftTable(p),
    '',
    '## Luck',
    '',
    `All ${p.luck[0]?.values ?? 0} printed values are the best of k runs. "Looks picked" is p ≤ 0.05; at k = 1 it is an error.`,
    '',
    luckTable(p),
    '',
    '## Claims',
    '',
    `Of ${p.claims.nothing.holds.of} suites with ${p.claims.nothing.claims} claims of which none is true either way, ${percentOf(p.claims.nothing.holds)} are told that one holds, and ${percentOf(p.claims.nothing.otherWay)} that one is the other way round; at most 5 % are promised in each direction.`,
    '',
    'One claim whose sides spread differently, tested in one direction at 5 % with 30 seeds a side. Where P(A nearer) is ½ it is an error to say that A is nearer, and where it is ¾, to say that an advantage of 3 in 4 is excluded:',
    '',
    spreadTable(p),
    '',
    `Claims of the article that are open at 30 seeds were given the seeds that are named for a chance of 80 %: ${percentOf(p.claims.priced.settled)} of ${p.claims.priced.settled.of} were settled (${p.claims.priced.dear} of ${p.claims.priced.open} priced at more than 400 seeds were not tried).`,
    '',
    '## Baselines seed by seed',
    '',
    `bench/twins.json has the pools' seeds from another machine, so the last bits differ: |error| of the same seed correlates by ${correlations(p)} in ${Object.keys(p.paired.correlations).length} experiments. Baselines of 20 seeds of each (12 where a seed takes seconds):`,
    '',
    sameTable(p.paired),
    '',
    'One experiment has changed, and the others have other last bits. "Unpaired" are the same runs as if their seeds were others. Errors that have grown, all experiments together:',
    '',
    grownTable(p.paired),
    '',
    'Planted changes, trained with the seeds of the baseline:',
    '',
    pairedTable(p.paired),
    '',
    '## Intervals',
    '',
    'Every interval that a report prints, each with 30 seeds, in every population of trained runs where the answer is not certain.',
    '',
    coverageTable(p),
  ].join('\n')}\n`;
}

function rightTable({ fits }: Proof): string {
  const rows = fits.right.map(r => [
    String(r.printedValues),
    r.draws,
    String(r.told.of),
    percentOf(r.told),
    percent(r.counted),
    String(r.added.median),
    r.added.mean.toFixed(1),
  ]);
  const head = [
    'printed values',
    'drawn from',
    'suites',
    'told of one',
    'by counting',
    'runs added, median',
    'mean',
  ];
  return markdownTable([head, ...rows], { align: ['r', 'l', 'r', 'r', 'r', 'r', 'r'] });
}

function summaryTable({ summaries }: Proof): string {
  const rows = summaries.map(s => [
    s.printed,
    String(s.runs),
    String(s.printedValues),
    String(s.needed),
    String(s.told.of),
    percentOf(s.told),
  ]);
  const head = ['printed', 'k', 'printed values', 'runs needed', 'suites', 'told of one'];
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r'] });
}

const told = (own: readonly WrongSettings[]) =>
  percentOf(
    rate(
      own.reduce((s, w) => s + w.told.hits, 0),
      own.reduce((s, w) => s + w.told.of, 0),
    ),
  );

function wrongTable(wrong: readonly WrongSettings[]): string {
  const edges = [0, 0.5, 1, 2, 3, 5, 10, 30, Number.POSITIVE_INFINITY];
  const rows = edges.slice(0, -1).flatMap((low, i) => {
    const high = edges[i + 1] as number;
    const own = wrong.filter(w => w.size >= low && w.size < high);
    const name = Number.isFinite(high) ? `${low} to ${high}` : `${low} or more`;
    return own.length === 0 ? [] : [[name, String(own.length), told(own)]];
  });
  return markdownTable([['distance', 'changes × experiments', 'told'], ...rows], { align: ['r', 'r', 'r'] });
}

function plantedTable(wrong: readonly WrongSettings[]): string {
  const rows = [...new Set(wrong.map(w => w.planted))].map(planted => {
    const own = wrong.filter(w => w.planted === planted);
    // One suite has all of them: that at least one is told, if they were independent.
    const missed = own.reduce((p, w) => p * (1 - w.told.hits / w.told.of), 1);
    const mean = own.reduce((s, w) => s + w.told.hits / w.told.of, 0);
    return [planted, String(own.length), mean.toFixed(1), percent(1 - missed)];
  });
  const head = ['planted', 'printed values', 'told, mean', 'one or more is told'];
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] });
}

function shiftTable({ fits }: Proof): string {
  const rows = fits.shifted.map(s => [String(s.sds), percentOf(s.told)]);
  return markdownTable([['standard deviations', 'told'], ...rows], { align: ['r', 'r'] });
}

function luckTable({ luck }: Proof): string {
  const rows = luck.map(l => [
    String(l.picks),
    percentOf(l.told),
    l.estimate.toFixed(2),
    percentOf(l.covered),
  ]);
  const head = ['k', 'looks picked', 'k̂, geometric mean', 'its interval holds k'];
  return markdownTable([head, ...rows], { align: ['r', 'r', 'r', 'r'] });
}

function spreadTable({ claims }: Proof): string {
  const rows = claims.spreads.map(s => [
    String(s.ratio),
    ...[s.permutation, s.mannWhitney, s.real].map(percentOf),
  ]);
  const head = [
    'spread of the one, times the other',
    '½, studentised permutation',
    '½, Mann–Whitney',
    '¾, score test',
  ];
  return markdownTable([head, ...rows], { align: ['r', 'r', 'r', 'r'] });
}

function coverageTable({ coverage, alike, luck }: Proof): string {
  const ofLuck = luck.map(l => [
    `luck: k̂ where each value is the best of ${l.picks}`,
    percent(0.95),
    `all ${l.values} at once`,
    percentOf(l.covered),
    '',
  ]);
  const rows = [...coverage, ...alike].map(c => [
    c.interval,
    percent(c.level),
    String(c.populations),
    percentOf(c.all),
    percentOf(c.least),
  ]);
  const head = ['interval', 'promised', 'populations', 'holds the truth', 'in the worst population'];
  return markdownTable([head, ...rows, ...ofLuck], { align: ['l', 'r', 'r', 'r', 'r'] });
}

const correlations = ({ paired }: Proof) => {
  const all = Object.values(paired.correlations).sort((a, b) => a - b);
  const high = all.filter(c => c >= 0.97).length;
  return `0.97 or more in ${high}, and ${(all[0] ?? Number.NaN).toFixed(2)} at least,`;
};

function sameTable({ same }: PairedProof): string {
  const rows = same.map(s => [
    s.seeds,
    String(s.worse.of),
    percentOf(s.worse),
    percent(s.shown.hits / s.shown.of),
  ]);
  const head = ['seeds', 'suites', 'a probe is called worse', 'probes shown no worse'];
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] });
}

function grownTable({ grown }: PairedProof): string {
  const rows = [...new Set(grown.map(g => g.planted))].map(planted => {
    const own = grown.filter(g => g.planted === planted);
    const sum = (of: 'paired' | 'unpaired') =>
      percentOf(
        rate(
          own.reduce((s, g) => s + g[of].hits, 0),
          own.reduce((s, g) => s + g[of].of, 0),
        ),
      );
    return [planted, sum('paired'), sum('unpaired')];
  });
  return markdownTable([['planted', 'called worse, paired', 'unpaired'], ...rows], {
    align: ['l', 'r', 'r'],
  });
}

function pairedTable({ planted }: PairedProof): string {
  const rows = planted.map(g => [
    g.planted,
    g.experiment,
    g.growth.toFixed(2),
    percent(g.paired.hits / g.paired.of),
    percent(g.unpaired.hits / g.unpaired.of),
  ]);
  const head = ['planted', 'experiment', 'median \\|error\\|, times', 'called worse, paired', 'unpaired'];
  return markdownTable([head, ...rows], { align: ['l', 'l', 'r', 'r', 'r'] });
}
