import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/verdict/conclusion.ts';
import { judgeEquivalences } from '../../src/verdict/equivalence.ts';
import type { Draft, EquivalenceFinding } from '../../src/verdict/findings.ts';
import type { ExperimentResult, SeedResult } from '../../src/verdict/types.ts';
import { smallSuite } from './small.ts';

// Claims that two variants are the same experiment, by a table: numbers that do not vary have p-values of 0 and 1.

type Left = number | readonly number[] | 'dead' | 'failed' | 'missing';
const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);

function experiment(left: readonly Left[], more: { oneRun?: true } = {}): ExperimentResult {
  const seeds = left.map((value, i): SeedResult => {
    const common = { seed: i + 1, error: 'NaN', seconds: 2 } as const;
    if (value === 'dead') return { ...common, status: 'diverged', prediction: ['NaN'] };
    if (value === 'failed' || value === 'missing') return { ...common, status: value, prediction: [] };
    return { ...common, status: 'ok', prediction: [value].flat() };
  });
  const other = { probe: 'r', seeds: seeds.slice(0, 1) };
  return { probes: [other, { probe: 'q', seeds }], ...more } as unknown as ExperimentResult;
}

const claim = (as: string, more = '') =>
  `{ says: They are one., problem: p, probe: q, same: a, as: ${as}, within: 1${more} }`;
const two = smallSuite({ claims: `{ c: ${claim('b', ', gate: fail')} }` });
const three = smallSuite({ variants: ['a', 'b', 'd'], claims: `{ c: ${claim('[b, d]')} }` });

function judged(suite: typeof two, sides: Readonly<Record<string, ExperimentResult>>) {
  const drafts: Draft[] = [];
  const given = new Map(Object.entries(sides).map(([v, e]) => [`p/${v}`, e]));
  const found = judgeEquivalences(given, {
    suite,
    sequential: false,
    drafts: { add: d => void drafts.push(d) },
  });
  expect(drafts).toEqual(found);
  return found;
}
const one = (a: Left[], b: Left[]) => judged(two, { a: experiment(a), b: experiment(b) })[0];

describe('two variants that are said to be the same', () => {
  it.each<[a: Left[], b: Left[], outcome: EquivalenceFinding['outcome'], more: number | undefined]>([
    [of(6, 10), of(6, 10), 'equivalent', undefined],
    [of(6, 10), of(6, 10.9), 'equivalent', undefined],
    [of(6, 10), of(6, 9.1), 'equivalent', undefined],
    [of(6, 10), of(6, 11.1), 'differ', undefined],
    [of(6, 10), of(6, 8.9), 'differ', undefined],
    // The same mean with another spread is another experiment: 3 on either side.
    [of(6, 10), [...of(3, 7), ...of(3, 13)], 'differ', undefined],
    // Fewer than five runs a side show nothing.
    [of(5, 10), of(5, 10), 'equivalent', undefined],
    [of(4, 10), of(5, 10), 'open', 1],
    [of(5, 10), of(3, 99), 'open', 2],
    [[], of(6, 10), 'open', 5],
    [of(6, 10), [], 'open', 5],
    // A run that died has no number that could be alike, and more runs would not change that.
    [of(6, 10), [...of(6, 10), 'dead'], 'open', undefined],
    [[...of(6, 10), 'dead'], [...of(6, 10), 'dead'], 'open', undefined],
    // 0 of 12 and 8 of 12 dead: Fisher's p is C(12, 8) / C(24, 8) = 0.00067; 0 and 5 have 2 · 0.0186, times 3 tests.
    [of(12, 10), [...of(4, 10), ...of(8, 'dead')], 'differ', undefined],
    [[...of(4, 10), ...of(8, 'dead')], of(12, 10), 'differ', undefined],
    [of(12, 10), [...of(7, 10), ...of(5, 'dead')], 'open', undefined],
    // Numbers that are alike, and 0 and 15 of 20 dead: twice C(20, 15) / C(40, 15), times 3 tests.
    [of(20, 10), [...of(5, 10), ...of(15, 'dead')], 'differ', undefined],
    // 1 of 1 and 0 of 39 dead: twice 1 / 40 is just the level; of 38 it is above.
    [['dead'], of(39, 10), 'differ', undefined],
    [['dead'], of(38, 10), 'open', undefined],
    // What is absent could have been like the others or not.
    [of(6, 10), [...of(6, 10), 'failed'], 'open', 1],
    [[...of(6, 10), 'missing', 'missing'], of(6, 10), 'open', 2],
    [of(6, 10), [...of(6, 99), 'failed'], 'open', 1],
    // Of two outputs one that is another is enough; both have to be alike.
    [of(6, [10, 5]), of(6, [10, 5]), 'equivalent', undefined],
    [of(6, [10, 5]), of(6, [10, 7]), 'differ', undefined],
    [of(6, [10, 5]), of(6, [12, 5]), 'differ', undefined],
  ])('%j and %j: %s', (a, b, outcome, more) => {
    const found = one(a, b);
    expect(found?.outcome).toBe(outcome);
    expect(found?.grade).toBe(outcome === 'equivalent' ? 'good' : outcome === 'differ' ? 'bad' : 'open');
    const ran = (left: Left[]) => left.some(v => v !== 'failed' && v !== 'missing');
    const seconds = (ran(a) ? 2 : 0) + (ran(b) ? 2 : 0);
    expect(found?.comparisons[0]?.price).toEqual(
      more === undefined ? undefined : { seeds: more, seconds: more * seconds },
    );
  });

  it('have their numbers beside the outcome', () => {
    const found = one([...of(6, 10), 'dead'], [...of(7, 10.5), 'dead', 'dead']);
    expect(found).toMatchObject({
      id: 'small:c:equivalence',
      claims: 'They are one.',
      problem: 'p',
      probe: 'q',
      same: 'a',
      within: 1,
      gate: 'fail',
      position: two.locate(['claims', 'c']),
    });
    expect(two.locate(['claims', 'c'])).not.toEqual(two.locate([]));
    expect(one(of(6, 10), of(6, 10))?.comparisons[0]).not.toHaveProperty('oneRun');
    expect(found?.comparisons[0]).toMatchObject({
      as: 'b',
      runs: { same: 6, as: 7 },
      dead: { same: 1, as: 2 },
      outputs: [{ mean: { of: [10, 10.5], difference: -0.5 }, spread: { difference: 0 } }],
    });
    expect(one(of(6, 10), of(6, 99))?.comparisons[0]?.sameDistribution).toBeLessThan(0.01);
    // Of two outputs the one that is less alike, with a p of 2 / C(12, 6) times 2.
    expect(one(of(6, [10, 5]), of(6, [10, 99]))?.comparisons[0]?.sameDistribution).toBeCloseTo(4 / 924, 12);
    expect(one(of(4, 10), of(6, 99))?.comparisons[0]).toMatchObject({ sameDistribution: 1, outputs: [] });
  });

  it('cost the runs that the output asks for that is least settled', () => {
    const wide = [9.5, 10.2, 10.4, 10.6, 10.8, 11.5];
    const price = (a: Left[], b: Left[]) => one(a, b)?.comparisons[0]?.price?.seeds ?? 0;
    const alone = price(of(6, 10), wide);
    expect(alone).toBeGreaterThan(0);
    for (const other of [10, 10.1]) {
      const beside = wide.map(v => [v, other]);
      expect(price(of(6, [10, 10]), beside)).toBe(alone);
      expect(
        price(
          of(6, [10, 10]),
          beside.map(row => row.toReversed()),
        ),
      ).toBe(alone);
    }
    // Two comparisons have half the level each, so that more runs are needed.
    const [found] = judged(three, { a: experiment(of(6, 10)), b: experiment(wide), d: experiment(wide) });
    expect(found?.comparisons[0]?.price?.seeds).toBeGreaterThan(alone);
  });

  it('are not told apart, nor alike, where all runs of one are one run', () => {
    const sides = { a: experiment(of(6, 10)), b: experiment(of(6, 10), { oneRun: true }) };
    const [found] = judged(two, sides);
    expect(found?.outcome).toBe('open');
    expect(found?.comparisons[0]).toMatchObject({ oneRun: ['b'] });
    expect(found?.comparisons[0]?.price).toBeUndefined();
    const [far] = judged(two, { a: experiment(of(6, 10), { oneRun: true }), b: experiment(of(6, 99)) });
    expect(far).toMatchObject({ outcome: 'open', comparisons: [{ oneRun: ['a'] }] });
  });

  it('are judged claim by claim', () => {
    const suite = smallSuite({ variants: ['a', 'b', 'd'], claims: `{ c: ${claim('b')}, e: ${claim('d')} }` });
    const found = judged(suite, {
      a: experiment(of(6, 10)),
      b: experiment(of(6, 10)),
      d: experiment(of(6, 99)),
    });
    expect(found.map(f => [f.claim, f.outcome, f.comparisons.map(c => c.as)])).toEqual([
      ['c', 'equivalent', ['b']],
      ['e', 'differ', ['d']],
    ]);
  });

  it('are not judged where one of them is not there', () => {
    expect(judged(two, { a: experiment(of(6, 10)) })).toEqual([]);
    expect(judged(two, { b: experiment(of(6, 10)) })).toEqual([]);
  });
});

