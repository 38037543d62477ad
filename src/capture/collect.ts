import { Names } from '../base/index.ts';
import { keyOfBlock } from './blocks.ts';
import type { Measure } from './measure.ts';
import type { ProblemSource } from './types.ts';

type Printed = NonNullable<NonNullable<ProblemSource['metrics']>[string]['printed']>;

/** A metric or a probe of a problem. */
export interface Collected {
  readonly key: string;
  readonly id: string;
  readonly measure: Measure;
  readonly printed: Printed | undefined;
}

/** What makes measures of several models one metric, or one probe. */
export const keyOf = ({ kind, sample, metric, output }: Measure): string =>
  kind === 'predict'
    ? `${sample === undefined ? '' : keyOfBlock(sample.x)} ${sample?.row}`
    : `${metric} ${output ?? ''}`;

/** Metrics or probes of all variants, each once, with what was printed of each variant. */
export function collect(
  taken: readonly { readonly variant: string; readonly measures: readonly Measure[] }[],
  kind: 'metric' | 'predict',
  quick: boolean,
): Collected[] {
  const found = new Map<string, { key: string; id: string; measure: Measure; values: Printed['values'] }>();
  const names = new Names();
  for (const { variant, measures } of taken) {
    for (const measure of measures.filter(m => (m.kind === 'predict') === (kind === 'predict'))) {
      const key = keyOf(measure);
      const known = found.get(key) ?? { key, id: names.take(measure.id), measure, values: {} };
      const digits = measure.printed?.map(p => p.digits);
      const { mean } = measure;
      if (mean !== undefined && !quick) known.values[variant] ??= { mean: mean.digits, runs: mean.runs };
      if (digits !== undefined && !quick)
        known.values[variant] ??= digits.length === 1 ? (digits[0] ?? '') : digits;
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ values, ...rest }) => ({
    ...rest,
    printed: Object.keys(values).length > 0 ? { values } : undefined,
  }));
}
