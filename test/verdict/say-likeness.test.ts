import { expect, it } from 'vitest';
import type { Likeness } from '../../src/verdict/index.ts';
import { sayEquivalence, sayLikeness } from '../../src/verdict/say/equivalence.ts';

const distance = (a: number, b: number, low: number, high: number) => ({
  of: [a, b] as [number, number],
  difference: a - b,
  interval: { low, high, level: 0.9 },
});
const p = { p: 0.5, adjusted: 0.5 };
const likeness = (change: Partial<Likeness>): Likeness => ({
  as: 'there',
  runs: { same: 20, as: 19 },
  dead: { same: 0, as: 0 },
  outputs: [{ mean: distance(3, 2, 0.5, 1.5), spread: distance(0.5, 0.25, 0.125, 0.5) }],
  sameDistribution: 0.5,
  tests: { equivalent: p, differ: p },
  outcome: 'open',
  ...change,
});
const measured =
  'here and there: means 3 and 2, difference 1 (0.5 to 1.5); spreads 0.5 and 0.25, difference 0.25 (0.13 to 0.5); 4 is allowed';

it.each<[Partial<Likeness>, string]>([
  [{}, `${measured}: open`],
  [{ outcome: 'equivalent' }, `${measured}: equivalent`],
  [{ outcome: 'differ' }, `${measured}: they differ`],
  [{ dead: { same: 1, as: 0 } }, `${measured}; 1 run of here died: open`],
  [{ dead: { same: 0, as: 2 } }, `${measured}; 2 runs of there died: open`],
  [{ dead: { same: 3, as: 2 } }, `${measured}; 3 runs of here and 2 runs of there died: open`],
  [{ oneRun: ['here', 'there'] }, `${measured}; all runs of here and of there are one run: open`],
  [
    { price: { seeds: 7, seconds: 1 } },
    `${measured}: open; 7 more seeds a side would tell with a chance of 80 %`,
  ],
  [
    { outputs: [], runs: { same: 2, as: 1 } },
    'here and there have 2 and 1 run with a number, too few to compare: open',
  ],
])('%j is said', (change, said) => {
  expect(sayLikeness({ same: 'here', within: 4 }, likeness(change))).toBe(said);
});

it('says several outputs and several comparisons behind each other', () => {
  const two = likeness({ outputs: [...likeness({}).outputs, ...likeness({}).outputs] });
  const said = sayEquivalence({ same: 'here', within: 4, comparisons: [two, likeness({ as: 'elsewhere' })] });
  expect(said.split(' | ')).toHaveLength(2);
  expect(said).toContain(': open; here and elsewhere: means');
});
