import { expect, it } from 'vitest';
import { studentisedPermutation } from '../../src/verdict/stats/index.ts';
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
