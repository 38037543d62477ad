import { describe, expect, it } from 'vitest';
import { metricAsked } from '../../src/capture/asked-metrics.ts';
import { captured } from './support.ts';

describe('a script whose callbacks watch metrics', () => {
  const { draft, suite } = captured('watched');
  const training = (variant: string) =>
    Object.values(draft.suite.problems).flatMap(p => p.variants[variant] ?? [])[0]?.training;

  it('is trained here, whatever they watch', () => {
    expect(draft.fates.map(f => f.obstacle)).toEqual([undefined, undefined, undefined]);
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['table', 'curve', 'both']);
  });

  it('has the accuracy of the samples that are trained on', () => {
    expect(training('table')).toMatchObject({
      earlyStopping: { monitor: 'binaryAccuracy', patience: 4, restoreBestWeights: true },
      reduceOnPlateau: { monitor: 'binaryAccuracy', factor: 0.5, patience: 2 },
    });
  });

  it('has the curve that an object of a metric was made with, by whatever name', () => {
    expect(training('curve')?.bestCheckpoint).toEqual({ monitor: 'valPrAuc', mode: 'max' });
    expect(Object.values(draft.suite.problems)[1]?.metrics?.area).toMatchObject({ metric: 'prAuc' });
  });

  it('has metrics of one of several outputs by the name of the target', () => {
    expect(training('both')).toMatchObject({
      earlyStopping: { monitor: 'valBinaryAccuracy', mode: 'max', patience: 3, output: 'kind' },
      reduceOnPlateau: { monitor: 'meanAbsoluteError', mode: 'min', factor: 0.3, output: 'how-much' },
    });
    expect(draft.suite.problems['watched-line-31']?.variants.both?.marks).toMatchObject({
      'earlyStopping.output': 'stated',
    });
  });
});

describe('what a metric is that a script has made itself', () => {
  const made = (kind: string, config: Record<string, unknown>, own = false) => [
    { class: kind, config: { name: 'mine', ...config }, own },
  ];
  const of = (metrics: unknown) => metricAsked('val_mine', 'binaryCrossentropy', undefined, metrics);

  it('is that of its class, with the options at which it is the format', () => {
    expect(of(made('BinaryAccuracy', { threshold: 0.5 }))).toBe('binaryAccuracy');
    expect(of(made('AUC', { curve: 'ROC', num_thresholds: 200 }))).toBe('auc');
    expect(of(made('TopKCategoricalAccuracy', { k: 5 }))).toBe('topKCategoricalAccuracy');
    expect(of({ kind: made('Recall', { thresholds: null, top_k: null, class_id: null }) })).toBe('recall');
  });

  it('is none of the format with others, or where the script has written it', () => {
    expect(of(made('BinaryAccuracy', { threshold: 0.7 }))).toBeUndefined();
    expect(of(made('Recall', { class_id: 1 }))).toBeUndefined();
    expect(of(made('TopKCategoricalAccuracy', { k: 3 }))).toBeUndefined();
    expect(of(made('AUC', { curve: 'ROC', num_thresholds: 500 }))).toBeUndefined();
    expect(of(made('BinaryAccuracy', {}, true))).toBeUndefined();
    expect(
      metricAsked('mae', 'meanSquaredError', undefined, [{ function: 'mae', own: true }]),
    ).toBeUndefined();
    expect(metricAsked('mae', 'meanSquaredError', undefined, ['mae'])).toBe('meanAbsoluteError');
  });
});
