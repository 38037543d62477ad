import { plural } from '../base/index.ts';
import type {
  CheckResult,
  ClaimResult,
  Comparison,
  ExperimentResult,
  ProbeResult,
  Results,
  SuiteResult,
} from '../verdict/index.ts';
import { shellWord } from './escape.ts';
import {
  formatDuration,
  formatGiven,
  formatHeld,
  formatNumber,
  formatNumbers,
  formatPrice,
  formatShare,
} from './numbers.ts';

/** The verdict of everything in one sentence. */
export function headline(results: Results): string {
  const { gate } = results;
  const { reproduced, 'not reproduced': not, inconclusive } = gate.counts;
  const checks = reproduced + not + inconclusive;
  const claims = results.suites.flatMap(s => s.claims);
  const parts = [
    checks > 0
      ? `${reproduced} of ${plural(checks, 'check')} reproduced, ${not} not, ${inconclusive} inconclusive`
      : // What holds nothing must not read as if something had been held.
        'there was no check to hold',
  ];
  if (claims.length > 0) {
    const supported = claims.filter(c => c.verdict === 'supported').length;
    parts.push(`${supported} of ${plural(claims.length, 'claim')} supported`);
  }
  if (results.baseline !== undefined) parts.push(`${gate.regressions} worse than the baseline`);
  return `${gate.passed ? 'The gate passed' : 'The gate failed'}: ${parts.join('; ')}.`;
}

/** `28 of 30` */
export function describeCount(check: Pick<CheckResult, 'within' | 'seeds'>): string {
  return `${check.within} of ${check.seeds}`;
}

