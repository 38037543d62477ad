import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/verdict/findings.ts';
import type { Judging } from '../../src/verdict/judging.ts';
import { judgeLuck, luckOf, ordersOf } from '../../src/verdict/luck.ts';
import type { ExperimentResult, ProbeResult, Results } from '../../src/verdict/types.ts';
import { judgeSmall, smallSuite, upTo } from './small.ts';

type Ranked = Parameters<typeof luckOf>[0][number];

/** A printed error among the errors 1 to 9, as one variant of a problem; of a run that failed the error is NaN. */
function ranked(
  error: number,
  more: { id?: string; problem?: string; probe?: string; half?: number; errors?: number[] } = {},
): Ranked {
  const { id = 'p/a', problem = 'p', probe = 'q', half = 0, errors = upTo(9) } = more;
  const seeds = errors.map((e, i) => ({
    seed: i + 1,
    status: Number.isFinite(e) ? 'ok' : Number.isNaN(e) ? 'failed' : 'diverged',
    prediction: [e],
    error: Number.isFinite(e) ? e : String(e),
    seconds: 0,
  }));
  return {
    experiment: { id, problem, variant: id.slice(id.indexOf('/') + 1) } as ExperimentResult,
    probe: { probe, seeds } as unknown as ProbeResult,
    error,
    half,
    errors: errors.filter(Number.isFinite),
  };
}

/** One value an experiment. */
const many = (errors: number[]) => errors.map((e, i) => ranked(e, { id: `p/${i}` }));

describe('were the printed values picked', () => {
  it.each<[errors: number[], values: number | undefined, outcome: string | undefined]>([
    // Below five values nothing is said.
    [[0, 0, 0, 0], undefined, undefined],
    // All better than any of 9: each at 0.05 of 1, and P(mean ≤ 0.05) of five is 0.25⁵ / 5! = 8e-6.
    [[0, 0, 0, 0, 0], 5, 'looks picked'],
    // Places 2.5 of 10, a mean of 0.25: P(sum ≤ 1.25) = 0.0253 − 5 · 0.25⁵ / 120 = 0.0254.
    [[3, 3, 3, 3, 3].map(e => e - 0.5), 5, 'looks picked'],
    // 3.5 of 10: P(sum ≤ 1.75) is 0.13.
    [[4, 4, 4, 4, 4].map(e => e - 0.5), 5, 'no sign of picking'],
    [[10, 10, 10, 10, 10], 5, 'no sign of picking'],
  ])('%j: %s values, %s', (errors, values, outcome) => {
    const found = luckOf(many(errors));
    expect([found?.values, found?.outcome]).toEqual([values, outcome]);
  });

  it('at exactly 0.05 they look so', () => {
    // P(sum of 5 ≤ s) = s⁵ / 120 up to 1: 0.05 lies above it, at s = 1.4465.
    const at = (place: number) => luckOf(many(new Array<number>(5).fill(place)))?.p ?? 1;
    expect(at(2.5)).toBeLessThan(0.05);
    expect(at(3.5)).toBeGreaterThan(0.05);
  });

  it('values that share their runs count as one, with the mean of their places', () => {
    const five = many([0, 0, 0, 0]);
    const shared = [...five, ranked(0, { id: 'p/4' }), ranked(10, { id: 'p/4', probe: 'r' })];
    expect(luckOf(shared)).toMatchObject({ values: 5 });
    // (4 · 0.05 + (0.05 + 0.95) / 2) / 5
    expect(luckOf(shared)?.meanPlace).toBeCloseTo((4 * 0.05 + 0.5) / 5, 12);
    expect(luckOf([...five, ranked(0, { id: 'p/3', probe: 'r' })])).toBeUndefined();
  });

  it('what is equal within the printed digits shares its place', () => {
    const found = luckOf(many([5, 5, 5, 5, 5]).map(r => ({ ...r, half: 1 })));
    // 3 smaller, 3 equal: (½ + 3 + 1.5) / 10.
    expect(found?.meanPlace).toBeCloseTo(0.5, 12);
  });
});

