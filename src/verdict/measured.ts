import type { Num, RunRecord } from '../records/index.ts';
import type { Experiment, Target } from '../suite/index.ts';
import { meanError, metricError } from './check.ts';
import type { CheckResult, ProbeResult } from './types.ts';

/** What is measured of every run of an experiment: a probe's prediction, or a metric. Both are judged alike. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly metric?: NonNullable<ProbeResult['metric']>;
  readonly truth: readonly number[];
  readonly printed?: readonly number[];
  /** Numbers that a run leaves of it. */
  readonly outputs: number;
  readonly targets: readonly {
    readonly kind: CheckResult['target'];
    readonly target: Target;
    /** Below `path`. */
    readonly path: readonly string[];
  }[];
  /** Where it stands in the suite. */
  readonly path: readonly string[];
  read(record: RunRecord): readonly Num[];
  /** Less is better; infinite for what is not finite. */
  errorOf(values: readonly number[]): number;
}

/** Probes first, then metrics, in the order of the suite. */
export function measuredOf({ problem, variant }: Experiment): Measured[] {
  const probes = problem.probes.map((probe): Measured => {
    const printed = probe.printed[variant.id];
    return {
      id: probe.id,
      title: probe.title,
      truth: probe.truth.value,
      ...(printed && { printed: printed.value }),
      outputs: probe.truth.value.length,
      targets: [
        { kind: 'truth', target: probe.truth, path: ['truth'] },
        ...printedTarget(printed, variant.id),
      ],
      path: ['problems', problem.id, 'probes', probe.id],
      read: record => record.predictions[probe.id] ?? [],
      errorOf: values => meanError(values, probe.truth.value),
    };
  });
  const metrics = (problem.metrics ?? []).map((metric): Measured => {
    const { threshold, better, margin } = metric;
    const printed = metric.printed[variant.id];
    return {
      id: metric.id,
      title: metric.title,
      metric: { name: metric.metric, better, margin },
      truth: [],
      ...(printed && { printed: printed.value }),
      outputs: 1,
      targets: [
        ...(threshold ? [{ kind: 'threshold' as const, target: threshold, path: ['threshold'] }] : []),
        ...printedTarget(printed, variant.id),
      ],
      path: ['problems', problem.id, 'metrics', metric.id],
      read: record => {
        const value = record.metrics?.[metric.id];
        return value === undefined ? [] : [value];
      },
      errorOf: values => metricError(values, better),
    };
  });
  return [...probes, ...metrics];
}

const printedTarget = (target: Target | undefined, variant: string) =>
  target ? [{ kind: 'printed' as const, target, path: ['printed', 'values', variant] }] : [];
