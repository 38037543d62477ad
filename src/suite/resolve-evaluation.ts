import { formatShape, takeRows } from './array.ts';
import type { DataFiles } from './data.ts';
import type { SuitePath } from './errors.ts';
import {
  binaryMetrics,
  categoricalMetrics,
  type MetricName,
  metricDirections,
  sparseMetrics,
} from './metrics.ts';
import { array, type Context, column, demand, type Report } from './resolve-parts.ts';
import { resolvePrinted, resolveRepeats } from './resolve-printed.ts';
import type { SuiteSource } from './schema.ts';
import type { Metric, NdArray, Tolerance } from './types.ts';

type ProblemSource = SuiteSource['problems'][string];
type MetricSource = NonNullable<ProblemSource['metrics']>[string];
type Split = NonNullable<NonNullable<ProblemSource['evaluation']>['split']>;

/** Inputs and targets of some samples. */
interface Samples {
  readonly inputs: NdArray;
  readonly targets: NdArray;
}

/**
 * The samples that are trained on, and those that are held out for the metrics: written out as data of their own, or
 * taken out of the problem's data by a stated rule.
 */
export function resolveEvaluation(
  source: ProblemSource,
  data: Samples,
  files: DataFiles,
  path: SuitePath,
  report: Report,
): Samples & { readonly evaluation?: Samples } {
  const given = source.evaluation;
  if (given === undefined) return data;
  const at = [...path, 'evaluation'];
  if (given.split !== undefined) return splitData(data, given.split, [...at, 'split'], report);
  if (given.inputs === undefined || given.targets === undefined) return data;
  const inputs = array(given.inputs, files, [...at, 'inputs'], report);
  const targets = column(array(given.targets, files, [...at, 'targets'], report, inputs));
  if (inputs === undefined || targets === undefined) return data;
  return { ...data, evaluation: likeData({ inputs, targets }, data, at, report) };
}

/** Samples beside the problem's data; reported when their shapes are others. */
function likeData(samples: Samples, data: Samples, path: SuitePath, report: Report): Samples {
  const { inputs, targets } = samples;
  for (const part of ['inputs', 'targets'] as const) {
    const [own, other] = [samples[part].shape, data[part].shape];
    if (own.length !== other.length || formatShape(own.slice(1)) !== formatShape(other.slice(1))) {
      report([...path, part], `is ${formatShape(own)}; the data's ${part} are ${formatShape(other)}`);
    }
  }
  if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) {
    const message = `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`;
    report([...path, 'targets'], message);
  }
  return samples;
}

/** The samples that a problem gives for the loss after each epoch; undefined when it gives none. */
export function resolveValidation(
  source: ProblemSource,
  data: Samples,
  evaluation: Samples | undefined,
  files: DataFiles,
  path: SuitePath,
  report: Report,
): Samples | undefined {
  const given = source.validation;
  if (given === undefined) return undefined;
  const at = [...path, 'validation'];
  if (given === 'evaluation') {
    if (evaluation === undefined)
      report(at, 'the problem has no evaluation; write one, or { inputs, targets }');
    return evaluation;
  }
  const inputs = array(given.inputs, files, [...at, 'inputs'], report);
  const targets = column(array(given.targets, files, [...at, 'targets'], report, inputs));
  if (inputs === undefined || targets === undefined) return undefined;
  return likeData({ inputs, targets }, data, at, report);
}

function splitData(data: Samples, split: Split, path: SuitePath, report: Report) {
  const samples = data.inputs.shape[0] ?? 0;
  // Targets that do not fit the inputs have been reported already.
  if (data.targets.shape[0] !== samples || data.inputs.shape.length < 2) return data;
  const held = new Set<number>();
  if (split.last !== undefined) for (let i = Math.max(0, samples - split.last); i < samples; i++) held.add(i);
  if (split.every !== undefined) for (let i = split.offset ?? 0; i < samples; i += split.every) held.add(i);
  for (const [place, row] of (split.rows ?? []).entries()) {
    if (row >= samples)
      report([...path, 'rows', place], `there is no sample ${row} among ${samples}, from 0`);
    else if (held.has(row)) report([...path, 'rows', place], `sample ${row} is listed twice`);
    held.add(row);
  }
  const inside = [...held].filter(row => row < samples).sort((a, b) => a - b);
  if (inside.length === 0 || inside.length === samples) {
    const missing = inside.length === 0 ? 'takes no sample out' : 'leaves no sample to train on';
    report(path, `${missing} of ${samples}`);
    return data;
  }
  const kept = Array.from({ length: samples }, (_, i) => i).filter(i => !held.has(i));
  const part = (rows: readonly number[]) => ({
    inputs: takeRows(data.inputs, rows),
    targets: takeRows(data.targets, rows),
  });
  return { ...part(kept), evaluation: part(inside) };
}

