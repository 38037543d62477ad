import { describe, expect, it } from 'vitest';
import { callbacksOf } from '../../src/capture/callbacks.ts';
import { columnsOf, csvOf, digitsOf, tableOf } from '../../src/capture/csv.ts';
import type { CallbackEvent, FitEvent } from '../../src/capture/events.ts';
import { importsOf, packagesOf } from '../../src/capture/packages.ts';

const callback = (kind: string, attributes: Record<string, unknown> = {}): CallbackEvent => ({
  class: kind,
  own: false,
  attributes,
});

const fitted = (
  callbacks: readonly CallbackEvent[],
  logged = ['loss', 'val_loss', 'accuracy', 'val_accuracy'],
): FitEvent => ({
  n: 1,
  event: 'fit',
  id: 'model-1',
  history: Object.fromEntries(logged.map(name => [name, [1]])),
  epochs: 1,
  arguments: {},
  given: [],
  model: { class: 'Sequential', own: false, layers: [] },
  callbacks: [...callbacks],
  classWeight: null,
  data: {},
});

const of = (callbacks: readonly CallbackEvent[], best = false, logged?: string[]) =>
  callbacksOf({ fit: fitted(callbacks, logged), best }, name =>
    /acc/.test(name)
      ? { metric: 'binaryAccuracy' }
      : /auc/.test(name)
        ? { metric: 'auc', output: 'kind' }
        : {},
  );

describe("a script's callbacks", () => {
  it('are settings by the names of the format, those left out that are its defaults', () => {
    const stopping = callback('EarlyStopping', {
      monitor: 'val_accuracy',
      mode: 'auto',
      min_delta: 0,
      patience: 5,
      baseline: null,
      start_from_epoch: 0,
      restore_best_weights: true,
    });
    const plateau = callback('ReduceLROnPlateau', {
      monitor: 'loss',
      mode: 'min',
      factor: 0.5,
      min_delta: -0.01,
    });
    expect(of([stopping, plateau])).toEqual({
      settings: {
        earlyStopping: { monitor: 'valBinaryAccuracy', patience: 5, restoreBestWeights: true },
        // Keras 2 has turned the sign of min_delta where less is better.
        reduceOnPlateau: { monitor: 'loss', mode: 'min', factor: 0.5, minDelta: 0.01 },
      },
    });
  });

  it('are left out where they do nothing: what Keras does not log, and a checkpoint that nobody reads', () => {
    const stopping = callback('EarlyStopping', { monitor: 'val_acc', patience: 1 });
    const checkpoint = callback('ModelCheckpoint', {
      monitor: 'val_loss',
      save_best_only: true,
      filepath: 'a.keras',
    });
    expect(of([stopping, checkpoint, callback('TerminateOnNaN')])).toEqual({ settings: {} });
    expect(of([checkpoint], true)).toEqual({ settings: { bestCheckpoint: {} } });
  });

  it('watch a metric of the samples that are trained on, and of one of several outputs', () => {
    const watching = (monitor: string, more: Partial<CallbackEvent> = {}) =>
      of([{ ...callback('EarlyStopping', { monitor, mode: 'auto' }), ...more }], false, [monitor]);
    expect(watching('accuracy')).toEqual({ settings: { earlyStopping: { monitor: 'binaryAccuracy' } } });
    expect(watching('val_kind_auc')).toEqual({
      settings: { earlyStopping: { monitor: 'valAuc', output: 'kind' } },
    });
    // Keras 2 went by "acc" in the name alone, so that a greater area was worse.
    expect(watching('val_kind_auc', { operator: 'less' })).toEqual({
      settings: { earlyStopping: { monitor: 'valAuc', output: 'kind', mode: 'min' } },
    });
    expect(watching('accuracy', { operator: 'greater' })).toEqual(watching('accuracy'));
  });

  it('are refused by what they watch', () => {
    const watching = (monitor: string) => of([callback('EarlyStopping', { monitor })], false, [monitor]);
    expect(watching('val_dice')).toEqual({
      why: 'EarlyStopping watches val_dice, which the format does not have',
    });
  });

  it('give the learning rate of each epoch', () => {
    const scheduler = { ...callback('LearningRateScheduler'), schedule: { rates: [0.1, 0.05, 0.05] } };
    expect(of([scheduler])).toEqual({ settings: {}, rates: [0.1, 0.05, 0.05] });
    const relative = { ...scheduler, schedule: { unreadable: 'TypeError: no' } };
    expect(of([relative])).toEqual({ why: 'the learning rates cannot be read: TypeError: no' });
  });
});

describe('a table as CSV', () => {
  const table = { shape: [2, 2], values: Float32Array.of(0.1, 1e-7, -3, 16_777_217) };

  it('has the shortest digits that are the same float32', () => {
    expect(csvOf(table, 'x')).toBe('x-1,x-2\n0.1,1e-7\n-3,16777216\n');
    expect(digitsOf(0.1 + 0.2, false)).toBe('0.30000000000000004');
  });

  it('gives every float32 back', () => {
    for (let i = 1; i < 2000; i++) {
      const value = Math.fround(Math.sin(i) * 10 ** ((i % 40) - 20));
      expect(Math.fround(Number(digitsOf(value, true)))).toBe(value);
    }
  });

  it('is for what people read: two axes, few columns, not too many numbers', () => {
    expect(columnsOf({ shape: [3] }, 'y')).toEqual(['y']);
    expect(tableOf(table)).toEqual(table);
    expect(tableOf({ shape: [2, 3, 1], values: [1, 2, 3, 4, 5, 6] })?.shape).toEqual([2, 3]);
    // Of several features a step is a line, as docs/suite-format.md has it.
    expect(tableOf({ shape: [2, 3, 2], values: new Float64Array(12) })?.shape).toEqual([6, 2]);
    expect(tableOf({ shape: [2, 2, 2, 1], values: new Float64Array(8) })).toBeUndefined();
    expect(tableOf({ shape: [20_001, 1], values: new Float64Array(20_001) })).toBeUndefined();
  });
});

describe('what a script imports', () => {
  const text =
    'import numpy as np, pandas\nfrom sklearn.svm import SVC\n  from tensorflow import keras\n# import cv2\nprint("import torch")\n';

  it('is read from its lines', () => {
    expect(importsOf(text)).toEqual(['numpy', 'pandas', 'sklearn', 'tensorflow']);
  });

  it('is had in packages, with the version of Keras that is asked for from 3 on', () => {
    expect(packagesOf(['tensorflow', 'sklearn', 'mine'], undefined)).toEqual([
      'keras==3.15.1',
      'scikit-learn',
      'tensorflow-cpu==2.21.0',
    ]);
    expect(packagesOf(['keras'], '3.10')).toContain('keras==3.10.*');
    expect(packagesOf(['keras'], '2.2')).toContain('keras==3.15.1');
  });
});
