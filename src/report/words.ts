import type {
  CheckResult,
  ClaimResult,
  Comparison,
  ExperimentResult,
  PrintedPlace,
  ProbeResult,
  Results,
} from '../verdict/types.ts';
import { formatNumber, formatNumbers, formatPercent } from './escape.ts';

/** The verdict of everything in one sentence. */
export function headline(results: Results): string {
  const { gate } = results;
  const { reproduced, 'not reproduced': not, inconclusive } = gate.counts;
  const checks = `${reproduced} of ${reproduced + not + inconclusive} checks reproduced, ${not} not, ${inconclusive} inconclusive`;
  const regressions = results.baseline === undefined ? '' : `, ${gate.regressions} worse than the baseline`;
  return `${gate.passed ? 'The gate passed' : 'The gate failed'}: ${checks}${regressions}.`;
}

/** `within 5 %` or `within 0.5` */
export function describeTolerance(check: Pick<CheckResult, 'tolerance'>): string {
  const { absolute, relative } = check.tolerance;
  return relative !== undefined
    ? `within ${formatPercent(relative)}`
    : `within ${formatNumber(absolute ?? 0)}`;
}

/** `28 of 30 within 5 %: reproduced` */
export function describeCheck(check: CheckResult): string {
  const price =
    check.price === undefined || !Number.isFinite(check.price.seeds)
      ? ''
      : ` (about ${check.price.seeds} more seeds would tell, ${formatNumber(Math.round(check.price.seconds))} s)`;
  return `${check.within} of ${check.seeds} ${describeTolerance(check)}: ${check.verdict}${price}`;
}

/** Median and spread of the predictions; with one seed just the prediction. */
export function describePredictions(probe: ProbeResult): string {
  const { summary } = probe;
  if (summary === undefined) return 'none';
  if (summary.n === 1) return formatNumbers(summary.median);
  const spread = summary.min.map(
    (low, i) => `${formatNumber(low)} to ${formatNumber(summary.max[i] ?? Number.NaN)}`,
  );
  return `${formatNumbers(summary.median)} (${spread.join('; ')})`;
}

const places: Record<PrintedPlace['kind'], string> = {
  typical: 'typical of our seeds',
  lucky: 'lucky: closer to the truth than 95 % of our seeds',
  unlucky: 'unlucky: further from the truth than 95 % of our seeds',
  outside: 'outside of our seeds: a setting that is not stated differs',
};

export function describePlace(place: PrintedPlace): string {
  return `${places[place.kind]} (${place.percentile.map(p => `percentile ${formatNumber(Math.round(100 * p))}`).join(', ')})`;
}

/** Seeds that left no usable prediction, or an empty text. */
export function describeLosses(experiment: ExperimentResult): string {
  const { diverged, failed, missing } = experiment.counts;
  const parts = [
    diverged > 0 ? `${diverged} diverged` : '',
    failed > 0 ? `${failed} failed` : '',
    missing > 0 ? `${missing} missing` : '',
  ];
  return parts.filter(p => p !== '').join(', ');
}

/** `better than simple with probability 0.93 (0.85 to 0.97): supported` */
export function describeComparison(claim: ClaimResult, comparison: Comparison): string {
  const { probability, interval, verdict, price } = comparison;
  const range = `${probability.toFixed(2)} (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`;
  const more =
    price === undefined || !Number.isFinite(price.seeds)
      ? ''
      : `, about ${price.seeds} more seeds would tell`;
  return `${claim.better} nearer than ${comparison.than} with probability ${range}: ${verdict}${more}`;
}

/** A probe's mean |error| at the median of the seeds. */
export function medianError(probe: ProbeResult): number {
  const errors = probe.seeds.map(s => Number(s.error)).sort((a, b) => a - b);
  const middle = errors.length >> 1;
  if (errors.length === 0) return Number.NaN;
  return errors.length % 2 === 1
    ? (errors[middle] as number)
    : ((errors[middle - 1] as number) + (errors[middle] as number)) / 2;
}
