import { isObject } from '../base/index.ts';
import type { LossName, MetricName } from '../suite/index.ts';
import type { Reference } from './blocks.ts';
import { byPlainName, metricOf } from './metric-names.ts';

/** Options of Keras' metrics that make another number of them, with the value at which they do not. */
const usual: Readonly<Record<string, unknown>> = {
  threshold: 0.5,
  thresholds: null,
  class_id: null,
  top_k: null,
  k: 5,
  num_thresholds: 200,
  summation_method: 'interpolation',
  multi_label: false,
  from_logits: false,
  label_smoothing: 0,
  ignore_class: null,
  axis: -1,
};

/**
 * The format's metric of a name that Keras logs, by what the script has asked for under it.
 *
 * @param asked metrics as compile was given them: names, functions and objects, in lists or by output
 */
export function metricAsked(
  name: string,
  loss: LossName | undefined,
  y: Reference | undefined,
  asked: unknown,
): MetricName | undefined {
  const said = askedBy(name.replace(/^val_/, ''), asked);
  if (said === undefined) return metricOf(name, loss, y);
  return said === 'other' ? undefined : said;
}

/**
 * What the script has asked for under the name that Keras logs: the format's metric, `'other'` where it is none of the format's
 * (an own function, an own threshold), or undefined where it was asked for by that name alone.
 */
function askedBy(name: string, metrics: unknown): MetricName | 'other' | undefined {
  for (const asked of flat(metrics)) {
    const { function: named, class: kind, own, config } = asked;
    if (typeof named === 'string') {
      if (named === name && own === true) return 'other';
      continue;
    }
    if (!isObject(config) || config.name !== name) continue;
    if (own === true || typeof kind !== 'string') return 'other';
    // A function with a name of its own.
    if (kind === 'MeanMetricWrapper') return 'other';
    const { curve = 'ROC', ...options } = config;
    const changed = Object.entries(options).some(
      ([option, value]) => Object.hasOwn(usual, option) && value !== usual[option],
    );
    if (changed) return 'other';
    if (kind === 'AUC' && curve === 'PR') return 'prAuc';
    return byPlainName(kind) ?? 'other';
  }
  return undefined;
}

/** Objects of a list or mapping of metrics. */
function flat(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (!isObject(value)) return [];
  return typeof value.class === 'string' || typeof value.function === 'string'
    ? [value]
    : Object.values(value).flatMap(flat);
}
