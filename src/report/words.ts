import { plural } from '../base/index.ts';
import type {
  ClaimFinding,
  Comparison,
  EquivalenceFinding,
  ExperimentResult,
  Finding,
  Likeness,
  MeanDistance,
  ProbeResult,
  SuiteResult,
} from '../verdict/index.ts';
import {
  formatGiven,
  formatNumber,
  formatNumbers,
  formatPair,
  formatPercent,
  formatShare,
  formatTarget,
  formatTolerance,
  saySides,
} from '../verdict/index.ts';
import type { ProbeFindings } from './find.ts';
import { wantedShare } from './headline.ts';

/** How an outcome looks: what is told alone is neither good nor bad to the gate, however it came out. */
export type Look = 'good' | 'bad' | 'open' | 'quiet';

/** The look of a finding, in every report. */
export function lookOf(f: Pick<Finding, 'grade' | 'kind' | 'effect'>): Look {
  if (f.grade !== 'bad') return f.grade;
  const told = f.kind === 'repeats' || f.kind === 'hits' || f.kind === 'luck';
  return told && f.effect !== 'fails' && f.effect !== 'warns' ? 'quiet' : 'bad';
}

/** `437.8 to 438.7`, an output each; empty with fewer than two seeds, which have no spread. */
export function describeSpread({ summary }: ProbeResult): string {
  if (summary === undefined || summary.n < 2) return '';
  return summary.min
    .map((low, i) => `${formatNumber(low)} to ${formatNumber(at(summary.max, i))}`)
    .join('; ');
}

/** Median of the predictions; with one seed the prediction. */
export function describeMedian({ summary }: ProbeResult): string {
  return summary === undefined ? 'none' : formatNumbers(summary.median);
}

/** Median and spread of the predictions; with one seed just the prediction. */
export function describePredictions(probe: ProbeResult): string {
  const spread = describeSpread(probe);
  return `${describeMedian(probe)}${spread === '' ? '' : ` (${spread})`}`;
}

/** What is printed may be of several runs. */
const headOfFits = (sides: readonly ProbeFindings[]): string =>
  sides.every(({ fits }) => fits === undefined || fits.printed.kind === 'run')
    ? 'could one run print it?'
    : 'could these settings print it?';

/** `fits` and where the printed value lies, in a few words: `of 30 runs 15 lower, 15 higher`. */
function detailOfFits(f: NonNullable<ProbeFindings['fits']>): string {
  if (f.compared.length > 0)
    return f.compared
      .map(c => `${c.of} of ours ${formatNumber(c.low)} to ${formatNumber(c.high)}`)
      .join(', ');
  if (f.sides.length === 0) return f.runs === 0 ? 'no run left a number' : 'too few runs to compare';
  if (f.outcome === 'fits') return `of ${plural(f.runs, 'run')} ${saySides(f)}`;
  return `outside all ${f.runs} runs`;
}

const detailOfRepeats = (f: NonNullable<ProbeFindings['repeats']>): string =>
  `${formatPercent(Math.round(100 * f.share) / 100)} of pairs agree within ${formatTolerance(f.tolerance)}`;

const detailOfShare = (f: NonNullable<ProbeFindings['hits' | 'near' | 'threshold']>): string =>
  `${f.within} of ${f.seeds} ${formatTarget(f.target)}`;

/** A cell: outcome, look, and its numbers in a few words. */
export interface Cell {
  readonly outcome: string;
  readonly look: Look;
  readonly detail: string;
}

/** The columns of answers, of a table with a row for each variant of a probe. */
export const answerColumns: readonly {
  readonly kind: keyof ProbeFindings;
  /** @param sides the findings of the rows */
  head(sides: readonly ProbeFindings[]): string;
  cell(found: ProbeFindings): Cell | undefined;
}[] = [
  { kind: 'fits', head: headOfFits, cell: f => cell(f.fits, detailOfFits) },
  { kind: 'near', head: () => 'near what is printed?', cell: f => cell(f.near, detailOfShare) },
  { kind: 'repeats', head: () => 'does it come out again?', cell: f => cell(f.repeats, detailOfRepeats) },
  { kind: 'hits', head: () => 'near the truth?', cell: f => cell(f.hits, detailOfShare) },
  { kind: 'threshold', head: () => 'threshold reached?', cell: f => cell(f.threshold, detailOfShare) },
];

