import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropBy, type RunNames, stream } from '../../src/train/seeds.ts';

const run: RunNames = { suite: 'sums', problem: 'two', variant: 'simple', seed: 1 };
const first = (names: RunNames, ...purpose: (string | number)[]) =>
  Array.from({ length: 4 }, stream(names, ...purpose).uniform);

describe('stream', () => {
  // Not from an oracle: written down when the format of records was, so that no change of the derivation goes unseen.
  test('stays what it was: any other numbers would make every old record another run', () => {
    expect(first({ ...run, seed: 0 }, 'weight', 'lstm-1/kernel')).toMatchInlineSnapshot(`
      [
        0.22578157249609765,
        0.3912134067020645,
        0.5369855962272174,
        0.29000354884557056,
      ]
    `);
    const { normal } = stream(run, 'weight', 'lstm-1/kernel');
    expect([normal(), normal(), normal()]).toMatchInlineSnapshot(`
      [
        0.8329487680084663,
        1.7423793873424893,
        0.7378489866055383,
      ]
    `);
  });

  test('is another one for any other name', () => {
    const variations: [RunNames, ...(string | number)[]][] = [
      [run, 'order', 1],
      [run, 'order', 2],
      [run, 'order', '1'],
      [run, 'order1'],
      [run, 'order', 1, 0],
      [{ ...run, seed: 0 }, 'order', 1],
      [{ ...run, seed: 2 ** 53 - 1 }, 'order', 1],
      [{ ...run, seed: 2 ** 53 - 2 }, 'order', 1],
      [{ ...run, variant: 'stacked' }, 'order', 1],
      [{ ...run, problem: 'simple', variant: 'two' }, 'order', 1],
      [{ ...run, suite: 'sums","two', problem: '' }, 'order', 1],
    ];
    const starts = variations.map(([names, ...purpose]) => first(names, ...purpose).join());
    expect(new Set(starts).size).toBe(variations.length);
  });

  test('takes seeds from 0 to 2^53 − 1 and names what it refuses', () => {
    for (const seed of [-1, 0.5, 2 ** 53, Number.NaN]) {
      expect(() => stream({ ...run, seed }, 'order')).toThrow(
        `seed ${seed}: a seed is an integer from 0 to 9007199254740991`,
      );
    }
  });

  test('has 53 bits in [0, 1): half of the numbers need the last one', () => {
    const { uniform } = stream(run, 'bits');
    const values = Array.from({ length: 10_000 }, uniform);
    expect(values.every(x => x >= 0 && x < 1)).toBe(true);
    const odd = values.filter(x => (x * 2 ** 53) % 2 === 1).length;
    // Binomial(10000, 1/2): 5 standard deviations are 250.
    expect(Math.abs(odd - 5000)).toBeLessThan(250);
  });

  test('is uniform over 100 bins', () => {
    const { below } = stream(run, 'bins');
    const bins = new Array<number>(100).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const bin = below(100);
      bins[bin] = (bins[bin] as number) + 1;
    }
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 0.001 and 0.999 quantiles (R: qchisq).
    expect(chiSquared).toBeGreaterThan(60.5);
    expect(chiSquared).toBeLessThan(148.3);
  });

  test('first numbers of many streams are as independent as those of one', () => {
    const values = Array.from({ length: 20_000 }, (_, epoch) => stream(run, 'order', epoch).uniform());
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const lag =
      values.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * ((values[i] as number) - 0.5), 0) /
      (values.length - 1);
    // Standard errors: sqrt(1/12 / 20000) = 0.00204 and 1/12 / sqrt(20000) = 0.00059; five of each.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0102);
    expect(Math.abs(lag)).toBeLessThan(0.003);
    expect(new Set(values).size).toBe(values.length);
  });

  test('has the moments of a standard normal', () => {
    const { normal } = stream(run, 'normals');
    const n = 100_000;
    const values = Array.from({ length: n }, normal);
    const moment = (power: number) => values.reduce((sum, x) => sum + x ** power, 0) / n;
    // Moments 0, 1, 0, 3; the variances of their means are 1, 2, 15 and 96 over n. Five standard errors.
    const expected = [
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 15],
      [4, 3, 96],
    ] as const;
    for (const [power, value, variance] of expected) {
      expect(Math.abs(moment(power) - value)).toBeLessThan(5 * Math.sqrt(variance / n));
    }
    // Φ(1) − Φ(−1) = 0.682689
    const within = values.filter(x => Math.abs(x) < 1).length / n;
    expect(Math.abs(within - 0.682689)).toBeLessThan(5 * Math.sqrt((0.682689 * 0.317311) / n));
  });

  test('below(n) is an integer from 0 to n − 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(), (n, seed) => {
        const value = stream({ ...run, seed }, 'below').below(n);
        expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true);
      }),
    );
  });
});

describe('dropBy', () => {
  test('compares the draws of the stream with the rate, as one call after the other does', () => {
    const edges = [0, 2 ** -53, 0.1, 0.25, 0.3, 1 / 3, 0.5, 0.999, 1 - 2 ** -53];
    fc.assert(
      fc.property(
        fc.nat(),
        fc.oneof(fc.constantFrom(...edges), fc.double({ min: 0, max: 0.99 })),
        (seed, rate) => {
          const names = { ...run, seed };
          const values = new Float32Array(500);
          dropBy(names, ['dropout', 'a', 1], values, rate);
          const { uniform } = stream(names, 'dropout', 'a', 1);
          const kept = 1 / (1 - rate);
          expect(values).toEqual(Float32Array.from(values, () => (uniform() < rate ? 0 : kept)));
        },
      ),
    );
  });

  test('drops everything at a rate of 1', () => {
    const values = new Float32Array(9).fill(3);
    dropBy(run, ['dropout'], values, 1);
    expect([...values]).toEqual(Array(9).fill(0));
  });

  test('tells a draw from a rate by its last bit', () => {
    const draws = Array.from({ length: 200 }, stream(run, 'dropout').uniform);
    draws.forEach((draw, i) => {
      for (const [rate, dropped] of [
        [draw, false],
        [draw + 2 ** -53, true],
      ] as const) {
        const values = new Float32Array(i + 1);
        dropBy(run, ['dropout'], values, rate);
        expect(values[i] === 0).toBe(dropped);
      }
    });
  });
});
