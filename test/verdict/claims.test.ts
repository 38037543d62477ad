import { describe, expect, it } from 'vitest';
import { resolveText } from '../../src/suite/index.ts';
import { judgeClaims, judgePairs, type Pair } from '../../src/verdict/claim.ts';
import { claimLimits, improvement, seedsToSettle } from '../../src/verdict/stats/index.ts';
import type { ExperimentResult, SeedResult } from '../../src/verdict/types.ts';
import { upTo } from './small.ts';

// What a claim looks up: its own problem, probe and metric among others, and what is printed of them.

const suite = resolveText(
  'claims.yaml',
  `format: 1
name: claims
version: 1.0.0
title: Claims
source: { title: An article }
seeds: 6
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  o:
    title: Another problem
    data: { inputs: [[1], [2], [3]], targets: [[1], [2], [3]] }
    probes:
      q: { input: [12], truth: { value: 0, tolerance: { absolute: 1 } }, printed: { values: { a: 50, b: 60 } } }
    variants: { a: { layers: [{ dense: 1 }] }, b: { layers: [{ dense: 1 }] } }
  p:
    title: A problem
    data: { inputs: [[1], [2], [3]], targets: [[1], [2], [3]] }
    evaluation: { inputs: [[4], [5]], targets: [[4], [5]] }
    probes:
      first: { input: [13], truth: { value: 10, tolerance: { absolute: 1 } }, printed: { values: { a: 1, b: 2 } } }
      q: { input: [12], truth: { value: 10, tolerance: { absolute: 1 } }, printed: { values: { a: 12.5, b: 9 } } }
      again: { input: [12], truth: { value: 20, tolerance: { absolute: 1 } } }
    metrics:
      mse: { metric: meanSquaredError, printed: { values: { a: 5, b: 6 } } }
      mae: { metric: meanAbsoluteError, printed: { values: { a: 0.25, b: 0.75 } } }
      r2: { metric: r2Score }
    variants: { a: { layers: [{ dense: 1 }] }, b: { layers: [{ dense: 1 }] } }
claims:
  oq: { says: A is better., problem: o, probe: q, better: a, than: b }
  first: { says: A is better., problem: p, probe: first, better: a, than: b }
  q: { says: A is better., problem: p, probe: q, better: a, than: b, gate: fail }
  again: { says: A is better., problem: p, probe: again, better: a, than: b }
  mae: { says: A is better., problem: p, metric: mae, better: a, than: b }
  r2: { says: A is better., problem: p, metric: r2, better: a, than: b }
`,
  '.',
);

/** Six runs, the first with the error that is said and the others a hundredth apart. */
const experiment = (errors: Readonly<Record<string, number>>): ExperimentResult =>
  ({
    probes: Object.entries(errors).map(([probe, error]) => ({
      probe,
      seeds: upTo(6).map(
        (seed): SeedResult => ({
          seed,
          status: 'ok',
          prediction: [0],
          error: error + seed / 100,
          seconds: 1,
        }),
      ),
    })),
  }) as unknown as ExperimentResult;

const judged = (leave: readonly string[] = []) =>
  judgeClaims(
    new Map(
      [
        ['o/a', experiment({ q: 9 })] as const,
        ['o/b', experiment({ q: 1 })] as const,
        ['p/a', experiment({ first: 1, q: 1, again: 9, mae: 1, r2: -0.9 })] as const,
        ['p/b', experiment({ first: 9, q: 9, again: 1, mae: 9, r2: -0.1 })] as const,
      ].filter(([id]) => !leave.includes(id)),
    ),
    { suite, sequential: false, drafts: { add: () => {} } },
  );