describe('the printed orders', () => {
  const two = (a: number, b: number, more: object = {}) => [
    ranked(a, { id: 'p/a', errors: [1, 3], ...more }),
    ranked(b, { id: 'p/b', errors: [2, 4], ...more }),
  ];
  it.each<[ranks: Ranked[], chance: number | undefined, lots: number | undefined, variants: string[][]]>([
    [two(1, 2), 3 / 4, 1 / 2, [['a', 'b']]],
    [two(2, 1), 1 / 4, 1 / 2, [['b', 'a']]],
    // Equal errors are in no order, and one variant makes none.
    [two(1, 1), undefined, undefined, []],
    [[ranked(1)], undefined, undefined, []],
    [[], undefined, undefined, []],
    // Another probe and another problem have orders of their own.
    [
      [...two(1, 2), ...two(2, 1, { probe: 'r' })],
      3 / 16,
      1 / 4,
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      [...two(1, 2), ...two(2, 1, { problem: 'o' })],
      3 / 16,
      1 / 4,
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    // A run that died is the last in every order.
    [
      [
        ranked(1, { id: 'p/a', errors: [1, Number.POSITIVE_INFINITY] }),
        ranked(2, { id: 'p/b', errors: [2, 2] }),
      ],
      1 / 2,
      1 / 2,
      [['a', 'b']],
    ],
    // One that failed is in none.
    [
      [
        ranked(1, { id: 'p/a', errors: [1, Number.NaN] }),
        ranked(2, { id: 'p/b', errors: [Number.NaN, 2, 2] }),
      ],
      1,
      1 / 2,
      [['a', 'b']],
    ],
  ])('%#', (ranks, chance, lots, variants) => {
    const found = ordersOf(ranks);
    expect(found?.chance).toEqual(chance === undefined ? undefined : expect.closeTo(chance, 12));
    expect(found?.lots).toEqual(lots === undefined ? undefined : expect.closeTo(lots, 12));
    expect(found?.orders.map(o => o.variants) ?? []).toEqual(variants);
  });
});

describe('of values with several outputs', () => {
  /** Five variants, each printed at 1 from the truth in both outputs; our runs are at 1 to 9. */
  function drafts(half: readonly number[]): Draft[] {
    const found: Draft[] = [];
    const probe = {
      probe: 'q',
      truth: [0, 0],
      printed: { value: { kind: 'run', value: [1, 1], half } },
      seeds: upTo(9).map(error => ({ seed: error, status: 'ok', error })),
    };
    const experiments = upTo(5).map(i => ({ id: `p/${i}`, problem: 'p', variant: `${i}`, probes: [probe] }));
    const suite = { name: 's', locate: (path: readonly string[]) => path.join('.') };
    judgeLuck(
      experiments as unknown as ExperimentResult[],
      { suite, drafts: { add: (d: Draft) => void found.push(d) } } as unknown as Judging,
    );
    return found;
  }

  it.each<[half: number[], place: number]>([
    // (½ + half of those that are equal) / 10; a mean of the halves of 0, 1 and 2 makes 1, 2 and 3 of ours equal.
    [[0, 0], 0.1],
    [[0, 2], 0.15],
    [[2, 2], 0.2],
  ])('halves %j: place %d', (half, place) => {
    expect(drafts(half)[0]).toMatchObject({ kind: 'luck', meanPlace: expect.closeTo(place, 12) });
  });
});

describe('of a suite', () => {
  const variants = ['a', 'b', 'c', 'd', 'e'];
  const values = (v: number) => `{ values: { ${variants.map(x => `${x}: ${v}`).join(', ')} } }`;
  const judged = (printed: string, left: (number | 'dead')[] = upTo(9).map(v => 10 + v)): Results =>
    judgeSmall(
      smallSuite({ variants, truth: '{ value: 10, tolerance: { absolute: 1 } }', printed }),
      Object.fromEntries(variants.map(v => [v, left])),
    );
  const luck = (r: Results) => r.findings.find(f => f.kind === 'luck');

  it('is bad when they look picked, only told, and stands at the source', () => {
    expect(luck(judged(values(10)))).toMatchObject({
      outcome: 'looks picked',
      grade: 'bad',
      gate: 'tell',
      effect: 'told',
      position: { line: expect.any(Number) },
    });
    expect(luck(judged(values(19)))).toMatchObject({
      outcome: 'no sign of picking',
      grade: 'good',
      effect: 'none',
    });
  });

  it('tells the chance of the printed orders, by problem and probe', () => {
    const found = judged('{ values: { a: 11, b: 12 } }').findings.find(f => f.kind === 'orders');
    expect(found).toMatchObject({
      id: 'small:printed values:orders',
      outcome: 'told',
      gate: 'tell',
      effect: 'none',
      lots: 1 / 2,
      orders: [{ problem: 'p', probe: 'q', variants: ['a', 'b'] }],
    });
  });

  it('dead runs are none to compare with, and where all died nothing is said', () => {
    const some = luck(judged(values(10), [...upTo(9).map(v => 10 + v), 'dead']));
    expect(some).toMatchObject({ meanPlace: expect.closeTo(0.05, 12) });
    expect(luck(judged(values(10), new Array<'dead'>(9).fill('dead')))).toBeUndefined();
  });

  it('what is printed of several runs is no single one, and without a truth nobody knows how good it is', () => {
    expect(
      luck(judged(`{ values: { ${variants.map(x => `${x}: { mean: 10, sd: 1, runs: 5 }`).join(', ')} } }`)),
    ).toBeUndefined();
    const blind = judgeSmall(
      smallSuite({ variants, printed: values(10) }),
      Object.fromEntries(variants.map(v => [v, upTo(9)])),
    );
    expect(luck(blind)).toBeUndefined();
    expect(blind.findings.some(f => f.kind === 'orders')).toBe(false);
    expect(blind.findings.filter(f => f.kind === 'fits')).toHaveLength(5);
    expect(blind.findings.some(f => f.kind === 'hits')).toBe(false);
  });
});