it.each([
  ['all', ['equivalent', 'holds'], 'holds'],
  ['all', ['equivalent', 'differ'], 'does not hold'],
  ['any', ['equivalent', 'differ'], 'holds'],
  ['any', ['differ'], 'does not hold'],
] as const)('a conclusion that needs %s of %j %s', (needs, claims, outcome) => {
  expect(conclude(needs, claims)).toBe(outcome);
});

describe('several at once', () => {
  // Welch: a mean of 10.5 with a standard error of 0.222, t = 2.25 with 5 degrees of freedom: within 1 of 10 with p = 0.037.
  const near = [9.7, 10.2, 10.4, 10.6, 10.8, 11.3];
  it.each<[b: Left[], d: Left[], outcome: EquivalenceFinding['outcome']]>([
    [of(6, 10), of(6, 10), 'equivalent'],
    [of(6, 10), of(6, 12), 'differ'],
    [of(6, 12), of(6, 10), 'differ'],
    [of(6, 10), of(4, 10), 'open'],
    [of(6, 12), of(4, 10), 'differ'],
    // By Holm two of them have twice that p.
    [of(6, 10), near, 'equivalent'],
    [near, near, 'open'],
  ])('like b in %j and like d in %j: %s', (b, d, outcome) => {
    const [found] = judged(three, { a: experiment(of(6, 10)), b: experiment(b), d: experiment(d) });
    expect(found?.outcome).toBe(outcome);
    expect(found?.comparisons.map(c => c.as)).toEqual(['b', 'd']);
  });

  it('each has its own p, and that after the correction', () => {
    const [found] = judged(three, { a: experiment(of(6, 10)), b: experiment(near), d: experiment(near) });
    const tests = found?.comparisons.map(c => c.tests.equivalent) ?? [];
    expect(tests).toHaveLength(2);
    for (const { p, adjusted } of tests) {
      expect(p).toBeLessThan(0.05);
      expect(adjusted).toBeCloseTo(2 * p, 12);
    }
    expect(found?.comparisons.every(c => c.tests.differ.p > 0.5)).toBe(true);
  });
});
