import { expect, it } from 'vitest';
import { equivalence, studentisedPermutation } from '../../src/verdict/stats/index.ts';
import { normalStream, sample, threeSigma } from './simulate.ts';

it('the studentised permutation test holds 5 % where the spreads differ five fold', () => {
  // θ is ½ for two symmetric distributions about the same point. Mann and Whitney reject 6.5 to 8 % here.
  const times = 400;
  const normal = normalStream('studentised', 'level');
  let rejected = 0;
  for (let i = 0; i < times; i++) {
    const [x, y] = [sample(15, normal, z => z), sample(15, normal, z => 5 * z)];
    if (studentisedPermutation(x, y, 'level', i).less <= 0.05) rejected++;
  }
  expect(Math.abs(rejected / times - 0.05)).toBeLessThan(threeSigma(0.05, times));
});

it('equivalence holds its level where the difference is just the margin, also of skewed numbers', () => {
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
