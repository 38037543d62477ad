import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deathsP, equivalence } from '../../../src/verdict/stats/equivalence.ts';
import { kolmogorovSmirnov } from '../../../src/verdict/stats/kolmogorov.ts';
import { normalStream } from '../records.ts';
import { sample, threeSigma } from '../simulate.ts';
import { near } from './oracle.ts';

interface Tost {
  equivalent: number;
  above: number;
  below: number;
  low: number;
  high: number;
}

/** What scipy and statsmodels say: test/reference/equivalence-oracle.py wrote it. */
const { cases } = JSON.parse(readFileSync('test/reference/equivalence.json', 'utf8')) as {
  cases: {
    x: number[];
    y: number[];
    margin: number;
    mean: Tost;
    spread: Tost;
    ks: number;
    distance: number;
  }[];
};

describe('equivalence within a margin', () => {
  it.each(cases.map((c, i) => [i + 1, c] as const))('is what statsmodels and scipy say, case %i', (_, c) => {
    const found = equivalence(c.x, c.y, c.margin);
    // jstat's distribution of t is good to some 1e-9, its quantiles to some 1e-8.
    near(found.equivalent, Math.max(c.mean.equivalent, c.spread.equivalent), 1e-8);
    const against = Math.min(c.mean.above, c.mean.below, c.spread.above, c.spread.below);
    near(found.differ, Math.min(1, 4 * against), 1e-8);
    near(found.mean.interval.low, c.mean.low, 1e-7);
    near(found.mean.interval.high, c.mean.high, 1e-7);
    near(found.spread.interval.low, c.spread.low, 1e-7);
    near(found.spread.interval.high, c.spread.high, 1e-7);
    near(found.sameDistribution, c.ks);
    near(kolmogorovSmirnov(c.x, c.y).distance, c.distance);
  });

  it('is told by the eye where nothing varies', () => {
    const five = (v: number) => [v, v, v, v, v];
    expect(equivalence(five(0.9), five(0.9), 0.01)).toMatchObject({ equivalent: 0, differ: 1 });
    expect(equivalence(five(0.9), five(0.92), 0.01)).toMatchObject({ equivalent: 1, differ: 0 });
    // The same middle and another spread: no equivalence.
    const wide = [0.8, 0.85, 0.9, 0.95, 1];
    expect(equivalence(five(0.9), wide, 0.01).equivalent).toBeGreaterThan(0.5);
  });

  it('counts runs that die by Fisher', () => {
    near(deathsP([0, 0], [20, 20]), 1);
    // All of one side and none of the other: two tables of C(10, 5).
    near(deathsP([5, 0], [5, 5]), 2 / 252);
  });

  it('holds its level where the difference is just the margin, also of skewed numbers', () => {
    const times = 1000;
    const normal = normalStream('equivalence', 'level');
    const count = (draw: () => ReturnType<typeof equivalence>, of: 'equivalent' | 'differ') =>
      Array.from({ length: times }, draw).filter(found => found[of] <= 0.05).length / times;
    const most = 0.05 + threeSigma(0.05, times);
    const shifted = (n: number, by: number, draw: (z: number) => number) => () =>
      equivalence(
        sample(n, normal, draw),
        sample(n, normal, z => draw(z) + by),
        1,
      );
    expect(
      count(
        shifted(20, 1, z => z),
        'equivalent',
      ),
    ).toBeLessThan(most);
    expect(
      count(
        shifted(20, 1, z => z),
        'differ',
      ),
    ).toBeLessThan(most);
    expect(
      count(
        shifted(20, 1, z => Math.exp(z)),
        'equivalent',
      ),
    ).toBeLessThan(most);
    // And says that two samples of one distribution are equivalent, where the margin is a standard deviation and more.
    expect(
      count(
        shifted(30, 0, z => z),
        'equivalent',
      ),
    ).toBeGreaterThan(0.9);
  });

  it('prices what is open by what was seen', () => {
    const normal = normalStream('equivalence', 'price');
    const [x, y] = [sample(20, normal, z => z), sample(20, normal, z => z)];
    const { needed, equivalent } = equivalence(x, y, 0.5);
    expect(equivalent).toBeGreaterThan(0.05);
    expect(needed).toBeGreaterThan(20);
    expect(equivalence(x, y, 5).needed).toBeLessThanOrEqual(21);
  });
});
