import type { Num, RunRecord } from '../records/index.ts';
import type { Experiment, Held, Printed, Repeats } from '../suite/index.ts';
import type { ProbeResult } from './types.ts';

/** What is measured of every run of an experiment: a probe's prediction, or a metric. Both are judged alike. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly metric?: NonNullable<ProbeResult['metric']>;
  /** Empty where there is none. */
  readonly truth: readonly number[];
  /** Numbers that a run leaves of it. */
  readonly outputs: number;
  /** Of a probe near its truth, of a metric beyond its threshold. */
  readonly held?: Held;
  readonly printed?: Printed;
  readonly repeats?: Repeats;
  /** Where it stands in the suite. */
  readonly path: readonly string[];
  read(record: RunRecord): readonly Num[];
}

/** Probes first, then metrics, in the order of the suite. */
export function measuredOf({ problem, variant }: Experiment): Measured[] {
  const outputs = problem.targets.shape.slice(1).reduce((a, b) => a * b, 1);
  const probes = problem.probes.map((probe): Measured => {
    const printed = probe.printed[variant.id];
    return {
      id: probe.id,
      title: probe.title,
      truth: probe.truth?.target.value ?? [],
      outputs: probe.output?.size ?? outputs,
      ...(probe.truth && { held: probe.truth }),
      ...(printed && { printed }),
      ...(probe.repeats && { repeats: probe.repeats }),
      path: ['problems', problem.id, 'probes', probe.id],
      read: record => record.predictions[probe.id] ?? [],
    };
  });
  const metrics = (problem.metrics ?? []).map((metric): Measured => {
    const { better, margin, threshold } = metric;
    const printed = metric.printed[variant.id];
    return {
      id: metric.id,
      title: metric.title,
      metric: { name: metric.metric ?? 'program', better, margin },
      truth: [],
      outputs: 1,
      ...(threshold && { held: threshold }),
      ...(printed && { printed }),
      ...(metric.repeats && { repeats: metric.repeats }),
      path: ['problems', problem.id, 'metrics', metric.id],
      read: record => {
        const value = record.metrics?.[metric.id];
        return value === undefined ? [] : [value];
      },
    };
  });
  return [...probes, ...metrics];
}