function cell<F extends Finding>(f: F | undefined, detail: (f: F) => string): Cell | undefined {
  return f && { outcome: f.outcome, look: lookOf(f), detail: detail(f) };
}

/** What is open or does not fit, of a probe over its variants, in whole sentences with the settings that may explain it. */
export function describeOpen(
  sides: readonly { readonly experiment: ExperimentResult; readonly found: ProbeFindings }[],
  common: readonly string[],
): string[] {
  return sides.flatMap(({ experiment, found: { fits, hits, threshold, near } }) => {
    const own = experiment.assumed.filter(setting => !common.includes(setting));
    const assumed = own.length > 0 ? ` Assumed for this variant: ${own.join(', ')}.` : '';
    const outside = fits && fits.grade !== 'good' ? [`${experiment.variant}: ${fits.says}.${assumed}`] : [];
    const open = [hits, threshold, near].flatMap(f =>
      f?.grade === 'open' && f.gate !== 'off' ? [`${experiment.variant}: ${f.says}.`] : [],
    );
    return [...outside, ...open];
  });
}

/** Settings that the source of a suite leaves open for every experiment alike. */
export function commonlyAssumed(suite: SuiteResult): string[] {
  const [first, ...rest] = suite.problems.flatMap(p => p.experiments);
  return (first?.assumed ?? []).filter(setting => rest.every(e => e.assumed.includes(setting)));
}

/** Seeds that left no usable prediction, or an empty text. */
export function describeLosses({ counts }: Pick<ExperimentResult, 'counts'>): string {
  const parts = (['diverged', 'failed', 'missing'] as const).filter(status => counts[status] > 0);
  return parts.map(status => `${counts[status]} ${status}`).join(', ');
}

/** `0.93 (0.85 to 0.97)` */
export function describeProbability({ probability, interval }: Comparison): string {
  return `${formatShare(probability)} (${formatShare(interval.low)} to ${formatShare(interval.high)})`;
}

/** Heads of the table of claims that variants are the same experiment; `equivalenceRows` are its rows. */
export const equivalenceHeads = [
  'claim',
  'of',
  'pair',
  'means',
  'difference, 90 % interval',
  'spreads',
  'difference, 90 % interval',
  'allowed',
  'p: one distribution',
  'so they',
] as const;

/** What the table says, for whoever reads it first. */
export const equivalenceNote =
  'Two variants are equivalent when both differences are shown to be smaller than what is allowed: of the means, and of the spreads (mean distance from the own median), by two one-sided t-tests each. They differ when one is shown to be greater, and otherwise it is open. The p of "one distribution" (Kolmogorov and Smirnov) is beside it; a great one shows no likeness.';

export const lookOfEquivalence = (outcome: Likeness['outcome']): Look =>
  outcome === 'equivalent' ? 'good' : outcome === 'differ' ? 'bad' : 'open';

/** A row for each pair and output, without the outcome. */
export function equivalenceRows(claim: EquivalenceFinding): { cells: string[]; comparison: Likeness }[] {
  const apart = ({ difference, interval }: MeanDistance) =>
    `${formatNumber(difference, 3)} (${formatNumber(interval.low, 2)} to ${formatNumber(interval.high, 2)})`;
  return claim.comparisons.flatMap(comparison => {
    const head = (first: boolean) =>
      first
        ? [claim.claims, `${claim.problem}, ${claim.probe}`, `${claim.same} and ${comparison.as}`]
        : ['', '', ''];
    const few = [...head(true), 'too few runs', '', '', '', formatNumber(claim.within), ''];
    if (comparison.outputs.length === 0) return [{ cells: few, comparison }];
    return comparison.outputs.map(({ mean, spread }, i) => ({
      cells: [
        ...head(i === 0),
        formatPair(...mean.of).join(' and '),
        apart(mean),
        formatPair(...spread.of).join(' and '),
        apart(spread),
        formatNumber(claim.within),
        i === 0 ? comparison.sameDistribution.toPrecision(2) : '',
      ],
      comparison,
    }));
  });
}

