import { formatShape } from './array.ts';
import type { Samples } from './data/recipe.ts';
import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import type { Port } from './graph-types.ts';
import {
  binaryMetrics,
  categoricalMetrics,
  classMetrics,
  curveMetrics,
  type MetricName,
  metricDirections,
  sparseMetrics,
  topKMetrics,
} from './metrics.ts';
import { probedSamples } from './probed.ts';
import { placeOfOutput, targetPart } from './resolve-output.ts';
import { type Context, demand, type Report } from './resolve-parts.ts';
import { resolvePrinted, resolveRepeats } from './resolve-printed.ts';
import type { SuiteSource } from './schema.ts';
import type { Metric, NdArray, Problem, Tolerance } from './types.ts';

type ProblemSource = SuiteSource['problems'][string];
type MetricSource = NonNullable<ProblemSource['metrics']>[string];

/** A problem's metrics with their directions, thresholds and printed values. */
export function resolveMetrics(
  source: ProblemSource,
  evaluation: Samples | undefined,
  variants: readonly string[],
  path: SuitePath,
  context: Context,
  targets?: readonly Port[],
  probed?: Pick<Problem, 'probes' | 'inputs' | 'targets'>,
): Metric[] {
  const { report } = context;
  const entries = Object.entries(source.metrics ?? {});
  const held = entries.filter(([, metric]) => metric.probes === undefined);
  if (held.length === 0 && source.evaluation !== undefined)
    report([...path, 'evaluation'], 'holds samples out that no metric uses; write metrics, or leave it out');
  const models = Object.values(source.variants).some(
    v => v.command === undefined && v.imported === undefined,
  );
  if (held.length > 0 && source.evaluation === undefined && models)
    report([...path, 'metrics'], 'needs samples to be taken on; write an evaluation for the problem');
  return entries.map(([id, metric]) => {
    const at = [...path, 'metrics', id];
    if (source.probes?.[id] !== undefined)
      report(at, 'a probe of the problem has this name already; choose another one');
    if (metric.metric === undefined && models)
      report(at, 'needs "metric": what of a model is taken on the held-out samples');
    const output = placeOfOutput(metric.output, targets, [...at, 'output'], report);
    if (targets !== undefined && metric.output === undefined && metric.metric !== undefined)
      report(
        at,
        `needs "output": which of the targets ${someOf(targets.map(port => port.name))} it is about`,
      );
    const samples =
      metric.probes === undefined ? evaluation : samplesOf(metric.probes, probed, targets, at, report);
    if (samples && metric.metric !== undefined) {
      const own = output === undefined ? samples.targets : targetPart(samples.targets, output);
      const wrong = targetIssue(metric.metric, own);
      if (wrong !== undefined) report([...at, 'metric'], wrong);
    }
    return { ...resolveMetric(id, metric, variants, at, context), ...(output && { output }) };
  });
}

/** The samples of a metric of several probes; undefined, and reported, where they are none. */
function samplesOf(
  ids: readonly string[],
  probed: Pick<Problem, 'probes' | 'inputs' | 'targets'> | undefined,
  targets: readonly Port[] | undefined,
  path: SuitePath,
  report: Report,
): Samples | undefined {
  const at = [...path, 'probes'];
  if (targets !== undefined) {
    report(at, 'are for a problem with one target; write an evaluation of the samples that the metric is of');
    return undefined;
  }
  const known = probed?.probes.flatMap(({ id, truth }) => (truth === undefined ? [] : [id])) ?? [];
  const unknown = ids.filter(id => !known.includes(id));
  for (const id of unknown)
    report(
      at,
      `"${id}" is no probe with a truth; ${didYouMean(id, known)}there are ${someOf(known) || 'none'}`,
    );
  return unknown.length > 0 || probed === undefined ? undefined : probedSamples(probed, ids);
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
  if (source.k !== undefined && (source.metric === undefined || !topKMetrics.includes(source.metric)))
    report([...path, 'k'], `is for ${topKMetrics.join(' and ')} only`);
  if (threshold && (kind === 'at least') !== (better === 'higher')) {
    const right = better === 'higher' ? 'atLeast' : 'atMost';
    report([...path, 'threshold'], `${better} is better for ${source.metric ?? id}; write ${right}`);
  }
  const bound = threshold?.atLeast ?? threshold?.atMost;
  const of = { outputs: 1, variants, ranked: true };
  const printed = resolvePrinted(source.printed, of, [...path, 'printed'], context);
  const repeats = resolveRepeats(source, context);
  return {
    id,
    title: source.title ?? source.metric ?? id,
    ...(source.metric !== undefined && { metric: source.metric }),
    ...(source.k !== undefined && { k: source.k }),
    ...(source.probes && { probes: source.probes }),
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
export function targetIssue(name: MetricName, { shape, values }: NdArray): string | undefined {
  const classes = shape.at(-1) ?? 1;
  if (name === 'binaryCrossentropy') {
    // Of pictures that are to be drawn again the targets are shades.
    const wrong = values.find(v => !(v >= 0 && v <= 1));
    if (wrong !== undefined) return `${name} takes targets from 0 to 1; the held-out targets hold ${wrong}`;
  } else if (binaryMetrics.includes(name)) {
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
  if (classMetrics.includes(name) && classes === 1) {
    const wrong = values.find(v => !Number.isInteger(v) || v < 0);
    if (wrong !== undefined) return `${name} takes classes as targets; the held-out targets hold ${wrong}`;
  }
  if (curveMetrics.includes(name)) {
    const columns = name === 'auc' || name === 'prAuc' ? 1 : classes;
    const alike = Array.from({ length: columns }, (_, o) => o).find(o =>
      values.every((v, i) => i % columns !== o || v === values[o]),
    );
    if (alike !== undefined)
      return `${name} needs targets of both kinds; ${columns > 1 ? `output ${alike + 1} of ` : ''}the held-out ones are ${values[alike]} throughout`;
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
