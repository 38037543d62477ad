import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchPlan, epochOrder, trainingSamples } from '../../src/train/batches.ts';

const run = { suite: 'sums', problem: 'two', variant: 'simple', seed: 0 };

describe('epochOrder', () => {
  test('visits every sample once, in each epoch its own way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 1e6 }), (n, epoch) => {
        const order = [...epochOrder(run, epoch, n, true)];
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
        expect([...epochOrder(run, epoch, n, true)]).toEqual(order);
      }),
    );
    expect(epochOrder(run, 1, 20, true)).not.toEqual(epochOrder(run, 2, 20, true));
    expect(epochOrder(run, 1, 20, true)).not.toEqual(epochOrder({ ...run, seed: 1 }, 1, 20, true));
  });

  test('has all 24 orders of four samples equally often', () => {
    const counts = new Map<string, number>();
    for (let epoch = 1; epoch <= 24_000; epoch++) {
      const order = epochOrder(run, epoch, 4, true).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 23 degrees of freedom: 0.999 quantile (R: qchisq).
    expect(chiSquared).toBeLessThan(49.73);
  });

  test('is the order of the data without shuffle', () => {
    expect([...epochOrder(run, 7, 5, false)]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('batchPlan', () => {
  test('the last batch is what is left', () => {
    expect(batchPlan(12, 5)).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 10 },
      { start: 10, end: 12 },
    ]);
    expect(batchPlan(12, 4).map(b => b.end - b.start)).toEqual([4, 4, 4]);
    expect(batchPlan(12, 32)).toEqual([{ start: 0, end: 12 }]);
  });
});

describe('trainingSamples', () => {
  test('rounds as Keras does: floor(samples · (1 − split)) in doubles', () => {
    // Python: math.floor(n * (1.0 - split)); 10 · (1 − 0.9) is 0.9999…, 100 · (1 − 0.29) is 71.
    expect(trainingSamples(20, 0.2)).toBe(16);
    expect(trainingSamples(25, 0.2)).toBe(20);
    expect(trainingSamples(15, 0.2)).toBe(12);
    expect(trainingSamples(7, 0.2)).toBe(5);
    expect(trainingSamples(100, 0.29)).toBe(71);
    expect(trainingSamples(15, 0)).toBe(15);
  });

  test('refuses a split that leaves nothing on a side, as Keras does', () => {
    expect(() => trainingSamples(10, 0.9)).toThrow(
      'validationSplit 0.9 of 10 samples leaves nothing to train on',
    );
    expect(() => trainingSamples(3, 1e-20)).toThrow('leaves nothing to hold out');
  });
});