describe('a claim among others', () => {
  it.each([
    ['oq', 'does not hold, the other way round', 'bad', { a: 50, b: 60 }, undefined],
    ['first', 'holds', 'good', { a: 9, b: 8 }, undefined],
    ['q', 'holds', 'good', { a: 2.5, b: 1 }, undefined],
    // The same input with another truth: the source printed one value for both.
    ['again', 'does not hold, the other way round', 'bad', { a: 7.5, b: 11 }, undefined],
    ['mae', 'holds', 'good', { a: 0.25, b: 0.75 }, 'lower'],
    ['r2', 'holds', 'good', {}, 'higher'],
  ] as const)('%s: %s', (id, outcome, grade, printed, metric) => {
    const found = judged().find(c => c.claim === id);
    expect(found).toMatchObject({ outcome, grade, printed, gate: id === 'q' ? 'fail' : 'tell' });
    expect(found?.metric).toBe(metric);
    expect(found && 'metric' in found).toBe(metric !== undefined);
    expect(found?.comparisons).toHaveLength(1);
    expect(found?.comparisons[0]).not.toHaveProperty('price');
    expect(found?.comparisons[0]).not.toHaveProperty('oneRun');
  });

  it('stands on its own line', () => {
    const lines = judged().map(c => c.position?.line ?? 0);
    expect(lines.map(line => line - (lines[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is left out where one of its variants is not there', () => {
    expect(judged(['o/b']).map(c => c.claim)).toEqual(['first', 'q', 'again', 'mae', 'r2']);
    expect(judged(['p/a']).map(c => c.claim)).toEqual(['oq']);
  });
});

describe('a pair that is open', () => {
  const side = (errors: number[], more: Partial<Pair['better']> = {}) => ({
    errors,
    absent: 0,
    seconds: 2,
    ...more,
  });
  const pair = (better: Pair['better'], rival: Pair['better']): Pair => ({
    claim: 'c',
    is: 'a',
    than: 'b',
    better,
    rival,
  });
  const one = (...sides: Parameters<typeof pair>) => judgePairs('s', [pair(...sides)])[0];

  it('is priced by the seeds of the side that has fewer, with the time of both', () => {
    const [a, b] = [
      [1, 4, 5, 8],
      [2, 3, 6, 7, 9],
    ];
    const { probability: share, effective } = improvement(a as number[], b as number[]);
    const seeds = seedsToSettle({ share, effective, seeds: 4 }, claimLimits(1)) - 4;
    expect(seeds).toBeGreaterThan(4);
    const found = one(side(a as number[]), side(b as number[]));
    expect(found).toMatchObject({ outcome: 'open', price: { seeds, seconds: 4 * seeds } });
    // Each of two at Holm's strictest level takes more.
    const [two] = judgePairs(
      's',
      [1, 2].map(() => pair(side(a as number[]), side(b as number[]))),
    );
    expect(two?.price?.seeds).toBeGreaterThan(seeds);
  });

  it.each<[better: Pair['better'], rival: Pair['better'], price: number]>([
    [side([]), side(upTo(6)), 1],
    [side(upTo(6)), side([]), 1],
    [side([], { absent: 6 }), side(upTo(6)), 6],
    [
      side(upTo(6), { absent: 2 }),
      side(
        upTo(6).map(v => v + 99),
        { absent: 3 },
      ),
      3,
    ],
  ])('for want of runs by those that are absent: %#', (better, rival, price) => {
    expect(one(better, rival)).toMatchObject({
      outcome: 'open',
      price: { seeds: price, seconds: 4 * price },
    });
  });

  it.each<[better: Pair['better'], rival: Pair['better'], oneRun: string[]]>([
    [side(upTo(6), { oneRun: true }), side([99, 98, 97]), ['a']],
    [side(upTo(6)), side([99, 98, 97], { oneRun: true }), ['b']],
    [side(upTo(6), { oneRun: true }), side([99, 98, 97], { oneRun: true }), ['a', 'b']],
  ])('for runs that are one run at no price: %#', (better, rival, oneRun) => {
    const found = one(better, rival);
    expect(found).toMatchObject({ outcome: 'open', oneRun });
    expect(found).not.toHaveProperty('price');
  });
});
