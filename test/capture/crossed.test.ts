import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/capture/events.ts';
import { captured, watched } from './support.ts';

describe("scikit-learn's cross_val_score of the wrapper that Keras had", () => {
  const { draft, suite } = captured('crossed', { keras: '2.2' });

  it('is one training over the folds that it takes', () => {
    expect(suite.experiments.map(e => e.id)).toEqual(['crossed/dense']);
    expect(draft.suite.problems.crossed?.evaluation).toEqual({ split: { folds: 3, randomState: 7 } });
  });

  it('has names of classes as one number for each, as the loss wants them', () => {
    expect(draft.suite.problems.crossed?.data?.targets).toMatchObject({
      csv: { columns: expect.any(Array) },
    });
    expect(draft.suite.problems.crossed?.variants.dense?.training?.loss).toBe('categoricalCrossentropy');
  });

  it('has the mean of what the wrapper scores as it is printed', () => {
    expect(draft.suite.problems.crossed?.metrics?.accuracy).toEqual({
      metric: 'categoricalAccuracy',
      printed: { values: { dense: '0.3056' } },
    });
  });
});

describe('a line that trains a model for each of several parts of the data', () => {
  it('is one program, not one for each part', () => {
    const { events } = watched('crossed');
    // Without the folds that scikit-learn was asked for, which rows belong where cannot be told.
    const unfolded = { ...events, all: events.all.filter((e: Event) => e.event !== 'folds') };
    const { draft } = captured('crossed', { keras: '2.2', events: unfolded });
    const all = Object.values(draft.suite.problems).map(p => JSON.stringify(p));
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(draft.left).size).toBe(draft.left.length);
    for (const { problem, variant } of draft.fates)
      expect(draft.suite.problems[problem]?.variants).toHaveProperty(variant);
  });
});