/** A problem's metrics with their directions, thresholds and printed values. */
export function resolveMetrics(
  source: ProblemSource,
  evaluation: Samples | undefined,
  variants: readonly string[],
  path: SuitePath,
  context: Context,
): Metric[] {
  const { report } = context;
  const entries = Object.entries(source.metrics ?? {});
  if (entries.length === 0 && source.evaluation !== undefined)
    report([...path, 'evaluation'], 'holds samples out that no metric uses; write metrics, or leave it out');
  const models = Object.values(source.variants).some(
    v => v.command === undefined && v.imported === undefined,
  );
  if (entries.length > 0 && source.evaluation === undefined && models)
    report([...path, 'metrics'], 'needs samples to be taken on; write an evaluation for the problem');
  return entries.map(([id, metric]) => {
    const at = [...path, 'metrics', id];
    if (source.probes?.[id] !== undefined)
      report(at, 'a probe of the problem has this name already; choose another one');
    if (metric.metric === undefined && models)
      report(at, 'needs "metric": what of a model is taken on the held-out samples');
    if (evaluation && metric.metric !== undefined) {
      const wrong = targetIssue(metric.metric, evaluation.targets);
      if (wrong !== undefined) report([...at, 'metric'], wrong);
    }
    return resolveMetric(id, metric, variants, at, context);
  });
}

function resolveMetric(
  id: string,
  source: MetricSource,
  variants: readonly string[],
  path: SuitePath,
  context: Context,
): Metric {
  const { suite, report } = context;
  const known = source.metric === undefined ? undefined : metricDirections[source.metric];
  if (known === undefined && source.better === undefined)
    report(path, 'needs "better": higher or lower, since a program gives this number');
  const better = known ?? source.better ?? 'higher';
  if (source.better !== undefined && source.better !== better)
    report([...path, 'better'], `${better} is better for ${source.metric}`);
  const { threshold } = source;
  const kind = threshold?.atLeast !== undefined ? 'at least' : 'at most';
  if (threshold && (kind === 'at least') !== (better === 'higher')) {
    const right = better === 'higher' ? 'atLeast' : 'atMost';
    report([...path, 'threshold'], `${better} is better for ${source.metric}; write ${right}`);
  }
  const bound = threshold?.atLeast ?? threshold?.atMost;
  const of = { outputs: 1, variants, ranked: true };
  const printed = resolvePrinted(source.printed, of, [...path, 'printed'], context);
  const repeats = resolveRepeats(source, context);
  return {
    id,
    title: source.title ?? source.metric ?? id,
    ...(source.metric !== undefined && { metric: source.metric }),
    better,
    ...(threshold &&
      bound !== undefined && {
        threshold: { target: { kind, value: [bound] }, ...demand(threshold, suite, 'warn') },
      }),
    printed,
    ...(repeats && { repeats }),
    margin: withoutUndefined(source.margin),
    ...(source.note !== undefined && { note: source.note }),
  };
}

function withoutUndefined(margin: MetricSource['margin']): Tolerance {
  return {
    ...(margin?.absolute !== undefined && { absolute: margin.absolute }),
    ...(margin?.relative !== undefined && { relative: margin.relative }),
  };
}

/** Says why a metric cannot be computed with these targets, whatever the model predicts. */
function targetIssue(name: MetricName, { shape, values }: NdArray): string | undefined {
  const classes = shape.at(-1) ?? 1;
  if (binaryMetrics.includes(name)) {
    const wrong = values.find(v => v !== 0 && v !== 1);
    if (wrong !== undefined) return `${name} takes targets of 0 and 1; the held-out targets hold ${wrong}`;
  }
  if (sparseMetrics.includes(name)) {
    const wrong = values.find(v => !Number.isInteger(v) || v < 0);
    if (wrong !== undefined)
      return `${name} takes whole numbers from 0 as targets; the held-out targets hold ${wrong}`;
    if (classes !== 1)
      return `${name} takes one class a sample; the held-out targets are ${formatShape(shape)}`;
  }
  if (categoricalMetrics.includes(name) && classes < 2) {
    return `${name} takes targets with a number for each class; the held-out targets are ${formatShape(shape)}`;
  }
  if (name === 'meanSquaredLogarithmicError') {
    const wrong = values.find(v => v < 0);
    if (wrong !== undefined) return `${name} takes targets from 0 up; the held-out targets hold ${wrong}`;
  }
  if (name === 'meanAbsolutePercentageError' && values.includes(0))
    return `${name} divides by the targets; the held-out targets hold 0`;
  if (name === 'r2Score') {
    const constant = Array.from({ length: classes }, (_, o) => o).find(o =>
      values.every((v, i) => i % classes !== o || v === values[o]),
    );
    if (constant !== undefined)
      return `${name} needs targets that vary; output ${constant + 1} of the held-out ones is ${values[constant]} throughout`;
  }
  return undefined;
}