/** What the printed values themselves say of a claim: `simple 12.14, stacked 9.85`. */
export function describePrinted(claim: ClaimFinding): string {
  return Object.entries(claim.printed)
    .map(([variant, error]) => `${variant} ${formatNumber(error)}`)
    .join(', ');
}

/** A probe's mean |error| at the median of the seeds; infinite when most of them left no prediction. */
function medianError(probe: ProbeResult): number {
  const errors = probe.seeds.map(s => Number(s.error)).sort((a, b) => a - b);
  const [low, high] = [errors[(errors.length - 1) >> 1], errors[errors.length >> 1]];
  if (low === undefined || high === undefined) return Number.POSITIVE_INFINITY;
  return low === high ? low : (low + high) / 2;
}

/** The median |error|, or `none` without one; empty where nobody knows the truth, and for a metric. */
export function describeError(probe: ProbeResult): string {
  if (probe.truth.length === 0) return '';
  const error = medianError(probe);
  return Number.isFinite(error) ? formatNumber(error) : 'none';
}

/** `Accuracy (categoricalAccuracy, higher is better)`; of a probe its title. */
export function describeTitle({ title, metric }: ProbeResult): string {
  if (metric === undefined) return title;
  // What a program or a table gives has no name but its own.
  return title === metric.name || metric.name === 'program'
    ? `${title} (${metric.better} is better)`
    : `${title} (${metric.name}, ${metric.better} is better)`;
}

/** What a claim's probability is of. */
export function claimHeading(claims: readonly ClaimFinding[]): string {
  return claims.some(c => c.metric) ? 'probability to be nearer, or better' : 'probability to be nearer';
}

/** What is held to what, of a probe over its variants: they share the settings. */
export function describeWanted(
  sides: readonly { readonly probe: ProbeResult; readonly found: ProbeFindings }[],
): string {
  const first = sides[0];
  if (first === undefined) return '';
  const { probe, found } = first;
  const share = (found.hits ?? found.threshold)?.share;
  const wanted = share === undefined ? '' : ` ${wantedShare(share)}`;
  const held = probe.target && formatTarget(probe.target);
  const truth =
    probe.truth.length > 0
      ? `Truth ${formatGiven(probe.truth)}${held ? `; near means ${held}${wanted}` : ''}.`
      : probe.metric
        ? held
          ? `Wanted: ${held}${wanted}.`
          : ''
        : 'Nobody knows the truth.';
  const again = sides.map(s => s.found.repeats).find(r => r !== undefined);
  const same = again ? ` Nearly the same means within ${formatTolerance(again.tolerance)}.` : '';
  const none = sides.every(s => s.probe.printed === undefined) ? ' Nothing is printed to compare with.' : '';
  return `${truth}${same}${none}`.trim();
}

/** Every probe of every experiment of a suite. */
export function probesOf(suite: SuiteResult): { experiment: ExperimentResult; probe: ProbeResult }[] {
  return suite.problems.flatMap(p =>
    p.experiments.flatMap(experiment => experiment.probes.map(probe => ({ experiment, probe }))),
  );
}

/** The source in a phrase: `Title, Author, 2019-09-13`. */
export function describeSource({ source }: SuiteResult): string {
  return [source.title, source.author, source.published].filter(part => part !== undefined).join(', ');
}

/** `seed 7`, `30 seeds, 1 to 30`, `3 seeds: 1, 5, 9` */
export function describeSeeds(seeds: readonly number[]): string {
  const [first, last] = [seeds[0], seeds.at(-1)];
  if (first === undefined || last === undefined) return 'no seeds';
  if (seeds.length === 1) return `seed ${first}`;
  const whole = seeds.every((seed, i) => seed === first + i);
  const some = seeds.slice(0, 10).join(', ') + (seeds.length > 10 ? ' …' : '');
  return whole ? `${seeds.length} seeds, ${first} to ${last}` : `${seeds.length} seeds: ${some}`;
}

const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN;

/** Says which experiments were captured from a script and never shown to train as there; undefined when there are none. */
export const saysUnproven = ({ unproven = [] }: SuiteResult): string | undefined =>
  unproven.length === 0
    ? undefined
    : `Not proven to train as in the script that ${unproven.length > 1 ? 'they were' : 'it was'} captured from: ${unproven.join(', ')}. seedgate validate repeats the script's first steps.`;
