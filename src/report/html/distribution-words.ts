import type { VNode } from 'preact';
import { plural } from '../../base/index.ts';
import type { ExperimentResult, ProbeResult } from '../../verdict/index.ts';
import { formatGiven, formatNumber, formatTarget } from '../../verdict/index.ts';
import type { ProbeFindings } from '../find.ts';
import { describeLosses } from '../words.ts';
import { mostDots } from './density.ts';
import { dataTable, key } from './element.ts';

/** One probe of one variant. */
export interface Side {
  readonly experiment: ExperimentResult;
  readonly probe: ProbeResult;
  readonly found: ProbeFindings;
  /** Sentences on the experiment's runs. */
  readonly notes: readonly string[];
}

/** The truth or, of a metric, its threshold. */
export const aimOf = (probe: ProbeResult, output: number): number | undefined =>
  (probe.target?.value ?? probe.truth)[output];

/** What is printed, for one output. */
export const printedOf = (probe: ProbeResult, output: number): number | undefined =>
  probe.printed?.value.value[output];

/** What the signs of the picture are. */
export function legend(sides: readonly Side[], output: number, crowded: number): (VNode | string)[] {
  const probe = sides[0]?.probe;
  const aim = probe && aimOf(probe, output);
  const target = probe?.target;
  const several = sides.some(s => (s.probe.summary?.n ?? 0) > 1);
  const printed = sides.some(s => s.probe.printed !== undefined);
  const keys = [
    ...(crowded < sides.length ? [key('dot', 'a seed')] : []),
    ...(crowded > 0 ? [key('bars', `how many seeds, where there are more than ${mostDots}`)] : []),
    ...(sides.some(s => s.probe.added) ? [key('added', 'one that was added for the printed value')] : []),
    ...(several ? [key('median', 'median'), key('half', 'middle half of the seeds')] : []),
    ...(aim === undefined ? [] : [key('truth', `${probe?.metric ? 'threshold' : 'truth'} ${aim}`)]),
    ...(target === undefined ? [] : [key('near', formatTarget(target))]),
    ...(printed
      ? [key('printed', 'printed by the source; it fits if one of our runs might have printed it')]
      : []),
  ];
  const heights = crowded < sides.length ? ' Height within a row of dots has no meaning.' : '';
  return [...keys.flatMap((k, i) => (i === 0 ? [k] : [', ', k])), `.${heights}`];
}

/** The picture in words, for those who do not see it. */
export function describe(title: string, sides: readonly Side[], output: number): string {
  const at = (values: readonly number[]) => formatNumber(values[output] ?? 'NaN');
  const parts = sides.map(({ experiment, probe }) => {
    const { summary } = probe;
    const printed = printedOf(probe, output);
    const ours =
      summary === undefined
        ? `no ${probe.metric ? 'value' : 'prediction'}`
        : summary.n === 1
          ? `${probe.metric ? 'has' : 'predicts'} ${at(summary.median)}`
          : `median ${at(summary.median)}, ${at(summary.min)} to ${at(summary.max)} over ${plural(summary.n, 'seed')}`;
    return `${experiment.variant} ${ours}${printed === undefined ? '' : `, printed ${printed}`}`;
  });
  const first = sides[0]?.probe;
  const aim = first && aimOf(first, output);
  const aimed = aim === undefined ? '' : ` ${first?.metric ? 'Threshold' : 'Truth'} ${aim}.`;
  return `${title}.${aimed} ${parts.join('; ')}.`;
}

const quantiles = ['min', 'q1', 'median', 'q3', 'max'] as const;

/** The picture as a table. */
export function table(title: string, sides: readonly Side[], output: number): VNode {
  const given = (value: number | undefined) => (value === undefined ? '' : formatGiven([value]));
  const rows = sides.map(({ experiment, probe, found }) => [
    experiment.variant,
    String(probe.summary?.n ?? 0),
    ...quantiles.map(q => formatNumber(probe.summary?.[q][output] ?? 'NaN')),
    given(aimOf(probe, output)),
    given(printedOf(probe, output)),
    found.fits?.outcome ?? '',
    describeLosses(experiment),
  ]);
  const head = ['variant', 'seeds', 'least', 'lower quarter', 'median', 'upper quarter', 'greatest'];
  const aim = sides[0]?.probe.metric ? 'threshold' : 'truth';
  return dataTable(title, [...head, aim, 'printed', 'could one run print it?', 'not ok'], rows);
}