/** `28 of 30 within 5 %: reproduced` */
export function describeCheck(check: CheckResult): string {
  const more = check.price === undefined ? '' : `; ${formatPrice(check.price)}`;
  return `${describeCount(check)} ${formatHeld(check)}: ${check.verdict}${more}`;
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

/** Where the printed value falls among our predictions, and how far up: `typical, percentile 43`. */
export function describePlace(probe: ProbeResult): string {
  const place = printedCheck(probe)?.place;
  if (place === undefined) return '';
  const percentiles = place.percentile.map(p => formatNumber(Math.round(100 * p))).join(', ');
  return `${place.kind}, percentile ${percentiles}`;
}

/** Of a printed value that no seed comes to: `the printed 145.96 lies below all of our 30 predictions`. */
export function describeOutside(probe: ProbeResult): string | undefined {
  const place = printedCheck(probe)?.place;
  const { summary, printed } = probe;
  if (place?.kind !== 'outside' || summary === undefined || printed === undefined) return undefined;
  const sides = new Set(
    printed.flatMap((v, i) => (v < at(summary.min, i) ? ['below'] : v > at(summary.max, i) ? ['above'] : [])),
  );
  const side = sides.size === 1 ? [...sides][0] : 'outside of';
  return `the printed ${formatGiven(printed)} lies ${side} all of our ${summary.n} predictions`;
}

/** Words for the places of printed values, for a legend. */
const placeMeaning = {
  typical: 'as one more of our seeds might have come out',
  lucky: 'closer to the truth than 95 % of our seeds',
  unlucky: 'further from the truth than 95 % of our seeds',
  outside: 'no seed of ours gets there, so a setting that the source leaves open is probably another',
} as const;

/** What a place means; a metric has no truth to be close to. */
export function placeMeans(suite: SuiteResult, kind: keyof typeof placeMeaning): string {
  const metrics = probesOf(suite).some(
    ({ probe }) => probe.metric && printedCheck(probe)?.place?.kind === kind,
  );
  if (!metrics) return placeMeaning[kind];
  return placeMeaning[kind]
    .replace('closer to the truth', 'closer to the truth, or better,')
    .replace('further from the truth', 'further from the truth, or worse,');
}

/** Kinds of places that occur in a suite, in the order of their meanings above. */
export function placesOf(suite: SuiteResult): (keyof typeof placeMeaning)[] {
  const kinds = new Set(probesOf(suite).map(({ probe }) => printedCheck(probe)?.place?.kind));
  return (Object.keys(placeMeaning) as (keyof typeof placeMeaning)[]).filter(kind => kinds.has(kind));
}

/** Settings that the source of a suite leaves open for every experiment alike. */
export function commonlyAssumed(suite: SuiteResult): string[] {
  const [first, ...rest] = suite.problems.flatMap(p => p.experiments);
  return (first?.assumed ?? []).filter(setting => rest.every(e => e.assumed.includes(setting)));
}

/** Seeds that left no usable prediction, or an empty text. */
export function describeLosses({ counts }: ExperimentResult): string {
  const parts = (['diverged', 'failed', 'missing'] as const).filter(status => counts[status] > 0);
  return parts.map(status => `${counts[status]} ${status}`).join(', ');
}

/** `0.93 (0.85 to 0.97)` */
export function describeProbability({ probability, interval }: Comparison): string {
  return `${formatShare(probability)} (${formatShare(interval.low)} to ${formatShare(interval.high)})`;
}

/** `stacked is nearer than simple with probability 0.93 (0.85 to 0.97): supported` */
export function describeComparison(claim: ClaimResult, comparison: Comparison): string {
  const more = comparison.price === undefined ? '' : `; ${formatPrice(comparison.price)}`;
  return `${claim.better} is ${claim.metric ? 'better' : 'nearer'} than ${comparison.than} with probability ${describeProbability(comparison)}: ${comparison.verdict}${more}`;
}

/** What the printed values themselves say of a claim: `simple 12.14, stacked 9.85`. */
export function describePrintedErrors(claim: ClaimResult): string {
  return Object.entries(claim.printedErrors)
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

/** The median |error|, or `none` without one; empty for a metric, which has no error. */
export function describeError(probe: ProbeResult): string {
  if (probe.metric) return '';
  const error = medianError(probe);
  return Number.isFinite(error) ? formatNumber(error) : 'none';
}

/** The check against the truth or, for a metric, against its threshold. */
export function truthCheck(probe: ProbeResult): CheckResult | undefined {
  return probe.checks.find(c => c.target === 'truth' || c.target === 'threshold');
}

/** What a check's target is called in a sentence. */
export const targetWord = { truth: 'truth', printed: 'printed value', threshold: 'threshold' } as const;

/** `Accuracy (categoricalAccuracy, higher is better)`; of a probe its title. */
export function describeTitle({ title, metric }: ProbeResult): string {
  if (metric === undefined) return title;
  return title === metric.name
    ? `${title} (${metric.better} is better)`
    : `${title} (${metric.name}, ${metric.better} is better)`;
}

/** What a claim's probability is of. */
export function claimHeading(suite: SuiteResult): string {
  return suite.claims.some(c => c.metric)
    ? 'probability to be nearer, or better'
    : 'probability to be nearer';
}

/** What is held to what, of a probe over its variants: the tolerances are the same for each. */
export function describeWanted(
  sides: readonly { readonly probe: ProbeResult }[],
  held: (check: CheckResult) => string,
): string {
  const first = sides[0]?.probe;
  if (first === undefined) return '';
  const truth = truthCheck(first);
  const printed = sides.map(s => printedCheck(s.probe)).find(c => c !== undefined);
  const metric = truth ? `Wanted ${held(truth)}` : 'No threshold';
  const wanted = first.metric
    ? metric
    : `Truth ${formatGiven(first.truth)}${truth ? `, to be met ${held(truth)}` : ''}`;
  return `${wanted}; ${printed ? `the printed value ${held(printed)}.` : 'nothing printed to compare with.'}`;
}

export function printedCheck(probe: ProbeResult): CheckResult | undefined {
  return probe.checks.find(c => c.target === 'printed');
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

/** What was run, and what it cost. */
export function describeCost(results: Results): string {
  const { runs, trainSeconds, wallSeconds, cores } = results.cost;
  return `${plural(runs, 'run')} by the ${results.engine} engine: ${formatDuration(trainSeconds)} of training, ${formatDuration(wallSeconds)} in all on ${plural(cores, 'core')}.`;
}

/** The command that makes one run of a suite again. */
function reproduceCommand(suite: SuiteResult, experiment: string, seed: number): string {
  return `seedgate run ${shellWord(suite.file)} --only ${shellWord(experiment)} --seeds ${seed}..${seed}`;
}

/** A command for the first run of a suite, as an example; undefined when nothing was planned. */
export function exampleCommand(suite: SuiteResult): string | undefined {
  const experiment = suite.problems[0]?.experiments[0];
  const seed = suite.seeds.at(-1);
  return experiment && seed !== undefined ? reproduceCommand(suite, experiment.id, seed) : undefined;
}

const at = (values: readonly number[], i: number) => values[i] ?? Number.NaN;
